import * as z from 'zod/mini';
import { meetingSchema, ownWords } from '../dataset/schema';
import { lineOfKey, readJson } from './json-file';
import { FORMS } from './minutes/speaker-headings';
import { type Problem, problemOf, show } from './problem';
import type { Place } from './quotes';
import {
  type ClaimTable,
  COLUMNS,
  type ColumnOf,
  type RowOf,
  type SeedFiles,
  seedTable,
  seedText,
  strayFiles,
  type TableName,
} from './seed-files';
import { isLanguage, readTranslations, type Translations } from './translations';

const text = z.string().check(z.minLength(1));
const day = z
  .string()
  .check(z.refine(isDay, { error: 'a day as 2007-07-26', params: { code: 'not-a-day' } }));
const language = z.string().check(
  z.refine(isLanguage, {
    error: 'a language as BCP 47 writes it: en, pt-BR',
    params: { code: 'not-a-language' },
  }),
);

/** `dataset.json`. */
export const datasetFileSchema = z.strictObject({
  ...ownWords,
  version: text,
  date: day,
  language,
});

// `z.pick` and `z.omit` would add half a kilobyte.
const { text: _text, textHash, outline, ...meetingShape } = meetingSchema.shape;
/** `meeting.json`: a meeting of the dataset without what its minutes give, and with the decisions about speakers. */
export const meetingFileSchema = z.strictObject({
  ...meetingShape,
  start: day,
  end: day,
  language,
  /** Actors who spoke under no heading of their own. */
  spoke: z.optional(meetingSchema.shape.spoke),
  /**
   * The decisions about headings: for each form whether the named actor speaks below (or nobody, where `actor` is
   * null), and single titles that differ.
   */
  headings: z.optional(
    z.array(
      z
        .strictObject({
          form: z.enum(FORMS),
          title: z.optional(text),
          actor: z.optional(z.nullable(text)),
        })
        .check(
          z.refine(({ title, actor }) => title !== undefined || actor == null, {
            error: 'null, or no actor: a form names many',
            path: ['actor'],
          }),
        ),
    ),
  ),
  /**
   * Presenters ("Karen KRAMER", as in the minutes), and headings that name a speaker differently from `actors.csv`;
   * `actor` is null for a speaker who is no actor of the dataset, such as an observer.
   */
  speakers: z.array(
    z.strictObject({ name: text, heading: z.optional(text), actor: z.nullable(text) }),
  ),
});

export type MeetingFile = z.infer<typeof meetingFileSchema>;

/** The seeds of one meeting. */
export interface MeetingSeeds {
  /** Path of the meeting's folder, "seeds/first-meeting". */
  folder: string;
  about: MeetingFile;
  /** The line of meeting.json on which a key stands. */
  lineOf(key: string): number;
  /** The minutes, verbatim. */
  text: string;
  records: ClaimRow<'records'>[];
  positions: ClaimRow<'positions'>[];
  /** What this meeting says of records of earlier ones; empty where the folder has no such file. */
  links: ClaimRow<'links'>[];
  decisions: ClaimRow<'decisions'>[];
}

/** `place`: the place of the quote, if it is known; without it the text is searched. */
export type ClaimRow<Name extends ClaimTable> = RowOf<Name> & {
  readonly place?: Place | null;
};

/** All seeds, read but not yet checked by the rules. */
export interface Seeds {
  about: z.infer<typeof datasetFileSchema>;
  /** The rules by which the minutes were coded, verbatim. */
  codebook: string;
  actors: RowOf<'actors'>[];
  topicGroups: RowOf<'topic-groups'>[];
  topics: RowOf<'topics'>[];
  modalities: RowOf<'modalities'>[];
  proposals: RowOf<'proposals'>[];
  /** Where each State stands on the map; empty where there is no map. */
  map: RowOf<'map'>[];
  /** What readers should know of the documents; empty where there is nothing. */
  notes: RowOf<'notes'>[];
  /** Names that entries of the lists had before; empty where none was renamed. */
  formerNames: RowOf<'former-names'>[];
  translations: Translations;
  /** By folder name. */
  meetings: MeetingSeeds[];
}

/**
 * Reads the seeds from their texts. Each folder is a meeting; `readCodings` reads its second coding. `seeds` is null
 * where a file is missing or unreadable as a whole, because the rules would repeat that in a hundred problems.
 */
