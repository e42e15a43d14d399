import type { rule as english } from '../en/rule.ts';
import type { Words } from '../words.ts';

export const rule = {
  'rule.best':
    'Cada necessidade tem uma situação: a melhor que lhe dá alguma oferta disponível de outro ator sobre o mesmo tema.',
  'rule.answered':
    'A oferta está aberta ao ator que tem a necessidade, é explícita e indica uma modalidade de cooperação que a necessidade também indica. A uma necessidade que não indica nenhuma responde uma oferta que indique alguma.',
  'rule.perhaps':
    'Tal oferta não indica uma modalidade de cooperação, ou se apoia em uma inferência, ou está aberta mediante solicitação.',
  'rule.none':
    'Tudo o mais. Uma oferta de outra modalidade é mostrada como relacionada. Também se mostram a ajuda planejada e a prestada, as capacidades e o que o próprio ator oferece; nada disso responde a uma necessidade.',
  'rule.open':
    'Uma oferta está aberta a todos, aos membros de um grupo, àqueles que ela nomeia ou mediante solicitação. A oferta feita a uma organização, um grupo ou uma região está aberta a seus membros. Reservado a outros é somente o que se oferece a outros pelo nome.',
  'rule.cell':
    'Uma célula da matriz mostra a situação de sua necessidade menos respondida, e o mesmo vale para um Estado em um tema onde quer que se contem Estados. Os sinais são somente de Estados.',
  'rule.filters':
    'Os filtros escolhem as necessidades mostradas. O que lhes responde é restrito só por reunião e base.',
} satisfies Words<typeof english>;
