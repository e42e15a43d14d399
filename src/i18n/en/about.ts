/** What a reader reads about the data. */
export const about = {
  'about.title': 'About the data',
  'about.contents': 'On this page',

  'about.what': 'What this is',
  'about.what.text':
    '{records, plural, one {# record} other {# records}} on {topics, plural, one {# topic} other {# topics}}, from the minutes of {meetings, plural, one {# meeting} other {# meetings}}. Each record and each position rests on a quote that stands word for word in the minutes, one step away. States are counted, not how often they speak.',

  'about.documents': 'The documents',
  'about.documents.reference': 'Document',
  'about.documents.held': 'Held',
  'about.documents.held.value': '{place}, {dates}',
  'about.documents.delegations': 'Delegations',
  'about.documents.delegations.value': '{count}, as the minutes count them; they do not say which',
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
  'about.documents.silent.states': '{count, plural, one {# member State} other {# member States}}',
  'about.documents.silent.others': '{count, plural, one {# organization} other {# organizations}}',
  'about.documents.silent.none': 'All participants have recorded remarks',
  'about.documents.notes': 'Notes',
  'about.documents.read': 'Read the minutes',
  'about.documents.paragraphs':
    'Paragraph numbers are counted by this page: paragraphs and list items, from the top. {meetings, plural, one {The document itself has none.} other {The documents themselves have none.}}',

  'about.silence': 'What the minutes cannot tell',
  'about.answers': 'How “answered” is decided',
  'about.silence.text':
    'Nothing recorded is not the absence of a need. Of {cells} cells of the matrix, {recorded} hold a record. The others are blank, each for one of these reasons:',
  'about.silence.cells': '{count, plural, one {# cell} other {# cells}}',
  'about.silence.nothing-on-topic':
    'The actor has recorded remarks, but none that is recorded on this topic.',
  'about.silence.no-remarks':
    'The actor could take part. Whether it was there and said nothing, or was not there, the minutes tell only where they list who attended.',
  'about.silence.not-participant': 'The actor was neither a member nor invited.',
  'about.silence.hidden':
    'There are records, and the filters in force shut them out. None without filters.',
  'about.silence.attendance':
    '{document}: attendance is counted, not listed. {delegations, plural, one {# delegation was} other {# delegations were}} there, and {states, plural, one {# State has} other {# States have}} recorded remarks; {least, plural, =0 {which others were there cannot be told} one {at least # of the {silent} States without recorded remarks was therefore there too, and which one cannot be told} other {at least # of the {silent} States without recorded remarks were therefore there too, and which ones cannot be told}}.',

  'about.codebook': 'How passages become records',
  'about.codebook.loading': 'Loading the codebook…',
  'about.codebook.failed': 'The codebook could not be loaded.',
  'about.codebook.file': 'The codebook as a file',

  'about.agreement': 'How well two codings agreed',
  'about.agreement.missing':
    'There is no second coding of this meeting yet. How far its records depend on who coded them is therefore not known; everything else on this page holds.',
  'about.agreement.faulty':
    'There is a second coding of this meeting, but its errors keep it from being counted. How far the records depend on who coded them is therefore not known; everything else on this page holds.',
  'about.agreement.measured':
    'Two codings of this meeting were made apart by the rules above, and compared before any difference was resolved. A unit is an actor that spoke, a topic and a kind; each coding holds it or leaves it blank.',
  'about.agreement.reading':
    'F1 tells how far the held cells are the same, from 0 to 1. Krippendorff’s alpha looks at all units and takes chance away: 1 is full agreement, 0 is chance. In brackets: the 95 % interval (bootstrap).',
  'about.agreement.low':
    'Marked “!”: alpha below {limit}. Read these figures with care; the matrix also marks the topics among them.',
  'about.agreement.caution':
    'Marked “{mark}”: alpha is not below {limit}, but its interval reaches there.',
  'about.agreement.few':
    'Marked “{mark}”: fewer than {limit} cells of the topic are held by either coding. A figure from so few says little, however high it is and however narrow its interval.',
  'about.agreement.meaning':
    'Both codings were made by the same team from the codebook alone, the second without sight of the first. Agreement between them is not agreement with the delegations.',
  'about.agreement.undefined':
    'Not defined: F1 where neither coding holds a cell; alpha where all units have one value.',
  'about.agreement.caption': 'Agreement of two codings, {title}',
  'about.agreement.fields': 'Agreement on the fields of records, {title}',
  'about.agreement.fields.reading':
    'The cells that both codings hold, by what their records say there. They agree on a field where the values are the same, however many records give them. “{openTo}” counts only the cells where both codings say it.',
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

  'about.disputes':
    '{count, plural, one {# cell on which the codings differ} other {# cells on which the codings differ}}',
  'about.disputes.none': 'The codings differ on no cell.',
  'about.disputes.cell': 'Cell',
  'about.disputes.cell.value': '{actor}, {topic}, {kind}',
  'about.disputes.held': 'Held by',
  'about.disputes.first': 'First',
  'about.disputes.second': 'Second',
  'about.disputes.kept': 'In the dataset',
  'about.disputes.kept.yes': 'Yes',
  'about.disputes.kept.no': 'No',
  'about.disputes.why': 'Why',
  'about.disputes.open': 'Not resolved yet',

  'about.dataset': 'The dataset',
  'about.dataset.title': 'Title',
  'about.dataset.version': 'Version',
  'about.dataset.date': 'Date',
  'about.dataset.hash': 'SHA-256',
  'about.dataset.copy': 'Copy the hash',
  'about.dataset.holds': 'Holds',
  'about.dataset.holds.value':
    '{records, plural, one {# record} other {# records}}, {proposals, plural, one {# proposal} other {# proposals}}, {positions, plural, one {# position} other {# positions}}',
  'about.dataset.files': 'Files',

  'about.report': 'How to report an error',
  'about.report.text':
    'Write to whoever sent you the link, or to whoever hosts this page. Say which record or position it is and quote the sentence: in the panel of quotes, “{record}” or “{position}” gives the address, and the id stands there too. You can fill in this text and copy it.',
  'about.report.label': 'Text of the report',
  'about.report.draft':
    'Link: {link}\nRecord or position: {id}\nThe sentence in the minutes: \nWhat is wrong, and what should stand there: \nDataset: {version}, {date}, {hash}',
  'about.report.copy': 'Copy the text',
  'about.copied': 'Copied.',
  'about.copy.failed': 'It could not be copied. Mark it and copy it by hand.',
  'about.silence.spoken-of':
    'The minutes speak of a region as one, but not on this topic. A region takes no part in a meeting.',
  'about.silence.switched-off':
    'There are records, of a kind that the page does not show now; capacities are not shown at first.',
} as const;
