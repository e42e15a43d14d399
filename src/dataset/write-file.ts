/** Writes a table as a file in slices, so that the page answers meanwhile. */
import { csvParts } from './csv';
import { type FileTable, rowsOf, type WorkbookTable } from './table';
import type { WorkbookOrder } from './xlsx-file';

type FileFormat = 'xlsx' | 'csv' | 'json';

/** @param tell is told how many rows are done; null once all are and the file is being packed */
export async function writeFile<Row>(
  table: WorkbookTable<Row>,
  format: FileFormat,
  tell: (done: number | null) => void,
): Promise<Blob> {
  if (format === 'csv')
    return new Blob(await encoded(csvParts(table), table, tell), {
      type: 'text/csv;charset=utf-8',
    });
  const json = new Blob(await encoded(jsonParts(table), table, tell), { type: 'application/json' });
  if (format === 'json') return json;
  tell(null);
  const order = { json, words: table.words };
  try {
    return await xlsxFromWorker(order);
  } catch {
    // No worker: a page that is one file on a disk has no other file to start it from.
    await painted();
    return (await import('./xlsx-file')).xlsxOfJson(order);
  }
}

/** A table that is named for its title, the words on its filter and its dataset, and written when asked for. */
export function savedTable<Row>(table: WorkbookTable<Row>, filter: readonly string[]) {
  const { title, dataset } = table.origin;
  return {
    fileWords: [title, ...filter, `${dataset.date} ${dataset.hash.slice(0, 8)}`],
    count: table.rows.length,
    write: (format: FileFormat, tell: (done: number | null) => void) =>
      writeFile(table, format, tell),
  };
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
export function* jsonParts<Row>({ origin, ...table }: FileTable<Row>): Generator<string> {
  const { columns } = table;
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

/** The workbook that a worker makes; rejects where there can be none, and where it fails. */
async function xlsxFromWorker(order: WorkbookOrder): Promise<Blob> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

/** Waits until the reader sees what is being done, before packing blocks the page. */
const painted = () => new Promise((go) => setTimeout(go, 50));

/** How long the page may be blocked at a time, in ms: less than a frame of 16. */
const SLICE_MS = 10;

/**
 * Takes items for at most 10 ms at a time, and lets the page draw and answer in between.
 * @param tell is told after each slice how many items are done
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  take: (item: Item) => void,
  tell: (done: number) => void,
): Promise<void> {
  let done = 0;
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    take(item);
    done++;
    if (performance.now() < end) continue;
    tell(done);
    await new Promise((go) => setTimeout(go));
    end = performance.now() + SLICE_MS;
  }
  tell(done);
}
