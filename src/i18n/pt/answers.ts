import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'não indica uma forma de cooperação',
  'answer.doubt.implied': 'apoia-se em uma inferência',
  'answer.doubt.on-request': 'está aberta mediante solicitação',
  'answer.by': 'Com resposta de {names}.',
  'answer.perhaps.by': 'Resposta incerta de {names}: a oferta {doubts}.',
  'answer.none.told': 'Sem resposta.',
  'answer.related': 'Relacionado, de outra modalidade: {offers}.',
  'answer.related.of': '{names} ({forms})',
  'answer.closed': 'Aberto somente a outros: {names}.',
  'answer.able': '{count, plural, one {Tem um sistema} other {Têm um sistema}}: {names}.',
  'answer.asked': 'Solicitada a {names}.',
  'offers.told':
    '{passages, plural, one {# trecho} other {# trechos}} em {statements, plural, one {# intervenção} other {# intervenções}}',
  'offers.told.with': '{heading} (disponíveis: {told})',
} satisfies Words<typeof english>;
