/** What a reader reads about the data. */
export const about = {
  'about.title': 'About the data',
  'about.contents': 'On this page',

  'about.what': 'What this is',
  'about.what.text':
    'This page holds {sentences, plural, one {# sentence} other {# sentences}} on {topics, plural, one {# topic} other {# topics}}, word for word from the minutes of {meetings, plural, one {# meeting} other {# meetings}}. A sentence may speak of several countries and topics: it counts once. The matrix counts States, not how often they speak.',

  'about.documents': 'The documents',
  'about.documents.reference': 'Document',
  'about.documents.held': 'Place and dates',
  'about.documents.held.value': '{place}, {dates}',
  'about.documents.delegations': 'Delegations',
  'about.documents.delegations.value':
    '{count}. The minutes count the delegations but do not name them.',
  'about.documents.delegations.none': 'The minutes do not count them',
  'about.documents.attended': 'Attendance',
  'about.documents.attended.value':
    'Listed: {count} of {participants, plural, one {# participant} other {# participants}}',
  'about.documents.attended.none': 'Not listed',
  'about.documents.spoke': 'Recorded remarks',
  'about.documents.spoke.value':
    '{states, plural, one {# State} other {# States}}, {others, plural, one {# organization} other {# organizations}}',
  'about.documents.silent': 'No remarks recorded',
  'about.documents.silent.value': '{who} without recorded remarks: {names}',
  'about.documents.silent.cited':
    'Other speakers reported on {names}. Those records are in the matrix.',
  'about.documents.silent.states': '{count, plural, one {# State} other {# States}}',
  'about.documents.silent.others': '{count, plural, one {# organization} other {# organizations}}',
  'about.documents.silent.none': 'All participants have recorded remarks',
  'about.documents.notes': 'Notes',
  'about.documents.read': 'Read the minutes',
  'about.documents.paragraphs':
    'This page numbers the paragraphs and list items from the top. Numbers in {meetings, plural, one {the document} other {the documents}} may differ.',

  'about.silence': 'What the minutes cannot tell',
  'about.findings': 'How findings are ordered',
  'about.findings.text':
    'The order does not change. What is asked for without an offer comes first, then what most States raise, offers said outright, and plans. Changes since the meeting before and all that is asked for follow. Mentions without an offer, offers that we infer, disputes, and offers that fit no recorded need come last.',
  'about.answers': 'How we decide whether there is an offer',
  'about.silence.text':
    'Of {cells} cells of the matrix, {recorded} hold a record. The others are blank, for one of these reasons:',
  'about.silence.cells': '{count, plural, one {# cell} other {# cells}}',
  'about.silence.nothing-on-topic': 'The actor has recorded remarks, but none on this topic.',
  'about.silence.no-remarks':
    'The actor may have been there. Only a list of those who attended could tell.',
  'about.silence.not-participant':
    'The actor was neither a member nor invited, or is not on the list of those who attended.',
  'about.silence.hidden':
    'There are records, but the filters hide them. Without filters there is no such cell.',
  'about.unread': 'The coding is not complete. {read}',
  'about.silence.unread':
    '{document}: {unread} A blank cell may also mean that nobody has read the statement yet.',
  'about.silence.attendance':
    '{document}: the minutes count who attended, but do not list them. {delegations, plural, one {# delegation was} other {# delegations were}} there. {states, plural, one {# State has} other {# States have}} recorded remarks. {least, plural, =0 {We do not know which others were there.} one {So at least # of the {silent} States without recorded remarks was there too. We do not know which.} other {So at least # of the {silent} States without recorded remarks were there too. We do not know which.}}',

  'about.codebook': 'How statements become records',
  'about.codebook.language': 'The rules are in {language}.',
  'about.codebook.terms':
    'The rules write “capacity” for experience and “delivered” for help given or running. They write “raised” for what is mentioned as important and “acknowledged” for a reported difficulty.',
  'about.codebook.phrases':
    '{count, plural, one {# phrase that the rules quote stands} other {# phrases that the rules quote stand}} in the minutes that were coded twice. So the agreement below is measured on texts that the examples of the rules come from.',
  'about.codebook.loading': 'Loading the codebook…',
  'about.codebook.failed': 'The codebook could not be loaded.',
  'about.codebook.file': 'The codebook as a file',

  'about.agreement': 'How well two codings agree',
  'about.agreement.missing': 'This meeting has no second coding yet.',
  'about.agreement.faulty':
    'This meeting has a second coding, but its errors prevent a comparison.',
  'about.agreement.unknown':
    'So we do not know how far the records depend on who coded them. The other parts of the page work without it.',
  'about.agreement.measured':
    'This meeting was coded twice, separately, by the rules above. The codings were compared before any difference was resolved. A unit is an actor that spoke, with one topic and one kind. Each coding fills it or leaves it blank.',
  'about.agreement.reading':
    'F1 says how far both codings fill the same cells, from 0 to 1. Krippendorff’s alpha looks at all units and takes out chance. It is 1 for full agreement and 0 for chance. The brackets give the 95 % interval (bootstrap).',
  'about.agreement.low':
    'Marked “!”: alpha is below {limit}. Read these figures with care. The matrix also marks the topics among them.',
  'about.agreement.caution':
    'Some figures are marked “{mark}”. Their alpha is {limit} or more, but the interval in brackets begins lower.',
  'about.agreement.few':
    'Marked “{mark}”: together the codings fill fewer than {limit} cells of the topic. Such a figure says little, even if it is high and its interval is small.',
  'about.agreement.meaning':
    'Both codings follow the codebook alone. The second was made without seeing the first. If the codings agree, that does not mean that the delegations would agree.',
  'about.agreement.undefined':
    'Not defined: F1 if neither coding fills a cell, and alpha if all units have the same value.',
  'about.agreement.caption': 'Agreement of two codings, {title}',
  'about.agreement.fields': 'Agreement on the fields of records, {title}',
  'about.agreement.fields.reading':
    'This table takes the cells that both codings fill and compares what their records say. The codings agree on a field if the values are the same. The number of records does not matter. “{openTo}” counts only the cells where both codings give it.',
  'about.agreement.field': 'Field',
  'about.agreement.agree': 'Same',
  'about.agreement.file.first': 'The first coding (CSV)',
  'about.agreement.file.second': 'The second coding (CSV)',
  'about.agreement.of': 'Cells',
  'about.agreement.units': 'Units',
  'about.agreement.both': 'Both',
  'about.agreement.first': 'Only first',
  'about.agreement.second': 'Only second',
  'about.agreement.f1': 'F1',
  'about.agreement.alpha': 'Alpha',
  'about.agreement.all': 'All',
  'about.agreement.kinds': 'By kind',
  'about.agreement.topics': 'By topic',
  'about.agreement.interval': '({low} to {high})',
  'about.agreement.none': 'not defined',
  'about.agreement.warning': 'below {limit}: read with care',
  'about.agreement.caution.mark': 'could be below {limit}',
  'about.agreement.few.mark': 'few cells',
  'about.links.pairs':
    'What became of records of earlier meetings was coded twice. A pair is an earlier record with the words that say so. {both, plural, one {Both codings have # pair} other {Both codings have # pairs}}, the first alone {firstOnly}, the second alone {secondOnly}. F1: {f1}.',
  'about.links.effects':
    'Of the pairs that both have, {agree, plural, one {# has} other {# have}} the same effect in both. Cohen’s kappa, which takes out chance: {kappa}.',
  'about.links.undefined':
    'Kappa is not defined if no pair is in both, or if both codings give all pairs the same effect.',
  'about.links.file.first': 'Earlier records, first coding (CSV)',
  'about.links.file.second': 'Earlier records, second coding (CSV)',

  'about.disputes':
    '{count, plural, one {# cell on which the codings differ} other {# cells on which the codings differ}}',
  'about.disputes.none': 'The codings differ on no cell.',
  'about.disputes.cell': 'Cell',
  'about.disputes.cell.value': '{actor}, {topic}, {kind}',
  'about.disputes.held': 'Coding',
  'about.disputes.first': 'First',
  'about.disputes.second': 'Second',
  'about.disputes.kept': 'In the dataset',
  'about.disputes.kept.yes': 'Yes',
  'about.disputes.kept.no': 'No',
  'about.disputes.why': 'Why',
  'about.disputes.open': 'Not resolved yet',

  'about.suggestions': 'How well the editor suggests statements',
  'about.suggestions.text':
    'The editor can suggest statements that likely hold a need, an offer, experience or a position. It looks for words such as “requested assistance”. It records nothing by itself: people decide.',
  'about.suggestions.reading':
    'The table compares the suggestions with the records and positions. A precision of 0.9 means: 9 of 10 suggested statements are recorded. A recall of 0.9 means: 9 of 10 recorded statements are suggested. F1 joins both. We tried the rules on few minutes, so in others they may find less.',
  'about.suggestions.loading': 'Counting the suggestions…',
  'about.suggestions.failed': 'The suggestions could not be counted.',
  'about.suggestions.unread':
    'While the coding of a meeting is not complete, we give no figures for it.',
  'about.suggestions.none': 'There are no rules yet for minutes in this language.',
  'about.suggestions.caption':
    'Suggested and recorded statements, {title} ({passages, plural, one {# statement} other {# statements}})',
  'about.suggestions.of': 'Statements with',
  'about.suggestions.coded': 'Recorded',
  'about.suggestions.suggested': 'Suggested',
  'about.suggestions.both': 'Both',
  'about.suggestions.precision': 'Precision',
  'about.suggestions.recall': 'Recall',
  'about.suggestions.f1': 'F1',
  'about.suggestions.all': 'Any of these',
  'about.suggestions.positions': 'Positions',

  'about.dataset': 'The dataset',
  'about.dataset.title': 'Title',
  'about.dataset.version': 'Version',
  'about.dataset.date': 'Date',
  'about.dataset.hash': 'SHA-256',
  'about.dataset.copy': 'Copy the hash',
  'about.dataset.holds': 'Contents',
  'about.dataset.holds.value':
    '{records, plural, one {# record} other {# records}}, {proposals, plural, one {# proposal} other {# proposals}}, {positions, plural, one {# position} other {# positions}}',
  'about.dataset.files': 'Files',

  'about.licenses': 'Licences of the parts of this page',

  'about.report': 'How to report an error',
  'about.report.text':
    'Write to the person who sent you the link, or to the host of this page. Say which record or position it is and quote the sentence. In the panel with the quote, “{record}” or “{position}” gives the address. The id is there too. You can fill in this text and copy it.',
  'about.report.label': 'Text of the report',
  'about.report.draft':
    'Link: {link}\nRecord or position: {id}\nThe sentence in the minutes: \nWhat is wrong, and what it should say: \nDataset: {version}, {date}, {hash}',
  'about.report.copy': 'Copy the text',
  'about.copied': 'Copied.',
  'about.copy.failed': 'The text could not be copied. Select it and copy it by hand.',
  'about.silence.spoken-of':
    'The minutes mention the region as a whole, but not on this topic. A region takes no part in a meeting.',
  'about.silence.switched-off':
    'There are records, but of a kind that the page does not show now. At first it does not show experience.',
} as const;
