/** Reads the pieces of text of a PDF, with their places. Only this file uses pdf.js. */
import { ReadFailure } from './read-failure';

/** A piece of text. Measures are in points, from the top left corner of the page. */
export interface PdfItem {
  readonly words: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Whether it runs in another direction than the page, as a watermark or a note at the edge does. */
  readonly isTurned: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Pieces in drawing order. */
  readonly items: readonly PdfItem[];
}

/**
 * Reads the text of all pages.
 * @param tell receives the numbers of pages done and of all pages
 * @throws ReadFailure where the file is encrypted or damaged
 */
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
      const placed = items.flatMap((item) => ('str' in item ? [placeItem(item, transform)] : []));
      pages.push({ width, height, items: placed });
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
 * Loads both halves of pdf.js into this thread, which is a worker already. Its own worker would be nested, from a file
 * that some hosts do not serve as a script.
 */
async function pdfjs() {
  // This import registers the worker half in a global that the other half looks for.
  // @ts-expect-error The package has no types of it.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** A piece in the coordinates of the page. Both transforms are matrices of six numbers, as PDF writes them. */
function placeItem(
  item: { str: string; transform: number[]; width: number; fontName: string },
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
): PdfItem {
  const [itemA = 0, itemB = 0, itemC = 0, itemD = 0, itemX = 0, itemY = 0] = item.transform;
  const [along, down] = [a * itemA + c * itemB, b * itemA + d * itemB];
  return {
    words: item.str,
    x: a * itemX + c * itemY + e,
    y: b * itemX + d * itemY + f,
    width: item.width,
    size: Math.hypot(itemC, itemD),
    font: item.fontName,
    isTurned: Math.abs(down) > Math.abs(along) / 10 || along < 0,
  };
}
