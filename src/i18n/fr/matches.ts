import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Concordances',
  'matches.lists': 'Listes de concordances',
  'matches.list.needs': 'Besoins',
  'matches.list.offers': 'Offres',
  'matches.list.unanswered': 'Besoins sans réponse claire',
  'matches.list.unused': 'Offres qui ne répondent à aucun besoin consigné',
  'matches.list.single': 'Un seul prestataire',
  'matches.list.uncovered': 'Sans réponse',
  'matches.list.single.one': '{count, plural, one {# thème} other {# thèmes}} à prestataire unique',
  'matches.list.single.none':
    '{count, plural, one {# thème sans offre qui réponde à un besoin} other {# thèmes sans offre qui réponde à un besoin}}',
  'matches.list.single.zero':
    'Sur {topics, plural, one {le seul thème} other {chaque thème}} avec un besoin, plusieurs prestataires répondent',
  'matches.list.offers.of': 'Offres ({names})',
  'matches.list.unused.of': 'Offres ({names}) qui ne répondent à aucun besoin consigné',
  'matches.list.chosen': 'les acteurs choisis',

  'matches.needs': '{count, plural, one {# besoin} other {# besoins}} : {states}',
  'matches.state.answered': '{count} avec réponse',
  'matches.state.perhaps': '{count} avec réponse incertaine',
  'matches.state.none': '{count} sans réponse',
  'matches.needs.zero': 'Aucun besoin consigné',
  'matches.needs.hidden': 'Aucun besoin avec ces filtres',
  'matches.named': '{name} : offres faites nommément, sur des thèmes sans besoin consigné',
  'matches.named.both':
    '{name} : offres faites nommément ou à un groupe dont cet acteur fait partie, sur des thèmes sans besoin consigné',
  'matches.named.region':
    '{name} : offres faites à un groupe dont cet acteur fait partie, sur des thèmes sans besoin consigné',
  'matches.unanswered':
    'Aucune offre ne répond à {none, plural, one {# besoin} other {# besoins}} ; {perhaps, plural, one {# autre a} other {# autres ont}} une réponse incertaine, sur {topics, plural, one {# thème} other {# thèmes}} au total',
  'matches.unanswered.none':
    '{count, plural, one {# besoin sans réponse} other {# besoins sans réponse}}, sur {topics, plural, one {# thème} other {# thèmes}}',
  'matches.unanswered.perhaps':
    '{count, plural, one {# besoin avec réponse incertaine} other {# besoins avec réponse incertaine}}, sur {topics, plural, one {# thème} other {# thèmes}}',
  'matches.asked-first':
    'Les thèmes avec une aide sollicitée ou un manque reconnu viennent d’abord, puis les thèmes seulement évoqués. Au sein de chaque groupe, l’ordre est neutre. Les besoins d’organisations et de régions comptent aussi.',
  'matches.unused':
    '{count, plural, one {# fiche d’une offre disponible ne répond} other {# fiches d’offres disponibles ne répondent}} à aucun besoin consigné',

  'matches.organization': 'organisation',
  'matches.order': 'Comment les concordances sont classées',
  'matches.order.how':
    'Un besoin et une offre concordent s’ils portent sur le même thème. L’acteur qui a le besoin ne doit pas faire l’offre lui-même, seul ou avec d’autres. Il n’y a pas de note. La première ligne départage les concordances. En cas d’égalité, la ligne suivante les départage. Sur chaque ligne, la meilleure valeur vient en premier :',
  'matches.collapsible': '{label} : {of}',
  'matches.order.line': '{criterion} : {values}',
  'matches.order.then': '{first}, puis {next}',
  'matches.order.rest':
    'Les concordances à égalité suivent l’ordre neutre de la matrice : sous-région, puis nom. Seul le premier groupe est ouvert ; les autres sont repliés et n’affichent que leur nombre. L’aide fournie est un précédent et non une offre.',
  'matches.order.offers':
    'À côté d’une offre, vous voyez qui pourrait en profiter. Les États, les organisations et les régions figurent séparément. Viennent ensuite ceux qui ont besoin d’une autre forme d’aide et ceux qui ne peuvent pas en profiter.',
  'matches.order.aside':
    'Si un besoin nomme un prestataire, nous l’indiquons ; cela ne change pas l’ordre. Si un passage nomme plusieurs prestataires d’une offre, elle figure une seule fois, chez le premier. Elle compte pour chacun.',
  'matches.order.filters':
    'Les filtres choisissent les besoins et les offres de la liste. Seuls les filtres de réunion et de fondement changent aussi ce qui y répond.',
  'matches.criterion.group': 'Groupe',
  'matches.criterion.fit': 'Forme de coopération',
  'matches.criterion.openness': 'Ouverture',
  'matches.group.answered': 'répond',
  'matches.group.perhaps': 'répond peut-être',
  'matches.group.related': 'd’une autre forme',
  'matches.group.planned': 'prévue',
  'matches.group.others': 'ouverte à d’autres seulement',
  'matches.group.delivered': 'fournie',
  'matches.group.peers': 'expérience utile, pas une offre',
  'matches.fit.shared': 'commune',
  'matches.fit.any': 'le besoin n’en précise aucune',
  'matches.fit.unnamed': 'l’offre n’en précise aucune',
  'matches.fit.different': 'différente',
  'matches.openness.named': 'faite nommément à l’acteur',
  'matches.openness.member': 'pour un groupe qui comprend l’acteur',
  'matches.openness.all': 'ouverte à tous',
  'matches.openness.on-request': 'ouverte sur demande',
  'matches.openness.part': 'ouverte à une partie de la région',
  'matches.openness.others': 'pour un groupe qui ne comprend pas l’acteur',
  'matches.openness.reserved': 'réservée à d’autres',
  'matches.openness.not-offered': 'existante, non offerte',

  'matches.why.shared': 'même forme : {given}',
  'matches.why.different': 'autre forme : {given}, non {wanted}',
  'matches.why.unnamed': 'forme non précisée',
  'matches.why.unnamed.need': 'l’offre ne précise pas la forme ; le besoin : {wanted}',
  'matches.why.any': '{given} ; le besoin ne précise aucune forme',
  'matches.why.named': 'faite nommément à : {names}',
  'matches.why.member': 'pour {open}',
  'matches.why.reserved': 'réservée à : {names}',
  'matches.why.past.named': 'aide fournie à : {names}',
  'matches.why.past.all': 'aucun bénéficiaire nommé',
  'matches.why.past.member': 'aide fournie à : {names}',
  'matches.why.past.others': 'aide fournie à d’autres : {names}',
  'matches.why.asked.state': 'l’État à qui s’adresse le besoin',
  'matches.why.asked.organization': 'l’organisation à qui s’adresse le besoin',
  'matches.why.asked.region': 'la région à qui s’adresse le besoin',
  'matches.why.asks': 's’adresse à ce prestataire',
  'matches.why.together': 'nommés ensemble dans un passage',

  'matches.none': 'Sans réponse',
  'matches.nothing': 'Aucune offre et aucune expérience ne sont consignées sur ce thème.',
  'matches.perhaps': 'Réponse incertaine',
  'matches.count.perhaps': 'Répond peut-être : {count, plural, one {# fiche} other {# fiches}}',
  'matches.count.related': 'Autre forme : {count, plural, one {# fiche} other {# fiches}}',
  'matches.count.own':
    'Offres propres ou communes : {count, plural, one {# fiche} other {# fiches}}',
  'matches.count.others':
    'Pour d’autres seulement : {count, plural, one {# fiche} other {# fiches}}',
  'matches.available':
    '{count, plural, one {# fiche d’une offre disponible} other {# fiches d’offres disponibles}}',
  'matches.planned':
    '{count, plural, one {# fiche d’une offre prévue} other {# fiches d’offres prévues}}',
  'matches.delivered':
    '{count, plural, one {# fiche d’aide fournie} other {# fiches d’aide fournie}}',
  'matches.peers':
    '{count, plural, one {# État avec une expérience} other {# États avec une expérience}}',

  'matches.needy.state':
    '{count, plural, one {# État qui a un besoin} other {# États qui ont un besoin}}',
  'matches.needy.organization':
    '{count, plural, one {# organisation qui a un besoin} other {# organisations qui ont un besoin}}',
  'matches.needy.region':
    '{count, plural, one {# région qui a un besoin} other {# régions qui ont un besoin}}',
  'matches.barred':
    '{count, plural, one {# acteur qui a un besoin mais ne peut pas en profiter} other {# acteurs qui ont un besoin mais ne peuvent pas en profiter}}',
  'matches.otherForm':
    '{count, plural, one {# acteur qui a besoin d’une autre forme d’aide} other {# acteurs qui ont besoin d’une autre forme d’aide}}',
  'matches.more': '{count, plural, one {et # de plus} other {et # de plus}}',
  'matches.for': 'pour :',
  'matches.asked': 'adressé à :',
  'matches.with': 'avec',
  'matches.together': 'dans le même passage que',
  'matches.unused.no-need': 'Personne d’autre n’a de besoin consigné sur ce thème.',
  'matches.single.one': 'Un seul prestataire répond, clairement ou peut-être',
  'matches.single.rests': 'Le seul prestataire :',
  'matches.single.itself':
    'Cet acteur a aussi un besoin ici, et aucune autre offre disponible n’y répond.',
  'matches.single.together': 'Plusieurs prestataires qui font ensemble une seule offre',
  'matches.single.uncounted':
    'Ces thèmes ne comptent ni comme thèmes à prestataire unique, ni comme thèmes sans prestataire.',
  'matches.single.joint':
    '{count, plural, one {Une seule offre conjointe} other {Seulement # offres conjointes}} :',
  'matches.single.none': 'Aucune offre ne répond à un besoin',

  'matches.filter': 'Filtrer',
  'matches.first': 'D’abord : {names}.',
  'matches.neutral': 'Tout afficher dans l’ordre neutre',

  'matches.empty.needs': 'Aucun besoin n’est consigné.',
  'matches.empty.offers': 'Aucune offre n’est consignée.',
  'matches.empty.unanswered': 'Chaque besoin de la liste a une réponse.',
  'matches.empty.unused': 'Chaque offre disponible de la liste pourrait répondre à un besoin.',
  'matches.empty.single': 'Aucun thème n’a de prestataire unique qui réponde à un besoin.',
  'matches.empty.none':
    'Sur chaque thème avec un besoin, une offre y répond, clairement ou peut-être.',
  'matches.empty.filtered': 'Avec ces filtres, il ne reste rien à afficher.',
  'matches.list.told':
    '{passages, plural, one {# passage} other {# passages}}, {records, plural, one {# fiche} other {# fiches}}',
  'matches.list.told.how':
    'Un passage du compte rendu donne une fiche par prestataire et par thème.',
  'matches.told.from': '{heading} (d’après {told})',
} satisfies Words<typeof english>;
