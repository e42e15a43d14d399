/** The worker that reads a document, so that the page answers meanwhile. One a document: to cancel is to end it. */

import { type FromReader, readDocument, type TellRead, type ToReader } from './read-document';
import { ReadFailure } from './read-failure';

/** So seldom it tells how far it is, in ms. */
const TELL_MS = 100;

const say = (message: FromReader) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToReader | undefined>) => {
  // pdf.js says things to itself by the same way.
  if (data?.do === 'read') read(data);
});

async function read({ file, kind, nextLine }: ToReader) {
  let told = Number.NEGATIVE_INFINITY;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const tell: TellRead = (phase, done, of) => {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      say({ is: 'progress', phase, done, of });
    };
    // Most people never read a PDF.
    const readPdf = kind === 'pdf' ? (await import('./pdf-blocks')).readPdf : null;
    const result = await readDocument({ name: file.name, kind, bytes }, nextLine, tell, readPdf);
    say({ is: 'read', result: JSON.stringify(result) });
  } catch (error) {
    if (error instanceof ReadFailure)
      say({ is: 'failed', reason: error.reason, values: error.values });
    else say({ is: 'failed', reason: 'damaged', values: { name: file.name, what: `${error}` } });
  }
}
