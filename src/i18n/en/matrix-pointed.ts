/** What is said of what is pointed at in the matrix, in the menus of heads and behind the button "View". */
export const matrixPointed = {
  'matrix.about.place': '{actor} · {topic}',
  'matrix.about.quote': '“{quote}”',
  'matrix.about.blank.nothing-on-topic': 'Spoke at the meeting; nothing is recorded on this topic.',
  'matrix.about.blank.no-remarks': 'The minutes record no remarks.',
  'matrix.about.blank.not-participant': 'Was not a participant in the meeting.',
  'matrix.about.blank.spoken-of':
    'The minutes mention this region, but nothing is recorded on this topic.',
  'matrix.about.blank.switched-off':
    'What is recorded here is of a kind that the filter leaves out.',
  'matrix.about.blank.hidden': 'The filters hide all sentences here.',
  'matrix.about.blank.unshown':
    'Past help or experience is recorded here. “Also show” brings it in.',
  'matrix.about.disputed':
    'Two readers turned these minutes into records, each alone. They differed here. The evidence shows how this was settled.',
  'matrix.about.more': 'And {count, plural, one {# more sentence} other {# more sentences}}.',
  'matrix.about.open':
    '{count, plural, one {Click or Enter: open the sentence} other {Click or Enter: open the # sentences}}',
  'matrix.about.profile': 'Click or Enter: open its page.',
  'matrix.about.unfold': 'Click or Enter: unfold.',
  'matrix.about.sort': '{now}. Click or Enter: {next}.',
  'matrix.about.total.topics': 'Each topic counts once, however many sentences there are.',
  'matrix.about.total.states':
    'Each State counts once, by its firmest sentence. Organizations and regions do not count.',
  'matrix.about.total.providers':
    'Each State and each organization counts once. Planned help is counted apart.',
  'matrix.about.status':
    'An offer is open where it is of a form that the need names. The page of a topic says which.',
  'matrix.about.uncounted':
    'What is offered or planned here is their own or joint help, or for others, and does not count.',
  'matrix.menu': 'Menu of {name}',
  'matrix.menu.alone': 'Show only this',
  'matrix.menu.all': 'Show all again',
  'matrix.menu.pin': 'Pin first',
  'matrix.menu.hide.actor': 'Hide this country or organization',
  'matrix.menu.hide.topic': 'Hide this topic',
  'matrix.menu.unhide': 'Show what is hidden ({count})',
  'matrix.sort.neutral.topics': 'Asked for first',
  'matrix.sort.neutral.actors': 'By region',
  'matrix.fold': 'Leave out what has nothing to show',
  'matrix.refold': 'Fold all groups again',
  'matrix.blanks': 'Show why cells are blank',
  'matrix.export': 'Save',
} as const;
