/** What can be taken away, in the editor. */
export const editorPublish = {
  'editor.publish.page': 'One page',
  'editor.publish.page.what':
    'One HTML file with the matrix, the minutes and all languages in it. You can mail it, put it on a website or open it from a disk.',
  'editor.publish.page.save': 'Export the page',
  'editor.publish.data': 'Data for a website',
  'editor.publish.data.what':
    'A zip with the folder “data”. Replace that folder of a matrix that is on a website already.',
  'editor.publish.data.save': 'Export the data',
  'editor.publish.seeds': 'Folder “seeds”',
  'editor.publish.seeds.what':
    'A zip of all that you wrote, as plain files. A programmer makes a website of its own from them with the command “npm run data”.',
  'editor.publish.seeds.save': 'Export the seeds',
  'editor.publish.making': 'Making the files …',
  'editor.publish.saved': 'Exported: {name}',
  'editor.publish.stopped':
    '{problems, plural, one {# problem stops} other {# problems stop}} the page and the data. Correct this first:',
  'editor.publish.disk':
    'This page was opened from a disk, so it cannot make another page. Open the editor on a website and export the page there.',
  'editor.publish.template': 'The empty page did not come from the host.',
  'editor.publish.again': 'Try again',
  'editor.publish.kilobytes': '{size} KB',
  'editor.publish.megabytes': '{size} MB',
  'editor.publish.waiting':
    '{records, plural, one {# record is} other {# records are}} left out of the page and the data, because nobody has decided who speaks there. See “Speakers”.',
  'editor.draft.see': 'See the matrix',
  'editor.draft.bar': 'Draft',
  'editor.draft.rows':
    '{rows, plural, =0 {Every row is shown.} one {# row with a problem is not shown.} other {# rows with a problem are not shown.}}',
  'editor.draft.back': 'Back to the editor',
  'editor.draft.version': '(draft)',
  'editor.draft.name': 'draft',
  'editor.draft.stopped': 'There is no matrix to see yet. This is missing:',
  'editor.draft.gone':
    'This link leads to a draft that this browser does not hold. You see what the page was published with.',
  'editor.draft.gone.close': 'Close this message',
} as const;
