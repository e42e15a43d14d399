import type { rule as english } from '../en/rule.ts';
import type { Words } from '../words.ts';

export const rule = {
  'rule.best':
    'Comparamos cada necesidad con todas las ofertas disponibles de otros países y organizaciones sobre el mismo tema. Cuenta la que mejor corresponde.',
  'rule.state.open':
    'Hay una oferta disponible, expresa y abierta a quien tiene la necesidad. Tiene una forma de asistencia que la necesidad indica.',
  'rule.state.perhaps':
    'El texto deja dudas. La oferta es inferida, no indica la forma de asistencia, está abierta a quien la solicite o abarca solo una parte de la región. O bien la necesidad no indica ninguna forma, o se dirige a otro por su nombre.',
  'rule.state.planned':
    'Otro país u organización prevé ofrecer asistencia que corresponde a la necesidad y está abierta a quien la tiene. Todavía no la ofrece.',
  'rule.state.other':
    'Se ofrece o se prevé asistencia, pero en ninguna forma que la necesidad indique.',
  'rule.state.none':
    'No consta ninguna oferta ni ningún plan que corresponda, ni siquiera quizá. Junto a la necesidad se muestran entonces la asistencia prestada y la experiencia. Ninguna de las dos cuenta como oferta.',
  'rule.together':
    'Cuando un pasaje nombra a varios oferentes de asistencia sobre un tema, la prestan juntos. Lo que un país o una organización ofrece con otros no cuenta para sus propias necesidades.',
  'rule.open':
    'Una oferta está abierta a todos, a los miembros de un grupo, a quienes nombra o a quien la solicite. Si se hace a una organización, un grupo o una región, está abierta a sus miembros. «Reservada a otros» significa que la oferta nombra a quienes pueden aprovecharla y quien tiene la necesidad no está entre ellos.',
  'rule.cell':
    'Un país o una organización puede tener varias necesidades sobre un tema. Su celda en la matriz muestra la menos atendida: «oferta abierta» solo si cada una la tiene. Los recuentos de Estados siguen la misma regla.',
  'rule.filters':
    'Los filtros y las palabras buscadas determinan qué necesidades se muestran. Las ofertas que ocultan siguen contando. Solo las excluyen el filtro de reunión y el de lo expreso o inferido.',
} satisfies Words<typeof english>;
