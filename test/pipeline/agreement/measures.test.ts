import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  f1,
  krippendorffAlpha,
  nominalAlpha,
  type Tally,
} from '../../../src/pipeline/agreement/agreement-measures';

const tally = (both: number, firstOnly: number, secondOnly: number, neither: number): Tally => ({
  both,
  firstOnly,
  secondOnly,
  neither,
});

const anyTally = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).map((n) => tally(...n));

/** What each coder says of each unit, as a list. */
type Pair = readonly [first: boolean, second: boolean];
const pairsOf = ({ both, firstOnly, secondOnly, neither }: Tally): Pair[] => [
  ...Array<Pair>(both).fill([true, true]),
  ...Array<Pair>(firstOnly).fill([true, false]),
  ...Array<Pair>(secondOnly).fill([false, true]),
  ...Array<Pair>(neither).fill([false, false]),
];

/** Alpha by the letter of its definition: 1 - D_observed / D_expected, from the coincidence matrix. */
function naiveAlpha(pairs: readonly Pair[]): number | null {
  const coincidences = [
    [0, 0],
    [0, 0],
  ] as [[number, number], [number, number]];
  for (const values of pairs.map((pair) => pair.map(Number))) {
    for (const [i, c] of values.entries()) {
      for (const [j, k] of values.entries()) {
        if (i !== j) (coincidences[c as 0 | 1] as number[])[k] = (coincidences[c]?.[k] ?? 0) + 1;
      }
    }
  }
  const values = [0, 1] as const;
  const totals = values.map((c) => coincidences[c][0] + coincidences[c][1]);
  const n = (totals[0] ?? 0) + (totals[1] ?? 0);
  let observed = 0;
  let expected = 0;
  for (const c of values) {
    for (const k of values) {
      if (c === k) continue;
      observed += coincidences[c][k] / n;
      expected += ((totals[c] ?? 0) * (totals[k] ?? 0)) / (n * (n - 1));
    }
  }
  return n === 0 || expected === 0 ? null : 1 - observed / expected;
}

/** F1 as the harmonic mean of precision and recall, the first coding taken for the truth. */
function naiveF1(pairs: readonly Pair[]): number | null {
  const hits = pairs.filter(([first, second]) => first && second).length;
  const precision = hits / pairs.filter(([, second]) => second).length;
  const recall = hits / pairs.filter(([first]) => first).length;
  if (Number.isNaN(precision) && Number.isNaN(recall)) return null;
  return hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

const close = (found: number | null, expected: number | null) => {
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 10);
};

it('gives the alpha of the binary example that Krippendorff computes by hand', () => {
  // Meg 0100000010, Owen 1110010000: 1 held by both, 1 by Meg, 3 by Owen; 1 - 19 * 4 / (14 * 6).
  expect(krippendorffAlpha(tally(1, 1, 3, 5))).toBeCloseTo(0.095238, 6);
});

it('gives F1 by hand: two of three cells in each coding are the same', () => {
  expect(f1(tally(2, 1, 1, 6))).toBeCloseTo(2 / 3, 10);
  expect(f1(tally(2, 1, 1, 600))).toBeCloseTo(2 / 3, 10);
});

it('is 1 for equal codings, and alpha is below 0 for codings without a common cell', () => {
  expect([f1(tally(3, 0, 0, 7)), krippendorffAlpha(tally(3, 0, 0, 7))]).toEqual([1, 1]);
  expect(f1(tally(0, 3, 3, 4))).toBe(0);
  expect(krippendorffAlpha(tally(0, 3, 3, 4))).toBeLessThan(0);
});

it('is not defined without a held cell, and alpha not where all values are the same', () => {
  expect([f1(tally(0, 0, 0, 4)), krippendorffAlpha(tally(0, 0, 0, 4))]).toEqual([null, null]);
  expect([f1(tally(4, 0, 0, 0)), krippendorffAlpha(tally(4, 0, 0, 0))]).toEqual([1, null]);
  expect([f1(tally(0, 0, 0, 0)), krippendorffAlpha(tally(0, 0, 0, 0))]).toEqual([null, null]);
});

it('equals the definitions, computed unit by unit', () => {
  fc.assert(
    fc.property(anyTally, (counts) => {
      close(krippendorffAlpha(counts), naiveAlpha(pairsOf(counts)));
      close(f1(counts), naiveF1(pairsOf(counts)));
    }),
  );
});

it('gives the alpha of the nominal example that Krippendorff computes by hand', () => {
  // Ben and Gerry on twelve articles: 3 differ; 1 - 23 * 6 / (24² - 4² - 6² - 6² - 6² - 2²).
  const gerry = [...'babbbccceddd'];
  const pairs = [...'aabbdcccedda'].map((ben, at) => [ben, gerry[at] ?? ''] as const);
  expect(nominalAlpha(pairs)).toBeCloseTo(0.692, 3);
});

it('gives for two values the same as the measure of held and blank cells', () => {
  fc.assert(
    fc.property(anyTally, (counts) => {
      const pairs = pairsOf(counts).map(([one, other]) => [`${one}`, `${other}`] as const);
      close(nominalAlpha(pairs), krippendorffAlpha(counts));
    }),
  );
});
