/** Who speaks, in the editor: under which headings, and who spoke at all. */
export const editorSpeakers = {
  'editor.speakers.headings': 'Headings',
  'editor.speakers.headings.what':
    'Decide for each kind of heading whether it says who speaks below it. One choice counts for all headings of that kind.',
  'editor.speakers.headings.none':
    'No headings that name speakers were found. In a text of sentences you confirm the actor beside each record.',
  'editor.speakers.headings.count':
    '{count, plural, one {# heading} other {# headings}} with {titles, plural, one {# title} other {# different titles}}',
  'editor.speakers.form.colon': 'A name with a colon',
  'editor.speakers.form.marked': 'A bold or marked heading',
  'editor.speakers.form.alone': 'A name alone on its line',
  'editor.speakers.form.presentation': 'A presentation',
  'editor.speakers.form.section': 'The title of a section',
  'editor.speakers.form.who': 'Who speaks under headings such as “{example}”',
  'editor.speakers.named': 'All as named',
  'editor.speakers.nobody': 'Nobody',
  'editor.speakers.differ': 'These differ',
  'editor.speakers.undecided': 'Not decided yet: nobody counts as speaking below these headings.',
  'editor.speakers.section': 'Nobody speaks under these titles, unless you choose otherwise.',
  'editor.speakers.unclear':
    '{count, plural, one {# title does} other {# titles do}} not name exactly one actor of the lists. Choose who speaks.',
  'editor.speakers.others': 'Nobody under the others',
  'editor.speakers.differ.what': 'What is filled in counts. Change only what differs.',
  'editor.speakers.times':
    '{count, plural, one {stands once in the text} other {stands # times in the text}}',
  'editor.speakers.under': 'Who speaks under “{title}”',
  'editor.speakers.line': 'Line {line}',
  'editor.speakers.more': 'Show {count} more',
  'editor.speakers.choose': 'Choose…',
  'editor.speakers.drop': 'Delete this decision',
  'editor.speakers.people': 'People and headings that are listed by name ({people})',
  'editor.speakers.for': 'Actor of {name}',
  'editor.spoke': 'Who spoke',
  'editor.spoke.what':
    'These actors have a heading, or are the subject of a sentence. Untick those who did not speak, then confirm the rest.',
  'editor.spoke.none':
    'No actor of the lists was found as a speaker. Check the language of the meeting and the list of actors.',
  'editor.spoke.heading': 'under a heading',
  'editor.spoke.confirm':
    '{count, plural, one {Confirm this actor} other {Confirm these # actors}}',
  'editor.spoke.open': 'Not confirmed yet.',
  'editor.spoke.confirmed': 'Confirmed: {count} of {all}.',
} as const;
