import { toCsv } from '../../dataset/csv';
import { recordTable } from '../../dataset/record-table';
import type { CoopRecord, Dataset } from '../../dataset/schema';

interface About {
  /** The filter that chose the records, in words. */
  readonly filter: string;
  /** The address of a record in the page. */
  readonly linkTo: (record: string) => string;
}

/**
 * Some records as a CSV file for spreadsheets: the columns of the published `records.csv`, and after
 * them where each row comes from (its link, the filter, version, date and hash of the dataset).
 * These stand in every row and not in lines above or below the table: a file has one head and one
 * kind of row, and a row that is copied into another sheet keeps its source.
 * The byte order mark tells Excel that the text is UTF-8; text that it would run is made harmless.
 */
export function csvOf(
  dataset: Dataset,
  records: readonly CoopRecord[],
  { filter, linkTo }: About,
): string {
  const { version, date, hash } = dataset;
  const [head = [], ...rows] = recordTable(dataset, records);
  const table = [
    [...head, 'link', 'filter', 'dataset_version', 'dataset_date', 'dataset_hash'],
    ...rows.map((row, position) => {
      const id = records[position]?.id ?? '';
      return [...row, linkTo(id), filter, version, date, hash];
    }),
  ];
  return `\uFEFF${toCsv(table, { guardFormulas: true })}`;
}

/** Tells two downloads of different datasets apart. */
export const fileNameOf = ({ date, hash }: Dataset): string =>
  `cooperation-records-${date}-${hash.slice(0, 8)}.csv`;
