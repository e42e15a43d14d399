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
    'Ninguna oferta disponible responde a la necesidad, ni con seguridad ni quizá. Una oferta de otra modalidad se muestra como relacionada. También se muestran la ayuda prevista y la prestada, las capacidades y lo que ofrece el propio actor, solo o con otros; nada de ello responde a una necesidad.',
  'rule.open':
    'Una oferta está abierta a todos, a los miembros de un grupo, a quienes nombra o a quien lo solicite. La oferta hecha a una organización, un grupo o una región está abierta a sus miembros. Una oferta se llama reservada a otros si está abierta solo a quienes nombra y el actor que tiene la necesidad no es uno de ellos.',
  'rule.cell':
    'Un Estado puede tener varias necesidades sobre un tema. Su celda en la matriz muestra la situación de la menos respondida: sin respuesta, si alguna no la tiene. Dondequiera que se cuenten Estados, vale esa misma situación. Las organizaciones y las regiones no llevan signo.',
  'rule.filters':
    'Los filtros eligen las necesidades que se muestran. Lo que responde a ellas solo se limita por reunión y base.',
} satisfies Words<typeof english>;
