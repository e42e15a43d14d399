import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'ne précise aucune forme de coopération',
  'answer.doubt.implied': 'est implicite',
  'answer.doubt.on-request': 'n’est ouverte que sur demande',
  'answer.by': 'Réponse de : {names}.',
  'answer.perhaps.by': 'Réponse incertaine de : {names}, car l’offre {doubts}.',
  'answer.none.told': 'Sans réponse.',
  'answer.related': 'Une aide est offerte sous une autre forme : {offers}.',
  'answer.related.of': '{names} ({forms})',
  'answer.own':
    '{count, plural, =0 {L’acteur lui-même ({name}) offre de l’aide sur ce thème} other {L’acteur lui-même ({name}) offre de l’aide sur ce thème, avec {names}}}.',
  'answer.planned': 'Aide prévue, pas encore disponible : {names}.',
  'answer.delivered': 'Aide déjà fournie : {names}.',
  'answer.closed': 'Il y a des offres ouvertes à d’autres seulement : {names}.',
  'answer.able':
    '{count, plural, one {Fait état} other {Font état}} d’une expérience utile, pas d’une offre : {names}.',
  'answer.asked': 'Le besoin est adressé à : {names}.',
  'offers.told':
    '{passages, plural, one {# passage} other {# passages}} en {statements, plural, one {# intervention} other {# interventions}}',
  'offers.told.with': '{heading} (disponibles : {told})',
} satisfies Words<typeof english>;
