import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'no nombra una forma de cooperación',
  'answer.doubt.implied': 'se apoya en una inferencia',
  'answer.doubt.on-request': 'se abre a quien lo solicite',
  'answer.by': 'Con respuesta de {names}.',
  'answer.perhaps.by': 'Respuesta incierta de {names}: la oferta {doubts}.',
  'answer.none.told': 'Sin respuesta.',
  'answer.related': 'Relacionado, de otra modalidad: {offers}.',
  'answer.related.of': '{names} ({forms})',
  'answer.closed': 'Abierto solo a otros: {names}.',
  'answer.able': '{count, plural, one {Tiene un sistema} other {Tienen un sistema}}: {names}.',
  'answer.asked': 'Dirigida a {names}.',
  'offers.told':
    '{passages, plural, one {# pasaje} other {# pasajes}} en {statements, plural, one {# intervención} other {# intervenciones}}',
  'offers.told.with': '{heading} (disponibles: {told})',
} satisfies Words<typeof english>;
