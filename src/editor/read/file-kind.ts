/** What kind of document a file is, by its content, since a name only tells texts from each other. */
import { isOwnPage } from '../../dataset/one-page';
import type { FileKind } from '../project/project';
import { ReadFailure } from './read-failure';
import { MOST_FILE_BYTES } from './read-limits';

/** So much of a file's beginning tells its kind. */
export const HEAD_BYTES = 4096;

/** Signatures of what we know and cannot read. */
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
  // Word keeps what it encrypts in the container of its older files.
  if (other === 'doc' && says === 'docx') throw new ReadFailure('encrypted', { name, is: 'doc' });
  if (other) throw new ReadFailure('unknown-kind', { name, is: other });
  if (bytes === 0) throw new ReadFailure('empty', { name });
  if (isBinary(text))
    throw new ReadFailure(says ? 'damaged' : 'unknown-kind', { name, is: 'binary' });
  const is = says === 'markdown' || says === 'text' ? says : isHtml(text) ? 'html' : 'text';
  // A page of an error that was saved under the name of the document, most often.
  if (says === 'docx' || says === 'pdf')
    throw new ReadFailure('not-what-it-says', { name, says, is });
  return says ?? is;
}

/** UTF-16 with its mark has NULs and is text; any other file with a NUL is none. */
function isBinary(text: string): boolean {
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/u.test(text)) return false;
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu)?.length ?? 0;
  return text.includes('\0') || controls > text.length / 50;
}

const isHtml = (text: string): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/iu.test(
    text,
  );

/** What is opened and not read: seeds in a zip, lists, published data. */
const NO_DOCUMENTS = new Set(['zip', 'json', 'csv', 'tsv', 'xlsx']);

/** Whether files are one document to be read, and not something that was made by this product. */
export async function isDocument(files: readonly File[]): Promise<boolean> {
  const [file, other] = files;
  if (!file || other || NO_DOCUMENTS.has(endingOf(file.name))) return false;
  // Of a folder, even of one file.
  if (file.webkitRelativePath) return false;
  // Word files have an ending; a zip that came without its own is a project, or seeds.
  if (endingOf(file.name) === '' && (await file.slice(0, 2).text()) === 'PK') return false;
  return !(/^x?html?$/u.test(endingOf(file.name)) && (await isOwnPageFile(file)));
}

/** Much of a page at once would keep this page from answering; a mark lies in one part or the next whole. */
const [PART, OVERLAP] = [1 << 20, 64];

async function isOwnPageFile(file: File): Promise<boolean> {
  if (file.size > MOST_FILE_BYTES) return false;
  for (let at = 0; at < file.size; at += PART)
    if (isOwnPage(await file.slice(at, at + PART + OVERLAP).text())) return true;
  return false;
}
