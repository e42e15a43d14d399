/** The lines below the matrix, on the page and in pictures: who and what is not in it, and its signs of doubt. */
export const matrixFoot = {
  'matrix.left.unshown': 'With past help or experience alone: {who}.',
  'matrix.left.nothing-on-topic': 'Spoke, with nothing recorded on a topic: {who}.',
  'matrix.left.switched-off': 'With sentences of another kind alone: {who}.',
  'matrix.left.hidden': 'Hidden by the filter: {who}.',
  'matrix.left.no-remarks': 'No remarks recorded: {who}.',
  'matrix.left.not-participant': 'Did not take part: {who}.',
  'matrix.left.topics':
    '{count, plural, one {# topic} other {# topics}} without a sentence to show: {names}.',
  'matrix.left.needs':
    '{count, plural, one {# topic} other {# topics}} without a sentence on need or offer: {names}.',
  'matrix.note.shaky': '{names}: two readers of the minutes agreed too little.',
  'matrix.note.disputed': 'Here two readers of the minutes differed.',
  'matrix.note.readers': 'two readers of the minutes',
  'matrix.note.folded': 'A folded group is one line; its number counts its members.',
  'matrix.hidden': '{count, plural, one {You hid # item} other {You hid # items}}: {names}.',
  'matrix.hidden.show': 'Show again',
  'matrix.fold.none': 'Unfold all',
} as const;
