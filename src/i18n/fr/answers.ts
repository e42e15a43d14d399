import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.doubt.no-form': 'ne précise aucune forme',
  'answer.doubt.implied': 'est implicite',
  'answer.doubt.on-request': 'est sur demande',
  'answer.by': 'Qui pourrait aider : {names}.',
  'answer.open.by':
    'Une offre est ouverte sur ce thème : {names} ; le besoin ne précise aucune forme.',
  'answer.open': 'une offre est ouverte sur ce thème',
  'answer.perhaps.by': 'Qui pourrait peut-être aider : {names}. L’offre {doubts}.',
  'answer.none.told': 'Sans réponse.',
  'answer.related': 'Aide sous une autre forme : {offers}.',
  'answer.related.of': '{names} ({forms})',
  'answer.own': 'Offre propre ou commune : {names}.',
  'answer.planned': 'Aide prévue, pas encore disponible : {names}.',
  'answer.delivered': 'Qui a déjà fourni de l’aide : {names}.',
  'answer.closed': 'Pour d’autres seulement : {names}.',
  'answer.able':
    '{count, plural, one {Fait état} other {Font état}} d’une expérience utile, pas d’une offre : {names}.',
  'answer.asked': 'Le besoin est adressé à : {names}.',
  'offers.told': '{passages, plural, one {# passage} other {# passages}}',
  'offers.told.with': '{heading} (disponibles : {told})',
} satisfies Words<typeof english>;
