import type { matrixPointed as english } from '../en/matrix-pointed.ts';
import type { Words } from '../words.ts';

export const matrixPointed = {
  'matrix.group.regions': 'nommées comme un tout, non comptées comme États',
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '« {quote} »',
  'matrix.about.blank.nothing-on-topic':
    'A pris la parole à la réunion, mais rien n’est consigné sur ce thème.',
  'matrix.about.blank.no-remarks': 'Le compte rendu ne consigne aucune intervention de sa part.',
  'matrix.about.blank.not-participant': 'Ne figurait pas parmi les participants.',
  'matrix.about.blank.hidden': 'Les filtres masquent toutes les fiches qui sont ici.',
  'matrix.about.disputed':
    'Deux codeurs ont mis le compte rendu en fiches, chacun de son côté. Ici, ils diffèrent. Le passage cité montre comment l’écart a été réglé.',
  'matrix.about.topics': 'Thèmes : {list}.',
  'matrix.about.topics.asks': '{count} où une aide est sollicitée ou un manque reconnu',
  'matrix.about.topics.raises':
    '{count, plural, one {# seulement évoqué} other {# seulement évoqués}}',
  'matrix.about.topics.capacity': '{count} avec une expérience',
  'matrix.about.topics.available': '{count} avec une offre disponible',
  'matrix.about.topics.planned': '{count} avec une offre prévue',
  'matrix.about.topics.delivered': '{count} avec une aide fournie',
  'matrix.about.states': 'États : {list}.',
  'matrix.about.states.asks':
    '{count, plural, one {# qui sollicite de l’aide ou reconnaît un manque} other {# qui sollicitent de l’aide ou reconnaissent un manque}}',
  'matrix.about.states.raises':
    '{count, plural, one {# qui évoque seulement le thème} other {# qui évoquent seulement le thème}}',
  'matrix.about.states.capacity': '{count} avec une expérience',
  'matrix.about.states.available': '{count} ayant une offre disponible',
  'matrix.about.states.planned': '{count} ayant une offre prévue',
  'matrix.about.states.delivered': '{count} ayant fourni une aide',
  'matrix.about.organizations': 'Organisations ayant une offre disponible : {count}.',
  'matrix.about.total.topics':
    'Chaque thème compte une seule fois, quel que soit le nombre de ses fiches.',
  'matrix.about.total.states':
    'Chaque État compte une seule fois, quel que soit le nombre de ses fiches. Les organisations et les régions ne sont pas comptées.',

  'matrix.about.record.implied': '{does} (implicite)',
  'matrix.does.requested': 'Sollicite',
  'matrix.does.acknowledged': 'Reconnaît un manque',
  'matrix.does.raised': 'Évoque le thème',
  'matrix.does.available': 'Offre maintenant',
  'matrix.does.planned': 'Prévoit ou propose une aide',
  'matrix.does.delivered': 'A déjà aidé',
  'matrix.does.in-place': 'Fait état d’une expérience',
  'matrix.does.in-progress': 'Fait état de travaux encore en cours',
  'matrix.about.more': 'Et {count, plural, one {# autre fiche} other {# autres fiches}}.',
  'matrix.about.open':
    '{count, plural, one {Clic ou Entrée : ouvrir la phrase} other {Clic ou Entrée : ouvrir les # phrases}}',
  'matrix.about.corner': 'Ordre des lignes',
  'matrix.about.group': '{name} : {figures}.',
  'matrix.about.group.asks':
    '{count, plural, one {# sollicite de l’aide ou reconnaît un manque} other {# sollicitent de l’aide ou reconnaissent un manque}}',
  'matrix.about.group.raises':
    '{count, plural, one {# ne fait qu’évoquer des thèmes} other {# ne font qu’évoquer des thèmes}}',
  'matrix.about.group.available':
    '{count, plural, one {# offre de l’aide maintenant} other {# offrent de l’aide maintenant}}',
  'matrix.about.nothing': 'Aucune fiche n’est affichée ici.',
  'matrix.about.profile': 'Clic ou Entrée : ouvrir le profil.',
  'matrix.about.sort.actors': 'Acteurs : {now}. Clic ou Entrée : {next}.',
  'matrix.about.sort.topics': 'Thèmes : {now}. Clic ou Entrée : {next}.',
  'matrix.about.total.providers':
    'Chaque État et chaque organisation comptent une seule fois, quel que soit le nombre de leurs fiches. Les régions ne sont pas comptées.',
  'matrix.menu': 'Menu : {name}',
  'matrix.menu.close': 'Fermer',
  'matrix.menu.alone': 'Afficher uniquement ceci',
  'matrix.menu.all': 'Tout réafficher',
  'matrix.sort.neutral.topics': 'Ordre neutre : groupe par groupe',
  'matrix.sort.neutral.actors': 'Ordre neutre : sous-région, puis nom',
  'matrix.menu.pin': 'Épingler en tête',
  'matrix.menu.hide.actor': 'Masquer cet acteur',
  'matrix.menu.hide.topic': 'Masquer ce thème',
  'matrix.menu.unhide': 'Afficher ce qui est masqué ({count})',
  'matrix.sign.need':
    'L’acteur sollicite de l’aide ou reconnaît un manque. Les nombres comptent des fiches.',
  'matrix.sign.soft':
    'L’acteur dit que le thème est important, sans solliciter d’aide ni reconnaître de manque.',
  'matrix.sign.none': 'Aucune offre disponible ne répond à ce besoin.',
  'matrix.sign.perhaps':
    'Une offre disponible répond peut-être à ce besoin. L’offre ne précise aucune forme de coopération, est implicite ou n’est ouverte que sur demande.',
  'matrix.sign.answered':
    'Un signe en couleur, sans ? ni ~. Une offre disponible répond au besoin ou, s’il ne précise aucune forme, est ouverte sur son thème.',
  'matrix.sign.shaky': 'accord de deux codeurs inférieur à {limit}',
  'matrix.sign.available': 'L’acteur a offert cette aide à la réunion.',
  'matrix.sign.planned':
    'Aide prévue, ou proposée pour étude. Elle ne compte pas comme disponible.',
  'matrix.sign.delivered': 'Aide déjà fournie. C’est un précédent, non une offre.',
  'matrix.sign.capacity':
    'Expérience que mentionne le compte rendu. Le trait discontinu indique qu’elle est encore en cours.',
  'matrix.sign.implied': 'Le compte rendu ne le dit pas expressément. Nous l’avons déduit.',
  'matrix.sign.passages': '{records} dans {passages, plural, one {# passage} other {# passages}}',
  'matrix.about.total.asks':
    'Le nombre en gras compte ce qui est demandé : une aide sollicitée ou un manque reconnu. L’autre nombre compte ce qui est seulement évoqué.',
  'matrix.about.blank.spoken-of':
    'Le compte rendu mentionne cette région, mais rien n’est consigné sur ce thème.',
  'matrix.about.blank.switched-off':
    'Il y a ici des fiches d’un type non affiché. Affichez-le avec les cases à cocher du haut.',
  'matrix.fold': 'Replier les lignes vides en une',
  'matrix.export': 'Exporter',
  'matrix.transpose': 'Thèmes en lignes',
  'matrix.hide.actors': 'Masquer les acteurs vides',
  'matrix.hide.topics': 'Masquer les thèmes vides',
} satisfies Words<typeof english>;
