import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cohensKappa } from '../../../src/pipeline/agreement/agreement-measures';
import { linkAgreement } from '../../../src/pipeline/agreement/link-agreement';
import { type CodedLink, linkPairs } from '../../../src/pipeline/agreement/link-pairs';

const link = (of: string, effect: string, start: number, end: number): CodedLink => ({
  ...{ of, effect, says: '', start, end },
});

const anyLink = fc
  .record({
    of: fc.constantFrom('a', 'b'),
    effect: fc.constantFrom('repeats', 'part', 'done'),
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ of, effect, start, length }) => link(of, effect, start, start + length));
const anyCoding = fc.array(anyLink, { maxLength: 8 });

/** The pairs by the letter of their definition: links are joined with all that overlap them until nothing changes. */
function naivePairs(first: readonly CodedLink[], second: readonly CodedLink[]) {
  const groups = [...first, ...second].map((each) => new Set([each]));
  const overlap = (a: CodedLink, b: CodedLink) =>
    a.of === b.of &&
    Array.from({ length: a.end - a.start }, (_, i) => a.start + i).some(
      (at) => b.start <= at && at < b.end,
    );
  for (;;) {
    const [one, other] =
      groups
        .flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const))
        .find(([a, b]) => [...a].some((x) => [...b].some((y) => overlap(x, y)))) ?? [];
    if (!one || !other) break;
    for (const each of other) one.add(each);
    groups.splice(groups.indexOf(other), 1);
  }
  const effects = (group: ReadonlySet<CodedLink>, coding: readonly CodedLink[]) =>
    [...new Set(coding.filter((each) => group.has(each)).map(({ effect }) => effect))]
      .toSorted()
      .join(';');
  return groups.map((group) => [effects(group, first), effects(group, second)] as const);
}

/** Kappa by the letter of its definition, with the shares of each value in either coding. */
function naiveKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const values = [...new Set(pairs.flat())];
  const share = (is: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(is).length / pairs.length;
  const observed = share(([one, other]) => one === other);
  const chance = values
    .map((value) => share(([one]) => one === value) * share(([, other]) => other === value))
    .reduce((sum, each) => sum + each, 0);
  return values.length < 2 ? null : (observed - chance) / (1 - chance);
}

it('gives the kappa of an example that is computed by hand', () => {
  // Fifty proposals: both yes 20, both no 15, five only by the first, ten only by the second. 0.7 and 0.5 by chance.
  const pairs = (count: number, one: string, other: string) =>
    Array.from({ length: count }, () => [one, other] as const);
  const all = [
    ...pairs(20, 'yes', 'yes'),
    ...pairs(5, 'yes', 'no'),
    ...pairs(10, 'no', 'yes'),
    ...pairs(15, 'no', 'no'),
  ];
  expect(cohensKappa(all)).toBeCloseTo(0.4, 10);
});

it('has no kappa without a pair, or where both coders give one value throughout', () => {
  expect(cohensKappa([])).toBeNull();
  expect(cohensKappa([['done', 'done']])).toBeNull();
  expect(cohensKappa([['done', 'part']])).toBe(0);
});

it('takes links of one record whose words overlap for one pair, and words that only touch for two', () => {
  const first = [link('a', 'done', 0, 10), link('b', 'part', 0, 10)];
  expect(linkPairs(first, [link('a', 'part', 9, 20)])).toEqual([
    ['done', 'part'],
    ['part', ''],
  ]);
  expect(linkPairs(first.slice(0, 1), [link('a', 'done', 10, 20)])).toEqual([
    ['done', ''],
    ['', 'done'],
  ]);
});

it('states both figures with their counts', () => {
  const first = [link('a', 'done', 0, 9), link('b', 'part', 0, 9), link('c', 'repeats', 0, 9)];
  const second = [link('a', 'done', 3, 6), link('b', 'repeats', 0, 4), link('d', 'done', 0, 9)];
  expect(linkAgreement(first, second)).toMatchObject({
    ...{ both: 2, firstOnly: 1, secondOnly: 1, agree: 1 },
    f1: { value: 0.6667 },
    // One of two is the same, and by chance a quarter would be.
    kappa: { value: 0.3333 },
  });
});

it('equals a naive comparison, whatever the order of the rows', () => {
  const sorted = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map((pair) => pair.join('|')).toSorted();
  fc.assert(
    fc.property(anyCoding, anyCoding, (first, second) => {
      const pairs = naivePairs(first, second);
      expect(sorted(linkPairs(first, second))).toEqual(sorted(pairs));
      const stated = linkAgreement(first, second);
      const held = pairs.filter(([one, other]) => one && other);
      const kappa = naiveKappa(held);
      const all = 2 * held.length + (pairs.length - held.length);
      const f1 = all === 0 ? null : (2 * held.length) / all;
      expect(stated.both + stated.firstOnly + stated.secondOnly).toBe(pairs.length);
      for (const [found, expected] of [
        [stated.f1.value, f1],
        [stated.kappa.value, kappa],
      ] as const) {
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 3);
      }
      const turned = linkAgreement(second.toReversed(), first.toReversed());
      expect([turned.f1.value, turned.kappa.value, turned.agree]).toEqual([
        stated.f1.value,
        stated.kappa.value,
        stated.agree,
      ]);
    }),
    { numRuns: 300 },
  );
});
