/** What a PDF draws as text: each piece with its place. The only file that knows pdf.js. */
import { ReadFailure } from './read-failure';

/** Measures are in points, from the top left corner of the page as it is read. */
export interface PdfItem {
  readonly words: string;
  readonly x: number;
  /** Of the line that its letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** It runs in another direction than the page: a watermark, a note at the edge. */
  readonly isTurned: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly items: readonly PdfItem[];
}

/** @param tell is told how many pages are done */
export async function pdfPages(
  data: Uint8Array,
  tell: (done: number, of: number) => void,
): Promise<PdfPage[]> {
  const { getDocument } = await pdfjs();
  const task = getDocument({
    data,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const own = items.flatMap((item) => ('str' in item ? [placed(item, transform)] : []));
      pages.push({ width, height, items: own });
      page.cleanup();
      tell(number, document.numPages);
    }
    return pages;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new ReadFailure('encrypted');
    throw new ReadFailure('damaged', { what: message });
  } finally {
    await task.destroy();
  }
}

/**
 * Both halves of pdf.js in this thread, which is a worker already: its own would be a worker in a worker,
 * from a file that some hosts send as no script.
 */
async function pdfjs() {
  // It leaves its half under a name that the other looks for.
  // @ts-expect-error The package has no types of it.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}

function placed(
  item: { str: string; transform: number[]; width: number; fontName: string },
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
): PdfItem {
  const [ia = 0, ib = 0, ic = 0, id = 0, ie = 0, jf = 0] = item.transform;
  const [along, down] = [a * ia + c * ib, b * ia + d * ib];
  return {
    words: item.str,
    x: a * ie + c * jf + e,
    y: b * ie + d * jf + f,
    width: item.width,
    size: Math.hypot(ic, id),
    font: item.fontName,
    isTurned: Math.abs(down) > Math.abs(along) / 10 || along < 0,
  };
}
