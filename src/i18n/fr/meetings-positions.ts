import type { meetingsPositions as english } from '../en/meetings-positions.ts';
import type { Words } from '../words.ts';

export const meetingsPositions = {
  'changes.decided.adopted':
    '{count, plural, one {# proposition adoptée} other {# propositions adoptées}}',
  'changes.decided.adopted-changed':
    '{count, plural, one {# proposition adoptée avec modifications} other {# propositions adoptées avec modifications}}',
  'changes.decided.declined':
    '{count, plural, one {# proposition rejetée} other {# propositions rejetées}}',
  'changes.decided.deferred':
    '{count, plural, one {# proposition reportée} other {# propositions reportées}}',
  'changes.stances':
    '{count, plural, one {# position modifiée ou retirée} other {# positions modifiées ou retirées}}',
  'changes.stance': '{actor}, {proposal} : {stance} ({meeting} : {before})',
  'positions.since': 'Depuis {since} : {counts}.',
  'positions.since.changed':
    '{count, plural, one {# position modifiée} other {# positions modifiées}}',
  'positions.since.withdrawn':
    '{count, plural, one {# position retirée} other {# positions retirées}}',
  'positions.since.nothing': 'aucune décision, aucune position modifiée ou retirée',
  'meetings.decided.none':
    '{count, plural, one {# retirée par tous ceux qui avaient pris position} other {# retirées par tous ceux qui avaient pris position}}',
  'positions.on-condition': 'sous condition',
  'meetings.readers':
    'Deux personnes ont lu chacune le rapport de {twice}. Une seule a lu celui de {once}.',
  'meetings.shaky':
    'Deux lecteurs du rapport de {meeting} s’accordent trop peu sur ce thème : ses chiffres sont incertains.',
  'minutes.legend.act': 'Sur une réunion antérieure, ou décision',
  'minutes.legend.acts':
    '{count, plural, one {# autre passage dit la suite donnée à un point antérieur ou décide.} other {# autres passages disent la suite donnée à des points antérieurs ou décident.}}',
  'minutes.act.decision': '{decision} : {proposal}',
} satisfies Words<typeof english>;
