/** The text of a file's bytes, or where they are none. */
import { firstWhere, lineAt } from './lines';
import type { Unreadable } from './seed-files';

/** A byte that is no UTF-8 must not turn into a question mark in somebody's quote. */
export function textOf(bytes: Uint8Array): string | Unreadable {
  const decode = (end: number) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), {
      stream: end < bytes.length,
    });
  const fails = (end: number) => {
    try {
      decode(end);
      return false;
    } catch {
      return true;
    }
  };
  if (!fails(bytes.length)) return decode(bytes.length);
  const end = firstWhere(bytes.length, fails);
  // A character that is not whole yet is in no text: the faulty bytes begin where the text ends.
  const before = decode(end - 1);
  const faulty = bytes.subarray(new TextEncoder().encode(before).length, end);
  const found = Array.from(faulty, (byte) => byte.toString(16).padStart(2, '0').toUpperCase());
  const line = lineAt(before, before.length);
  const said = { code: 'file-not-text', values: {} } as const;
  return {
    line,
    message: 'not UTF-8',
    found: `bytes ${found.join(' ')}`,
    expected: 'UTF-8',
    ...said,
  };
}
