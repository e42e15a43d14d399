/** Damaged and changed datasets: each is refused by a reason, or is other data under another hash. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDataset } from '../../src/dataset/check';
import { LoadError } from '../../src/dataset/load-error';
import { createModel } from '../../src/model/model';
import { published } from '../fixtures/data-home';
import { sealed } from '../fixtures/sealed';

const TEXT = published('dataset.json');
const ORIGINAL = parseDataset(TEXT);

type Holder = Record<string, unknown>;

/** Every place in a value: what holds it, and its key. */
function placesIn(value: unknown): [holder: Holder, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key], ...placesIn(holder[key])]);
}

/** What becomes of a value; undefined takes it out. */
const CHANGES: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  () => null,
  () => 'x',
  () => -1,
  () => [],
  (value) => (Array.isArray(value) ? [...value, ...value] : '2007-02-30'),
  (value) => (Array.isArray(value) ? value.slice(1) : 0),
  (value) => (Array.isArray(value) ? [...value].reverse() : `${value}x`),
];

const changedData = fc
  .record({ at: fc.nat(), change: fc.constantFrom(...CHANGES), isSealed: fc.boolean() })
  .map(({ at, change, isSealed }) => {
    const dataset = structuredClone(ORIGINAL);
    const places = placesIn(dataset);
    const [holder, key] = places[at % places.length] as [Holder, string];
    holder[key] = change(holder[key]);
    return isSealed ? sealed(dataset) : JSON.stringify(dataset);
  });

const damagedText = fc
  .record({
    from: fc.nat(TEXT.length),
    length: fc.nat(500),
    by: fc.constantFrom('', '<', '"', '0'),
  })
  .map(({ from, length, by }) => TEXT.slice(0, from) + by + TEXT.slice(from + length));

it('a changed dataset never passes as the original, and always fails with a LoadError', () => {
  fc.assert(
    fc.property(fc.oneof(changedData, damagedText), (text) => {
      try {
        const dataset = parseDataset(text);
        createModel(dataset);
        if (dataset.hash === ORIGINAL.hash) expect(dataset).toEqual(ORIGINAL);
      } catch (error) {
        expect(error).toBeInstanceOf(LoadError);
      }
    }),
    { seed: 2007, numRuns: 60 },
  );
});
