import type { meetingsChanges as english } from '../en/meetings-changes.ts';
import type { Words } from '../words.ts';

export const meetingsChanges = {
  'changes.title': 'Depuis {since} : {parts}',
  'changes.title.scope': '{scope}, depuis {since} : {parts}',
  'changes.head': '{part} depuis {since}',
  'changes.new-need': '{count, plural, one {# nouveau besoin} other {# nouveaux besoins}}',
  'changes.new-need.asked':
    '{count, plural, one {# nouvelle demande d’aide} other {# nouvelles demandes d’aide}}',
  'changes.met':
    '{count, plural, one {# besoin déclaré satisfait} other {# besoins déclarés satisfaits}}',
  'changes.met.short': '{count, plural, one {# déclaré satisfait} other {# déclarés satisfaits}}',
  'changes.became-offer':
    '{count, plural, one {# projet devenu une offre} other {# projets devenus des offres}}',
  'changes.new-offer': '{count, plural, one {# nouvelle offre} other {# nouvelles offres}}',
  'changes.new-plan':
    '{count, plural, one {# nouveau projet d’aide} other {# nouveaux projets d’aide}}',
  'changes.delivered':
    '{count, plural, one {# offre ou projet déclaré réalisé} other {# offres ou projets déclarés réalisés}}',
  'changes.part-need':
    '{count, plural, one {une aide est venue pour # besoin} other {une aide est venue pour # besoins}}',
  'changes.part-offer':
    '{count, plural, one {# offre ou projet déclaré réalisé en partie} other {# offres ou projets déclarés réalisés en partie}}',
  'changes.withdrawn':
    '{count, plural, one {# besoin} other {# besoins}}, {count, plural, one {offre ou projet retiré} other {offres ou projets retirés}}',
  'changes.lapsed':
    '{count, plural, one {# offre ou projet dont le dernier jour est passé} other {# offres ou projets dont le dernier jour est passé}}',
  'changes.changed':
    '{count, plural, one {# besoin} other {# besoins}}, {count, plural, one {offre ou projet modifié} other {offres ou projets modifiés}}',
  'changes.again':
    '{count, plural, one {# besoin} other {# besoins}}, {count, plural, one {offre ou projet réitéré} other {offres ou projets réitérés}}',
  'changes.silent-need':
    '{count, plural, one {# besoin non réitéré} other {# besoins non réitérés}}',
  'changes.silent-need.short': '{count, plural, one {# non réitéré} other {# non réitérés}}',
  'changes.silent-offer':
    '{count, plural, one {# offre ou projet non réitéré} other {# offres ou projets non réitérés}}',
  'changes.spoke.need': '{part} ({spoke} par des pays intervenus en {at})',
  'changes.spoke.offer': '{part} ({spoke} par des intervenants de {at})',
  'changes.spoke.silent': 'Non réitéré ne signifie ni satisfait ni retiré',
  'changes.where.nothing-on-topic': 'est intervenu en {at}, sans le réitérer',
  'changes.where.no-remarks': 'aucune intervention consignée en {at}',
  'changes.where.not-participant': 'n’a pas participé en {at}',
} satisfies Words<typeof english>;
