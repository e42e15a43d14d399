/** The parts of a Word document that have words, out of its zip. */
import { unzipSync } from 'fflate';
import { ReadFailure } from './file-kind';

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
/** So much XML, all parts together, is a document of thousands of pages, or a trap. */
const MOST_XML = 256 * 1024 * 1024;

/** @throws ReadFailure where it is no zip, no Word document, or would unpack to too much */
export function docxParts(bytes: Uint8Array): DocxParts {
  let size = 0;
  const names: string[] = [];
  const found = new Map<string, Uint8Array>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!PATH.test(name)) return false;
        size += originalSize;
        if (size > MOST_XML)
          throw new ReadFailure('too-large', { bytes: `${size}`, most: `${MOST_XML}` });
        return true;
      },
    });
    for (const [name, content] of Object.entries(files)) {
      const part = PATH.exec(name)?.[1] ?? '';
      if (!found.has(part)) found.set(part, content);
    }
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    throw new ReadFailure('damaged', { what: `${error}` });
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
