import type { matrixPointed as english } from '../en/matrix-pointed.ts';
import type { Words } from '../words.ts';

export const matrixPointed = {
  'matrix.group.voices.need':
    'sur {total, plural, one {# État} other {# États}}, {asks, plural, one {# demande} other {# demandent}} et {raises, plural, one {# évoque seulement} other {# évoquent seulement}}',
  'matrix.group.voices.available':
    '{count, plural, =0 {aucun n’a d’offre disponible} one {# a une offre disponible} other {# ont une offre disponible}}',
  'matrix.group.organizations.need':
    'sur {total, plural, one {# organisation} other {# organisations}}, {asks, plural, one {# demande} other {# demandent}} et {raises, plural, one {# évoque seulement} other {# évoquent seulement}}',
  'matrix.group.regions': 'citées comme un tout ; non comptées comme États',
  'matrix.about.place': '{actor} · {topic}',
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
  'matrix.about.topics.need': '{asks} avec une demande, {raises} seulement évoqués',
  'matrix.about.topics.capacity': '{count} avec une capacité',
  'matrix.about.topics.available': '{count} avec une offre disponible',
  'matrix.about.topics.planned': '{count} avec une offre prévue',
  'matrix.about.topics.delivered': '{count} avec une aide fournie',
  'matrix.about.states': 'États : {list}.',
  'matrix.about.states.need':
    '{asks, plural, one {# qui demande} other {# qui demandent}}, {raises, plural, one {# qui évoque seulement} other {# qui évoquent seulement}}',
  'matrix.about.states.capacity': '{count} ayant une capacité',
  'matrix.about.states.available': '{count} ayant une offre disponible',
  'matrix.about.states.planned': '{count} ayant une offre prévue',
  'matrix.about.states.delivered': '{count} ayant fourni une aide',
  'matrix.about.organizations': 'Organisations ayant une offre disponible : {count}.',
  'matrix.about.total.topics':
    'Compte les thèmes, une fois chacun, quel que soit le nombre de fiches. Offres prévues et aides fournies ne s’ajoutent pas aux offres disponibles.',
  'matrix.about.total.states':
    'Compte les États, une fois chacun, quel que soit le nombre de fiches, sans les organisations ni les régions. Offres prévues et aides fournies ne s’ajoutent pas aux offres disponibles.',

  'matrix.about.record': '{does} ({status})',
  'matrix.about.record.implied': '{does} ({status}, implicite)',
  'matrix.does.requested': 'Demande',
  'matrix.does.acknowledged': 'Reconnaît un manque',
  'matrix.does.raised': 'Évoque le thème',
  'matrix.does.available': 'Offre maintenant',
  'matrix.does.planned': 'Prévoit ou propose une aide',
  'matrix.does.delivered': 'A déjà aidé',
  'matrix.does.in-place': 'Dispose d’un système',
  'matrix.does.in-progress': 'Met en place un système',
  'matrix.about.more': 'Et {count, plural, one {# autre fiche} other {# autres fiches}}.',
  'matrix.about.open':
    '{count, plural, one {Entrée ouvre la phrase} other {Entrée ouvre les # phrases}}',
  'matrix.about.corner': 'Ordre des lignes',
  'matrix.about.group': '{name} : {figures}.',
  'matrix.about.sort.actors': 'Acteurs : {now}. Clic ou Entrée : {next}.',
  'matrix.about.sort.topics': 'Thèmes : {now}. Clic ou Entrée : {next}.',
  'matrix.about.total.providers':
    'Compte les États et les organisations, une fois chacun, quel que soit le nombre de fiches, sans les régions. Offres prévues et aides fournies ne s’ajoutent pas aux offres disponibles.',
  'matrix.menu': 'Menu de {name}',
  'matrix.menu.close': 'Fermer',
  'matrix.menu.profile': 'Ouvrir le profil',
  'matrix.menu.alone': 'Afficher seul',
  'matrix.menu.all': 'Tout réafficher',
  'matrix.menu.pin': 'Épingler en tête',
  'matrix.menu.hide.actor': 'Masquer cet acteur',
  'matrix.menu.hide.topic': 'Masquer ce thème',
  'matrix.menu.unhide': 'Afficher ce qui est masqué ({count})',
  'matrix.sign.need':
    'L’acteur demande une aide ou reconnaît un manque. Les nombres comptent des fiches.',
  'matrix.sign.soft': 'L’acteur évoque le thème comme préoccupation, sans rien demander.',
  'matrix.sign.none': 'Un besoin d’un État auquel aucune offre disponible ne répond.',
  'matrix.sign.perhaps':
    'Un besoin d’un État auquel une offre répond peut-être : elle ne nomme aucune forme de coopération, repose sur une déduction ou est ouverte sur demande.',
  'matrix.sign.answered':
    'Un besoin d’un État sur fond teinté, sans ? ni ≈ : une offre disponible y répond.',
  'matrix.sign.available': 'Une aide mise à la disposition d’autrui à la réunion.',
  'matrix.sign.planned':
    'Une aide prévue, ou proposée pour étude. Elle ne s’ajoute pas à l’aide disponible.',
  'matrix.sign.delivered': 'Une aide déjà fournie : un précédent, non une offre.',
  'matrix.sign.capacity': 'Ce dont l’acteur dit disposer. Trait discontinu : encore en cours.',
  'matrix.sign.implied': 'Le lecteur doit l’inférer du compte rendu.',
  'matrix.sign.disputed':
    'Deux codages du compte rendu divergeaient ici ; la preuve dit comment cela a été tranché.',
  'matrix.about.total.asks':
    'D’abord ce qui est demandé (ou un manque reconnu), puis ce qui est seulement évoqué.',
  'matrix.about.blank.spoken-of':
    'Le compte rendu parle de cette région, et rien de consigné ne porte sur ce thème.',
  'matrix.about.blank.switched-off':
    'Des fiches existent ici, d’un type non affiché. Les cases ci-dessus l’affichent.',
  'matrix.fold': 'Replier les lignes sans signe',
  'matrix.export': 'Exporter',
  'matrix.transpose': 'Thèmes en lignes',
  'matrix.hide.actors': 'Masquer acteurs vides',
  'matrix.hide.topics': 'Masquer thèmes vides',
} satisfies Words<typeof english>;
