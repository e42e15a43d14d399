import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'ne nomme aucune forme de coopération',
  'answer.doubt.implied': 'repose sur une déduction',
  'answer.doubt.on-request': 'est ouverte sur demande',
  'answer.by': 'Avec réponse de {names}.',
  'answer.perhaps.by': 'Réponse incertaine de {names} : l’offre {doubts}.',
  'answer.none.told': 'Sans réponse.',
  'answer.related': 'En rapport, sous une autre forme : {offers}.',
  'answer.related.of': '{names} ({forms})',
  'answer.closed': 'Ouvert à d’autres seulement : {names}.',
  'answer.able':
    '{count, plural, one {Dispose d’un système} other {Disposent d’un système}} : {names}.',
  'answer.asked': 'Demande adressée à : {names}.',
  'offers.told':
    '{passages, plural, one {# passage} other {# passages}} en {statements, plural, one {# intervention} other {# interventions}}',
  'offers.told.with': '{heading} (disponibles : {told})',
} satisfies Words<typeof english>;
