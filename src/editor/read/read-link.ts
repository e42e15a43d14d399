/** How the page has a document read: by a worker, or in the page where there is none. */
import type { FileKind } from '../project';
import { fileKind, HEAD_BYTES, ReadFailure } from './file-kind';
import type { FromReader, ReadResult, TellRead, ToReader } from './read-document';

export { isDocument } from './file-kind';

/**
 * @param nextLine number for the id of the first line
 * @param cancel ends it at once; the promise then rejects with the signal's reason
 * @throws ReadFailure with its reason and what a message about it names
 */
export async function readFile(
  file: File,
  nextLine: number,
  tell: TellRead,
  cancel: AbortSignal,
): Promise<ReadResult> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const kind = fileKind(file.name, head, file.size);
  cancel.throwIfAborted();
  if (kind === 'html') return readInPage(file, kind, nextLine, tell, cancel);
  try {
    return await readByWorker({ do: 'read', file, kind, nextLine }, tell, cancel);
  } catch (error) {
    if (error !== NO_WORKER) throw error;
    // Too much for the page: it would stand still for seconds.
    if (kind === 'pdf')
      throw new ReadFailure(isOnDisk() ? 'no-worker-for-pdf' : 'not-fetched', { name: file.name });
    return readInPage(file, kind, nextLine, tell, cancel);
  }
}

/** What was pasted, or typed. */
export async function readPaste(text: string, nextLine: number): Promise<ReadResult> {
  const bytes = new TextEncoder().encode(text);
  const { readDocument } = await import('./read-document');
  return readDocument({ name: '', kind: 'paste', bytes }, nextLine, () => undefined);
}

async function readInPage(
  file: File,
  kind: FileKind,
  nextLine: number,
  tell: TellRead,
  cancel: AbortSignal,
): Promise<ReadResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  tell('reading', 0, null);
  // The reader sees what is being done before it keeps the page busy.
  await new Promise((go) => setTimeout(go, 50));
  const { readDocument } = await import('./read-document');
  cancel.throwIfAborted();
  return readDocument({ name: file.name, kind, bytes }, nextLine, tell);
}

/** A page that is one file on a disk has no other file to start a worker from; without a network none comes. */
const NO_WORKER = Symbol('no worker');

const isOnDisk = () => location.protocol === 'file:';

function readByWorker(order: ToReader, tell: TellRead, cancel: AbortSignal): Promise<ReadResult> {
  return new Promise<ReadResult>((resolve, reject) => {
    let hasAnswered = false;
    let worker: Worker;
    try {
      worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      reject(NO_WORKER);
      return;
    }
    const end = () => worker.terminate();
    cancel.addEventListener('abort', () => {
      end();
      reject(cancel.reason);
    });
    worker.onmessage = ({ data }: MessageEvent<FromReader | undefined>) => {
      hasAnswered = true;
      if (data?.is === 'progress') tell(data.phase, data.done, data.of);
      else if (data?.is === 'read') resolve(data.result);
      else if (data?.is === 'failed') reject(new ReadFailure(data.reason, data.values));
      if (data?.is === 'read' || data?.is === 'failed') end();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      const { name } = order.file;
      reject(hasAnswered ? new ReadFailure('damaged', { name, what: event.message }) : NO_WORKER);
    };
    worker.postMessage(order);
  });
}
