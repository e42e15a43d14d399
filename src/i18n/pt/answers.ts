import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'não indica a modalidade',
  'answer.doubt.implied': 'é implícita',
  'answer.doubt.on-request': 'está aberta mediante solicitação',
  'answer.by': 'Quem poderia ajudar: {names}.',
  'answer.open.by':
    'Há uma oferta aberta sobre este tema: {names}; a necessidade não indica a modalidade.',
  'answer.open': 'há uma oferta aberta sobre o tema',
  'answer.perhaps.by': 'Quem talvez possa ajudar: {names}. A oferta {doubts}.',
  'answer.none.told': 'Sem resposta.',
  'answer.related': 'Oferece-se ajuda em outra modalidade: {offers}.',
  'answer.related.of': '{names} ({forms})',
  'answer.own': 'Oferta própria ou conjunta: {names}.',
  'answer.planned': 'Ajuda planejada, ainda não disponível: {names}.',
  'answer.delivered': 'Quem já prestou ajuda: {names}.',
  'answer.closed': 'Oferecido ou planejado só para outros: {names}.',
  'answer.able':
    '{count, plural, one {Relata experiência útil} other {Relatam experiência útil}}, não uma oferta: {names}.',
  'answer.asked': 'A necessidade é dirigida a: {names}.',
  'offers.told': '{passages, plural, one {# trecho} other {# trechos}}',
  'offers.told.with': '{heading} (disponíveis: {told})',
} satisfies Words<typeof english>;
