import type { findings as english } from '../en/findings.ts';
import type { Words } from '../words.ts';

export const findings = {
  'title.no-open-offer':
    'En {years}, aide demandée par {states, plural, one {# État} other {# États}} sur {count, plural, one {# thème} other {# thèmes}}, sans offre ouverte {states, plural, one {à lui} other {à eux}}',
  'title.asking':
    '{asking, plural, one {# État demande une aide} other {# États demandent une aide}} ; {others, plural, one {# mentionne seulement des thèmes ou signale des difficultés} other {# mentionnent seulement des thèmes ou signalent des difficultés}}.',
  'title.asked': '{topics} : une aide est demandée, aucune offre n’est consignée',
  'title.asked.scope': '{scope} : une aide est demandée, aucune offre n’est consignée ({topics})',
  'title.asked.states':
    '{count, plural, one {# État demande une aide} other {# États demandent une aide}}, aucune offre n’est consignée ({topics})',
  'title.difficulty': '{topics} : une difficulté est signalée, aucune offre n’est consignée',
  'title.difficulty.scope':
    '{scope} : une difficulté est signalée, aucune offre n’est consignée ({topics})',
  'title.mentioned': '{topics} : importance mentionnée, aucune offre n’est consignée',
  'title.mentioned.scope':
    '{scope} : importance mentionnée, aucune offre n’est consignée ({topics})',
  'title.plain': 'Ce que les États ont soulevé et ce qui a été offert',

  'findings.label': 'Constats',
  'findings.all': '{count, plural, one {# constat} other {Les # constats}}',
  'findings.read': '{count, plural, one {Lire la phrase} other {Lire # phrases}}',
  'findings.more': '{names} et {count, plural, one {# autre} other {# autres}}',
  'findings.who': 'Qui',
  'findings.words': 'Selon les mots du rapport',
  'findings.gone': 'Avec ces filtres, le constat de ce lien n’apparaît pas.',
  'findings.rest': '{count, plural, one {# autre phrase} other {# autres phrases}} dans « {view} »',
  'findings.reported': 'source : {who}',
  'findings.help': 'assistance',
  'findings.share': '{names} : {topics}',

  'findings.closed.asked':
    '{topics} : une aide est demandée, ce qui est offert est destiné à d’autres',
  'findings.closed.difficulty':
    '{topics} : une difficulté est signalée, ce qui est offert est destiné à d’autres',
  'findings.without-offer.states':
    '{count, plural, one {# État y demande une aide} other {# États y demandent une aide}} : {names}',
  'findings.without-offer.mentioned':
    '{count, plural, one {# autre thème est mentionné} other {# autres thèmes sont mentionnés}} sans offre consignée',
  'findings.helping':
    '{count, plural, one {A aidé ou aide} other {Ont aidé ou aident}} : {names} ({topics})',

  'findings.most-raised':
    '{topic} : {count, plural, one {# État soulève ce thème} other {# États soulèvent ce thème}}',
  'findings.answers': 'Une offre ? {parts}',
  'findings.answers.open': 'offre ouverte à {count}',
  'findings.answers.open.mentions': 'offre ouverte à {count} qui le mentionnent',
  'findings.answers.perhaps': 'peut-être pour {count}',
  'findings.answers.planned': 'prévue pour {count}',
  'findings.answers.other': 'sous une autre forme pour {count}',
  'findings.answers.none': 'aucune pour {count}',

  'findings.offers':
    '{count, plural, one {Offres} other {Offres}} ({form}) : {names}, sur {topics, plural, one {# thème} other {# thèmes}}',
  'findings.offers.also': '{offers} ; {others}',
  'findings.offers.reported': '{name} (selon {who})',
  'findings.offers.on': '{names}, sur {count}',
  'findings.offers.planned':
    '{count, plural, one {Assistance prévue} other {Assistance prévue}} sur {topics, plural, one {# thème} other {# thèmes}} : {names}',
  'findings.offers.planned.short':
    'Une assistance est prévue sur {topics, plural, one {# thème} other {# thèmes}}',
  'findings.inferred':
    'Dans {count, plural, one {# phrase} other {# phrases}}, l’offre n’est pas dite expressément : nous la déduisons',

  'findings.inferred.beside':
    'Dans {count, plural, one {# autre phrase} other {# autres phrases}}, l’offre est expresse et nous déduisons qui d’autre la fait : {names}',
  'findings.plans':
    '{count, plural, one {Offre prévue} other {Offre prévue}} ({form}) : {names} ({topics})',
  'findings.plans.terms': '{open}, {condition}',
  'findings.plans.all': 'Ouvert à tous',
  'findings.plans.members': 'Ouvert à un groupe',
  'findings.plans.on-request': 'Sur demande',
  'findings.plans.on-request.first': 'D’abord : {names} ; ensuite, sur demande',
  'findings.plans.named': 'Pour certains seulement',
  'findings.plans.named.first': '{names} seulement',
  'findings.if.funding': 'sous réserve de financement',
  'findings.if.agreement': 'sous réserve d’accord',
  'findings.plans.more':
    'Une assistance est prévue dans {count, plural, one {# autre phrase} other {# autres phrases}}',

  'findings.requests':
    '{count, plural, one {# État demande une aide} other {# États demandent une aide}} : {names}',
  'findings.difficulties':
    '{count, plural, one {# État signale une difficulté} other {# États signalent une difficulté}} : {names}',

  'findings.mentions':
    '{count, plural, one {# thème est mentionné comme important} other {# thèmes sont mentionnés comme importants}}, sans offre consignée',

  'findings.disputes':
    '{count, plural, one {# proposition est controversée} other {# propositions sont controversées}}',
  'findings.disputes.sides': '« {proposal} » (pour : {inFavour} ; contre : {against})',

  'findings.unused':
    '{count, plural, one {Offre une assistance} other {Offrent une assistance}} qui ne répond à aucun besoin consigné : {names}',
} satisfies Words<typeof english>;
