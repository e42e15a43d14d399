import { expect, it } from 'vitest';
import { firstIndex } from '../../../src/model/minutes/outline';

it('firstIndex finds the first index for which a test holds, as a linear search does', () => {
  for (let length = 0; length < 20; length++)
    for (let from = 0; from <= length; from++) {
      const holds = (index: number) => index >= from;
      const plain = Array.from({ length }, (_, index) => index).find(holds) ?? length;
      expect(firstIndex(length, holds)).toBe(plain);
    }
});
