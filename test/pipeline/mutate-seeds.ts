/** Damages seeds at random, and judges what the pipeline makes of them. `mutate-run.ts` runs it by hand. */
import { parse } from 'csv-parse/sync';
import { warningLines } from '../../src/pipeline/agreement/compare-codings';
import { randomFrom } from '../../src/pipeline/agreement/random';
import { type BuildResult, build } from '../../src/pipeline/build';
import { readMeeting } from '../../src/pipeline/coding';
import { formatProblem } from '../../src/pipeline/problem';
import { changesOf } from '../../src/pipeline/published-changes';
import { speakerAt } from '../../src/pipeline/quotes';
import type { SeedFiles } from '../../src/pipeline/seed-files';
import { readSeeds, type Seeds } from '../../src/pipeline/seeds';
import { textOf } from '../../src/pipeline/text-of';
import { description } from '../../src/pipeline/write/json-schema';
import { sha256 } from '../fixtures/build-seeds';
import { seedFiles } from '../fixtures/seed-files';
import { TINY_TRANSLATIONS, tinySeeds } from '../fixtures/tiny-seeds';
import { type Bytes, isSmallEdit, mutate, utf8 } from './seed-edits';

export type Result = 'same' | 'differs' | 'warning' | 'error' | 'fault';
interface Verdict {
  result: Result;
  /** What was done to the seeds, with the file. */
  mutation: string;
  /** What the person reads; of a fault why it is one. */
  said: string[];
}

/** Milliseconds that one build may take on a busy machine. */
const LONGEST = 30_000;

const filesOf = (bytes: Bytes): SeedFiles =>
  new Map([...bytes].map(([path, content]) => [path, textOf(content)]));

interface Original {
  bytes: Bytes;
  files: ReadonlyMap<string, string>;
  warnings: readonly string[];
  speakers: ReadonlyMap<string, string>;
}

/** Sound seeds with what they give. */
function originalOf(bytes: Bytes): Original {
  const built = build(filesOf(bytes), sha256, description());
  if ('problems' in built) throw new Error(built.problems.map(formatProblem).join('\n'));
  return {
    bytes,
    files: built.files,
    warnings: warningLines(built.warnings),
    speakers: speakersIn(filesOf(bytes)),
  };
}

