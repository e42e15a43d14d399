/** Writes a table as a file in slices, so that the page answers meanwhile. */
import { csvParts } from './csv';
import { type Cell, type FileTable, type Origin, rowsOf, type WorkbookTable } from './table';
import type { Workbook } from './xlsx-file';
import type { FromWorker, ToWorker } from './xlsx-worker';

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
export function* jsonParts<Row>(table: FileTable<Row>): Generator<string> {
  const { columns } = table;
  const about = { ...originOf(table), columns };
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

/** Rows of a message: to copy all of them at once would block the page. */
const BATCH = 200;

/** Writes a workbook in a worker; on the page's own thread where the page may not have one. */
async function xlsxInWorker<Row>(
  table: WorkbookTable<Row>,
  tell: (done: number | null) => void,
): Promise<Uint8Array> {
  const about = aboutOf(table);
  const worker = await startWorker();
  if (!worker) {
    const rows: Cell[][] = [];
    await inSlices(rowsOf(table), (cells) => rows.push(cells), tell);
    const { xlsxOf } = await import('./xlsx-file');
    tell(null);
    await painted();
    return xlsxOf(about, rows);
  }
  try {
    const send = (message: ToWorker) => worker.postMessage(message);
    let batch: (readonly Cell[])[] = [];
    const take = (cells: readonly Cell[]) => {
      batch.push(cells);
      if (batch.length < BATCH) return;
      send({ rows: batch });
      batch = [];
    };
    await inSlices(rowsOf(table), take, tell);
    send({ rows: batch });
    tell(null);
    send({ about });
    const answer = await answerOf(worker);
    if (answer === 'ready' || 'fault' in answer) throw new Error(JSON.stringify(answer));
    return answer.file;
  } finally {
    worker.terminate();
  }
}

/** Without functions, which cannot be sent. */
function aboutOf<Row>({ columns, words, ...table }: WorkbookTable<Row>): Workbook {
  return { origin: originOf(table), columns: columns.map(({ value, ...column }) => column), words };
}

/** Without the rest of the dataset, which would be copied. */
function originOf({ origin }: Pick<FileTable<never>, 'origin'>): Origin {
  const { title, filter, source, link, dataset } = origin;
  const { version, date, hash } = dataset;
  return { title, filter, source, link, dataset: { version, date, hash } };
}

/**
 * A worker that runs; null where there can be none: a page that is one file on a disk has no other
 * file to start it from, and says so at once or by an error.
 */
async function startWorker(): Promise<Worker | null> {
  try {
    const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' });
    await answerOf(worker);
    return worker;
  } catch {
    return null;
  }
}

/** The next message of a worker; rejects where the worker fails. */
const answerOf = (worker: Worker) =>
  new Promise<FromWorker>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
  });

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
