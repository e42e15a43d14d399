/** The worker that makes a workbook, so that the page stays responsive. */
import { makeWorkbookFromJson, type WorkbookOrder } from './xlsx-file';

self.addEventListener('message', ({ data }: MessageEvent<WorkbookOrder>) => {
  // The page's `onerror` sees errors of the worker, but no rejected promises.
  makeWorkbookFromJson(data).then((file) => self.postMessage(file), reportError);
});
