/** Makes the project of a new meeting from a document that was read and from lists to code it with. */
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

/** The lists and rules by which a meeting is coded. Every project fits this type. */
interface Vocabulary {
  readonly values: Pick<Values, 'about' | 'codebook' | 'languages'>;
  readonly lists: Pick<Project['lists'], CommonTable | 'translations'>;
}

/**
 * Makes a project without records. The meeting's id and title come from the title that the document shows, from its
 * first lines, or else from the name of its file; its language comes from the most frequent words. Fields that are not
 * known yet are empty.
 * @param id of the project; it stays the same while the meeting is edited
 */
export function newProject(
  document: ReadResult,
  { values, lists }: Vocabulary,
  id = projectId(),
): Project {
  const { source, lines, mends } = document;
  const { held } = source;
  const name = source.title || held?.title || nameOf(source, lines);
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
        place: held?.place ?? '',
        start: held?.start ?? '',
        end: held?.end ?? '',
        document: '',
        language: languageOf(beginningOf(lines)) ?? values.about.language,
        delegations: held?.delegations ?? null,
        participants: [],
        attended: null,
        headings: [],
        speakers: [],
      },
      codebook: values.codebook,
      source,
      languages: values.languages,
      next: { line: lines.length, record: 1, position: 1, link: 1, decision: 1 },
    },
    lists: {
      ...(common as Pick<Project['lists'], CommonTable>),
      // Notes and translations of another meeting are dropped.
      notes: [],
      translations: lists.translations.filter(
        ({ cells }) => !['dataset', 'meetings', 'notes'].includes(`${cells.list}`),
      ),
      lines,
      mends,
      records: [],
      positions: [],
      links: [],
      decisions: [],
      seen: [],
      dismissed: [],
      kept: [],
    } satisfies { [Name in keyof Lists]: readonly Lists[Name][] },
  };
}

/**
 * Makes a new meeting a further one of the body that published `before`: lists, rules, words and all earlier meetings
 * come along, and are published with it. Its participants are not known yet: who could come before may not have now.
 * @param before the latest published meeting, with the files of all
 */
export function asFurtherMeeting(project: Project, before: Project): Project {
  const { values, lists } = before;
  const { body, series } = values.meeting;
  const taken = new Set(lists.kept.map(({ id: path }) => path.split('/')[1]));
  // After "group-1" comes "group-2".
  const [, stem = '', last = ''] = /^(.+-)(\d{1,3})$/u.exec(values.meeting.id) ?? [];
  const id = last ? `${stem}${Number(last) + 1}` : project.values.meeting.id;
  let [unused, number] = [id, 2];
  for (; taken.has(unused); number += 1) unused = `${id}-${number}`;
  const meeting = { ...project.values.meeting, id: unused, body };
  return {
    ...project,
    values: {
      ...project.values,
      about: { ...values.about, version: nextVersion(values.about.version), date: today() },
      meeting: series === undefined ? meeting : { ...meeting, series },
    },
    lists: {
      ...project.lists,
      notes: lists.notes,
      translations: lists.translations,
      kept: lists.kept,
    },
  };
}

/** A version with more data: "1.1.0" after "1.0.2". One of another form stays, for a person to change. */
const nextVersion = (version: string): string =>
  version.replace(/^(\d+)\.(\d+)\.\d+$/u, (_, first, second) => `${first}.${Number(second) + 1}.0`);

const nameOf = ({ name }: ReadResult['source'], lines: readonly Line[]): string =>
  nameOfFile(name) || firstWords(lines);

/** Whether the title is still the name of the file that the meeting was begun from. */
export const isNamedByFile = ({ values: { source, meeting } }: Pick<Project, 'values'>): boolean =>
  source !== null &&
  source.name !== '' &&
  source.title !== meeting.title &&
  meeting.title === nameOfFile(source.name);

/** The version of the page before a new meeting; null where the meeting is no further one, or is on the page. */
export function versionBefore({ lists: { kept }, values: { meeting } }: Project): string | null {
  const textOf = (path: string) => kept.find(({ id }) => id === path)?.text;
  const about = textOf('seeds/dataset.json');
  if (about === undefined || textOf(`seeds/${meeting.id}/meeting.json`) !== undefined) return null;
  return (JSON.parse(about.replace(/^\uFEFF/u, '')) as Values['about']).version;
}

/** The name of a file without its ending. */
const nameOfFile = (name: string): string => name.replace(/\.[^.]*$/u, '');

const LONGEST_NAME = 80;

/** A name for pasted text: its first line, which is most often a title. */
const firstWords = (lines: readonly Line[]): string =>
  (lines.find(({ words }) => words.trim() !== '')?.words.trim() ?? '').slice(0, LONGEST_NAME);

/** The local day as 2007-07-26; the day in Greenwich may be the one before or after. */
function today(): string {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}

/**
 * `dataset.json` of a new meeting: its own title, the first version, and today. The question, description and group of
 * other data are left out.
 */
export const freshAbout = (title: string, { language }: Pick<Values['about'], 'language'>) => ({
  title,
  version: '0.1.0',
  date: today(),
  language,
});

/** Makes a random id of 32 hexadecimal digits. `randomUUID` is not used: browsers offer it on secure pages only. */
export function projectId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Makes an id from the first words of a name: letters without accents, digits and hyphens; '' where the name has none.
 * @param most how many characters the id may have
 */
export function idOfName(name: string, most: number): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  return new RegExp(`^.{1,${most}}(?=-|$)`, 'u').exec(id)?.[0] ?? id.slice(0, most);
}

/** The id of a meeting. It is also the name of the folder, and the id of each record begins with it. */
export const meetingId = (name: string): string => idOfName(name, 24) || 'meeting';

/** Frequent words of each language that are rare in the other languages. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the of and to that with was by said',
  es: 'el los las del y en con una al su es fue dijo pidió',
  fr: 'le les des et du dans une aux au est qui pour été dit',
  pt: 'o os da do das dos na no em ao à e um uma não com pelo pela foi disse',
};
/** How many characters of a text are examined; the rest would give the same answer. */
const EXAMINED = 20_000;

/** The first `EXAMINED` characters of a text, in whole lines. */
function beginningOf(lines: readonly Line[]): string {
  const words: string[] = [];
  for (let [at, length] = [0, 0]; at < lines.length && length < EXAMINED; at += 1) {
    words.push(lines[at]?.words ?? '');
    length += (lines[at]?.words.length ?? 0) + 1;
  }
  return words.join('\n');
}

/** The language of a text by its most frequent words, as a BCP 47 tag; null where none of the four is clear. */
export function languageOf(text: string): string | null {
  const words =
    text
      .slice(0, EXAMINED)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(FREQUENT).map(([language, frequent]) => {
    const known = new Set(frequent.split(' '));
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  // No other official language of the United Nations is written in Arabic letters.
  if (words.filter((word) => /\p{Script=Arabic}/u.test(word)).length > words.length / 2)
    return 'ar';
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  const isClear =
    first && second && first.count > 2 * second.count && first.count > words.length / 20;
  return isClear ? first.language : null;
}
