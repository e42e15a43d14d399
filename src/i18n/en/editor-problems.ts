/** What the rules say, with what mends it. */
export const editorProblems = {
  'editor.problems.of': 'Problems of this record',
  'editor.problem.empty': 'Nothing is chosen under “{field}”.',
  'editor.problem.unknown-actor': 'The list of actors does not have “{value}”. Choose an actor.',
  'editor.problem.unknown-reporter': '“Reported by” holds “{value}”, which is no actor.',
  'editor.problem.unknown-topic': 'The list of topics does not have “{value}”. Choose a topic.',
  'editor.problem.unknown-kind': '“{value}” is no kind of record. Choose a kind.',
  'editor.problem.wrong-status': 'This status does not fit the kind. Choose a status.',
  'editor.problem.unknown-form': 'The list of forms of cooperation does not have “{value}”.',
  'editor.problem.unknown-counterpart': 'The counterpart “{value}” is no actor.',
  'editor.problem.counterpart-is-actor':
    '{value} is the actor and the counterpart. Take it out of the counterparts.',
  'editor.problem.open-to-missing': 'The record does not say who may take up the offer.',
  'editor.problem.open-to-not-asked': 'Only help that is offered or planned is open to somebody.',
  'editor.problem.unknown-basis': '“{value}” is no basis. Choose a basis.',
  'editor.problem.unknown-proposal':
    'The list of proposals does not have “{value}”. Choose a proposal, or add one to the list.',
  'editor.problem.unknown-stance': '“{value}” is no stance. Choose a stance.',
  'editor.problem.actor-not-speaker':
    'This stands under “{title}” (line {line}). Who says it of {actor}? Fill in “Reported by”, or correct the heading.',
  'editor.problem.reporter-not-speaker':
    'This stands under “{title}” (line {line}), where {speaker} speaks. Choose {speaker} or the rapporteur, not {reporter}, or correct the heading.',
  'editor.problem.heading-undecided':
    'Nobody has decided who speaks under “{title}” (line {line}).',
  'editor.problem.sentence-names-other':
    'The sentence names {named}; the record says {actor}. Is the actor right?',
  'editor.problem.heading-gone':
    'The heading “{title}” is no longer in the minutes. You had decided who speaks under it.',
  'editor.problem.unknown-effect':
    '“{value}” is no effect. Choose what becomes of the earlier record.',
  'editor.problem.unknown-by':
    'No record of this meeting is named “{by}”. Choose the record that says so.',
  'editor.problem.unknown-decision': '“{value}” is no decision. Choose what the meeting decided.',
  'editor.problem.unknown-list': '“{value}” is no list with former names.',
  'editor.problem.unknown-renamed':
    'The list does not have “{value}”, of which this is a former name.',
  'editor.problem.unknown-continued':
    'The list does not have “{value}”, which this entry continues.',
  'editor.problem.link-of-unknown':
    'No earlier meeting has a record {of}. Choose a record of an earlier meeting.',
  'editor.problem.link-of-other-series':
    'Links name records of {meeting}, of another body: “{series}”. If “{body}” is its later name, write "series": "{series}" into meeting.json of this meeting.',
  'editor.problem.link-of-later':
    'Links name records of {meeting}, which was held later ({start}). Correct the first day of one of the two meetings.',
  'editor.problem.link-of-fact':
    '{of} is past help or experience, and nothing becomes of it. Remove this link.',
  'editor.problem.link-by-missing':
    'What is repeated or changed needs the record of this meeting that says so. Choose it.',
  'editor.problem.link-by-or-quote':
    'Nothing shows this. Choose the record of this meeting that says so, or select its words.',
  'editor.problem.link-quote-and-by':
    'The words of {by} say so. Remove the words of the link, or the record.',
  'editor.problem.link-other-kind':
    '{by} is of another kind, and cannot repeat or change this. Choose another record or effect.',
  'editor.problem.link-other-actor':
    'The earlier record is of {earlier}, this one of {now}. Choose a record of the same actor.',
  'editor.problem.link-other-topic':
    'The earlier record is on {earlier}, this one on {now}. Choose a record on the same topic, or name {earlier} in “was” of {now}.',
  'editor.problem.link-withdrawn-by-other':
    'Only {actor} itself takes this back, and {speaker} says so here. Choose another effect, or remove the link.',
  'editor.problem.link-carried-on':
    '{by} already repeats or changes {of}, and only one record can. Remove one of the two links; where {by} is of an earlier meeting, link to {by}.',
  'editor.problem.link-ended':
    '{of} ended already at {meeting}. Only repeating or changing it opens it again.',
  'editor.problem.link-two-endings': 'Two links end {of} at this meeting. Are both right?',
  'editor.problem.series-begins':
    'No earlier meeting is of “{body}”, so that nothing said before stands open here. If it is the later name of “{series}”, write "series": "{series}" into meeting.json of this meeting.',
  'editor.problem.withdraws-nothing':
    '{actor} withdraws a stance that is not recorded. Record the stance, or choose another one here.',
  'editor.problem.no-records':
    'This meeting has no record, so that everything earlier is shown as not said again. Record what was said.',
  'editor.problem.until-not-asked': 'Only an offer or planned help has a last day. Remove it.',
  'editor.problem.until-before-meeting':
    'The offer ends on {value}, before the meeting. Is the day right?',
  'editor.problem.duplicate': 'This record says the same as {of}, of the same words.',
  'editor.problem.implied-without-note':
    'It is inferred by us, and the note is empty. Write how it follows from the words.',
  'editor.problem.note-without-inference':
    'The note does not begin with what we inferred: “actor:”, “topic:” or “kind:”.',
  'editor.problem.quote-missing': 'This record has no quote. Select its words in the text.',
  'editor.problem.quote-not-found':
    'The quote does not stand in the minutes. Select its words anew.',
  'editor.problem.quote-on-lines':
    'The quote stands on several lines: {lines}. Select the right words.',
  'editor.problem.quote-twice-on-line':
    'The quote stands more than once on line {lines}. Select the right words.',
  'editor.problem.line-wrong':
    'The quote is no longer where it was recorded. The same words stand on line {lines}.',
  'editor.problem.quote-in-heading': 'The quote begins in a heading. Select words of a paragraph.',
  'editor.problem.quote-over-speakers':
    'The quote holds words of several speakers: {speakers}. Keep those of one.',
  'editor.problem.id-missing': 'This entry has no id.',
  'editor.problem.id-malformed':
    'The id “{id}” may hold only letters without accents, digits, “.” and “-”.',
  'editor.problem.id-reserved': 'The id “{id}” means the rapporteur. Choose another one.',
  'editor.problem.id-reused': 'The id “{id}” stands twice. Choose another one.',
  'editor.problem.unknown-actor-kind': '“{value}” is no kind of actor. Choose a kind.',
  'editor.problem.unknown-subregion': 'No region of the list is “{value}”. Choose a subregion.',
  'editor.problem.subregion-not-asked': 'Only a State has a subregion. Choose “–”.',
  'editor.problem.unknown-member':
    '“{value}” is not in the list of actors. Take it out, or add it to the list.',
  'editor.problem.members-not-asked': 'A State has no members. Change its kind, or take them out.',
  'editor.problem.member-of-itself':
    'This actor is a member of itself, perhaps through others. Take one of its members out.',
  'editor.problem.unknown-group': 'No group of topics is “{value}”. Choose a group.',
  'editor.problem.unknown-meeting': 'This note is about another meeting. Delete it.',
  'editor.problem.unknown-state': '“{value}” is no State of the list. Choose a State.',
  'editor.problem.list-empty': 'This list is empty. Add at least one entry.',
  'editor.problem.too-many-forms':
    'The list has {count} forms of cooperation. Keep {most} of them at most.',
  'editor.problem.value-missing': '“{field}” is missing. Fill it in.',
  'editor.problem.too-long':
    '“{field}” has {length} characters. Shorten it to {most}: it heads a column.',
  'editor.problem.alpha2-not-asked': 'Only a State has a code of two letters. Clear the code.',
  'editor.problem.alpha2-missing':
    'The code of this State is missing or wrong. Write the two capital letters of ISO 3166-1.',
  'editor.problem.alpha2-reused': '{of} has the same two letters. Correct one of the two.',
  'editor.problem.tile-malformed': '“{field}” must be a number from 1 to 99. Correct it.',
  'editor.problem.tile-of-state-twice': '{value} has two tiles. Delete one of them.',
  'editor.problem.tile-used-twice': '{of} has this tile already. Choose another column or row.',
  'editor.problem.own-language':
    'The lists are in this language already. Remove it from the other languages.',
  'editor.problem.unknown-translated':
    'These words belong to an entry that no list has. Add the entry to its list.',
  'editor.problem.translated-twice': 'This field has two translations. Delete one of them.',
  'editor.problem.translation-missing': 'The words in this language are missing. Add them.',
  'editor.problem.not-translated': '“{field}” is not translated. Add the words.',
  'editor.problem.codebook-empty':
    'The rules of coding are empty. Write how a statement becomes a record.',
  'editor.problem.codebook-lacks':
    'The rules of coding do not explain these: {missing}. Add a sentence on each.',
  'editor.problem.codebook-cut':
    'The last line of the rules of coding has no end. Begin a new line after it.',
  'editor.problem.folder-differs':
    'The folder of the meeting has another name than “{value}”. Write the short id anew.',
  'editor.problem.ends-before-start':
    'The meeting ends before it begins. Correct its first or its last day.',
  'editor.problem.listed-twice': '{value} is in this list twice. Take one out.',
  'editor.problem.text-empty': 'The minutes have no words. Add the text of the document.',
  'editor.problem.not-a-day': '“{field}” is no day. Choose a day.',
  'editor.problem.not-a-language': '“{value}” is no language. Choose a language.',
  'editor.problem.not-a-number': '“{field}” must be a whole number. Correct it.',
  'editor.problem.wrong-value': '“{field}” has a value that does not fit. Correct it.',
  'editor.problem.odd-sign':
    '“{field}” has a character that cannot be shown ({sign}). Delete it, and write it anew.',
  'editor.problem.turning-sign':
    '“{field}” has an unseen sign that turns the direction of text ({sign}). Delete the words, and write them anew.',
  'editor.problem.records-emptied':
    'There is no record, but a coding has some. Undo their deletion, or record them again.',
  'editor.problem.file-missing': 'This file is missing. Add it, or choose a complete copy.',
  'editor.problem.file-not-text':
    'This file is not plain text in UTF-8. Save it again as “CSV UTF-8” or as text in UTF-8.',
  'editor.problem.file-sign': 'This line has a character that cannot be shown. Delete it: {words}',
  'editor.problem.file-cut': 'The file ends too early. Copy or save it again.',
  'editor.problem.file-format':
    'The file cannot be read from this line on. Correct the line, or use an earlier copy: {words}',
  'editor.problem.file-unknown':
    'No file of a meeting has the name “{words}”. Correct the name, or move the file elsewhere.',
  'editor.problem.key-unknown': 'This file has no entry “{words}”. Correct its name, or delete it.',
  'editor.problem.key-twice': 'The entry “{words}” stands twice in this file. Delete one of them.',
  'editor.problem.no-meeting': 'There is no folder of a meeting. Choose the whole folder “seeds”.',
  'editor.problem.folder-malformed':
    'The name of this folder may hold only letters without accents, digits, “.” and “-”. Rename it.',
  'editor.problem.column-missing': 'The column “{words}” is missing. Add it to the first line.',
  'editor.problem.column-unknown':
    'The list has no column “{words}”. Correct its name, or delete the column.',
  'editor.problem.column-twice': 'The column “{words}” stands twice. Delete one of them.',
  'editor.problem.cells-count':
    'This line has {count} cells, and the first line has {most}. Put quotation marks around a cell with a comma.',
  'editor.problem.quote-open':
    'A quotation mark opens on this line and none closes it. Close it: {words}',
  'editor.problem.quote-stray':
    'A quotation mark stands inside a cell. Put the whole cell in quotation marks, and double those inside it: {words}',
  'editor.problem.list-too-large':
    'This file is too large for a list: {most} KB at most. Leave out the rows and columns that the list does not need.',
  'editor.problem.no-workbook': 'This workbook cannot be read. Save it as XLSX without a password.',
  'editor.problem.page-damaged':
    'The data in this page are damaged. Export the page again, or use an earlier copy.',
  'editor.problem.data-invalid':
    'A value of these data does not fit: “{words}”. Export the data again, or use an earlier copy.',
  'editor.problem.data-unknown':
    'These data name “{words}”, which no list has. Export them again, or use an earlier copy.',
  'editor.problem.data-altered':
    'Somebody changed this file after it was published. Use the file as it was published.',
  'editor.problem.data-foreign':
    'This is not the file that was published with these data: it was altered, or is of another version. Choose the files that were published together.',
  'editor.problem.data-later':
    'These data come from a newer version of the matrix. Open them with that version.',
  'editor.problem.data-earlier':
    'These data are too old for this page. Export them again with the version that made them, as “seeds”.',
  'editor.problem.project-damaged':
    'This project file was changed or damaged at “{words}”. Open an earlier copy.',
  'editor.problem.project-lacks':
    'This project file lacks “{words}”. Open an earlier copy, or unpack this file and open the folder “seeds” in it.',
  'editor.problem.entry': '{list}, entry “{name}”',
  'editor.repair.heading': 'Go to this heading',
  'editor.repair.words-of-speaker': 'Keep the words of {value}',
  'editor.repair.without-heading': 'Leave out the heading: “{value}”',
  'editor.repair.find-words': 'Find these words',
  'editor.repair.confirm-words': 'Use the words as they are now: “{value}”',
  'editor.repair.speaks': '{value} speaks here',
  'editor.repair.nobody-speaks': 'Nobody speaks under “{value}”',
  'editor.repair.as-named': 'All headings like “{value}” as named',
  'editor.repair.reported-by': 'Reported by {value}',
  'editor.repair.actor-is': 'The actor is {value}',
  'editor.repair.open-to': 'Open to {value}',
  'editor.repair.open-to-nobody': 'Clear “Open to”',
  'editor.repair.choose': 'Choose: {value}',
  'editor.repair.explicit': 'Set the basis: {value}',
  'editor.repair.note-begins': 'Begin the note with “{value}:”',
  'editor.repair.take-out': 'Remove {value}',
  'editor.repair.add-actor': 'Add “{value}” to the actors',
  'editor.repair.drop': 'Delete this record',
} as const;
