/** Writes a table as a file in slices, so that the page stays responsive. */
import { csvParts } from './csv';
import { type FileTable, rowsOf, type WorkbookTable } from './table';
import type { WorkbookOrder } from './xlsx-file';

type FileFormat = 'xlsx' | 'csv' | 'json';

/** @param onProgress receives the number of rows done; null once all are done and the workbook is packed */
export async function writeFile<Row>(
  table: WorkbookTable<Row>,
  format: FileFormat,
  onProgress: (done: number | null) => void,
): Promise<Blob> {
  if (format === 'csv')
    return new Blob(await encodeParts(csvParts(table), table, onProgress), {
      type: 'text/csv;charset=utf-8',
    });
  const json = new Blob(await encodeParts(jsonParts(table), table, onProgress), {
    type: 'application/json',
  });
  if (format === 'json') return json;
  onProgress(null);
  const order = { json, words: table.words };
  try {
    return await makeWorkbookInWorker(order);
  } catch {
    // A page that is one file on a disk has no other file to start a worker from.
    await waitForPaint();
    return (await import('./xlsx-file')).makeWorkbookFromJson(order);
  }
}

/** A table as the download buttons take it. Its file is named for the title, the filter and the dataset. */
export function downloadableTable<Row>(table: WorkbookTable<Row>, filter: readonly string[]) {
  const { title, dataset } = table.origin;
  return {
    fileWords: [title, ...filter, `${dataset.date} ${dataset.hash.slice(0, 8)}`],
    count: table.rows.length,
    write: (format: FileFormat, onProgress: (done: number | null) => void) =>
      writeFile(table, format, onProgress),
  };
}

/** Encodes each part as it is made: encoding the whole text at the end would block the page. */
async function encodeParts<Row>(
  parts: Iterable<string>,
  { rows }: FileTable<Row>,
  onProgress: (done: number) => void,
): Promise<BlobPart[]> {
  const bytes: BlobPart[] = [];
  const encoder = new TextEncoder();
  await takeInSlices(
    parts,
    (part) => bytes.push(encoder.encode(part)),
    // There are more parts than rows.
    (done) => onProgress(Math.min(done, rows.length)),
  );
  return bytes;
}

/**
 * Writes a table as JSON, in parts: its origin and columns, then each row as an object by column id. Signs of
 * formulas stay as they are, since programs that read JSON run no formulas.
 */
export function* jsonParts<Row>({ origin, ...table }: FileTable<Row>): Generator<string> {
  const { columns } = table;
  const { title, filter, source, link, dataset } = origin;
  const { version, date, hash } = dataset;
  const about = { title, filter, source, link, dataset: { version, date, hash }, columns };
  // JSON.stringify leaves out the functions `value` of the columns.
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

/** Makes a workbook in a worker. Rejects if no worker can start, or if it fails. */
async function makeWorkbookInWorker(order: WorkbookOrder): Promise<Blob> {
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

/** Waits until the page has drawn its progress, before packing blocks it. */
const waitForPaint = () => new Promise((go) => setTimeout(go, 50));

/** The longest time to block the page, in milliseconds: less than a frame of 16. */
const SLICE_MS = 10;

/**
 * Takes items for at most `SLICE_MS` at a time, and lets the page draw and answer in between.
 * @param onProgress receives the number of items done, after each slice
 */
export async function takeInSlices<Item>(
  items: Iterable<Item>,
  take: (item: Item) => void,
  onProgress: (done: number) => void,
): Promise<void> {
  let done = 0;
  let end = performance.now() + SLICE_MS;
  for (const item of items) {
    take(item);
    done++;
    if (performance.now() < end) continue;
    onProgress(done);
    await new Promise((go) => setTimeout(go));
    end = performance.now() + SLICE_MS;
  }
  onProgress(done);
}
