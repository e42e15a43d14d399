/** A workbook written in a worker; on the page's own thread where the page may not have one. */
import type { Cell } from './csv';
import { type FileAbout, type FileTable, rowsOf } from './file-table';
import { inSlices } from './in-slices';
import type { FromWorker, ToWorker } from './xlsx-worker';

/** Rows of a message: to copy them all at once would keep the page from answering. */
const BATCH = 200;

/** @param tell how many rows are done; null once all are, and only the file is left to be made */
export async function xlsxBeside(
  table: FileTable,
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

/** What is sent is copied, and what names a dataset may be the whole of it. */
function aboutOf({ origin, columns, words }: FileTable): FileAbout {
  const { version, date, hash } = origin.dataset;
  return { origin: { ...origin, dataset: { version, date, hash } }, columns, words };
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

/** The next that a worker says; rejects where it fails. */
const answerOf = (worker: Worker) =>
  new Promise<FromWorker>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
  });

async function gather(table: FileTable, tell: (done: number) => void) {
  const rows: (readonly Cell[])[] = [];
  await inSlices(rowsOf(table), (cells) => rows.push(cells), tell);
  return rows;
}

/** The reader sees what is being done before the page stands still for it. */
const painted = () => new Promise((go) => setTimeout(go, 50));
