/** The worker that writes a workbook, so that the page answers meanwhile. */
import { type WorkbookOrder, xlsxOfJson } from './xlsx-file';

self.addEventListener('message', ({ data }: MessageEvent<WorkbookOrder>) => {
  // A promise that rejects does not reach the page by itself.
  xlsxOfJson(data).then((file) => self.postMessage(file), reportError);
});
