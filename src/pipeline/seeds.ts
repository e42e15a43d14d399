import * as z from 'zod/mini';
import { readJson } from './json-file';
import type { Problem } from './problem';
import { type Row, readTable } from './table';

export const COLUMNS = {
  actors: ['id', 'name', 'kind', 'subregion'],
  'topic-groups': ['id', 'label'],
  topics: ['id', 'label', 'short', 'group', 'instrument'],
  modalities: ['id', 'label'],
  proposals: ['id', 'label', 'topics'],
  records: [
    'id',
    'actor',
    'reported_by',
    'topic',
    'kind',
    'status',
    'modality',
    'counterpart',
    'basis',
    'quote',
    'line',
    'note',
  ],
  positions: ['id', 'proposal', 'actor', 'reported_by', 'stance', 'quote', 'line', 'note'],
} as const;

type Tables = typeof COLUMNS;
export type TableName = keyof Tables;
export type RowOf<Name extends TableName> = Row<Tables[Name][number]>;

const VOCABULARIES = ['actors', 'topic-groups', 'topics', 'modalities', 'proposals'] as const;
const MEETING_FILES = ['meeting.json', 'minutes.txt', 'records.csv', 'positions.csv'] as const;

const text = z.string().check(z.minLength(1));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const datasetFileSchema = z.strictObject({ title: text, version: text, date });

const meetingFileSchema = z.strictObject({
  id: text,
  title: text,
  body: text,
  place: text,
  start: date,
  end: date,
  document: text,
  language: text,
  delegations: z.nullable(z.int().check(z.nonnegative())),
  participants: z.array(text),
  attended: z.nullable(z.array(text)),
  /** People who present, and headings that name a speaker otherwise than `actors.csv`. */
  speakers: z.array(
    z.strictObject({ name: text, heading: z.optional(text), actor: z.nullable(text) }),
  ),
});

export type DatasetFile = z.infer<typeof datasetFileSchema>;
export type MeetingFile = z.infer<typeof meetingFileSchema>;

/** What people wrote about one meeting. */
export interface MeetingSeeds {
  /** Path of the meeting's folder, "seeds/gt-dot-1". */
  folder: string;
  about: MeetingFile;
  /** The minutes, verbatim. */
  text: string;
  records: RowOf<'records'>[];
  positions: RowOf<'positions'>[];
}

/** Everything that people wrote, read but not yet judged. */
export interface Seeds {
  about: DatasetFile;
  actors: RowOf<'actors'>[];
  topicGroups: RowOf<'topic-groups'>[];
  topics: RowOf<'topics'>[];
  modalities: RowOf<'modalities'>[];
  proposals: RowOf<'proposals'>[];
  /** By folder name. */
  meetings: MeetingSeeds[];
}

/**
 * Reads the seeds from their texts, keyed by path ("seeds/actors.csv"). Each folder is a meeting.
 * `seeds` is null where a file is missing or unreadable as a whole: the rules would only repeat
 * that in a hundred other words.
 */
export function readSeeds(files: ReadonlyMap<string, string>): {
  seeds: Seeds | null;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  let whole = true;

  const fileText = (path: string): string | null => {
    const found = files.get(path);
    if (found === undefined) problems.push(missingFile(path));
    return found ?? null;
  };
  const table = <Name extends TableName>(path: string, name: Name): RowOf<Name>[] => {
    const content = fileText(path);
    const read = content === null ? null : readTable(path, content, COLUMNS[name]);
    problems.push(...(read?.problems ?? []));
    if (!read?.rows) whole = false;
    return (read?.rows ?? []) as RowOf<Name>[];
  };
  const json = <Schema extends z.ZodMiniType>(path: string, schema: Schema) => {
    const content = fileText(path);
    const read = content === null ? null : readJson(path, content, schema);
    problems.push(...(read?.problems ?? []));
    if (!read?.value) whole = false;
    return read?.value ?? null;
  };

  const about = json('seeds/dataset.json', datasetFileSchema);
  const vocabularies = {
    actors: table('seeds/actors.csv', 'actors'),
    topicGroups: table('seeds/topic-groups.csv', 'topic-groups'),
    topics: table('seeds/topics.csv', 'topics'),
    modalities: table('seeds/modalities.csv', 'modalities'),
    proposals: table('seeds/proposals.csv', 'proposals'),
  };
  const meetings: MeetingSeeds[] = [];
  for (const folder of meetingFolders(files)) {
    const meeting = json(`${folder}/meeting.json`, meetingFileSchema);
    const minutes = fileText(`${folder}/minutes.txt`);
    const records = table(`${folder}/records.csv`, 'records');
    const positions = table(`${folder}/positions.csv`, 'positions');
    if (minutes === null) whole = false;
    else if (meeting) meetings.push({ folder, about: meeting, text: minutes, records, positions });
  }
  problems.push(...strayFiles(files));
  return { seeds: whole && about ? { about, ...vocabularies, meetings } : null, problems };
}

function meetingFolders(files: ReadonlyMap<string, string>): string[] {
  const folders = [...files.keys()].flatMap((path) => /^seeds\/[^/]+(?=\/)/u.exec(path) ?? []);
  return [...new Set(folders)].toSorted();
}

function missingFile(file: string): Problem {
  const line = { file, line: 1, column: 'file', message: 'file missing', found: 'no such file' };
  return { ...line, expected: file.endsWith('.csv') ? 'at least its head line' : 'the file' };
}

/** A misspelt "record.csv" must not pass for a meeting without records. */
function strayFiles(files: ReadonlyMap<string, string>): Problem[] {
  const known = (path: string) => {
    const [, folder, name, deeper] = path.split('/');
    if (name === undefined) {
      return folder === 'dataset.json' || VOCABULARIES.some((v) => folder === `${v}.csv`);
    }
    return deeper === undefined && MEETING_FILES.some((file) => file === name);
  };
  return [...files.keys()]
    .filter((path) => !known(path))
    .map((file) => ({
      file,
      line: 1,
      column: 'file',
      message: 'a file that nothing reads',
      found: file.slice(file.lastIndexOf('/') + 1),
      expected: `one of ${MEETING_FILES.join(', ')} in a meeting's folder`,
    }));
}
