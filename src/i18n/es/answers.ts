import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'no indica la modalidad',
  'answer.doubt.implied': 'es implícita',
  'answer.doubt.on-request': 'está abierta previa solicitud',
  'answer.by': 'Quién podría ayudar: {names}.',
  'answer.open.by':
    'Hay una oferta abierta sobre este tema: {names}; la necesidad no indica la modalidad.',
  'answer.open': 'hay una oferta abierta sobre el tema',
  'answer.perhaps.by': 'Quién quizá pueda ayudar: {names}. La oferta {doubts}.',
  'answer.none.told': 'Sin respuesta.',
  'answer.related': 'Se ofrece ayuda en otra modalidad: {offers}.',
  'answer.related.of': '{names} ({forms})',
  'answer.own': 'Oferta propia o conjunta: {names}.',
  'answer.planned': 'Ayuda prevista, aún no disponible: {names}.',
  'answer.delivered': 'Quién ya prestó ayuda: {names}.',
  'answer.closed': 'Ofrecido o previsto solo para otros: {names}.',
  'answer.able':
    '{count, plural, one {Informa de experiencia útil} other {Informan de experiencia útil}}, no de una oferta: {names}.',
  'answer.asked': 'La necesidad se dirige a {names}.',
  'offers.told': '{passages, plural, one {# pasaje} other {# pasajes}}',
  'offers.told.with': '{heading} (disponibles: {told})',
} satisfies Words<typeof english>;
