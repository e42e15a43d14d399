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
  'editor.publish.making': 'Making the files…',
  'editor.publish.saved': 'Exported: {name}',
  'editor.publish.together': '{count} meetings are published together: {names}.',
  'editor.publish.together.this': 'this one',
  'editor.publish.stops': 'This stops the export',
  'editor.publish.know': 'You should know',
  'editor.publish.speakers':
    'Kinds of headings to decide: {forms}. Actors to confirm under “Who spoke”: {spoke}.',
  'editor.publish.title': 'The title “{title}” is only the name of the file.',
  'editor.publish.version': 'The version is {version}, as on the page before this meeting.',
  'editor.publish.empty': 'Nothing is recorded yet, so the matrix will be empty.',
  'editor.unlisted':
    '{count, plural, one {The document names {what} that is in no list.} other {The document names {what} that are in no list.}}',
  'editor.unlisted.states': '{count, plural, one {# State} other {# States}}',
  'editor.unlisted.groups': '{count, plural, one {# group} other {# groups}}',
  'editor.unlisted.states.add': '{count, plural, one {Add this State} other {Add these # States}}',
  'editor.unlisted.groups.add': 'Add “{name}”',
  'editor.unlisted.leave': 'Leave out {name}',
  'editor.publish.unlisted': 'No participants are listed, though the meeting before had a list',
  'editor.publish.strays.add': 'Add them to the participants',
  'editor.publish.strays':
    'These were present or have records, but are not among the participants: {names}',
  'editor.publish.named':
    'The sentence names another speaker and not the one recorded: {records, plural, one {# record or position} other {# records and positions}}. Check the actor.',
  'editor.publish.seen':
    'Paragraphs coded or marked as seen: {seen} of {paragraphs}. Readers are told that so many were read.',
  'editor.publish.compare':
    'Differences with the second coding that are not settled: {open} of {all}.',
  'editor.publish.template': 'A part of this page did not arrive. Check your network.',
  'editor.publish.again': 'Try again',
  'editor.publish.kilobytes': '{size} KB',
  'editor.publish.megabytes': '{size} MB',
  'editor.draft.see': 'See the matrix',
  'editor.draft.opening': 'Opening the draft…',
  'editor.draft.bar': 'Draft',
  'editor.draft.rows':
    '{rows, plural, =0 {Every row is shown.} one {# row is not shown: it has a problem or nobody has decided who speaks.} other {# rows are not shown: they have a problem or nobody has decided who speaks.}}',
  'editor.draft.back': 'Back to the editor',
  'editor.draft.version': '(draft)',
  'editor.draft.name': 'draft',
  'editor.draft.stopped': 'There is no matrix to see yet. This is missing:',
  'editor.draft.gone':
    'This link leads to a draft that this browser does not hold. You see what the page was published with.',
  'editor.draft.gone.close': 'Close this message',
  'editor.file.save': 'Save to a file',
  'editor.saved.browser':
    '{file, select, no {Saved in this browser {time}, not to a file yet.} other {Saved in this browser {time}, to a file {file}.}}',
  'editor.saved.file': 'Saved to a file {time}.',
  'editor.saved.opened': 'Opened: {name}. Nothing has changed since.',
  'editor.saved.since': 'Opened: {name}. Your changes are not saved to a file yet.',
  'editor.saved.own': 'this page',
  'editor.saved.tabs': 'This meeting is open in another tab too. Change it in one tab only.',
  'editor.saved.newer': 'Show the newer state',
  'editor.saved.fleeting':
    'The browser may delete it after some days without a visit. Save it to a file too.',
  'editor.saved.nowhere':
    'This browser saves nothing. Your changes are only in this tab. Save them to a file before you close it.',
  'editor.saved.elsewhere':
    'This meeting was changed in another tab. Changes here are no longer saved in the browser. Show the newer state, or save yours to a file.',
  'editor.saved.outdated':
    'A newer version of this page is open in another tab. Save your changes to a file, then load this tab again.',
  'editor.saved.failed':
    'The browser cannot save more: its space is full or it refuses. Save your changes to a file before you close this tab.',
  'editor.fault':
    'The rules have stopped. Your changes are still saved. Load the page again to go on. Error message: {reason}',
  'editor.drop.open': 'A meeting is open. Close the meeting first, then drop the file.',
  'editor.choice': 'Which meeting do you want to edit?',
  'editor.published':
    'A published page lacks the second coding, your decisions on speakers, and what you marked as seen or left. Open the project file to go on with them.',
  'editor.foreign':
    '{files, plural, one {# other file was not read} other {# other files were not read}}',
  'editor.refused.no-data': 'This page holds no data of meetings, so nothing was opened.',
  'editor.refused.unsafe':
    'Nothing was opened. These names lead out of the zip. Take them out of it:',
  'editor.refused.twice':
    'Nothing was opened. These names stand in the zip twice. Take one of each out of it:',
  'editor.refused.newer':
    'This file comes from a newer version of the matrix. Nothing was opened, and the file is unchanged. Open it with that version.',
  'editor.refused.draft-newer':
    'A newer version of the matrix saved this meeting in this browser. Nothing was opened, and nothing is lost. Open the meeting with that version, or save it to a file for that version.',
  'editor.refused.draft':
    'What this browser keeps of the meeting is damaged, so it was not opened. Save it to a file, so that nothing is lost, and open an earlier project file. Damaged or missing:',
} as const;
