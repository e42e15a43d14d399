import { csvWithOrigin } from '../../dataset/csv-origin';
import { recordTable } from '../../dataset/record-table';
import type { CoopRecord, Dataset } from '../../dataset/schema';

interface About {
  /** The filter that chose the records, in words. */
  readonly filter: string;
  /** The address of a record in the page. */
  readonly linkTo: (record: string) => string;
}

/** Some records as a CSV file: the columns of the published `records.csv`, and where they come from. */
export function csvOf(
  dataset: Dataset,
  records: readonly CoopRecord[],
  { filter, linkTo }: About,
): string {
  const [head = [], ...rows] = recordTable(dataset, records);
  const linked = rows.map((cells, position) => ({
    cells,
    link: linkTo(records[position]?.id ?? ''),
  }));
  return csvWithOrigin(head.map(String), linked, { filter, dataset });
}

/** Tells two downloads of different datasets apart. */
export const fileNameOf = ({ date, hash }: Dataset): string =>
  `cooperation-records-${date}-${hash.slice(0, 8)}.csv`;
