import type { matrix as english } from '../en/matrix.ts';
import type { Words } from '../words.ts';

export const matrix = {
  'matrix.name': 'Matrice de coopération',
  'matrix.corner':
    '{actors, plural, one {# acteur} other {# acteurs}}, {topics, plural, one {# thème} other {# thèmes}}',
  'matrix.empty':
    'Il ne reste ni ligne ni colonne. Retirez un filtre ou réaffichez les lignes et colonnes vides.',

  'matrix.view': 'Affichage',
  'matrix.sort.actors': 'Trier les acteurs',
  'matrix.sort.topics': 'Trier les thèmes',
  'matrix.sort.neutral': 'Ordre neutre',
  'matrix.sort.name': 'Par nom',
  'matrix.sort.needs': 'Par besoins',
  'matrix.sort.offers': 'Par offres',
  'matrix.sort.unmet': 'Par besoins sans réponse claire',
  'matrix.sort.similarity': 'Par signes semblables',

  'matrix.cell': '{actor}, {topic} : {holds}',
  'matrix.holds.need': '{count, plural, one {# besoin} other {# besoins}}',
  'matrix.holds.capacity': '{count, plural, one {# expérience} other {# expériences}}',
  'matrix.holds.available':
    '{count, plural, one {# offre disponible} other {# offres disponibles}}',
  'matrix.holds.planned': '{count, plural, one {# offre prévue} other {# offres prévues}}',
  'matrix.holds.delivered': '{count, plural, one {# aide fournie} other {# aides fournies}}',
  'matrix.soft.need': 'besoins seulement évoqués',
  'matrix.soft.capacity': 'expériences encore en cours',
  'matrix.implied.need': 'besoins implicites',
  'matrix.implied.capacity': 'expériences implicites',
  'matrix.implied.available': 'offres disponibles implicites',
  'matrix.implied.planned': 'offres prévues implicites',
  'matrix.implied.delivered': 'aides fournies implicites',
  'matrix.blank.nothing-on-topic': 'a parlé, rien sur ce thème',
  'matrix.blank.no-remarks': 'sans intervention consignée',
  'matrix.blank.not-participant': 'non participant',
  'matrix.blank.hidden': 'masqué par les filtres',

  'matrix.disputed': 'deux codeurs diffèrent ici',
  'matrix.topic': '{label} ({instrument})',
  'matrix.shaky':
    'Deux codeurs ont mis ce compte rendu en fiches, séparément. Ils s’accordent trop peu sur ce thème : ses chiffres sont incertains.',

  'matrix.group.all-topics': 'Tous les thèmes',

  'matrix.total.topics.need': 'Besoins (thèmes)',
  'matrix.total.topics.capacity': 'Expérience (thèmes)',
  'matrix.total.topics.available': 'Offres (thèmes)',
  'matrix.total.topics.planned': 'Prévu (thèmes)',
  'matrix.total.topics.delivered': 'Aide fournie (thèmes)',
  'matrix.total.states.capacity': 'Expérience (États)',
  'matrix.total.actor.need':
    '{actor}, thèmes : {asks} avec aide sollicitée ou manque reconnu, {raises, plural, one {# seulement évoqué} other {# seulement évoqués}}',
  'matrix.total.actor.capacity':
    '{actor} : expérience sur {count, plural, one {# thème} other {# thèmes}}',
  'matrix.total.actor.available':
    '{actor} : offres disponibles sur {count, plural, one {# thème} other {# thèmes}}',
  'matrix.total.actor.planned':
    '{actor} : offres prévues sur {count, plural, one {# thème} other {# thèmes}}',
  'matrix.total.actor.delivered':
    '{actor} : aides fournies sur {count, plural, one {# thème} other {# thèmes}}',
  'matrix.total.topic.need':
    '{topic} : {asks, plural, one {# État demande} other {# États demandent}}, {raises, plural, one {# évoque seulement} other {# évoquent seulement}}',
  'matrix.total.topic.capacity':
    '{topic} : {count, plural, one {# État} other {# États}} avec une expérience',
  'matrix.total.topic.available':
    '{topic} : {count, plural, one {# État} other {# États}} ayant une offre disponible',
  'matrix.total.topic.planned':
    '{topic} : {count, plural, one {# État} other {# États}} ayant une offre prévue',
  'matrix.total.topic.delivered':
    '{topic} : {count, plural, one {# État} other {# États}} ayant fourni une aide',
  'matrix.total.uncounted': '{name} : {why}',
  'matrix.total.unasked': 'non affiché, donc non compté',
  'matrix.total.all': 'Tous les thèmes',
  'matrix.total.none': 'Les États et les thèmes ne s’additionnent pas',

  'matrix.legend': 'Légende',
  'matrix.legend.need': 'demande ou manque',
  'matrix.legend.soft': 'évoque',
  'matrix.legend.implied': 'implicite',
  'matrix.legend.available': 'offre disponible',
  'matrix.legend.planned': 'aide prévue',
  'matrix.legend.delivered': 'aide fournie',
  'matrix.legend.capacity': 'expérience',
  'matrix.legend.disputed': 'deux codeurs diffèrent',

  'matrix.fold.states': '{count, plural, one {# État} other {# États}}',
  'matrix.fold.actors': '{count, plural, one {# acteur} other {# acteurs}}',
  'matrix.fold.no-remarks': '{who} sans intervention ni fiche : {names}',
  'matrix.fold.nothing-on-topic':
    '{who} avec des interventions, mais sans fiche à afficher : {names}',
  'matrix.fold.hidden': '{who} dont le filtre masque les fiches : {names}',
  'matrix.fold.not-participant': '{who} sans participation : {names}',
  'matrix.unfolded':
    'Replier {count, plural, one {# ligne} other {# lignes}} où rien n’est affiché',
  'matrix.hidden':
    '{count, plural, one {Vous avez masqué # élément} other {Vous avez masqué # éléments}} : {names}. Réafficher',
  'matrix.group.sorted': '{name}, {order}',
  'matrix.total.states.need': 'États qui ont demandé, évoqué',
  'matrix.total.states.available': 'Offrent maintenant',
  'matrix.total.states.planned': 'Prévoient d’aider',
  'matrix.total.states.delivered': 'Ont déjà aidé',
  'matrix.total.organizations':
    '{words}, {count, plural, one {# organisation} other {# organisations}}, {all} en tout',
  'matrix.signs': 'Tous les signes',
  'matrix.blank.spoken-of': 'mentionnée, rien sur ce thème',
  'matrix.blank.switched-off': 'consigné, d’un type non affiché',
  'matrix.fold.switched-off': '{who} avec seulement des fiches de types non affichés : {names}',
} satisfies Words<typeof english>;
