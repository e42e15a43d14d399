/** The beginning of a meeting: a document that was read, and lists to code it with. */
import {
  COMMON_LISTS,
  type CommonTable,
  type Line,
  type Lists,
  PROJECT_FORMAT,
  type Project,
  type ReadResult,
  type Values,
} from './project';

/** What a meeting is coded with; a project is one, whatever else it holds. */
interface Vocabulary {
  readonly values: Pick<Values, 'about' | 'codebook' | 'languages'>;
  readonly lists: Pick<Project['lists'], CommonTable | 'translations'>;
}

/**
 * A meeting without records. Its id and title come from the title that the document shows, else from its name, its
 * language from the words; what is not known of it yet is empty.
 * @param id of the project, for as long as the meeting is edited
 */
export function newProject(
  document: ReadResult,
  { values, lists }: Vocabulary,
  id = projectId(),
): Project {
  const { source, lines, mends, nextLine } = document;
  const name = nameOf(source, lines);
  const common = Object.fromEntries(COMMON_LISTS.map((list) => [list, lists[list]]));
  return {
    format: PROJECT_FORMAT,
    id,
    values: {
      about: freshAbout(name, values.about),
      meeting: {
        id: meetingId(name),
        title: name,
        body: '',
        place: '',
        start: '',
        end: '',
        document: '',
        language: languageOf(beginningOf(lines)) ?? values.about.language,
        delegations: null,
        participants: [],
        attended: null,
        headings: [],
        speakers: [],
      },
      codebook: values.codebook,
      source,
      languages: values.languages,
      next: { line: nextLine, record: 1, position: 1 },
    },
    lists: {
      ...(common as Pick<Project['lists'], CommonTable>),
      // What was noted, and translated, of another meeting.
      notes: [],
      translations: lists.translations.filter(
        ({ cells }) => !['dataset', 'meetings', 'notes'].includes(`${cells.list}`),
      ),
      lines,
      mends,
      records: [],
      positions: [],
      seen: [],
      dismissed: [],
      kept: [],
    } satisfies { [Name in keyof Lists]: readonly Lists[Name][] },
  };
}

const nameOf = ({ name, title }: ReadResult['source'], lines: readonly Line[]): string =>
  title || name.replace(/\.[^.]*$/u, '') || firstWords(lines);

const LONGEST_NAME = 80;

/** What a pasted text is called: it begins with its title, most often. */
const firstWords = (lines: readonly Line[]): string =>
  (lines.find(({ words }) => words.trim() !== '')?.words.trim() ?? '').slice(0, LONGEST_NAME);

/** The day on the calendar of whoever works: that of Greenwich may be the one before or after. */
function today(): string {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}

/**
 * The data of a meeting that begins: under its own title, in its first version, of today, and without what
 * other data said of their subject and of the body.
 */
export const freshAbout = (title: string, { language }: Pick<Values['about'], 'language'>) => ({
  title,
  version: '0.1.0',
  date: today(),
  language,
});

/** Not `randomUUID`, which browsers have on secure pages alone. */
export function projectId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A name as an id: letters without accents, digits and hyphens, of its first words; '' where it has none.
 * @param most letters
 */
export function idOfName(name: string, most: number): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return new RegExp(`^.{1,${most}}(?=-|$)`, 'u').exec(id)?.[0] ?? id.slice(0, most);
}

/** The id of a meeting, which is the name of its folder too, and with which the id of each record begins. */
export const meetingId = (name: string): string => idOfName(name, 24) || 'meeting';

/** Words that texts of a language are full of, and those of the others are not. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the of and to that with was by said',
  es: 'el los las del y en con una al su es fue dijo pidió',
  fr: 'le les des et du dans une aux au est qui pour été dit',
  pt: 'o os da do das dos na no em ao à e um uma não com pelo pela foi disse',
};
/** Much of it is asked, for the rest tells the same. */
const ASKED = 20_000;

/** As much of a text as is asked, without the rest of a long one. */
function beginningOf(lines: readonly Line[]): string {
  const words: string[] = [];
  for (let [at, length] = [0, 0]; at < lines.length && length < ASKED; at += 1) {
    words.push(lines[at]?.words ?? '');
    length += (lines[at]?.words.length ?? 0) + 1;
  }
  return words.join('\n');
}

/** The language of a text by its most frequent words, as a BCP 47 tag; null where none of the four is clear. */
export function languageOf(text: string): string | null {
  const words =
    text
      .slice(0, ASKED)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(FREQUENT).map(([language, frequent]) => {
    const known = new Set(frequent.split(' '));
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  // Written by no other language of the United Nations.
  if (words.filter((word) => /\p{Script=Arabic}/u.test(word)).length > words.length / 2)
    return 'ar';
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  const isClear =
    first && second && first.count > 2 * second.count && first.count > words.length / 20;
  return isClear ? first.language : null;
}
