/** A PDF's text, for workers alone: what it takes is as large as the rest of the page, and as slow. */
import { pdfBlocks } from './pdf-blocks';
import { pdfPages } from './pdf-items';
import type { PdfReader } from './read-document';

export const readPdf: PdfReader = async (bytes, tell) => {
  const pages = await pdfPages(bytes, (done, of) => tell('reading', done, of));
  tell('mending', 0, null);
  return { ...pdfBlocks(pages), pages: pages.length };
};
