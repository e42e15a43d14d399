/** Writes a workbook beside the page, which stays free to answer meanwhile. */
import type { Cell } from './csv';
import type { FileAbout } from './file-table';
import { xlsxOf } from './xlsx-file';

/** Rows, in as many messages as it pleases the sender, and then what they are of. */
export type ToWorker =
  | { readonly rows: readonly (readonly Cell[])[] }
  | { readonly about: FileAbout };
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
    // The page hears of what is thrown at once, but not of what is thrown later.
    say({ fault: String(error) });
  }
});
say('ready');
