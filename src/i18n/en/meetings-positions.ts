/** What meetings say of proposals over time, and which meetings two people read. */
export const meetingsPositions = {
  'changes.decided.adopted':
    '{count, plural, one {# proposal adopted} other {# proposals adopted}}',
  'changes.decided.adopted-changed':
    '{count, plural, one {# proposal adopted with changes} other {# proposals adopted with changes}}',
  'changes.decided.declined':
    '{count, plural, one {# proposal declined} other {# proposals declined}}',
  'changes.decided.deferred':
    '{count, plural, one {# proposal deferred} other {# proposals deferred}}',
  'changes.stances':
    '{count, plural, one {# position changed or withdrawn} other {# positions changed or withdrawn}}',
  'changes.stance': '{actor}, {proposal}: {stance} ({meeting}: {before})',
  'positions.since': 'Since {since}: {counts}.',
  'positions.since.changed':
    '{count, plural, one {# position changed} other {# positions changed}}',
  'positions.since.withdrawn':
    '{count, plural, one {# position withdrawn} other {# positions withdrawn}}',
  'positions.since.nothing': 'no decision, and no position changed or withdrawn',
  'meetings.decided.none':
    '{count, plural, one {# withdrawn by all who took a position} other {# withdrawn by all who took a position}}',
  'positions.on-condition': 'on a condition',
  'meetings.readers':
    'Two people each read the minutes of {twice}. One person read those of {once}.',
  'meetings.shaky':
    'Two readers of the minutes of {meeting} agreed too little on this topic, so its figures are uncertain.',
  'minutes.legend.act': 'Of earlier meetings, or a decision',
  'minutes.legend.acts':
    '{count, plural, one {# more place tells what became of something earlier or decides.} other {# more places tell what became of something earlier or decide.}}',
  'minutes.act.decision': '{decision}: {proposal}',
} as const;
