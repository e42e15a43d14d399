import type { answers as english } from '../en/answers.ts';
import type { Words } from '../words.ts';

export const answers = {
  'answer.none': 'aucune offre consignée',
  'answer.how': 'Comment nous décidons',
  'why.need.no-form': 'ne précise aucune forme',
  'why.need.forms': 'précise : {forms}',
  'why.asks': 's’adresse à : {names}',
  'why.pair': '{left} : {right}',
  'why.willing': 'volonté d’aider',
  'why.doubt.no-form': 'forme non précisée',
  'why.doubt.implied': 'offre déduite',
  'why.doubt.on-request': 'sur demande',
  'why.doubt.part': 'pour une partie de la région',
  'why.offered': 'offert : {forms}',
  'why.planned.forms': 'prévu : {forms}',
  'why.planned.by': 'prévue par : {names}',
  'why.planned.funding': 'prévue par : {names}, sous réserve de financement',
  'why.planned.agreement': 'prévue par : {names}, sous réserve d’accord',
  'why.own': 'assistance propre ou commune, ne compte pas : {names}',
  'why.delivered': 'a aidé ou aide : {names}',
  'why.closed': 'pour d’autres seulement : {names}',
  'why.experience': 'expérience : {names}',
  'offers.told': '{count, plural, one {# phrase} other {# phrases}}',
  'offers.told.with': '{heading} (disponibles : {told})',
} satisfies Words<typeof english>;
