/** The worker that reads a document. Each document has a worker of its own, which the page ends to cancel. */

import { type FromReader, readDocument, type TellRead, type ToReader } from './read-document';
import { ReadFailure } from './read-failure';

/** Least time between two reports of progress, in milliseconds. */
const PROGRESS_MS = 100;

const send = (message: FromReader) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToReader | undefined>) => {
  // pdf.js also sends messages to this worker.
  if (data?.do === 'read') read(data);
});

async function read({ file, kind }: ToReader) {
  let lastReport = Number.NEGATIVE_INFINITY;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const tell: TellRead = (phase, done, of) => {
      if (performance.now() - lastReport < PROGRESS_MS) return;
      lastReport = performance.now();
      send({ is: 'progress', phase, done, of });
    };
    // pdf.js is loaded only for a PDF.
    const readPdf = kind === 'pdf' ? (await import('./pdf-blocks')).readPdf : null;
    const result = await readDocument({ name: file.name, kind, bytes }, tell, readPdf);
    send({ is: 'read', result: JSON.stringify(result) });
  } catch (error) {
    if (error instanceof ReadFailure)
      send({ is: 'failed', reason: error.reason, values: error.values });
    else send({ is: 'failed', reason: 'damaged', values: { name: file.name, what: `${error}` } });
  }
}
