/**
 * Seeds that give a published dataset: so that anybody can go on from what a page shows, without the folder
 * that it was made from. Data built from them have the same bytes.
 */
import type { Actor, Dataset, Evidence, Labels, OutlineNode } from '../dataset/schema';
import { emptiedCodebook } from '../pipeline/codebook-tables';
import { lineAt, linesIn } from '../pipeline/lines';
import { readMinutes } from '../pipeline/minutes/read-minutes';
import { speakerBook } from '../pipeline/minutes/speaker-book';
import { findQuote, withBlanks } from '../pipeline/quotes';
import type { TableName } from '../pipeline/seed-files';
import type { MeetingFile } from '../pipeline/seeds';
import { listsOfDataset, tableOf } from './dataset-lists';
import { headingFrom } from './floor-entries';

type Meeting = Dataset['meetings'][number];
type Entry = MeetingFile['speakers'][number];

/** What lies beside `dataset.json`. */
export interface Published {
  readonly dataset: Dataset;
  readonly codebook: string;
  /** Text of the minutes by the meeting's id. */
  readonly minutes: ReadonlyMap<string, string>;
  readonly labels: readonly Labels[];
  /** Tables of `codings/`, verbatim, by their path under `data/`. */
  readonly codings: ReadonlyMap<string, string>;
}

/** Seed texts by path. */
export function seedsOfDataset(published: Published): Map<string, string> {
  const { dataset, codebook, minutes, labels, codings } = published;
  const { title, question, description, group, version, date, language } = dataset;
  const about = { title, question, description, group, version, date, language };
  const files = new Map([
    ['seeds/dataset.json', json(about)],
    ['seeds/codebook.md', emptiedCodebook(codebook, listed(dataset))],
    ...listsOfDataset(dataset, labels),
  ]);
  const table = (path: string, name: TableName, rows: readonly object[]) =>
    files.set(path, tableOf(name, rows));
  for (const meeting of dataset.meetings) {
    const folder = `seeds/${meeting.id}`;
    const text = minutes.get(meeting.id) ?? '';
    const claims = <Claim extends { meeting: string; reportedBy: string; evidence: Evidence }>(
      all: readonly Claim[],
    ) =>
      all
        .filter((claim) => claim.meeting === meeting.id)
        .map((claim) => ({
          ...claim,
          reported_by: claim.reportedBy,
          ...quoteOf(claim.evidence, text),
        }));
    files.set(`${folder}/meeting.json`, json(meetingFile(meeting, text, dataset.actors)));
    files.set(`${folder}/minutes.txt`, text);
    const records = dataset.records.map(({ modalities, counterparts, ...record }) => ({
      ...record,
      modality: modalities,
      counterpart: counterparts,
      open_to: record.kind === 'offer' ? record.openTo : null,
    }));
    table(`${folder}/records.csv`, 'records', claims(records));
    table(`${folder}/positions.csv`, 'positions', claims(dataset.positions));
    for (const coder of ['first', 'second']) {
      const coding = codings.get(`codings/${meeting.id}.${coder}.csv`);
      if (coding !== undefined) files.set(`${folder}/records.${coder}.csv`, coding);
    }
    const { disputes = [] } = dataset.agreements.find((each) => each.meeting === meeting.id) ?? {};
    const resolved = disputes.filter(({ note }) => note !== '');
    if (resolved.length > 0) table(`${folder}/resolutions.csv`, 'resolutions', resolved);
  }
  return files;
}

const listed = ({ topics, modalities }: Dataset) => ({
  topics: topics.map((cells) => ({ cells })),
  modalities: modalities.map((cells) => ({ cells })),
});

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The words, and their line only where they stand more than once. */
function quoteOf({ exact, line }: Evidence, text: string) {
  const quote = withBlanks(exact);
  return { quote, line: findQuote(text, quote).length > 1 ? line : null };
}

/** What people tell of a meeting; the rest of who speaks is read from its minutes. */
function meetingFile(published: Meeting, minutes: string, actors: readonly Actor[]) {
  const { text: _, textHash: __, outline, spoke, ...meeting } = published;
  const presenters = outline.flatMap(({ level, title, actor, presenter }) => {
    // Nobody was named: the rules find the actor, or it was decided for the place alone.
    if (level !== 'presentation' || presenter === null) return [];
    const heading = title.includes(presenter) ? {} : { heading: title };
    return { name: presenter, ...heading, actor };
  });
  const floor = new Set(outline.map(({ actor }) => actor));
  const silent = spoke.filter((actor) => !floor.has(actor));
  const speakers = speakersOf(published, minutes, actors, presenters);
  return { ...meeting, ...(silent.length > 0 && { spoke: silent }), speakers };
}

/** What is told of one line can change how a later one is read, and so on: so many times at most. */
const MOST_READINGS = 8;

/**
 * The speakers that are given, and an entry for each place at which the rules alone find another than was
 * published, or doubt.
 */
function speakersOf(
  { outline, language }: Meeting,
  text: string,
  actors: readonly Actor[],
  given: readonly Entry[],
): Entry[] {
  const lines = linesIn(text);
  const starts = new Map<number, number>();
  lines.reduce((start, line, i) => {
    starts.set(i + 1, start);
    return start + line.length;
  }, 0);
  const published = new Map(outline.filter(givesFloor).map((node) => [node.start, node]));
  const persons = new Map<string, Entry>();
  const told = new Map<string, Entry & { line: number }>();
  const tell = (offset: number, name: string, actor?: string | null) => {
    const line = lineAt(text, offset);
    const words = (lines[line - 1] ?? '').trimEnd();
    const at = Math.max(offset - (starts.get(line) ?? 0), words.search(/\S/u));
    const heading = headingFrom(words, at);
    const key = `${line} ${heading}`;
    if (heading !== null && !told.has(key))
      told.set(key, { name, heading, line, ...(actor !== undefined && { actor }) });
  };
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const before = told.size + persons.size;
    const entries = [...given, ...persons.values(), ...told.values()];
    const read = readMinutes(text, speakerBook(actors, entries, language));
    const found = new Map(read.outline.filter(givesFloor).map((node) => [node.start, node]));
    for (const [start, { title, actor, presenter }] of published) {
      const other = found.get(start);
      // That it is nobody of the list somebody has said, or the rules ask it again, and what is coded there waits.
      const isNobody = actor === null && presenter === null;
      if (other?.actor !== actor || isNobody) tell(start, title, actor);
      else if (presenter !== null && other.presenter !== presenter)
        persons.set(presenter, { name: presenter, actor });
    }
    for (const [start, { title }] of found) if (!published.has(start)) tell(start, title);
    for (const { start, words } of read.doubts)
      if (!published.has(start)) tell(start, words.slice(0, 40));
    if (told.size + persons.size === before) break;
  }
  return [...given, ...persons.values(), ...[...told.values()].toSorted((a, b) => a.line - b.line)];
}

const givesFloor = ({ level }: OutlineNode) => level === 'speaker' || level === 'presentation';
