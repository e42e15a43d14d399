import type { rule as english } from '../en/rule.ts';
import type { Words } from '../words.ts';

export const rule = {
  'rule.best':
    'Comparamos cada necesidad con todas las ofertas disponibles de otros actores sobre el mismo tema. Cuenta la mejor respuesta.',
  'rule.answered':
    'Hay una oferta disponible, explícita y abierta al actor que tiene la necesidad. Indica una modalidad de cooperación que la necesidad también indica. A una necesidad que no indica ninguna responde una oferta de cualquier modalidad.',
  'rule.perhaps':
    'Una oferta podría responder, pero hay algo incierto. La oferta no indica la modalidad de cooperación, es implícita o está abierta previa solicitud.',
  'rule.none':
    'Ninguna oferta disponible responde a la necesidad, ni siquiera de forma incierta. También mostramos ofertas de otra modalidad, ayuda prevista y prestada, y experiencia. Mostramos además lo que el propio actor ofrece, solo o con otros. Nada de esto responde a una necesidad.',
  'rule.open':
    'Una oferta está abierta a todos, a los miembros de un grupo, a quienes nombra o a quien la solicite. Si se hace a una organización, un grupo o una región, está abierta a sus miembros. “Reservada a otros” significa que la oferta nombra a quienes pueden aprovecharla y el actor que tiene la necesidad no está entre ellos.',
  'rule.cell':
    'Un actor puede tener varias necesidades sobre un tema. Si una de ellas no tiene respuesta, su celda en la matriz muestra “sin respuesta”. Si todas la tienen, pero una es incierta, muestra “respuesta incierta”. Los recuentos de Estados siguen la misma regla.',
  'rule.filters':
    'Los filtros y las palabras buscadas determinan qué necesidades se muestran. Las ofertas que ocultan siguen respondiendo. Solo los filtros de reunión y de base las excluyen.',
} satisfies Words<typeof english>;