/** Builds mutated seeds, and judges whether the messages are true. */
function judge(original: Original, { bytes, kinds, mutation }: ReturnType<typeof mutate>): Verdict {
  const files = filesOf(bytes);
  const fault = (...said: string[]): Verdict => ({ result: 'fault', mutation, said });
  const start = performance.now();
  let built: BuildResult;
  try {
    built = build(files, sha256, description());
  } catch (error) {
    return fault(error instanceof Error ? `${error.stack}` : `${error}`);
  }
  if (performance.now() - start > LONGEST) return fault('endless');
  if ('problems' in built) {
    const said = built.problems.map(formatProblem);
    const unclear = said.find(
      (line) =>
        !/^\S.*?:\d+:.+: .+ — found .+, expected .+$/u.test(line) ||
        /[\p{C}]|undefined|\[object|NaN/u.test(line),
    );
    if (said.length === 0 || unclear !== undefined) return fault('no clear words', unclear ?? '');
    return { result: 'error', mutation, said };
  }
  const changed = changesOf(original.files, built.files);
  const lies = [...liesOf(built, files), ...changedSpeakers(original, files, kinds)];
  if (lies.length > 0) return fault(...lies);
  const said = warningLines(built.warnings);
  const warned = said.some((line) => !original.warnings.includes(line));
  if (warned) return { result: 'warning', mutation, said };
  const isSame =
    built.files.size === original.files.size &&
    [...built.files].every(([path, text]) => original.files.get(path) === text);
  if (isSame) return { result: 'same', mutation, said: [] };
  if (changed.length === 0) return fault('a change that is not told');
  return { result: 'differs', mutation, said: changed };
}

/** Rows of a CSV as another reader of CSV finds them. */
function rowsOf(files: SeedFiles, path: string): Record<string, string>[] {
  const text = `${files.get(path)}`.replace(/\r\n?/g, '\n');
  const options = {
    columns: true,
    bom: true,
    trim: true,
    skip_records_with_empty_values: true,
  } as const;
  return parse(text, { ...options, relax_column_count: true }) as Record<string, string>[];
}

const folded = (words: string) => words.replace(/\s+/gu, ' ').trim();

/** Where the dataset is not what the seeds say, by readers that know nothing of the pipeline. */
function liesOf(built: Exclude<BuildResult, { problems: unknown }>, files: SeedFiles): string[] {
  const { dataset, files: written } = built;
  const lies: string[] = [];
  const check = (is: boolean, words: string) => {
    if (!is) lies.push(words);
  };
  const folders = dataset.meetings.map(({ id }) => `seeds/${id}`);
  for (const list of ['actors', 'topics', 'modalities', 'proposals'] as const) {
    const ids = rowsOf(files, `seeds/${list}.csv`).map(({ id }) => id);
    check(ids.join() === dataset[list].map(({ id }) => id).join(), `${list} are others`);
  }
  for (const folder of folders) {
    const meeting = folder.slice('seeds/'.length);
    const minutes = JSON.parse(written.get(`minutes/${meeting}.json`) ?? '');
    check(minutes.text === files.get(`${folder}/minutes.txt`), 'the minutes are others');
    const rows = new Map(rowsOf(files, `${folder}/records.csv`).map((row) => [row.id, row]));
    const records = dataset.records.filter((record) => record.meeting === meeting);
    check(rows.size === records.length, `${rows.size} rows, ${records.length} records`);
    for (const record of records) {
      const row = rows.get(record.id);
      const { exact, start, end } = record.evidence;
      check(minutes.text.slice(start, end) === exact, `${record.id}: another slice`);
      check(folded(exact) === folded(row?.quote ?? ''), `${record.id}: another quote`);
      const values = [
        record.actor,
        record.topic,
        record.kind,
        record.status,
        record.basis,
        record.note,
      ];
      const cells = ['actor', 'topic', 'kind', 'status', 'basis', 'note'].map(
        (name) => row?.[name],
      );
      check(
        values.join('|') === cells.join('|'),
        `${record.id}: ${values.join('|')} of ${cells.join('|')}`,
      );
      check(
        !row?.reported_by || row.reported_by === record.reportedBy,
        `${record.id}: another reporter`,
      );
    }
  }
  check(
    isFilled(written.get('codebook.md'), files.get('seeds/codebook.md')),
    'the codebook is another',
  );
  return lies;
}

/** Whether the published codebook is that of the seeds, with tables where that has marks for them. */
function isFilled(written: string | undefined, codebook: unknown): boolean {
  let at = 0;
  const isThere = `${codebook}`.split(/^<!-- (?:topics|forms) -->$/mu).map((part) => {
    const place = `${written}`.indexOf(part, at);
    at = place + part.length;
    return place >= 0;
  });
  return isThere.every(Boolean) && at === written?.length;
}

/** Who speaks in each paragraph, by meeting and words; words that stand twice are left out. */
function speakersIn(files: SeedFiles): Map<string, string> {
  const { seeds } = readSeeds(files);
  const speakers = new Map<string, string>();
  const twice = new Set<string>();
  for (const meeting of seeds?.meetings ?? []) {
    const { folder, text } = meeting;
    const { outline, passages } = readMeeting(meeting, seeds as Seeds);
    for (const passage of passages.filter(({ paragraph }) => paragraph !== null)) {
      const key = `${folder} ${folded(text.slice(passage.start, passage.end))}`;
      if (speakers.has(key)) twice.add(key);
      speakers.set(key, speakerAt(outline, passage));
    }
  }
  for (const key of twice) speakers.delete(key);
  return speakers;
}

/** After small edits no paragraph that stands as before is another actor's. */
function changedSpeakers(original: Original, files: SeedFiles, kinds: readonly string[]): string[] {
  if (!kinds.every(isSmallEdit)) return [];
  const now = speakersIn(files);
  return [...original.speakers].flatMap(([key, who]) => {
    const other = now.get(key) ?? who;
    return other === who || other === 'RAP' ? [] : [`${other} for ${who}: ${key.slice(0, 90)}`];
  });
}

/** Verdicts on so many mutations of each of some seeds in turn. */
export function* verdicts(
  originals: readonly Original[],
  count: number,
  seed: number,
): Generator<Verdict> {
  const next = randomFrom(seed);
  const random = (below: number) => Math.floor(next() * below);
  for (let i = 0; i < count; i += 1) {
    const original = originals[i % originals.length] as Original;
    yield judge(original, mutate(original.bytes, random));
  }
}

const bytesOf = (texts: ReadonlyMap<string, string>) =>
  new Map([...texts].map(([path, text]) => [path, utf8(text)]));

/** The tiny seeds with every optional file, and those of this repository. */
export function originals(): Original[] {
  const second = ['S1,CAN,,extradition,offer,available,training,,all,explicit,offers training,,'];
  const tiny = tinySeeds({ second, translations: TINY_TRANSLATIONS, map: ['CAN,1,1', 'MEX,1,2'] });
  return [originalOf(bytesOf(tiny)), originalOf(bytesOf(seedFiles()))];
}
