/** Finds the kind of a document by its content; its name only distinguishes kinds of text. */
import { isOwnPage } from '../../dataset/one-page';
import type { FileKind } from '../project/project';
import { ReadFailure } from './read-failure';
import { MOST_FILE_BYTES } from './read-limits';

/** Number of bytes at the beginning of a file that show its kind. */
export const HEAD_BYTES = 4096;

/** Signatures of known kinds that cannot be read. */
const OTHERS: readonly [kind: string, start: readonly number[]][] = [
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
];
const ENDINGS = new Map<string, FileKind>(
  Object.entries({
    ...{ docx: 'docx', docm: 'docx', pdf: 'pdf', html: 'html', htm: 'html', xhtml: 'html' },
    ...{ md: 'markdown', markdown: 'markdown', txt: 'text', text: 'text' },
  } as const),
);

const endingOf = (name: string): string => /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * @param head the file's first HEAD_BYTES, or all of it
 * @throws ReadFailure with the values name, says (the kind by its name), is (the kind by its content)
 */
export function fileKind(name: string, head: Uint8Array, bytes: number): FileKind {
  if (bytes > MOST_FILE_BYTES)
    throw new ReadFailure('too-large', { name, bytes: `${bytes}`, most: `${MOST_FILE_BYTES}` });
  const says = ENDINGS.get(endingOf(name));
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (text.startsWith('PK\u0003\u0004')) return 'docx';
  const other = OTHERS.find(([, start]) => start.every((byte, i) => head[i] === byte))?.[0];
  // Word stores encrypted documents in the container of its older format.
  if (other === 'doc' && says === 'docx') throw new ReadFailure('encrypted', { name, is: 'doc' });
  if (other) throw new ReadFailure('unknown-kind', { name, is: other });
  if (bytes === 0) throw new ReadFailure('empty', { name });
  if (isBinary(text))
    throw new ReadFailure(says ? 'damaged' : 'unknown-kind', { name, is: 'binary' });
  const is = says === 'markdown' || says === 'text' ? says : isHtml(text) ? 'html' : 'text';
  // This is usually an error page that was saved under the name of the document.
  if (says === 'docx' || says === 'pdf')
    throw new ReadFailure('not-what-it-says', { name, says, is });
  return says ?? is;
}

/** Whether a file is no text. UTF-16 with its byte order mark is text with NULs; any other file with a NUL is none. */
function isBinary(text: string): boolean {
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/u.test(text)) return false;
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu)?.length ?? 0;
  return text.includes('\0') || controls > text.length / 50;
}

const isHtml = (text: string): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/iu.test(
    text,
  );

/** Endings of files that are opened as projects, lists or data, and not read as documents. */
const NO_DOCUMENTS = new Set(['zip', 'json', 'csv', 'tsv', 'xlsx']);

/** Whether files are one document to read, and no file of this product. */
export async function isDocument(files: readonly File[]): Promise<boolean> {
  const [file, other] = files;
  if (!file || other || NO_DOCUMENTS.has(endingOf(file.name))) return false;
  // The file was selected with a folder.
  if (file.webkitRelativePath) return false;
  // A zip without an ending is a project or seeds, since Word files have an ending.
  if (endingOf(file.name) === '' && (await file.slice(0, 2).text()) === 'PK') return false;
  return !(/^x?html?$/u.test(endingOf(file.name)) && (await isOwnPageFile(file)));
}

/** Bytes of a file that are searched at once, so that the page stays responsive; the overlap holds a whole mark. */
const [PART, OVERLAP] = [1 << 20, 64];

async function isOwnPageFile(file: File): Promise<boolean> {
  if (file.size > MOST_FILE_BYTES) return false;
  for (let at = 0; at < file.size; at += PART)
    if (isOwnPage(await file.slice(at, at + PART + OVERLAP).text())) return true;
  return false;
}
