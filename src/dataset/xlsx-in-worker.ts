/** Writes a workbook in a worker; on the page's own thread where the page may not have one. */
import { inSlices } from './in-slices';
import { type Cell, rowsOf, type WorkbookTable } from './table';
import type { Workbook } from './xlsx-file';
import type { FromWorker, ToWorker } from './xlsx-worker';

/** Rows of a message: to copy all of them at once would block the page. */
const BATCH = 200;

/** @param tell is told how many rows are done; null once all are and the file is being packed */
export async function xlsxInWorker<Row>(
  table: WorkbookTable<Row>,
  tell: (done: number | null) => void,
): Promise<Uint8Array> {
  const about = aboutOf(table);
  const worker = await startWorker();
  if (!worker) {
    const [rows, { xlsxOf }] = await Promise.all([gather(table, tell), import('./xlsx-file')]);
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

/** Without functions, which cannot be sent, and without the rest of the dataset, which would be copied. */
function aboutOf<Row>({ origin, columns, words }: WorkbookTable<Row>): Workbook {
  const { version, date, hash } = origin.dataset;
  return {
    origin: { ...origin, dataset: { version, date, hash } },
    columns: columns.map(({ value, ...column }) => column),
    words,
  };
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

async function gather<Row>(table: WorkbookTable<Row>, tell: (done: number) => void) {
  const rows: Cell[][] = [];
  await inSlices(rowsOf(table), (cells) => rows.push(cells), tell);
  return rows;
}

/** Waits until the reader sees what is being done, before packing blocks the page. */
const painted = () => new Promise((go) => setTimeout(go, 50));