export function readSeeds(files: SeedFiles): { seeds: Seeds | null; problems: Problem[] } {
  const problems: Problem[] = [];
  let whole = true;

  const table = <Name extends TableName>(path: string, name: Name): RowOf<Name>[] => {
    const read = seedTable<ColumnOf<Name>>(files, path, COLUMNS[name], problems);
    if (!read) whole = false;
    return read?.rows ?? [];
  };
  const optional = <Name extends TableName>(path: string, name: Name): RowOf<Name>[] =>
    files.has(path) ? table(path, name) : [];
  const json = <Schema extends z.ZodMiniType>(path: string, schema: Schema) => {
    const content = seedText(files, path, problems);
    const read = content === null ? null : readJson(path, content, schema);
    for (const problem of read?.problems ?? []) problems.push(problem);
    if (!read?.value) whole = false;
    return read?.value ?? null;
  };

  const about = json('seeds/dataset.json', datasetFileSchema);
  const codebook = seedText(files, 'seeds/codebook.md', problems);
  const vocabularies = {
    actors: table('seeds/actors.csv', 'actors'),
    topicGroups: table('seeds/topic-groups.csv', 'topic-groups'),
    topics: table('seeds/topics.csv', 'topics'),
    modalities: table('seeds/modalities.csv', 'modalities'),
    proposals: table('seeds/proposals.csv', 'proposals'),
    map: optional('seeds/map.csv', 'map'),
    notes: optional('seeds/notes.csv', 'notes'),
    formerNames: optional('seeds/former-names.csv', 'former-names'),
  };
  const translations = readTranslations(files, problems);
  const meetings: MeetingSeeds[] = [];
  for (const folder of meetingFolders(files, problems)) {
    const meeting = json(`${folder}/meeting.json`, meetingFileSchema);
    const minutes = seedText(files, `${folder}/minutes.txt`, problems);
    const records = table(`${folder}/records.csv`, 'records');
    const positions = table(`${folder}/positions.csv`, 'positions');
    const links = optional(`${folder}/links.csv`, 'links');
    const decisions = optional(`${folder}/decisions.csv`, 'decisions');
    const hasWords = minutes?.trim() !== '';
    if (!hasWords) {
      const expected = 'the minutes of the meeting, verbatim';
      const file = `${folder}/minutes.txt`;
      problems.push(
        problemOf({
          file,
          column: 'file',
          message: 'empty',
          found: 'no words',
          expected,
          code: 'text-empty',
        }),
      );
    }
    if (minutes === null || !hasWords) whole = false;
    else if (meeting) {
      const about = files.get(`${folder}/meeting.json`);
      const lineOf = (key: string) => lineOfKey(`${about}`, key);
      meetings.push({
        ...{ folder, about: meeting, lineOf, text: minutes },
        ...{ records, positions, links, decisions },
      });
    }
  }
  problems.push(...strayFiles(files));
  const seeds =
    whole && about && codebook !== null && translations
      ? { about, codebook, ...vocabularies, translations, meetings }
      : null;
  return { seeds, problems };
}

/** The folders of the meetings. Adds a problem where there is none, and for each name that is no id. */
function meetingFolders(files: SeedFiles, problems: Problem[]): string[] {
  const paths = [...files.keys()].flatMap((path) => /^seeds\/[^/]+(?=\/)/u.exec(path) ?? []);
  const folders = [...new Set(paths)].toSorted();
  const expected = 'a folder with minutes.txt, meeting.json, records.csv and positions.csv';
  if (folders.length === 0) {
    problems.push(
      problemOf({
        file: 'seeds',
        column: 'folder',
        message: 'no meeting',
        found: 'no folder',
        expected,
        code: 'no-meeting',
      }),
    );
  }
  for (const folder of folders) {
    const name = folder.slice('seeds/'.length);
    if (meetingSchema.shape.id.safeParse(name).success) continue;
    const letters = 'letters without accents, digits, "." and "-", a letter or a digit first';
    const message = 'a name that is no id';
    problems.push(
      problemOf({
        file: folder,
        column: 'folder',
        message,
        found: show(name),
        expected: letters,
        code: 'folder-malformed',
      }),
    );
  }
  return folders;
}

/** Whether a text is a day of the calendar, as 2007-07-26. */
export function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
