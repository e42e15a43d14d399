import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Concordances',
  'matches.lists': 'Listes de concordances',
  'matches.list.needs': 'Besoins',
  'matches.list.offers': 'Offres',
  'matches.list.unanswered': 'Besoins sans réponse sûre',
  'matches.list.unused': 'Offres qui ne répondent à aucun besoin',
  'matches.list.single': 'Thèmes : {single} à prestataire unique, {none} sans',

  'matches.needs':
    '{count, plural, one {# besoin} other {# besoins}} : {answered} avec réponse, {perhaps} avec réponse incertaine, {none} sans réponse',
  'matches.needs.zero': 'Aucun besoin consigné',
  'matches.needs.hidden': 'Aucun besoin avec ces filtres',
  'matches.named': '{name} : offres nominatives, aucun besoin consigné sur ces thèmes',
  'matches.named.both':
    '{name} : offres nominatives ou pour un groupe dont il fait partie, aucun besoin consigné sur ces thèmes',
  'matches.named.region':
    '{name} : offres pour un groupe dont il fait partie, aucun besoin consigné sur ces thèmes',
  'matches.unanswered':
    '{none, plural, one {# besoin sans réponse} other {# besoins sans réponse}} et {perhaps, plural, one {# avec réponse incertaine} other {# avec réponse incertaine}}, sur {topics, plural, one {# thème} other {# thèmes}}',
  'matches.unused':
    '{count, plural, one {# offre disponible qui ne répond} other {# offres disponibles qui ne répondent}} à aucun besoin consigné',
  'matches.single':
    '{single, plural, one {# thème repose} other {# thèmes reposent}} sur un seul prestataire, {none, plural, one {# thème n’en a aucun} other {# thèmes n’en ont aucun}}',

  'matches.numbers':
    'Les nombres d’offres sont des nombres de fiches : l’offre de deux acteurs en compte deux.',
  'matches.organization': 'organisation',
  'matches.order': 'Ordre des concordances',
  'matches.order.how':
    'Un besoin et une offre concordent s’ils portent sur un même thème et si l’acteur qui a le besoin ne fait pas l’offre lui-même, seul ou avec d’autres. Il n’y a pas de note. Chaque ligne départage ceux que les précédentes laissent à égalité, du meilleur au moindre :',
  'matches.collapsible': '{label} : {of}',
  'matches.order.line': '{criterion} : {values}',
  'matches.order.then': '{first}, puis {next}',
  'matches.order.rest':
    'Les égaux suivent l’ordre neutre de la matrice. Tout groupe, sauf le premier, est replié derrière son nombre. L’aide fournie est un précédent, non une offre.',
  'matches.order.offers':
    'À côté d’une offre figurent ceux qui pourraient en user, États, organisations et régions à part, puis ceux qui ont besoin d’une autre forme et ceux à qui elle n’est pas ouverte ; chacun dans l’ordre ci-dessus.',
  'matches.order.aside':
    'Celui qu’un besoin sollicite est indiqué, sans effet sur l’ordre. Si un passage nomme plusieurs prestataires d’une offre, celle-ci figure une seule fois, chez le premier d’entre eux, et compte pour chacun.',
  'matches.order.filters':
    'Les filtres choisissent les besoins et offres énumérés, quel que soit leur type. Seuls la réunion et le fondement restreignent ce qui y répond.',
  'matches.criterion.group': 'Groupe',
  'matches.criterion.fit': 'Forme de coopération',
  'matches.criterion.openness': 'Ouverture',
  'matches.group.answered': 'répond',
  'matches.group.perhaps': 'répond peut-être',
  'matches.group.related': 'd’une autre forme',
  'matches.group.planned': 'prévue',
  'matches.group.others': 'disponible, mais ouverte à d’autres seulement',
  'matches.group.delivered': 'fournie',
  'matches.group.peers': 'homologues possibles (États ayant une capacité en place)',
  'matches.fit.shared': 'commune',
  'matches.fit.any': 'non précisée par le besoin',
  'matches.fit.unnamed': 'non précisée par l’offre',
  'matches.fit.different': 'différente',
  'matches.openness.named': 'pour l’acteur nommé',
  'matches.openness.member': 'pour un groupe dont il est membre',
  'matches.openness.all': 'ouverte à tous',
  'matches.openness.on-request': 'ouverte sur demande',
  'matches.openness.others': 'pour les membres d’un groupe dont l’acteur ne fait pas partie',
  'matches.openness.reserved': 'réservée à d’autres',
  'matches.openness.not-offered': 'en place, non offerte',

  'matches.why.shared': 'même forme : {given}',
  'matches.why.different': 'autre forme : {given}, non {wanted}',
  'matches.why.unnamed': 'forme non précisée',
  'matches.why.unnamed.need': 'forme non précisée ; demandé : {wanted}',
  'matches.why.any': '{given} ; besoin sans forme précisée',
  'matches.why.named': 'nommément pour : {names}',
  'matches.why.member': 'pour les membres de : {names}',
  'matches.why.member.unnamed': 'pour les membres d’un groupe',
  'matches.why.reserved': 'réservée à : {names}',
  'matches.why.past.named': 'fournie à : {names}',
  'matches.why.past.all': 'nul n’est nommé',
  'matches.why.past.member': 'fournie à : {names}',
  'matches.why.past.others': 'fournie à d’autres : {names}',
  'matches.why.asked.state': 'l’État sollicité',
  'matches.why.asked.organization': 'l’organe sollicité',
  'matches.why.asked.region': 'la région sollicitée',
  'matches.why.asks': 'sollicite ce prestataire',
  'matches.why.together': 'un même passage les nomme tous ; chacun est compté',

  'matches.none': 'Sans réponse',
  'matches.nothing': 'Rien d’autrui n’est consigné sur ce thème.',
  'matches.perhaps': 'Réponse incertaine',
  'matches.count.perhaps':
    '{count, plural, one {# offre répond peut-être} other {# offres répondent peut-être}}',
  'matches.count.related':
    '{count, plural, one {# offre d’une autre forme} other {# offres d’une autre forme}}',
  'matches.count.others':
    '{count, plural, one {# offre ouverte à d’autres seulement} other {# offres ouvertes à d’autres seulement}}',
  'matches.available': '{count, plural, one {# offre disponible} other {# offres disponibles}}',
  'matches.planned': '{count, plural, one {# offre prévue} other {# offres prévues}}',
  'matches.delivered': '{count, plural, one {# aide fournie} other {# aides fournies}}',
  'matches.peers': '{count, plural, one {# homologue possible} other {# homologues possibles}}',

  'matches.needy.state':
    '{count, plural, one {# État ayant un besoin} other {# États ayant un besoin}}',
  'matches.needy.organization':
    '{count, plural, one {# organisation ayant un besoin} other {# organisations ayant un besoin}}',
  'matches.needy.region':
    '{count, plural, one {# région ayant un besoin} other {# régions ayant un besoin}}',
  'matches.barred':
    '{count, plural, one {# ayant un besoin à qui elle n’est pas ouverte} other {# ayant un besoin à qui elle n’est pas ouverte}}',
  'matches.otherForm':
    '{count, plural, one {# ayant besoin d’une autre forme} other {# ayant besoin d’une autre forme}}',
  'matches.more': '{count, plural, one {et # de plus} other {et # de plus}}',
  'matches.for': 'pour :',
  'matches.asked': 'adressé à :',
  'matches.with': 'avec',
  'matches.together': 'même passage :',
  'matches.unused.no-need': 'Nul autre n’a de besoin consigné sur ce thème.',
  'matches.single.one': 'Un seul prestataire',
  'matches.single.rests': 'Repose sur :',
  'matches.single.itself':
    'Il a lui-même ici un besoin, auquel aucune offre disponible d’un autre ne répond.',
  'matches.single.together': 'Plusieurs prestataires qui font ensemble une seule offre',
  'matches.single.uncounted':
    'Ces thèmes ne sont comptés ni parmi ceux à prestataire unique, ni parmi ceux sans prestataire.',
  'matches.single.joint':
    '{count, plural, one {Repose sur une offre conjointe de :} other {Repose sur # offres conjointes de :}}',
  'matches.single.none': 'Aucun prestataire',

  'matches.only': '{name} seulement',
  'matches.all': '{name} : tout réafficher',
  'matches.its.needs': '{name} : ses besoins',
  'matches.its.offers': '{name} : ses offres',

  'matches.empty.needs': 'Aucun besoin n’est consigné.',
  'matches.empty.offers': 'Aucune offre n’est consignée.',
  'matches.empty.unanswered': 'Chaque besoin de la liste a une réponse.',
  'matches.empty.unused': 'Chaque offre disponible de la liste pourrait couvrir un besoin.',
  'matches.empty.single': 'Aucun thème ne repose sur un seul prestataire.',
  'matches.empty.none': 'Chaque thème avec un besoin a un prestataire.',
  'matches.empty.filtered': 'Rien à énumérer avec ces filtres.',
  'matches.list.told':
    '{passages, plural, one {# passage} other {# passages}}, {records, plural, one {# enregistrement} other {# enregistrements}}',
} satisfies Words<typeof english>;
