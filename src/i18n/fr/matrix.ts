import type { matrix as english } from '../en/matrix.ts';
import type { Words } from '../words.ts';

export const matrix = {
  'matrix.name': 'Matrice de coopération',
  'matrix.corner':
    '{actors, plural, one {# acteur} other {# acteurs}}, {topics, plural, one {# thème} other {# thèmes}}',
  'matrix.empty':
    'Aucune ligne ni colonne à afficher. Retirez un filtre, ou réaffichez les lignes et colonnes vides.',

  'matrix.controls': 'Ordre et disposition',
  'matrix.sort.actors': 'Trier les acteurs',
  'matrix.sort.topics': 'Trier les thèmes',
  'matrix.sort.neutral': 'Ordre neutre',
  'matrix.sort.name': 'Par nom',
  'matrix.sort.needs': 'Par besoins',
  'matrix.sort.offers': 'Par offres',
  'matrix.sort.unmet': 'Par besoins non couverts',
  'matrix.sort.similarity': 'Par similitude',
  'matrix.transpose': 'Thèmes en lignes',
  'matrix.hide.actors': 'Masquer acteurs vides',
  'matrix.hide.topics': 'Masquer thèmes vides',

  'matrix.cell': '{actor}, {topic} : {holds}',
  'matrix.holds.need': '{count, plural, one {# besoin} other {# besoins}}',
  'matrix.holds.capacity': '{count, plural, one {# capacité} other {# capacités}}',
  'matrix.holds.available':
    '{count, plural, one {# offre disponible} other {# offres disponibles}}',
  'matrix.holds.planned': '{count, plural, one {# offre prévue} other {# offres prévues}}',
  'matrix.holds.delivered': '{count, plural, one {# aide fournie} other {# aides fournies}}',
  'matrix.soft.need': 'besoins seulement évoqués',
  'matrix.soft.capacity': 'capacités encore en cours',
  'matrix.implied.need': 'besoins implicites',
  'matrix.implied.capacity': 'capacités implicites',
  'matrix.implied.available': 'offres disponibles implicites',
  'matrix.implied.planned': 'offres prévues implicites',
  'matrix.implied.delivered': 'aides fournies implicites',
  'matrix.blank.nothing-on-topic': 'intervenu, rien sur ce thème',
  'matrix.blank.no-remarks': 'sans intervention consignée',
  'matrix.blank.not-participant': 'non participant',
  'matrix.blank.hidden': 'masqué par les filtres',

  'matrix.disputed': 'deux codages diffèrent',
  'matrix.shaky':
    'accord insuffisant entre deux codages sur ce thème ; chiffres à lire avec prudence',

  'matrix.group.voices.need':
    '{count, plural, one {# État} other {# États}} sur {total} {count, plural, one {exprime un besoin} other {expriment un besoin}}',
  'matrix.group.voices.available':
    '{count, plural, =0 {aucun n’a d’offre disponible} one {# a une offre disponible} other {# ont une offre disponible}}',
  'matrix.group.organizations.need':
    '{count, plural, one {# organisation} other {# organisations}} sur {total} {count, plural, one {exprime un besoin} other {expriment un besoin}}',
  'matrix.group.regions': 'citées comme un tout ; non comptées comme États',
  'matrix.group.all-topics': 'Tous les thèmes',

  'matrix.total.topics.need': 'Besoins (thèmes)',
  'matrix.total.topics.capacity': 'Capacités (thèmes)',
  'matrix.total.topics.available': 'Offres (thèmes)',
  'matrix.total.topics.planned': 'Prévu (thèmes)',
  'matrix.total.topics.delivered': 'Fourni (thèmes)',
  'matrix.total.states.need': 'Besoins (États)',
  'matrix.total.states.capacity': 'Capacités (États)',
  'matrix.total.states.available': 'Offres (États)',
  'matrix.total.states.planned': 'Prévu (États)',
  'matrix.total.states.delivered': 'Fourni (États)',
  'matrix.total.actor.need':
    '{actor} : besoins sur {count, plural, one {# thème} other {# thèmes}}',
  'matrix.total.actor.capacity':
    '{actor} : capacités sur {count, plural, one {# thème} other {# thèmes}}',
  'matrix.total.actor.available':
    '{actor} : offres disponibles sur {count, plural, one {# thème} other {# thèmes}}',
  'matrix.total.actor.planned':
    '{actor} : offres prévues sur {count, plural, one {# thème} other {# thèmes}}',
  'matrix.total.actor.delivered':
    '{actor} : aides fournies sur {count, plural, one {# thème} other {# thèmes}}',
  'matrix.total.topic.need':
    '{topic} : {count, plural, one {# État} other {# États}} ayant un besoin',
  'matrix.total.topic.capacity':
    '{topic} : {count, plural, one {# État} other {# États}} ayant une capacité',
  'matrix.total.topic.available':
    '{topic} : {count, plural, one {# État} other {# États}} ayant une offre disponible',
  'matrix.total.topic.planned':
    '{topic} : {count, plural, one {# État} other {# États}} ayant une offre prévue',
  'matrix.total.topic.delivered':
    '{topic} : {count, plural, one {# État} other {# États}} ayant fourni une aide',
  'matrix.total.uncounted': '{name} : {why}',
  'matrix.total.unasked': 'non compté, exclu par les filtres',
  'matrix.total.all': 'Tous les thèmes',
  'matrix.total.none': 'États et thèmes ne sont pas additionnés ici',

  'matrix.hint':
    'Les nombres comptent des fiches. Pointez une case, ou parcourez avec les flèches, pour lire ici son contenu ; clic ou Entrée ouvre ses phrases. Sur un en-tête, la ligne ou colonne s’affiche seule.',
  'matrix.about.topic': '{label} ({instrument})',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.status': '{status} : {count}',
  'matrix.about.kind': '{kind} – {statuses}',
  'matrix.about.implied': 'dont implicites : {count}',
  'matrix.about.unmet': 'non couvert : nul autre n’offre d’aide ici',
  'matrix.about.met': 'd’autres offrent de l’aide ici',
  'matrix.about.quote': '« {quote} »',
  'matrix.about.blank.nothing-on-topic':
    'Intervenu à la réunion, mais rien de consigné sur ce thème. Cela ne vaut pas absence de besoin.',
  'matrix.about.blank.no-remarks':
    'Aucune intervention au compte rendu. Cela ne vaut pas absence de besoin.',
  'matrix.about.blank.not-participant': 'Non participant à la réunion.',
  'matrix.about.blank.hidden': 'Des fiches existent ici ; les filtres les masquent toutes.',
  'matrix.about.disputed':
    'Deux codages diffèrent ici ; le passage cité dit comment l’écart fut réglé.',
  'matrix.about.shaky':
    'Accord insuffisant entre deux codages sur ce thème : chiffres à lire avec prudence.',
  'matrix.about.topics': 'Thèmes : {list}.',
  'matrix.about.topics.need': '{count} avec un besoin',
  'matrix.about.topics.capacity': '{count} avec une capacité',
  'matrix.about.topics.available': '{count} avec une offre disponible',
  'matrix.about.topics.planned': '{count} avec une offre prévue',
  'matrix.about.topics.delivered': '{count} avec une aide fournie',
  'matrix.about.states': 'États : {list}.',
  'matrix.about.states.need': '{count} ayant un besoin',
  'matrix.about.states.capacity': '{count} ayant une capacité',
  'matrix.about.states.available': '{count} ayant une offre disponible',
  'matrix.about.states.planned': '{count} ayant une offre prévue',
  'matrix.about.states.delivered': '{count} ayant fourni une aide',
  'matrix.about.organizations': 'Organisations ayant une offre disponible : {count}.',
  'matrix.about.alone': 'Clic ou Entrée : afficher seul.',
  'matrix.about.again': 'Clic ou Entrée : tout réafficher.',
  'matrix.about.total.topics':
    'Compte les thèmes, une fois chacun, quel que soit le nombre de fiches. Offres prévues et aides fournies ne s’ajoutent pas aux offres disponibles.',
  'matrix.about.total.states':
    'Compte les États, une fois chacun, quel que soit le nombre de fiches, sans les organisations ni les régions. Offres prévues et aides fournies ne s’ajoutent pas aux offres disponibles.',
  'matrix.about.sort': 'Clic ou Entrée : trier ainsi.',
  'matrix.about.unsort': 'Clic ou Entrée : ordre neutre.',

  'matrix.legend': 'Légende',
  'matrix.legend.need': 'besoin',
  'matrix.legend.soft': 'évoqué seulement',
  'matrix.legend.implied': 'implicite',
  'matrix.legend.available': 'offre disponible',
  'matrix.legend.planned': 'prévue',
  'matrix.legend.delivered': 'aide fournie',
  'matrix.legend.capacity': 'capacité',
  'matrix.legend.disputed': 'codages divergents',
} satisfies Words<typeof english>;
