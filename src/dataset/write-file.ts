/** Writes a table as a file in slices, so that the page answers meanwhile. */
import { csvParts } from './csv';
import { inSlices } from './in-slices';
import { type FileTable, rowsOf, type WorkbookTable } from './table';
import { xlsxInWorker } from './xlsx-in-worker';

export type FileFormat = 'xlsx' | 'csv' | 'json';

/** @param tell is told how many rows are done; null once all are and the file is being packed */
export async function writeFile<Row>(
  table: WorkbookTable<Row>,
  format: FileFormat,
  tell: (done: number | null) => void,
): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob(await encoded(csvParts(table), table, tell), {
        type: 'text/csv;charset=utf-8',
      });
    case 'json':
      return new Blob(await encoded(jsonParts(table), table, tell), { type: 'application/json' });
    case 'xlsx':
      return new Blob([(await xlsxInWorker(table, tell)) as Uint8Array<ArrayBuffer>], {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
  }
}

/** Encodes each part at once: to encode all of the text at the end would block the page. */
async function encoded<Row>(
  parts: Iterable<string>,
  { rows }: FileTable<Row>,
  tell: (done: number) => void,
): Promise<BlobPart[]> {
  const bytes: BlobPart[] = [];
  const encoder = new TextEncoder();
  await inSlices(
    parts,
    (part) => bytes.push(encoder.encode(part)),
    // There are more parts than rows.
    (done) => tell(Math.min(done, rows.length)),
  );
  return bytes;
}

/**
 * A table as JSON, in parts: where it comes from and its columns, then each row as an object by column
 * id. Text stands as it is: programs run no formulas.
 */
export function* jsonParts<Row>(table: FileTable<Row>): Generator<string> {
  const { origin, columns } = table;
  const { title, filter, source, link, dataset } = origin;
  const { version, date, hash } = dataset;
  const about = { title, filter, source, link, dataset: { version, date, hash }, columns };
  // Functions, as the values of columns are, have no JSON.
  const head = JSON.stringify(about, null, 2);
  yield `${head.slice(0, -2)},\n  "rows": [`;
  let separator = '\n';
  for (const cells of rowsOf(table)) {
    const row = Object.fromEntries(columns.map(({ id }, at) => [id, cells[at] ?? null]));
    yield `${separator}    ${JSON.stringify(row)}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}
