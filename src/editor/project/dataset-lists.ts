/**
 * Turns the lists of a published dataset into seed tables. This file reads no minutes, so that a page which offers the
 * lists loads no reader.
 */
import type { Dataset, Labels } from '../../dataset/schema';
import { CODINGS } from '../../dataset/values';
import { seedCsv } from '../../pipeline/csv-table';
import { COLUMNS, type TableName } from '../../pipeline/seed-files';
import { TRANSLATED, TRANSLATED_LISTS, TRANSLATIONS_FILE } from '../../pipeline/translations';
import { COMMON_LISTS, COMMON_TABLES, type CommonTable } from './project';

type Cells = Record<string, string>;

/** The seed texts by path: the tables that belong to no meeting, and the table of translations. */
export function listsOfDataset(
  dataset: Pick<Dataset, CommonTable>,
  labels: readonly Labels[],
): [path: string, text: string][] {
  const tables = COMMON_LISTS.flatMap((list): [string, string][] => {
    const rows = dataset[list] ?? [];
    const isOptional = list === 'map' || list === 'notes';
    if (rows.length === 0 && isOptional) return [];
    return [[`seeds/${COMMON_TABLES[list]}.csv`, tableOf(COMMON_TABLES[list], rows)]];
  });
  return labels.length > 0 ? [...tables, [TRANSLATIONS_FILE, translationsOf(labels)]] : tables;
}

/** The paths of the published codings under `data/`. */
export const codingsOf = ({ agreements }: Pick<Dataset, 'agreements'>): string[] =>
  agreements.flatMap(({ meeting, secondCoding, links }) => [
    ...(secondCoding === 'measured'
      ? CODINGS.map((coder) => `codings/${meeting}.${coder}.csv`)
      : []),
    ...(links ? CODINGS.map((coder) => `codings/${meeting}_links.${coder}.csv`) : []),
  ]);

/** Writes published rows as a seed table. */
export const tableOf = (name: TableName, rows: readonly object[]): string =>
  seedCsv(COLUMNS[name], rows.map(cellsOf));

/** Writes the values of a row as cells; the parts of a list are joined with semicolons. */
const cellsOf = (row: object): Cells =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join('; ') : value === null ? '' : String(value),
    ]),
  );

/** Writes the words of all languages as one table, with one row for each field of an entry. */
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
