/** The parts of a Word document that have words, out of its zip. */
import { DamagedFile, inflatedFiles } from '../../dataset/zip-safe';
import { ReadFailure } from './read-failure';
import { MOST_TEXT_BYTES, tooMuchText } from './read-limits';

export interface DocxParts {
  readonly document: string;
  readonly numbering: string | null;
  readonly styles: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
}

const PARTS = ['document', 'numbering', 'styles', 'footnotes', 'endnotes'] as const;
/** Some writers count their parts: "word/document2.xml". */
const PATH = /^\/?word\/(document|numbering|styles|footnotes|endnotes)\d*\.xml$/u;

/**
 * @param most bytes of all parts together, unpacked
 * @throws ReadFailure where it is no zip, no Word document, would unpack to too much, or has a part whose bytes are not
 * those that were saved
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
    // The list of its files stands at the end of a zip.
    throw new ReadFailure('cut');
  }
  if (!found.has('document')) throw new ReadFailure('not-what-it-says', { is: kindOfZip(names) });
  const [document, ...others] = PARTS.map((part) => xmlText(found.get(part)));
  const [numbering = null, styles = null, footnotes = null, endnotes = null] = others;
  return { document: document ?? '', numbering, styles, footnotes, endnotes };
}

/** What else a zip is, by the names in it. */
function kindOfZip(names: readonly string[]): string {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('xl/')) return 'xlsx';
  if (has('ppt/')) return 'pptx';
  if (has('content.xml')) return 'odt';
  return 'zip';
}

function xmlText(bytes: Uint8Array | undefined): string | null {
  if (!bytes) return null;
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
