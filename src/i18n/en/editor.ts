/** What a reader reads who edits a meeting. */
export const editor = {
  'editor.title': 'Edit a meeting',
  'editor.intro':
    'Here you record what States and organizations need and offer at a meeting. Each record is tied to words of the minutes. Nothing leaves this computer.',
  'editor.own': 'Open the meeting of this page',
  'editor.own.title': 'See how it works',
  'editor.own.what': 'Open the meeting that this page shows. Nothing on the page changes.',
  'editor.open': 'Open a file',
  'editor.open.title': 'Open a meeting',
  'editor.open.folder': 'Open a folder',
  'editor.open.what':
    'You can open a project file, a published page, a folder “seeds” or “data”, or a zip of one. You can also drop it on the page.',
  'editor.opening': 'Opening the files…',
  'editor.refused.no-seeds':
    'Nothing was opened: there is no meeting in it. Choose a project file, a published page, or a folder “seeds” or “data”, or a zip of one. Open minutes in Word or PDF with “Choose a document”.',
  'editor.refused.damaged':
    'This file is damaged or is no zip, so nothing was opened. Copy or save it again, or choose the folder itself.',
  'editor.refused.too-large':
    'These files hold more than 64 MB, so nothing was opened. Choose the folder “seeds” alone.',
  'editor.refused.problems':
    'Nothing was opened. {count, plural, one {# thing is wrong} other {# things are wrong}} in the files:',
  'editor.failed': 'This did not work. Try again. Error message: {reason}',
  'editor.undo': 'Undo',
  'editor.redo': 'Redo',
  'editor.drafts': 'Go on with a meeting',
  'editor.draft': '{title}, saved {time}',
  'editor.draft.delete': 'Delete',
  'editor.draft.remove': 'Delete: {title}, saved {time}',
  'editor.draft.sure': 'Delete this meeting from the browser? It cannot be brought back.',
  'editor.close': 'Close the meeting',
  'editor.close.sure': 'Close the meeting? Changes that are not saved will be lost.',
  'editor.checking': 'The rules are checking…',
  'editor.records.count': '{records, plural, one {# record} other {# records}}',
  'editor.problems.count':
    '{problems, plural, =0 {no problems} one {# problem} other {# problems}}',
  'editor.speakers.open':
    '{forms, plural, one {# kind of heading to decide} other {# kinds of headings to decide}}',
  'editor.problems': 'Problems',
  'editor.add': 'Add…',
  'editor.remove': 'Remove {name}',
  'editor.add.entry': 'Add “{name}” to the list',
  'editor.add.state': 'Add “{name}” to the list as a State',
  'editor.add.organization':
    'Add “{name}” to the list as an organization (you can change that in the lists)',
  'editor.search.several': 'Several entries are called “{name}”. Choose one with the arrow keys.',
  'editor.search.add': 'Type a name to add it to the list.',
  'editor.search.nothing': 'No entry has these words.',
  'editor.search.kept': '“{name}” chose nothing. Choose an entry.',
  'editor.search.new': '“{name}” is in no list. Choose “Add…” to put it there.',
  'editor.stages': 'Stages of the work',
  'editor.stage.meeting': 'Meeting and lists',
  'editor.stage.text': 'Text',
  'editor.stage.speakers': 'Speakers',
  'editor.stage.coding': 'Records',
  'editor.stage.compare': 'Second coding',
  'editor.stage.publish': 'Publish',
  'editor.do.meeting': 'Describe the meeting and its lists',
  'editor.do.text': 'Correct the text',
  'editor.do.speakers': 'Decide who speaks',
  'editor.do.coding': 'Turn what was said into records',
  'editor.do.compare': 'Settle what a second coding reads otherwise',
  'editor.do.publish': 'Publish the meeting',
} as const;
