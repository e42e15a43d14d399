/** The document and its text, in the editor. */
export const editorText = {
  'text.new': 'New meeting',
  'text.new.what':
    'Choose the minutes, or drop the file on this page. You can use Word, PDF, HTML, Markdown or plain text.',
  'text.new.further': 'Is it a further meeting of the body of this page?',
  'text.new.further.yes':
    'Yes: lists, rules and earlier meetings come along, and all are published together',
  'text.new.further.no': 'No: it is published alone',
  'text.new.lists': 'Begin with these lists. You can change them in the stage “Meeting and lists”.',
  'text.new.lists.own': 'This page: its actors, topics, forms and proposals',
  'text.new.lists.states': 'All members of the United Nations, no topics yet',
  'text.new.lists.none': 'Empty lists',
  'text.new.read': 'The document is read. Answer the question above, then begin.',
  'text.new.begin': 'Begin the meeting',
  'text.choose': 'Choose a document',
  'text.paste': 'Paste text',
  'text.paste.field': 'Text of your meeting',
  'text.paste.use': 'Use this text',
  'text.drop': 'Drop the files here',
  'text.cancel': 'Cancel',
  'text.progress': 'Progress',
  'text.reading': 'Reading {name}…',
  'text.reading.paste': 'Reading the text…',
  'text.reading.page': 'page {page} of {pages}',
  'text.fail.too-large':
    '{name} has {size} MB, and at most {most} MB can be read. Leave out pictures and annexes, or copy the text of the minutes and paste it here.',
  'text.fail.encrypted':
    'A password protects {name}, so nothing was read. Save the document without a password, and choose it again.',
  'text.fail.no-text':
    'There is no text in {name}. Perhaps it is a scan. Let a program recognize its text, and choose the new file.',
  'text.fail.empty':
    '{name} is empty: no words stand in it. Choose the file that holds the minutes.',
  'text.fail.not-what-it-says':
    '{name} is of another kind than its name says: {is}. Save the minutes again as Word or PDF, and choose the new file.',
  'text.fail.cut':
    '{name} ends too early or is damaged, so nothing was read. Copy or save the document again, and choose the new file.',
  'text.fail.damaged':
    '{name} is damaged, so nothing was read. Save the document again, and choose the new file.',
  'text.fail.damaged-part':
    'A part of {name} is damaged: {part}. It is no longer what was saved, so nothing was read. Open the document in Word, save it again, and choose the new file.',
  'text.fail.too-much-text':
    '{name} holds {size} MB of text, and at most {most} MB can be read. Leave out annexes, or copy the text of the minutes and paste it here.',
  'text.fail.too-many-parts':
    '{name} has more than {most} lines, counted with the mends that it needs. Save a part of it as a file of its own, and choose that file.',
  'text.fail.too-deep':
    'In {name}, more than {most} parts stand within each other (lists, tables, quotations), {near, select, no {at its beginning} other {near “{begins}”}}. Make the document simpler there, or copy the text of the minutes and paste it here.',
  'text.fail.long-paragraph':
    'A paragraph of {name} has {letters} characters, and at most {most} can be read. It begins with “{begins}”. Break it into shorter paragraphs, and try again.',
  'text.fail.no-worker-for-so-much':
    'A page that is one file can read {most} MB of text at most, and {name} has {size} MB. Open the page of the website, or save a part of the minutes as a file of its own.',
  'text.fail.detail': 'Error message: {what}',
  'text.fail.picture':
    '{name} is a picture ({is}), whatever its name says. Choose a document with words.',
  'text.fail.unknown-kind':
    '{name} is no document that this page can read: {is}. Save the minutes as Word (.docx), PDF or plain text.',
  'text.fail.no-worker-for-pdf':
    'A page that is one file cannot read PDF. Open the page of the website, or save the minutes as Word.',
  'text.fail.not-fetched':
    'A part of this page did not arrive, so nothing was read. Check your network, and choose the file again.',
  'text.fail.paste': 'There is nothing to read. Paste the text of the minutes in the field first.',
  'text.document': 'Document',
  'text.pasted': 'Pasted text',
  'text.keep': 'Keep this document in the project file ({size} KB)',
  'text.keep.large':
    'The project file can hold a document of at most {most} MB. Keep this one yourself.',
  'text.export': 'Export the document',
  'text.pages': '{pages, plural, one {# page read} other {# pages read}}',
  'text.page': 'page {page}',
  'text.page.short': 'p. {page}',
  'text.warning.page': 'The first is on page {page}.',
  'text.warning.tracked-changes':
    'The document has {count, plural, one {# tracked change} other {# tracked changes}}. Here all of them are accepted. Check the list of mends.',
  'text.warning.tables':
    'The document has {count, plural, one {# table} other {# tables}}. Each row is a line here. Check that the words are in the right order.',
  'text.warning.footnotes':
    'The document has {count, plural, one {# footnote} other {# footnotes}}. Each is a line of its own at the end of the text.',
  'text.warning.notes-left':
    '{count, plural, one {# line has} other {# lines have}} the sign of a footnote, and its note was not told from the text. Check that it stands in no speech.',
  'text.warning.text-box':
    'The document has {count, plural, one {# text box} other {# text boxes}}. Check where these words stand.',
  'text.warning.unknown-encoding':
    'The file does not say how its letters are encoded. Look for wrong letters with accents. If there are any, save it as UTF-8.',
  'text.warning.unknown-signs':
    '{count, plural, one {# character was lost} other {# characters were lost}} in the document. You see an empty square in its place. Correct these words.',
  'text.warning.right-to-left':
    'This text runs from right to left. There are no rules that find its speakers. Name them yourself.',
  'text.minutes': 'Text of the minutes',
  'text.how':
    'Select a line to correct it. Enter splits it. Backspace at its beginning joins it with the line above.',
  'text.line': 'Line {line}',
  'text.line.page': 'Line {line}, page {page}',
  'text.split': 'Split at the cursor',
  'text.join': 'Join with the next line',
  'text.mends': 'Mends',
  'text.mends.what':
    'These changes were made when the document was read. You can put each one back.',
  'text.mends.none': 'Nothing in this text was mended.',
  'text.rule.running-head': 'Running heads left out',
  'text.rule.page-number': 'Page numbers left out',
  'text.rule.hyphen': 'Hyphens left out',
  'text.rule.broken-line': 'Broken lines joined',
  'text.rule.page-join': 'Paragraphs joined over pages',
  'text.rule.tracked-change': 'Tracked changes accepted',
  'text.rule.footnote': 'Footnotes put at the end',
  'text.rule.table-row': 'Cells of a row joined',
  'text.rule.sign': 'Unknown characters replaced',
  'text.mend.undo': 'Put back',
  'text.mend.again': 'Mend again',
  'text.mend.undo.all': 'Put all {count} back',
  'text.mend.all': 'Mend all {count} again',
  'text.mend.each': 'Each of the {count}',
  'text.mend.changed': 'You changed these words since.',
  'text.sign.line-break': 'line break',
  'text.sign.tab': 'tab',
  'text.sign.space': 'space',
  'text.sign.lost': 'lost character',
  'text.mend.show': 'Show in the text',
  'text.more': 'Show more ({left} left)',
  'text.quotes': 'Quotes to check',
  'text.quotes.what': 'You changed words that records quote. Look at each quote.',
  'text.quote.now': 'Now there:',
  'text.quote.take': 'Quote the new words',
  'text.quote.lost': 'These words are gone from their place. Select others in the stage “Records”.',
  'text.quote.elsewhere': 'These words are gone from their place, and stand once elsewhere.',
  'text.quote.move': 'Quote them there',
} as const;
