import type { rule as english } from '../en/rule.ts';
import type { Words } from '../words.ts';

export const rule = {
  'rule.best':
    'Cada necesidad tiene una situación: la mejor que le da alguna oferta disponible de otro actor sobre el mismo tema.',
  'rule.answered':
    'La oferta está abierta al actor que tiene la necesidad, es explícita y nombra una modalidad de cooperación que también nombra la necesidad. A una necesidad que no nombra ninguna responde una oferta que nombre alguna.',
  'rule.perhaps':
    'Tal oferta no nombra una modalidad de cooperación, o se apoya en una inferencia, o se abre a quien lo solicite.',
  'rule.none':
    'Todo lo demás. Una oferta de otra modalidad se muestra como relacionada. También se muestran la ayuda prevista y la prestada, las capacidades y lo que ofrece el propio actor; nada de ello responde a una necesidad.',
  'rule.open':
    'Una oferta está abierta a todos, a los miembros de un grupo, a quienes nombra o a quien lo solicite. La oferta hecha a una organización, un grupo o una región está abierta a sus miembros. Reservado a otros es solo lo que se ofrece a otros por su nombre.',
  'rule.cell':
    'Una celda de la matriz muestra la situación de su necesidad menos respondida, y lo mismo vale para un Estado en un tema dondequiera que se cuenten Estados. Los signos son solo de Estados.',
  'rule.filters':
    'Los filtros eligen las necesidades que se muestran. Lo que responde a ellas solo se limita por reunión y base.',
} satisfies Words<typeof english>;
