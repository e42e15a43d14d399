import type { marks as english } from '../en/marks.ts';
import type { Words } from '../words.ts';

export const marks = {
  'mark.asks': 'demande une aide',
  'mark.difficulty': 'signale une difficulté',
  'mark.mentions': 'le mentionne comme important',
  'mark.offers': 'offre',
  'mark.plans': 'prévoit d’offrir',
  'mark.helped': 'a aidé ou aide',
  'mark.experience': 'expérience',
  'mark.inferred': 'déduit par nous',
  'mark.inferred.sign': 'déduit, non explicite',
  'mark.number': 'nombre de phrases',
  'mark.disputed': 'deux lecteurs du rapport divergent ici',
  'mark.legend': 'Légende',
  'offer.open': 'offre ouverte',
  'offer.open.of': 'offre ouverte à {open} sur {of}',
  'offer.perhaps': 'peut-être',
  'offer.planned': 'prévue',
  'offer.other': 'autre forme',
  'offer.none': 'aucune consignée',
  'offer.own.plan': 'plan propre seulement',
  'offer.own.help': 'aide propre seulement',
  'offer.no-request': 'aucune demande consignée',
  'offer.is-there': 'Y a-t-il une offre ?',
  'bars.topic.raised':
    '{name} : {asks, plural, one {# État demande} other {# États demandent}} une aide, {difficulty, plural, one {# signale} other {# signalent}} une difficulté, {mentions, plural, one {# le mentionne} other {# le mentionnent}} comme important',
  'bars.offered':
    'Offres expresses : {offers} ; déduites par nous : {inferred} ; prévues : {planned}',
  'bars.actor.raised':
    '{name} : demande une aide sur {asks, plural, one {# thème} other {# thèmes}}, signale une difficulté sur {difficulty}, en mentionne {mentions} comme importants',
} satisfies Words<typeof english>;
