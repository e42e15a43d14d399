import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Cruzamento de necessidades e ofertas',
  'matches.lists': 'O que se mostra',
  'matches.list.needs': 'Necessidades',
  'matches.list.without': 'Sem oferta',
  'matches.list.offers': 'Ofertas',
  'matches.found':
    '{count, plural, one {Um tema foi suscitado # vez} other {Temas foram suscitados # vezes}}: {answers}',
  'matches.found.open': 'oferta aberta para {count}',
  'matches.found.perhaps': 'talvez para {count}',
  'matches.found.planned': 'assistência prevista para {count}',
  'matches.found.none': 'nenhuma para {count}',
  'matches.found.nothing': 'Nenhum tema foi suscitado',
  'matches.found.offers':
    '{count, plural, one {# frase oferece} other {# frases oferecem}} assistência de forma expressa',
  'matches.found.offers.both':
    '{count, plural, one {# frase oferece} other {# frases oferecem}} assistência, {outright} de forma expressa e {inferred} por inferência nossa',
  'matches.found.offers.inferred':
    '{count, plural, one {Uma oferta inferida por nós, de # frase} other {Ofertas inferidas por nós, de # frases}}',
  'matches.found.offers.none': 'Nenhuma oferta está registrada',
  'matches.lead.offers':
    '{planned, plural, one {# frase prevê assistência: ainda não é oferta.} other {# frases preveem assistência: ainda não são ofertas.}}',
  'matches.lead':
    'Uma oferta está aberta se é feita expressamente, a quem suscitou o tema e na forma de assistência que este indica.',
  'matches.lead.other':
    'Em {other} dos {without} casos sem oferta, oferece-se assistência em outra forma.',
  'matches.lead.planned': 'A assistência prevista não é oferta e é contada à parte.',
  'matches.head.who': 'Quem suscita o tema',
  'matches.head.words': 'Nas palavras do relatório',
  'matches.head.form': 'Forma de assistência',
  'matches.head.why': 'Quem poderia ajudar, segundo a nossa leitura',
  'matches.head.offers': 'Quem oferece',
  'matches.head.to': 'Aberta a',
  'matches.head.users': 'A quem poderia servir, segundo a nossa leitura',
  'matches.head.named': 'Tema',
  'matches.form.none': 'não indicada',
  'matches.by': 'segundo informa {who}',
  'matches.note': '({words})',
  'matches.offers.outright': 'Feitas expressamente',
  'matches.offers.inferred': 'Inferidas por nós',
  'matches.offers.planned': 'Assistência prevista: ainda não é oferta',
  'matches.offers.delivered': 'Assistência prestada ou em curso: não é oferta',
  'matches.users.none': 'não corresponde a nenhuma necessidade registrada',
  'matches.more': 'e mais {count}',
  'matches.named':
    '{name}: assistência que lhe é oferecida, prevista ou prestada, nominalmente ou como membro, em temas que não suscitou',
  'matches.named.chosen':
    'Países escolhidos: assistência que lhes é oferecida, prevista ou prestada, nominalmente ou como membros, em temas que não suscitaram',
  'matches.empty.needs': 'Nenhum tema foi suscitado.',
  'matches.empty.without':
    'Para cada necessidade da lista há uma oferta, talvez uma oferta, ou um plano.',
  'matches.empty.offers': 'Não consta nenhuma oferta.',
  'matches.empty.filtered': 'Com estes filtros não resta nada a listar.',
} satisfies Words<typeof english>;
