import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'findings.label': 'Conclusões',
  'findings.all': 'Todas as conclusões',
  'findings.fewer': 'Menos conclusões',
  'findings.none': 'Aqui ninguém solicita, aponta nem oferece nada.',
  'findings.sentences': 'Trechos',
  'findings.more': '{names} e {count, plural, one {mais #} other {mais #}}',
  'findings.help': 'ajuda',

  'findings.asks':
    '*{requested} {count, plural, one {solicita ajuda} other {solicitam ajuda}}*; {acknowledged} {more, plural, one {reconhece uma carência} other {reconhecem uma carência}}.',
  'findings.asks.topics':
    '*{requested} {count, plural, one {solicita ajuda} other {solicitam ajuda}}*; {acknowledged} {more, plural, one {reconhece uma carência} other {reconhecem uma carência}} ({topics}).',
  'findings.asks.requested':
    '*{requested} {count, plural, one {solicita ajuda} other {solicitam ajuda}}* em {topics}.',
  'findings.asks.acknowledged':
    '*{acknowledged} {more, plural, one {reconhece uma carência} other {reconhecem uma carência}}* em {topics}.',

  'findings.unanswered.asked':
    '*Ninguém oferece ajuda {count, plural, one {neste tema: {topics}} other {nestes temas: {topics}}}*, embora {states, plural, one {# Estado a peça} other {# Estados a peçam}}.',
  'findings.unanswered.asked.offered':
    '*Nenhuma oferta atende a {count, plural, one {este tema: {topics}} other {estes temas: {topics}}}*, embora {states, plural, one {# Estado peça ajuda} other {# Estados peçam ajuda}}.',
  'findings.unanswered.raised':
    '*Ninguém oferece ajuda em {topics}*, {count, plural, one {tema que} other {temas que}} {states, plural, one {# Estado aponta} other {# Estados apontam}}.',
  'findings.unanswered.raised.offered':
    '*Nenhuma oferta atende em {topics}*, {count, plural, one {tema que} other {temas que}} {states, plural, one {# Estado aponta} other {# Estados apontam}}.',

  'findings.offers':
    '*{providers} {count, plural, one {oferece ajuda} other {oferecem ajuda}} agora* em {topics}.',
  'findings.offers.main':
    '*Toda a ajuda oferecida é um só pacote*: {form} de {providers} em {topics, plural, one {# tema} other {# temas}}.',
  'findings.offers.main.others':
    '*A ajuda oferecida é sobretudo um pacote*: {form} de {providers} em {topics, plural, one {# tema} other {# temas}}; {rest, plural, one {# outra oferta} other {# outras ofertas}}: {others}.',
  'findings.offers.main.more':
    '*A ajuda oferecida é sobretudo um pacote*: {form} de {providers} em {topics, plural, one {# tema} other {# temas}}; há {rest, plural, one {# outra oferta} other {# outras ofertas}}.',

  'findings.planned':
    '*{providers} {count, plural, one {planeja {form}} other {planejam {form}}}* em {topics}.',
  'findings.planned.terms':
    '*{providers} {count, plural, one {planeja {form}} other {planejam {form}}}* em {topics}, {terms}.',
  'findings.terms': '{open} {condition}',
  'findings.open.all': 'para todos',
  'findings.open.members': 'para os membros',
  'findings.open.on-request': 'a pedido',
  'findings.open.named': 'só para alguns',
  'findings.if.funding': 'se houver recursos',
  'findings.if.agreement': 'se houver acordo',

  'findings.changed': '*Mudanças desde {date}*: {changes}.',
  'findings.changed.fresh': 'são temas novos {topics}',
  'findings.changed.fresh.one': 'é um tema novo {topics}',
  'findings.changed.gone': 'ninguém volta a {topics}',
  'findings.changed.providers': 'são ofertantes novos {names}',
  'findings.changed.providers.one': 'é ofertante novo {names}',

  'findings.raised':
    '*{count, plural, one {# Estado aponta} other {# Estados apontam}} {topic}*, o tema mais apontado dos que nenhum Estado solicita.',
  'findings.raised.next':
    '*{count, plural, one {# Estado aponta} other {# Estados apontam}} {topic}*, o tema mais apontado dos que ninguém solicita; {others, plural, one {# aponta} other {# apontam}} {next}.',
  'findings.raised.equal':
    '*{count, plural, one {# Estado aponta} other {# Estados apontam}} {topic}*, e outros tantos {next}; nenhum Estado pede ajuda nisso.',

  'findings.contested': '*Debate: “{proposal}”*; {inFavour} a favor, {against} contra.',

  'findings.needed':
    '*Nenhum tema interessa a mais Estados que {topic}*: {asking, plural, one {# Estado pede ajuda} other {# Estados pedem ajuda}} e {raising, plural, one {mais # o aponta} other {mais # o apontam}}.',
  'findings.needed.asking':
    '*Nenhum tema interessa a mais Estados que {topic}*: {asking, plural, one {# Estado pede ajuda} other {# Estados pedem ajuda}}.',
  'findings.needed.raising':
    '*Nenhum tema interessa a mais Estados que {topic}*: {raising, plural, one {# Estado o aponta} other {# Estados o apontam}}.',

  'findings.unused':
    '*Nenhuma necessidade registrada corresponde ao que {count, plural, one {oferece {providers}} other {oferecem {providers}}}* em {topics}.',
} satisfies Words<typeof english>;
