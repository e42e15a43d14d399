/** The first 32 bits of the fractional parts of a root of the first primes, as the standard asks. */
function fractions(count: number, root: number): Uint32Array {
  const found = new Uint32Array(count);
  for (let number = 2, at = 0; at < count; number++) {
    let isPrime = true;
    for (let by = 2; by * by <= number; by++) if (number % by === 0) isPrime = false;
    if (isPrime) found[at++] = (number ** (1 / root) % 1) * 2 ** 32;
  }
  return found;
}

const ROUND = fractions(64, 3);

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 (hex) of the UTF-8 bytes of a text, by FIPS 180-4. The platform's own digest is a promise, and
 * is missing from a page that came by plain http.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  const state = fractions(8, 2);
  const words = new Uint32Array(64);
  const word = (at: number): number => words[at] as number;
  for (let block = 0; block < length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(block + 4 * i);
    for (let i = 16; i < 64; i++) {
      const [a, b] = [word(i - 15), word(i - 2)];
      words[i] =
        word(i - 16) +
        (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) +
        word(i - 7) +
        (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [
      ...[number, number, number, number],
      ...[number, number, number, number],
    ];
    for (let i = 0; i < 64; i++) {
      const choice = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
      const one = (h + choice + (ROUND[i] as number) + word(i)) | 0;
      const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [i, each] of [a, b, c, d, e, f, g, h].entries())
      state[i] = (state[i] as number) + each;
  }
  return Array.from(state, (each) => each.toString(16).padStart(8, '0')).join('');
}
