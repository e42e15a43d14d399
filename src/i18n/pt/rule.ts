import type { rule as english } from '../en/rule.ts';
import type { Words } from '../words.ts';

export const rule = {
  'rule.best':
    'Comparamos cada necessidade com todas as ofertas de outros países e organizações sobre o mesmo tema. Conta a melhor.',
  'rule.state.open':
    'A oferta é feita expressamente e está aberta a quem tem a necessidade. Ela dá uma forma de assistência que a necessidade indica.',
  'rule.state.perhaps':
    'As palavras deixam algo em aberto. A oferta é inferida, não indica a forma de assistência, está aberta só mediante solicitação ou alcança só uma parte da região. Ou então a necessidade não indica nenhuma forma, ou se dirige nominalmente a outro.',
  'rule.state.planned':
    'Outro país ou outra organização prevê uma assistência que serve e está aberta a quem tem a necessidade. Ainda não é oferecida.',
  'rule.state.other':
    'Oferece-se ou prevê-se assistência, mas em nenhuma forma indicada na necessidade.',
  'rule.state.none':
    'Não consta nenhuma oferta nem nenhum plano que sirva, nem mesmo talvez. Ao lado da necessidade mostramos então a assistência prestada e a experiência. Nenhuma das duas conta como oferta.',
  'rule.together':
    'Quando um trecho nomeia vários ofertantes de assistência sobre um tema, eles a prestam juntos. O que um país ou uma organização oferece com outros não conta para suas próprias necessidades.',
  'rule.open':
    'Uma oferta está aberta a todos, aos membros de um grupo, a quem ela nomeia ou a quem a solicite. Se é feita a uma organização, um grupo ou uma região, está aberta a seus membros. “Reservada a outros” significa que a oferta nomeia quem pode aproveitá-la e quem tem a necessidade não está entre eles.',
  'rule.cell':
    'Um país ou uma organização pode ter várias necessidades sobre um tema. Sua célula na matriz mostra a menos atendida: “oferta aberta” só se cada uma a tem. As contagens de Estados seguem a mesma regra.',
  'rule.filters':
    'Os filtros e as palavras buscadas determinam quais necessidades são mostradas. As ofertas que eles ocultam continuam contando. Só os filtros de reunião e de base as excluem.',
} satisfies Words<typeof english>;
