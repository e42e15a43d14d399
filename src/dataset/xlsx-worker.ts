/** The worker that writes a workbook, so that the page answers meanwhile. */
import type { Cell } from './table';
import { type Workbook, xlsxOf } from './xlsx-file';

/** Rows, in as many messages as it pleases the sender, and then what they are of. */
export type ToWorker =
  | { readonly rows: readonly (readonly Cell[])[] }
  | { readonly about: Workbook };
export type FromWorker =
  | 'ready'
  | { readonly file: Uint8Array<ArrayBuffer> }
  | { readonly fault: string };

const rows: (readonly Cell[])[] = [];

const say = (message: FromWorker, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('rows' in data) {
    rows.push(...data.rows);
    return;
  }
  try {
    const file = (await xlsxOf(data.about, rows)) as Uint8Array<ArrayBuffer>;
    say({ file }, [file.buffer]);
  } catch (error) {
    // An error thrown after an `await` does not reach the page by itself.
    say({ fault: String(error) });
  }
});
say('ready');
