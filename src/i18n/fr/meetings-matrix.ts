import type { meetingsMatrix as english } from '../en/meetings-matrix.ts';
import type { Words } from '../words.ts';

export const meetingsMatrix = {
  'meetings.matrix.since': 'Depuis {when}',
  'meetings.matrix.said': 'dit en {when}',
  'meetings.matrix.said.on': 'dit : {when}',
  'meetings.matrix.said.many': 'dit à {count} réunions, la dernière en {newest}',
  'meetings.matrix.last': 'dit pour la dernière fois en {when}',
  'meetings.matrix.last.on': 'dit pour la dernière fois : {when}',
  'meetings.matrix.last-earlier': 'dit pour la dernière fois à une réunion antérieure',
  'meetings.matrix.mark': '{mark}, {said}',
  'meetings.matrix.small': 'petite, fine : {said}',
  'meetings.matrix.ended': '{what} depuis {when}',
  'meetings.matrix.changes': 'Depuis {when} : {what}.',
  'meetings.matrix.foot':
    'Petites marques : dit pour la dernière fois à une réunion antérieure. Non réitéré ne signifie pas satisfait.',
  'meetings.matrix.order': 'Les lignes et les colonnes gardent l’ordre de {when}.',
  'meetings.matrix.blank.nothing-on-topic': 'intervention consignée {when} ; rien sur ce thème',
  'meetings.matrix.blank.no-remarks': 'sans intervention consignée {when}',
  'meetings.matrix.blank.not-participant': 'non participant {when}',
  'meetings.matrix.blank.spoken-of': 'rien sur ce thème {when}',
  'meetings.matrix.about.nothing-on-topic':
    'Une intervention est consignée {when}, mais rien sur ce thème.',
  'meetings.matrix.about.no-remarks':
    'Le rapport ne consigne aucune intervention de sa part {when}.',
  'meetings.matrix.about.not-participant': 'Nom absent de la liste des participants {when}.',
  'meetings.matrix.about.spoken-of': 'Rien n’est consigné sur ce thème {when}.',
  'meetings.matrix.left.nothing-on-topic':
    'Sont intervenus {when} ; rien de consigné sur un thème : {who}.',
  'meetings.matrix.left.no-remarks': 'Sans intervention consignée {when} : {who}.',
  'meetings.matrix.left.not-participant': 'N’ont pas participé {when} : {who}.',
  'meetings.matrix.told.new-need': '{count, plural, one {# nouveau} other {# nouveaux}}',
  'meetings.matrix.told.met': '{count, plural, one {# satisfait} other {# satisfaits}}',
  'meetings.matrix.told.became-offer':
    '{count, plural, one {projet devenu offre} other {# projets devenus offres}}',
  'meetings.matrix.told.new-offer':
    '{count, plural, one {nouvelle offre} other {# nouvelles offres}}',
  'meetings.matrix.told.new-plan':
    '{count, plural, one {nouveau projet} other {# nouveaux projets}}',
  'meetings.matrix.told.delivered': '{count, plural, one {# réalisée} other {# réalisées}}',
  'meetings.matrix.told.part-need': 'une aide pour {count}',
  'meetings.matrix.told.part-offer':
    '{count, plural, one {# réalisée en partie} other {# réalisées en partie}}',
  'meetings.matrix.told.withdrawn': '{count, plural, one {# retiré} other {# retirés}}',
  'meetings.matrix.told.lapsed': '{count, plural, one {# échue} other {# échues}}',
  'meetings.matrix.told.changed': 'modifié',
  'meetings.matrix.told.again': 'réitéré',
  'meetings.matrix.told.silent-need': 'non réitéré',
  'meetings.matrix.told.silent-offer': 'non réitérée',
  'meetings.matrix.cell.new-need':
    '{count, plural, one {# besoin nouveau} other {# besoins nouveaux}}',
  'meetings.matrix.cell.met':
    '{count, plural, one {# besoin satisfait} other {# besoins satisfaits}}',
  'meetings.matrix.cell.became-offer':
    '{count, plural, one {# projet devenu offre} other {# projets devenus offres}}',
  'meetings.matrix.cell.new-offer':
    '{count, plural, one {# offre nouvelle} other {# offres nouvelles}}',
  'meetings.matrix.cell.new-plan':
    '{count, plural, one {# projet nouveau} other {# projets nouveaux}}',
  'meetings.matrix.cell.delivered':
    '{count, plural, one {# offre ou projet réalisé} other {# offres ou projets réalisés}}',
  'meetings.matrix.cell.part-need':
    '{count, plural, one {une aide pour # besoin} other {une aide pour # besoins}}',
  'meetings.matrix.cell.part-offer':
    '{count, plural, one {# offre ou projet réalisé en partie} other {# offres ou projets réalisés en partie}}',
  'meetings.matrix.cell.withdrawn': '{count, plural, one {# retiré} other {# retirés}}',
  'meetings.matrix.cell.lapsed':
    '{count, plural, one {# offre ou projet échu} other {# offres ou projets échus}}',
  'meetings.matrix.cell.changed': '{count, plural, one {# modifié} other {# modifiés}}',
  'meetings.matrix.cell.again': '{count, plural, one {# réitéré} other {# réitérés}}',
  'meetings.matrix.cell.silent-need':
    '{count, plural, one {# besoin non réitéré} other {# besoins non réitérés}}',
  'meetings.matrix.cell.silent-offer':
    '{count, plural, one {# offre ou projet non réitéré} other {# offres ou projets non réitérés}}',
} satisfies Words<typeof english>;
