import type { rule as english } from '../en/rule.ts';
import type { Words } from '../words.ts';

export const rule = {
  'rule.best':
    'Comparamos cada necessidade com todas as ofertas disponíveis de outros atores sobre o mesmo tema. Conta a melhor resposta.',
  'rule.answered':
    'Há uma oferta disponível, explícita e aberta ao ator que tem a necessidade. Ela indica uma modalidade de cooperação que a necessidade também indica. Uma oferta de qualquer modalidade responde a uma necessidade que não indica nenhuma.',
  'rule.perhaps':
    'Uma oferta poderia responder, mas há algo incerto. Ela não indica a modalidade de cooperação, é implícita ou está aberta mediante solicitação.',
  'rule.none':
    'Nenhuma oferta disponível responde à necessidade, nem mesmo de forma incerta. Também mostramos ofertas de outra modalidade, ajuda planejada e prestada, e experiência. Mostramos ainda o que o próprio ator oferece, sozinho ou com outros. Nada disso responde a uma necessidade.',
  'rule.open':
    'Uma oferta está aberta a todos, aos membros de um grupo, a quem ela nomeia ou a quem a solicite. Se é feita a uma organização, um grupo ou uma região, está aberta a seus membros. “Reservada a outros” significa que a oferta nomeia quem pode aproveitá-la e o ator que tem a necessidade não está entre eles.',
  'rule.cell':
    'Um ator pode ter várias necessidades sobre um tema. Se uma delas não tem resposta, sua célula na matriz mostra “sem resposta”. Se todas têm resposta, mas uma é incerta, ela mostra “resposta incerta”. As contagens de Estados seguem a mesma regra.',
  'rule.filters':
    'Os filtros e as palavras buscadas determinam quais necessidades são mostradas. As ofertas que eles ocultam continuam respondendo. Só os filtros de reunião e de base as excluem.',
} satisfies Words<typeof english>;
