/** Unpacks the XML parts of a Word document that have words, lists and styles. */
import { DamagedFile, inflatedFiles } from '../../dataset/zip-safe';
import { ReadFailure } from './read-failure';
import { MOST_TEXT_BYTES, tooMuchText } from './read-limits';
import { utf16Of } from './text-blocks';

export interface DocxParts {
  readonly document: string;
  readonly numbering: string | null;
  readonly styles: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
}

const PARTS = ['document', 'numbering', 'styles', 'footnotes', 'endnotes'] as const;
/** Some programs number the parts: "word/document2.xml". */
const PATH = /^\/?word\/(document|numbering|styles|footnotes|endnotes)\d*\.xml$/u;

/**
 * Unpacks and decodes the parts of a Word document.
 * @param most the most bytes of all parts together, unpacked
 * @throws ReadFailure where the file is no zip or no Word document, is too large, or has a damaged part
 */
export function docxParts(bytes: Uint8Array, most: number = MOST_TEXT_BYTES): DocxParts {
  let size = 0;
  const names: string[] = [];
  const found = new Map<string, Uint8Array>();
  try {
    const files = inflatedFiles(bytes, (name, inflated) => {
      names.push(name);
      if (!PATH.test(name)) return false;
      size += inflated;
      if (size > most) throw tooMuchText(size, most);
      return true;
    });
    for (const [name, content] of files) {
      const part = PATH.exec(name)?.[1] ?? '';
      if (!found.has(part)) found.set(part, content);
    }
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    if (error instanceof DamagedFile) throw new ReadFailure('damaged-part', { part: error.path });
    // A zip lists its files at its end, so that a truncated one has no list.
    throw new ReadFailure('cut');
  }
  if (!found.has('document')) throw new ReadFailure('not-what-it-says', { is: kindOfZip(names) });
  const [document, ...others] = PARTS.map((part) => xmlText(found.get(part)));
  const [numbering = null, styles = null, footnotes = null, endnotes = null] = others;
  return { document: document ?? '', numbering, styles, footnotes, endnotes };
}

/** The kind of another zip, by the names of its files. */
function kindOfZip(names: readonly string[]): string {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('xl/')) return 'xlsx';
  if (has('ppt/')) return 'pptx';
  if (has('content.xml')) return 'odt';
  return 'zip';
}

const xmlText = (bytes: Uint8Array | undefined): string | null =>
  bytes ? new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes) : null;
