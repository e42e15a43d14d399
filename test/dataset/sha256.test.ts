import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/dataset/sha256';
import { hashOf } from '../fixtures/sealed';

it('is the digest that Node gives, of texts of any letters and around the length of a block', () => {
  for (const length of [0, 55, 56, 63, 64, 65, 119, 120]) {
    const text = 'x'.repeat(length);
    expect(sha256(text)).toBe(hashOf(text));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(hashOf(text));
    }),
  );
});
