/** Decodes the bytes of a file. */
import { firstWhere, lineAt } from './lines';
import type { Unreadable } from './seed-files';

/**
 * Decodes UTF-8. Bytes that are not UTF-8 give the reason with their line, since a replacement character would change a
 * quote.
 */
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
  // The decoder holds back an incomplete character, so the faulty bytes begin where the decoded text ends.
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
