import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'findings.label': 'Constatações',
  'findings.one': 'Constatação',
  'findings.all': 'As {count} constatações',
  'findings.fewer': 'Menos constatações',
  'findings.sentences': 'Citações',
  'findings.more': '{names} e {count, plural, one {mais #} other {mais #}}',
  'findings.help': 'ajuda',

  'findings.asks.each': '{names} ({topics})',
  'findings.asks.only':
    '*{requested} {count, plural, one {solicita ajuda} other {solicitam ajuda}}*.',
  'findings.asks':
    '*{requested} {count, plural, one {solicita ajuda} other {solicitam ajuda}}*; {acknowledged} {more, plural, one {reconhece uma carência} other {reconhecem uma carência}}.',
  'findings.asks.more':
    '*{requested} {count, plural, one {solicita ajuda} other {solicitam ajuda}}*; {more, plural, one {mais # Estado reconhece carência} other {outros # reconhecem carência}}.',
  'findings.asks.requested':
    '*{requested} {count, plural, one {solicita ajuda} other {solicitam ajuda}}* em matéria de {topics}.',
  'findings.asks.acknowledged':
    '*{acknowledged} {more, plural, one {reconhece uma carência} other {reconhecem uma carência}}* em matéria de {topics}.',

  'findings.unanswered.brief': 'Sem oferta: {topics}',
  'findings.unanswered.asked':
    '*Ninguém oferece agora ajuda sobre {topics}*, embora {states, plural, one {um Estado precise dela} other {alguns Estados precisem dela}}.',
  'findings.unanswered.asked.offered':
    '*Nenhuma oferta responde {states, plural, one {à necessidade de um Estado} other {às necessidades de Estados}} em matéria de {topics}*.',
  'findings.unanswered.raised':
    '*{states, plural, one {# Estado aponta} other {# Estados apontam}} {count, plural, one {um tema sem oferta de ajuda por ora} other {temas sem oferta de ajuda por ora}}*: {topics}.',
  'findings.unanswered.raised.offered':
    '*Nenhuma oferta responde ao que {states, plural, one {# Estado aponta} other {# Estados apontam}}* em matéria de {topics}.',

  'findings.offers.implied': '{name} (implícito)',
  'findings.offers.partly': '{name} (em parte implícito)',
  'findings.offers':
    '*{providers} {count, plural, one {oferece ajuda} other {oferecem ajuda}} agora* em matéria de {topics}.',
  'findings.offers.fewer': '{name} {count, plural, one {(em # tema)} other {(em # temas)}}',
  'findings.offers.main':
    '*{providers} {count, plural, one {oferece {form}} other {oferecem {form}}} agora* em {topics, plural, one {# tema} other {# temas}}, numa intervenção; {rest}.',
  'findings.offers.nobody': 'ninguém mais oferece ajuda',
  'findings.offers.rest': '{count, plural, one {há mais # oferta} other {há mais # ofertas}}',
  'findings.offers.rest.implied':
    '{count, plural, one {mais # implícita} other {mais # implícitas}}',
  'findings.offers.rest.of': '{rest}: {others}',

  'findings.planned':
    '*{providers} {count, plural, one {planeja {form}} other {planejam {form}}}* em {topics}.',
  'findings.planned.terms':
    '*{providers} {count, plural, one {planeja {form}} other {planejam {form}}}*, {terms}: {topics}.',
  'findings.terms': '{open}, {condition}',
  'findings.open.all': 'para todos',
  'findings.open.members': 'para um grupo',
  'findings.open.on-request': 'mediante solicitação',
  'findings.open.named': 'só para alguns',
  'findings.if.funding': 'se houver recursos',
  'findings.if.agreement': 'se houver acordo',

  'findings.changed': '*Mudanças de {since} a {date}*: {changes}.',
  'findings.changed.fresh':
    '{count, plural, one {surge um tema novo} other {surgem temas novos}} ({topics})',
  'findings.changed.gone':
    'nenhum Estado pede nem aponta mais {count, plural, one {este tema} other {estes temas}} ({topics})',
  'findings.changed.withdrawn':
    '{names} {count, plural, one {não repete a sua solicitação de ajuda} other {não repetem as suas solicitações de ajuda}} ({topics})',
  'findings.changed.providers':
    '{count, plural, one {há um novo prestador} other {há novos prestadores}} ({names})',

  'findings.raised': '*{most}*.',
  'findings.raised.both': '*{most}*; {next}.',
  'findings.raised.asks':
    '{count, plural, one {# Estado solicita ajuda ou reconhece uma carência} other {# Estados solicitam ajuda ou reconhecem uma carência}} em matéria de {topic}',
  'findings.raised.raises':
    '{count, plural, one {# Estado aponta o tema de {topic}} other {# Estados apontam o tema de {topic}}}',
  'findings.raised.named':
    '{topic}: {count, plural, one {# Estado pede ou aponta o tema} other {# Estados pedem ou apontam o tema}}',
  'findings.raised.asking': '{most} (dos quais {parts})',
  'findings.raised.asking.count': '{most} ({count} com solicitação ou carência)',
  'findings.raised.requests': '{count, plural, one {# solicita ajuda} other {# solicitam ajuda}}',
  'findings.raised.acknowledges':
    '{count, plural, one {# reconhece uma carência} other {# reconhecem uma carência}}',
  'findings.raised.implied': '{count, plural, one {# implícito} other {# implícitos}}',
  'findings.raised.part': '{most} ({parts})',
  'findings.raised.next.asks': '{count, plural, one {# em {topic}} other {# em {topic}}}',
  'findings.raised.next.raises': '{topic}: {count, plural, one {#} other {#}}',
  'findings.raised.next.named':
    '{topic}: {count, plural, one {# pede ou aponta o tema} other {# pedem ou apontam o tema}}',

  'findings.contested':
    '*A proposta “{proposal}” é controversa* (a favor: {inFavour}; contra: {against}).',
  'findings.contested.all':
    '*{count, plural, one {# proposta é controversa} other {# propostas são controversas}}*: {names}.',
  'findings.contested.sides': '{proposal} (a favor: {inFavour}; contra: {against})',

  'findings.unused':
    '*{providers} {count, plural, one {oferece ajuda} other {oferecem ajuda}} que não responde a nenhuma necessidade registrada*: {topics}.',
  'findings.unused.form': '{topics} (precisa-se de outra modalidade)',
  'findings.unused.closed': '{topics} (só para outros)',
} satisfies Words<typeof english>;
