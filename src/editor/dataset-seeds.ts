/**
 * Seeds that give a published dataset: so that anybody can go on from what a page shows, without the folder
 * that it was made from. Data built from them have the same bytes.
 */
import type { Actor, Dataset, Evidence, Labels } from '../dataset/schema';
import { emptiedCodebook } from '../pipeline/codebook-tables';
import { findQuote, withBlanks } from '../pipeline/quotes';
import { COLUMNS, type TableName } from '../pipeline/seeds';
import { TRANSLATED, TRANSLATED_LISTS, TRANSLATIONS_FILE } from '../pipeline/translations';
import { seedCsv } from '../pipeline/write/seed-csv';
import { COMMON_LISTS, COMMON_TABLES } from './project';
import { speakersOf } from './told-speakers';

type Meeting = Dataset['meetings'][number];
type Cells = Record<string, string>;

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
  ]);
  const table = (path: string, name: TableName, rows: readonly object[]) =>
    files.set(path, seedCsv(COLUMNS[name], rows.map(cellsOf)));
  for (const list of COMMON_LISTS) {
    const rows = dataset[list] ?? [];
    const isOptional = list === 'map' || list === 'notes';
    if (rows.length > 0 || !isOptional)
      table(`seeds/${COMMON_TABLES[list]}.csv`, COMMON_TABLES[list], rows);
  }
  if (labels.length > 0) files.set(TRANSLATIONS_FILE, translationsOf(labels));
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

/** Values as people write them in cells, a list with semicolons. */
const cellsOf = (row: object): Cells =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join('; ') : value === null ? '' : String(value),
    ]),
  );

/** The words, and their line only where they stand more than once. */
function quoteOf({ exact, line }: Evidence, text: string) {
  const quote = withBlanks(exact);
  return { quote, line: findQuote(text, quote).length > 1 ? line : null };
}

/** What people tell of a meeting; the rest of who speaks is read from its minutes. */
function meetingFile(published: Meeting, minutes: string, actors: readonly Actor[]) {
  const { text: _, textHash: __, outline, spoke, ...meeting } = published;
  const presenters = outline.flatMap(({ level, title, actor, presenter }) => {
    if (level !== 'presentation') return [];
    const heading = presenter && !title.includes(presenter) ? { heading: title } : {};
    return { name: presenter ?? title, ...heading, actor };
  });
  const floor = new Set(outline.map(({ actor }) => actor));
  const silent = spoke.filter((actor) => !floor.has(actor));
  const speakers = speakersOf(outline, minutes, actors, presenters);
  return { ...meeting, ...(silent.length > 0 && { spoke: silent }), speakers };
}

/** The words of all languages as one table, an entry's field a row. */
function translationsOf(labels: readonly Labels[]): string {
  const rows = new Map<string, Cells>();
  for (const { language, ...words } of labels) {
    for (const list of TRANSLATED_LISTS) {
      const entries = (list === 'dataset' ? [{ ...words, id: '' }] : (words[list] ?? [])) as {
        id: string;
      }[];
      for (const entry of entries)
        for (const field of TRANSLATED[list]) {
          const word = (entry as Cells)[field];
          if (word === undefined) continue;
          const key = `${list} ${entry.id} ${field}`;
          rows.set(key, { list, id: entry.id, field, ...rows.get(key), [language]: word });
        }
    }
  }
  const languages = labels.map(({ language }) => language);
  return seedCsv(['list', 'id', 'field', ...languages], [...rows.values()]);
}
