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
    'Nenhuma oferta disponível responde à necessidade, nem com certeza nem talvez. Uma oferta de outra modalidade é mostrada como relacionada. Também se mostram a ajuda planejada e a prestada, as capacidades e o que o próprio ator oferece, sozinho ou com outros; nada disso responde a uma necessidade.',
  'rule.open':
    'Uma oferta está aberta a todos, aos membros de um grupo, àqueles que ela nomeia ou mediante solicitação. A oferta feita a uma organização, um grupo ou uma região está aberta a seus membros. Uma oferta se diz reservada a outros se está aberta somente àqueles que ela nomeia e o ator que tem a necessidade não é um deles.',
  'rule.cell':
    'Um Estado pode ter várias necessidades em um tema. Sua célula na matriz mostra a situação da menos respondida: sem resposta, se alguma não a tem. Onde quer que se contem Estados, vale essa mesma situação. Organizações e regiões não levam sinal.',
  'rule.filters':
    'Os filtros escolhem as necessidades mostradas. O que lhes responde é restrito só por reunião e base.',
} satisfies Words<typeof english>;
