/**
 * The list of all modules of messages; each is a file of the same name in the folder of every language. The English
 * module is the type of the others: a missing message in another language does not compile. Messages are in ICU
 * MessageFormat. In a plural branch write `#` for the number, and always more than one word: the types take every single
 * word right after a brace for a placeholder.
 */

/**
 * Makes an entry of the list, with the English module as its type.
 * @param part the file into which the build puts the module: `first` is in the first load, `shared` is loaded with every
 *   later part, and the name of a view is loaded with this view
 */
const words =
  <English>() =>
  <const Part extends string>(part: Part) =>
    ({ part }) as { readonly part: Part; readonly english?: English };

export const MODULES = {
  app: words<typeof import('./en/app.ts')>()('first'),
  filters: words<typeof import('./en/filters.ts')>()('first'),
  links: words<typeof import('./en/links.ts')>()('first'),
  marks: words<typeof import('./en/marks.ts')>()('first'),
  matrix: words<typeof import('./en/matrix.ts')>()('first'),
  terms: words<typeof import('./en/terms.ts')>()('first'),
  answers: words<typeof import('./en/answers.ts')>()('shared'),
  evidence: words<typeof import('./en/evidence.ts')>()('shared'),
  files: words<typeof import('./en/files.ts')>()('shared'),
  'matrix-foot': words<typeof import('./en/matrix-foot.ts')>()('shared'),
  scope: words<typeof import('./en/scope.ts')>()('shared'),
  update: words<typeof import('./en/update.ts')>()('shared'),
  'evidence-panel': words<typeof import('./en/evidence-panel.ts')>()('evidence'),
  'matrix-pointed': words<typeof import('./en/matrix-pointed.ts')>()('matrixPointed'),
  meetings: words<typeof import('./en/meetings.ts')>()('meetings'),
  'meetings-matrix': words<typeof import('./en/meetings-matrix.ts')>()('meetings'),
  'meetings-threads': words<typeof import('./en/meetings-threads.ts')>()('meetings'),
  'meetings-changes': words<typeof import('./en/meetings-changes.ts')>()('meetings'),
  'meetings-became': words<typeof import('./en/meetings-became.ts')>()('meetings'),
  'meetings-positions': words<typeof import('./en/meetings-positions.ts')>()('meetings'),
  findings: words<typeof import('./en/findings.ts')>()('findings'),
  failure: words<typeof import('./en/failure.ts')>()('failure'),
  rule: words<typeof import('./en/rule.ts')>()('rule'),
  notices: words<typeof import('./en/notices.ts')>()('notices'),
  help: words<typeof import('./en/help.ts')>()('help'),
  search: words<typeof import('./en/search.ts')>()('search'),
  share: words<typeof import('./en/share.ts')>()('share'),
  matches: words<typeof import('./en/matches.ts')>()('matches'),
  charts: words<typeof import('./en/charts.ts')>()('charts'),
  'charts-flow': words<typeof import('./en/charts-flow.ts')>()('charts'),
  'charts-forms': words<typeof import('./en/charts-forms.ts')>()('charts'),
  'charts-map': words<typeof import('./en/charts-map.ts')>()('charts'),
  'charts-meetings': words<typeof import('./en/charts-meetings.ts')>()('charts'),
  agenda: words<typeof import('./en/agenda.ts')>()('agenda'),
  paper: words<typeof import('./en/paper.ts')>()('agenda'),
  records: words<typeof import('./en/records.ts')>()('records'),
  positions: words<typeof import('./en/positions.ts')>()('positions'),
  profile: words<typeof import('./en/profile.ts')>()('profile'),
  sheet: words<typeof import('./en/sheet.ts')>()('profile'),
  minutes: words<typeof import('./en/minutes.ts')>()('minutes'),
  editor: words<typeof import('./en/editor.ts')>()('editor'),
  'editor-meeting': words<typeof import('./en/editor-meeting.ts')>()('editorWork'),
  'editor-text': words<typeof import('./en/editor-text.ts')>()('editorText'),
  'editor-speakers': words<typeof import('./en/editor-speakers.ts')>()('editorText'),
  'editor-coding': words<typeof import('./en/editor-coding.ts')>()('editorWork'),
  'editor-problems': words<typeof import('./en/editor-problems.ts')>()('editorWork'),
  'editor-compare': words<typeof import('./en/editor-compare.ts')>()('editorWork'),
  'editor-earlier': words<typeof import('./en/editor-earlier.ts')>()('editorWork'),
  'editor-publish': words<typeof import('./en/editor-publish.ts')>()('editor'),
  about: words<typeof import('./en/about.ts')>()('about'),
  'file-columns': words<typeof import('./en/file-columns.ts')>()('files'),
};

type EnglishModule = NonNullable<(typeof MODULES)[keyof typeof MODULES]['english']>;
type Values<Union> = Union extends unknown ? Union[keyof Union] : never;
type Merged<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Every message in English, by id. */
export type Catalogue = Merged<Values<EnglishModule>>;

export type Part = (typeof MODULES)[keyof typeof MODULES]['part'];
export type LaterPart = Exclude<Part, 'first'>;

export const PARTS: readonly Part[] = [...new Set(Object.values(MODULES).map(({ part }) => part))];
export const LATER_PARTS = PARTS.filter((part): part is LaterPart => part !== 'first');
