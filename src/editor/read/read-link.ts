/** Reads a document in a worker, or in the page where no worker can start. */
import { isOnePage } from '../../dataset/one-page';
import type { ReadResult } from '../project/project';
import { fileKind, HEAD_BYTES } from './file-kind';
import type { FromReader, TellRead, ToReader } from './read-document';
import { ReadFailure } from './read-failure';
import { MOST_IN_PAGE } from './read-limits';

export { isDocument } from './file-kind';

/**
 * Reads a file.
 * @param cancel ends the reading at once; the promise then rejects with the signal's reason
 * @throws ReadFailure with the values of its message
 */
export async function readFile(
  file: File,
  tell: TellRead,
  cancel: AbortSignal,
): Promise<ReadResult> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const kind = fileKind(file.name, head, file.size);
  cancel.throwIfAborted();
  return read({ do: 'read', file, kind }, tell, cancel);
}

/** Reads a pasted or typed text. See `readFile`. */
export function readPaste(text: string, cancel: AbortSignal): Promise<ReadResult> {
  const file = new File([text], '');
  return read({ do: 'read', file, kind: 'paste' }, () => undefined, cancel);
}

async function read(order: ToReader, tell: TellRead, cancel: AbortSignal): Promise<ReadResult> {
  try {
    return await readByWorker(order, tell, cancel);
  } catch (error) {
    if (error !== NO_WORKER) throw error;
    return readInPage(order, tell, cancel);
  }
}

/** Reads a short text in the page, and no PDF, since that would block the page for seconds. */
async function readInPage(
  { file, kind }: ToReader,
  tell: TellRead,
  cancel: AbortSignal,
): Promise<ReadResult> {
  const { name } = file;
  if (kind === 'pdf')
    throw new ReadFailure(isOnePage() ? 'no-worker-for-pdf' : 'not-fetched', { name });
  const bytes = new Uint8Array(await file.arrayBuffer());
  tell('reading', 0, null);
  // The page shows its progress before the reading blocks it.
  await new Promise((go) => setTimeout(go, 50));
  const { readDocument } = await import('./read-document');
  cancel.throwIfAborted();
  try {
    return await readDocument({ name, kind, bytes }, tell, null, MOST_IN_PAGE);
  } catch (error) {
    if (!(error instanceof ReadFailure) || error.reason !== 'too-much-text') throw error;
    throw new ReadFailure(isOnePage() ? 'no-worker-for-so-much' : 'not-fetched', error.values);
  }
}

/** Rejects where no worker starts: in a page that is one file, and without a network. */
const NO_WORKER = Symbol('no worker');

function readByWorker(order: ToReader, tell: TellRead, cancel: AbortSignal): Promise<ReadResult> {
  return new Promise<ReadResult>((resolve, reject) => {
    let hasAnswered = false;
    let worker: Worker;
    try {
      if (isOnePage()) throw NO_WORKER;
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
      else if (data?.is === 'read') resolve(JSON.parse(data.result));
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
