import { expect, it } from 'vitest';
import { OWN_MARKS } from '../../../src/dataset/one-page';
import { fileKind, isDocument } from '../../../src/editor/read/file-kind';
import { ReadFailure } from '../../../src/editor/read/read-failure';
import { MOST_FILE_BYTES } from '../../../src/editor/read/read-limits';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const kindOf = (name: string, text: string, size = text.length) => {
  try {
    return fileKind(name, bytes(text), size);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const { says, is } = error.values;
    return [error.reason, says, is].filter(Boolean).join(' ');
  }
};

it.each([
  ['minutes.pdf', '%PDF-1.7', 'pdf'],
  ['minutes', 'junk before %PDF-1.4', 'pdf'],
  ['minutes.docx', 'PK\u0003\u0004', 'docx'],
  ['minutes.pdf', 'PK\u0003\u0004', 'docx'],
  ['minutes.docx', '<!doctype html><title>404</title>', 'not-what-it-says docx html'],
  ['minutes.pdf', 'Not found', 'not-what-it-says pdf text'],
  ['minutes.docx', '\u00d0\u00cf\u0011\u00e0', 'encrypted doc'],
  ['minutes.doc', '\u00d0\u00cf\u0011\u00e0', 'unknown-kind doc'],
  ['minutes.rtf', '{\\rtf1', 'unknown-kind rtf'],
  ['scan.jpg', '\u00ff\u00d8\u00ff', 'unknown-kind jpeg'],
  ['minutes.bin', 'a\u0000b\u0000', 'unknown-kind binary'],
  ['minutes.txt', 'a\u0000b\u0000', 'damaged binary'],
  ['minutes.txt', '\u00ff\u00fea\u0000', 'text'],
  ['minutes.txt', '<html> is a word', 'text'],
  ['minutes.md', '# Canada', 'markdown'],
  ['page.htm', 'no tag at all', 'html'],
  ['page', '<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE html>', 'html'],
  ['minutes', 'Canada:', 'text'],
  ['minutes.constructor', 'Canada:', 'text'],
  ['minutes.txt', '', 'empty'],
])('%s beginning with %j is %s', (name, text, kind) => {
  expect(kindOf(name, text)).toBe(kind);
});

it('refuses a file that is too large by its size alone', () => {
  expect(kindOf('minutes.pdf', '%PDF-', MOST_FILE_BYTES + 1)).toBe('too-large');
});

it('recognizes a page of this product by its mark, anywhere in the page', async () => {
  for (const before of [0, 2 ** 20 - 20, 3 * 2 ** 20]) {
    const page = `<!doctype html><p>${'x'.repeat(before)}`;
    for (const mark of OWN_MARKS)
      expect(await isDocument([new File([page, `<div ${mark}>`], 'page.html')])).toBe(false);
    expect(await isDocument([new File([page], 'page.html')])).toBe(true);
  }
});
