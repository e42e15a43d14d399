import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'findings.label': 'Constats',
  'findings.all': 'Tous les constats',
  'findings.fewer': 'Moins de constats',
  'findings.none': 'Ici, personne ne demande, n’évoque ni n’offre rien.',
  'findings.sentences': 'Citations',
  'findings.more': '{names} et {count, plural, one {# autre} other {# autres}}',
  'findings.help': 'aide',

  'findings.asks':
    '*{count, plural, one {Demande d’aide} other {Demandes d’aide}} : {requested}* ; {more, plural, one {manque reconnu} other {manques reconnus}} : {acknowledged}.',
  'findings.asks.topics':
    '*{count, plural, one {Demande d’aide} other {Demandes d’aide}} : {requested}* ; {more, plural, one {manque reconnu} other {manques reconnus}} : {acknowledged} ({topics}).',
  'findings.asks.requested':
    '*{count, plural, one {Demande d’aide} other {Demandes d’aide}} : {requested}*, sur {topics}.',
  'findings.asks.acknowledged':
    '*{more, plural, one {Manque reconnu} other {Manques reconnus}} : {acknowledged}*, sur {topics}.',

  'findings.unanswered.asked':
    '*{count, plural, one {Thème sans aucune offre} other {Thèmes sans aucune offre}} : {topics}*, où {states, plural, one {# État demande} other {# États demandent}} une aide.',
  'findings.unanswered.asked.offered':
    '*{count, plural, one {Thème sans offre adaptée} other {Thèmes sans offre adaptée}} : {topics}*, où {states, plural, one {# État demande} other {# États demandent}} une aide.',
  'findings.unanswered.raised':
    '*{count, plural, one {Thème sans aucune offre} other {Thèmes sans aucune offre}} : {topics}*, que {states, plural, one {# État évoque} other {# États évoquent}}.',
  'findings.unanswered.raised.offered':
    '*{count, plural, one {Thème sans offre adaptée} other {Thèmes sans offre adaptée}} : {topics}*, que {states, plural, one {# État évoque} other {# États évoquent}}.',

  'findings.offers':
    '*{count, plural, one {Offre une aide} other {Offrent une aide}} : {providers}*, sur {topics}.',
  'findings.offers.main':
    '*Toute l’aide offerte tient en une offre* : {form} par {providers} sur {topics, plural, one {# thème} other {# thèmes}}.',
  'findings.offers.main.others':
    '*L’essentiel de l’aide offerte tient en une offre* : {form} par {providers} sur {topics, plural, one {# thème} other {# thèmes}} ; {rest, plural, one {# autre offre} other {# autres offres}} : {others}.',
  'findings.offers.main.more':
    '*L’essentiel de l’aide offerte tient en une offre* : {form} par {providers} sur {topics, plural, one {# thème} other {# thèmes}} ; {rest, plural, one {# autre offre} other {# autres offres}}.',

  'findings.planned':
    '*{count, plural, one {Prévu par} other {Prévu par}} {providers} : {form}* sur {topics}.',
  'findings.planned.terms':
    '*{count, plural, one {Prévu par} other {Prévu par}} {providers} : {form}* sur {topics}, {terms}.',
  'findings.terms': '{open}, {condition}',
  'findings.open.all': 'pour tous',
  'findings.open.members': 'pour les membres',
  'findings.open.on-request': 'sur demande',
  'findings.open.named': 'pour certains seulement',
  'findings.if.funding': 'si financé',
  'findings.if.agreement': 'en cas d’accord',

  'findings.changed': '*Changements depuis le {date}* : {changes}.',
  'findings.changed.fresh': 'nouveaux thèmes : {topics}',
  'findings.changed.fresh.one': 'nouveau thème : {topics}',
  'findings.changed.gone': 'plus évoqué : {topics}',
  'findings.changed.providers': 'nouveaux prestataires : {names}',
  'findings.changed.providers.one': 'nouveau prestataire : {names}',

  'findings.raised':
    '*Thème le plus évoqué sans demande d’aide : {topic}* ({count, plural, one {# État} other {# États}}).',
  'findings.raised.next':
    '*Thème le plus évoqué sans demande d’aide : {topic}* ({count, plural, one {# État} other {# États}}) ; ensuite : {next} ({others, plural, one {# État} other {# États}}).',
  'findings.raised.equal':
    '*Thèmes les plus évoqués sans demande d’aide : {topic} et {next}* ({count, plural, one {# État chacun} other {# États chacun}}).',

  'findings.contested': '*Débat sur « {proposal} »* : pour, {inFavour} ; contre, {against}.',

  'findings.needed':
    '*Thème qui concerne le plus d’États : {topic}* ; {asking, plural, one {# État demande une aide} other {# États demandent une aide}}, {raising, plural, one {# autre l’évoque} other {# autres l’évoquent}}.',
  'findings.needed.asking':
    '*Thème qui concerne le plus d’États : {topic}* ; {asking, plural, one {# État demande une aide} other {# États demandent une aide}}.',
  'findings.needed.raising':
    '*Thème qui concerne le plus d’États : {topic}* ; {raising, plural, one {# État l’évoque} other {# États l’évoquent}}.',

  'findings.unused':
    '*{count, plural, one {Offre à laquelle} other {Offres auxquelles}} aucun besoin consigné ne correspond : {providers}*, sur {topics}.',
} satisfies Words<typeof english>;
