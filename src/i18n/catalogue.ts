/**
 * The list of all modules of messages, in every language. The English module is the type of the others: a missing module
 * or message in another language does not compile. Messages are in ICU MessageFormat. In a plural branch write `#` for
 * the number, and always more than one word: the types take every single word right after a brace for a placeholder.
 */
import type { Language } from './languages.ts';
import type { Words } from './words.ts';

type Module = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Load<Loaded> = () => Promise<Loaded>;
type Translated<English> = { readonly [Name in keyof English]: Words<English[Name]> };

/**
 * @param part the file into which the build puts the module: `first` is in the first load, `shared` is loaded with every
 *   later part, and the name of a view is loaded with this view
 */
const words = <Part extends string, English extends Module>(
  part: Part,
  en: Load<English>,
  others: Readonly<Record<Exclude<Language, 'en'>, Load<Translated<English>>>>,
) => ({ part, load: { en, ...others } });

const MODULES = [
  words('first', () => import('./en/app.ts'), {
    es: () => import('./es/app.ts'),
    fr: () => import('./fr/app.ts'),
    pt: () => import('./pt/app.ts'),
  }),
  words('first', () => import('./en/filters.ts'), {
    es: () => import('./es/filters.ts'),
    fr: () => import('./fr/filters.ts'),
    pt: () => import('./pt/filters.ts'),
  }),
  words('first', () => import('./en/links.ts'), {
    es: () => import('./es/links.ts'),
    fr: () => import('./fr/links.ts'),
    pt: () => import('./pt/links.ts'),
  }),
  words('first', () => import('./en/marks.ts'), {
    es: () => import('./es/marks.ts'),
    fr: () => import('./fr/marks.ts'),
    pt: () => import('./pt/marks.ts'),
  }),
  words('first', () => import('./en/matrix.ts'), {
    es: () => import('./es/matrix.ts'),
    fr: () => import('./fr/matrix.ts'),
    pt: () => import('./pt/matrix.ts'),
  }),
  words('first', () => import('./en/terms.ts'), {
    es: () => import('./es/terms.ts'),
    fr: () => import('./fr/terms.ts'),
    pt: () => import('./pt/terms.ts'),
  }),
  words('shared', () => import('./en/answers.ts'), {
    es: () => import('./es/answers.ts'),
    fr: () => import('./fr/answers.ts'),
    pt: () => import('./pt/answers.ts'),
  }),
  words('shared', () => import('./en/evidence.ts'), {
    es: () => import('./es/evidence.ts'),
    fr: () => import('./fr/evidence.ts'),
    pt: () => import('./pt/evidence.ts'),
  }),
  words('shared', () => import('./en/files.ts'), {
    es: () => import('./es/files.ts'),
    fr: () => import('./fr/files.ts'),
    pt: () => import('./pt/files.ts'),
  }),
  words('shared', () => import('./en/scope.ts'), {
    es: () => import('./es/scope.ts'),
    fr: () => import('./fr/scope.ts'),
    pt: () => import('./pt/scope.ts'),
  }),
  words('shared', () => import('./en/update.ts'), {
    es: () => import('./es/update.ts'),
    fr: () => import('./fr/update.ts'),
    pt: () => import('./pt/update.ts'),
  }),
  words('evidence', () => import('./en/evidence-panel.ts'), {
    es: () => import('./es/evidence-panel.ts'),
    fr: () => import('./fr/evidence-panel.ts'),
    pt: () => import('./pt/evidence-panel.ts'),
  }),
  words('matrixPointed', () => import('./en/matrix-pointed.ts'), {
    es: () => import('./es/matrix-pointed.ts'),
    fr: () => import('./fr/matrix-pointed.ts'),
    pt: () => import('./pt/matrix-pointed.ts'),
  }),
  words('findings', () => import('./en/findings.ts'), {
    es: () => import('./es/findings.ts'),
    fr: () => import('./fr/findings.ts'),
    pt: () => import('./pt/findings.ts'),
  }),
  words('failure', () => import('./en/failure.ts'), {
    es: () => import('./es/failure.ts'),
    fr: () => import('./fr/failure.ts'),
    pt: () => import('./pt/failure.ts'),
  }),
  words('rule', () => import('./en/rule.ts'), {
    es: () => import('./es/rule.ts'),
    fr: () => import('./fr/rule.ts'),
    pt: () => import('./pt/rule.ts'),
  }),
  words('notices', () => import('./en/notices.ts'), {
    es: () => import('./es/notices.ts'),
    fr: () => import('./fr/notices.ts'),
    pt: () => import('./pt/notices.ts'),
  }),
  words('help', () => import('./en/help.ts'), {
    es: () => import('./es/help.ts'),
    fr: () => import('./fr/help.ts'),
    pt: () => import('./pt/help.ts'),
  }),
  words('search', () => import('./en/search.ts'), {
    es: () => import('./es/search.ts'),
    fr: () => import('./fr/search.ts'),
    pt: () => import('./pt/search.ts'),
  }),
  words('share', () => import('./en/share.ts'), {
    es: () => import('./es/share.ts'),
    fr: () => import('./fr/share.ts'),
    pt: () => import('./pt/share.ts'),
  }),
  words('matches', () => import('./en/matches.ts'), {
    es: () => import('./es/matches.ts'),
    fr: () => import('./fr/matches.ts'),
    pt: () => import('./pt/matches.ts'),
  }),
  words('charts', () => import('./en/charts.ts'), {
    es: () => import('./es/charts.ts'),
    fr: () => import('./fr/charts.ts'),
    pt: () => import('./pt/charts.ts'),
  }),
  words('charts', () => import('./en/charts-flow.ts'), {
    es: () => import('./es/charts-flow.ts'),
    fr: () => import('./fr/charts-flow.ts'),
    pt: () => import('./pt/charts-flow.ts'),
  }),
  words('charts', () => import('./en/charts-forms.ts'), {
    es: () => import('./es/charts-forms.ts'),
    fr: () => import('./fr/charts-forms.ts'),
    pt: () => import('./pt/charts-forms.ts'),
  }),
  words('charts', () => import('./en/charts-map.ts'), {
    es: () => import('./es/charts-map.ts'),
    fr: () => import('./fr/charts-map.ts'),
    pt: () => import('./pt/charts-map.ts'),
  }),
  words('agenda', () => import('./en/agenda.ts'), {
    es: () => import('./es/agenda.ts'),
    fr: () => import('./fr/agenda.ts'),
    pt: () => import('./pt/agenda.ts'),
  }),
  words('agenda', () => import('./en/paper.ts'), {
    es: () => import('./es/paper.ts'),
    fr: () => import('./fr/paper.ts'),
    pt: () => import('./pt/paper.ts'),
  }),
  words('records', () => import('./en/records.ts'), {
    es: () => import('./es/records.ts'),
    fr: () => import('./fr/records.ts'),
    pt: () => import('./pt/records.ts'),
  }),
  words('positions', () => import('./en/positions.ts'), {
    es: () => import('./es/positions.ts'),
    fr: () => import('./fr/positions.ts'),
    pt: () => import('./pt/positions.ts'),
  }),
  words('profile', () => import('./en/profile.ts'), {
    es: () => import('./es/profile.ts'),
    fr: () => import('./fr/profile.ts'),
    pt: () => import('./pt/profile.ts'),
  }),
  words('profile', () => import('./en/sheet.ts'), {
    es: () => import('./es/sheet.ts'),
    fr: () => import('./fr/sheet.ts'),
    pt: () => import('./pt/sheet.ts'),
  }),
  words('minutes', () => import('./en/minutes.ts'), {
    es: () => import('./es/minutes.ts'),
    fr: () => import('./fr/minutes.ts'),
    pt: () => import('./pt/minutes.ts'),
  }),
  words('editor', () => import('./en/editor.ts'), {
    es: () => import('./es/editor.ts'),
    fr: () => import('./fr/editor.ts'),
    pt: () => import('./pt/editor.ts'),
  }),
  words('editorWork', () => import('./en/editor-meeting.ts'), {
    es: () => import('./es/editor-meeting.ts'),
    fr: () => import('./fr/editor-meeting.ts'),
    pt: () => import('./pt/editor-meeting.ts'),
  }),
  words('editorText', () => import('./en/editor-text.ts'), {
    es: () => import('./es/editor-text.ts'),
    fr: () => import('./fr/editor-text.ts'),
    pt: () => import('./pt/editor-text.ts'),
  }),
  words('editorText', () => import('./en/editor-speakers.ts'), {
    es: () => import('./es/editor-speakers.ts'),
    fr: () => import('./fr/editor-speakers.ts'),
    pt: () => import('./pt/editor-speakers.ts'),
  }),
  words('editorWork', () => import('./en/editor-coding.ts'), {
    es: () => import('./es/editor-coding.ts'),
    fr: () => import('./fr/editor-coding.ts'),
    pt: () => import('./pt/editor-coding.ts'),
  }),
  words('editorWork', () => import('./en/editor-problems.ts'), {
    es: () => import('./es/editor-problems.ts'),
    fr: () => import('./fr/editor-problems.ts'),
    pt: () => import('./pt/editor-problems.ts'),
  }),
  words('editorWork', () => import('./en/editor-compare.ts'), {
    es: () => import('./es/editor-compare.ts'),
    fr: () => import('./fr/editor-compare.ts'),
    pt: () => import('./pt/editor-compare.ts'),
  }),
  words('editor', () => import('./en/editor-publish.ts'), {
    es: () => import('./es/editor-publish.ts'),
    fr: () => import('./fr/editor-publish.ts'),
    pt: () => import('./pt/editor-publish.ts'),
  }),
  words('about', () => import('./en/about.ts'), {
    es: () => import('./es/about.ts'),
    fr: () => import('./fr/about.ts'),
    pt: () => import('./pt/about.ts'),
  }),
  words('files', () => import('./en/file-columns.ts'), {
    es: () => import('./es/file-columns.ts'),
    fr: () => import('./fr/file-columns.ts'),
    pt: () => import('./pt/file-columns.ts'),
  }),
] as const;

type EnglishModule = Awaited<ReturnType<(typeof MODULES)[number]['load']['en']>>;
type Values<Union> = Union extends unknown ? Union[keyof Union] : never;
type Merged<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Every message in English, by id. */
export type Catalogue = Merged<Values<EnglishModule>>;

export type Part = (typeof MODULES)[number]['part'];
export type LaterPart = Exclude<Part, 'first'>;

export const PARTS: readonly Part[] = [...new Set(MODULES.map(({ part }) => part))];
export const LATER_PARTS = PARTS.filter((part): part is LaterPart => part !== 'first');

/** Messages `app.*` belong to the first load in whichever module they are: a view's module also names the view. */
const isOfPage = (id: string): boolean => id.startsWith('app.');

/** The messages of a part in a language, by id. */
export async function wordsOf(part: Part, language: Language): Promise<Record<string, string>> {
  const loaded = await Promise.all(
    MODULES.map(async (module) => {
      const modules: Module = await module.load[language]();
      const entries = Object.values(modules).flatMap((messages) => Object.entries(messages));
      return entries.filter(([id]) => (isOfPage(id) ? 'first' : module.part) === part);
    }),
  );
  return Object.fromEntries(loaded.flat());
}
