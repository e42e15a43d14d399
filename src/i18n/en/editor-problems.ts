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
  'editor.problem.open-to-not-asked': 'Only an available or planned offer is open to somebody.',
  'editor.problem.unknown-basis': '“{value}” is no basis. Choose a basis.',
  'editor.problem.unknown-proposal':
    'The list of proposals does not have “{value}”. Choose a proposal, or add one to the list.',
  'editor.problem.unknown-stance': '“{value}” is no stance. Choose a stance.',
  'editor.problem.nobody-has-floor': 'Nobody has the floor at these words. Say who reports them.',
  'editor.problem.floor-open':
    'Nobody has decided who speaks at these words. Decide it under “Speakers”.',
  'editor.problem.actor-not-speaker':
    '{speaker} has the floor here, not {actor}. Change the actor, or say that {speaker} reports it.',
  'editor.problem.reporter-not-speaker':
    '{reporter} cannot report this: {speaker} has the floor here.',
  'editor.problem.duplicate': 'This record says the same as {of}, of the same words.',
  'editor.problem.implied-without-note':
    'The basis is “Implied”, and the note is empty. Write how it follows from the words.',
  'editor.problem.note-without-inference':
    'The note does not begin with what we inferred: “actor:”, “topic:” or “kind:”.',
  'editor.problem.quote-missing': 'This record has no quote. Select its words in the text.',
  'editor.problem.quote-not-found':
    'The quote does not stand in the minutes. Select its words anew.',
  'editor.problem.quote-on-lines':
    'The quote stands on several lines: {lines}. Select the right words.',
  'editor.problem.quote-twice-on-line':
    'The quote stands more than once on line {lines}. Select more words.',
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
  'editor.repair.lengthen': 'Use more words: “{value}”',
  'editor.repair.words-of-speaker': 'Keep the words of {value}',
  'editor.repair.without-heading': 'Leave out the heading: “{value}”',
  'editor.repair.find-words': 'Find these words',
  'editor.repair.confirm-words': 'Use the words as they are now: “{value}”',
  'editor.repair.reported-by': 'Reported by {value}',
  'editor.repair.actor-is': 'The actor is {value}',
  'editor.repair.open-to': 'Open to {value}',
  'editor.repair.open-to-nobody': 'Clear “Open to”',
  'editor.repair.status': 'Set the status: {value}',
  'editor.repair.explicit': 'Set the basis: {value}',
  'editor.repair.note-begins': 'Begin the note with “{value}:”',
  'editor.repair.take-out': 'Remove {value}',
  'editor.repair.add-actor': 'Add “{value}” to the actors',
  'editor.repair.drop': 'Delete this record',
} as const;
