/** Two codings beside each other, in the editor. */
export const editorCompare = {
  'editor.compare.intro':
    'A colleague codes the same minutes without seeing your records. Then you see where the two codings differ, and you settle each difference.',
  'editor.compare.yours':
    'You are the second coder. Code the minutes under “Records”, by the codebook alone. Then save your work to a file and give it back.',
  'editor.compare.yours.earlier': 'Under “{stage}”, say what became of earlier records.',
  'editor.compare.give': 'Give a blind copy to your colleague',
  'editor.compare.give.what':
    'Decide first who speaks: both codings are checked against it. The copy has the text, the speakers and the lists. It has no records and no positions.',
  'editor.compare.give.earlier':
    'It also has the earlier meetings with their records, and none of your links and decisions.',
  'editor.compare.give.save': 'Export the blind copy',
  'editor.compare.take': 'Take your colleague’s file back',
  'editor.compare.take.what':
    'Choose the file that your colleague saved. The first time, your records are also kept as they are now. They are the first coding, and later changes do not alter it.',
  'editor.compare.take.open': 'Open your colleague’s file',
  'editor.compare.taken':
    'The second coding has {records, plural, one {# record} other {# records}} and {positions, plural, one {# position} other {# positions}}.',
  'editor.compare.taken.links':
    'It has {count, plural, one {# link} other {# links}} to earlier records.',
  'editor.compare.taken.decisions':
    '{count, plural, one {Its # decision is} other {Its # decisions are}} not compared, so your own stay.',
  'editor.compare.added':
    'Your list of proposals has {count, plural, one {# proposal} other {# proposals}} of your colleague now.',
  'editor.compare.own': 'Or correct the record yourself:',
  'editor.compare.stances':
    'Of these, differences between positions settled: {settled} of {all}. The codings agree on {agreed, plural, one {# stance} other {# stances}}. They differ on {differing, plural, one {# stance} other {# stances}}. Only one coding has {alone, plural, one {# stance} other {# stances}}.',
  'editor.compare.links':
    'Of these, differences between links settled: {settled} of {all}. The codings agree on {agreed, plural, one {# link} other {# links}}.',
  'editor.compare.link.lacks':
    'Your records lack the one that says so. Add it first, by its own difference above or under “{stage}”.',
  'editor.compare.gone': 'Both codings have this, and your records do not.',
  'editor.compare.seen':
    'This file was not made from a blind copy. Use it only if your colleague had not seen your records.',
  'editor.compare.empty':
    'This file has no record and no position. Perhaps it is the blind copy itself. Take it all the same?',
  'editor.compare.again':
    'Another second coding is here already. Take this one in its place? You can undo it.',
  'editor.compare.other': 'This file is about another meeting, so nothing was taken from it.',
  'editor.compare.speakers':
    'Under these headings your colleague decided otherwise who speaks: {words}.',
  'editor.compare.leave': 'Leave out {id}',
  'editor.compare.mend':
    'Your colleague can correct these and give the file back once more. You can also leave them out:',
  'editor.compare.differences': 'Differences',
  'editor.compare.count':
    'Differences settled: {settled} of {all} in all. The codings agree on {agreed, plural, one {# cell} other {# cells}}.',
  'editor.compare.open': 'Show only what is not settled',
  'editor.compare.first': 'First coding',
  'editor.compare.second': 'Second coding',
  'editor.compare.blank': 'Nothing coded',
  'editor.compare.keep.first': 'Keep the first',
  'editor.compare.keep.second': 'Keep the second',
  'editor.compare.keep.both': 'Keep both',
  'editor.compare.keep.neither': 'Keep neither',
  'editor.compare.reason': 'Reason ({about})',
  'editor.compare.reason.missing': 'Write a reason.',
  'editor.compare.counted':
    'This table counts only actors that spoke. It leaves out regions and others that were only spoken of.',
  'editor.compare.problems': 'To correct in the codings',
} as const;
