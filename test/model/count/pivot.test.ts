import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { STATUS_CODE, STATUS_LIST } from '../../../src/model/columns';
import { type Pivot, pivot, pivotFrom } from '../../../src/model/count/pivot';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel, type Model } from '../../../src/model/model';
import type { Plane } from '../../../src/model/record-index';
import { anyDataset, anyFilter } from '../arbitrary';
import * as naive from '../naive';
import { HAND_WRITTEN } from '../sample';

const withFilters = (count: number): fc.Arbitrary<[Dataset, Filter[]]> =>
  anyDataset.chain((dataset) =>
    fc.tuple(
      fc.constant(dataset),
      fc.array(anyFilter(dataset.records.length), { minLength: 1, maxLength: count }),
    ),
  );

/** Every count of the pivot, beside that of the plain twin. */
function bothWays(model: Model, filter: Filter, pivot: Pivot): [ours: number[], plain: number[]] {
  const ours: number[] = [];
  const plain: number[] = [];
  const { dataset } = model;
  model.actors.forEach((actor, a) => {
    model.topics.forEach((topic, t) => {
      for (const status of STATUS_LIST) {
        ours.push(pivot.count(a, t, status), pivot.implied(a, t, status));
        const expected = (implied: boolean) =>
          naive.count(dataset, filter, actor.id, topic.id, status, implied);
        plain.push(expected(false), expected(true));
      }
    });
  });
  return [ours, plain];
}

test('counts what a naive loop counts, alone and after any sequence of filters', () => {
  fc.assert(
    fc.property(withFilters(5), ([dataset, filters]) => {
      const model = createModel(dataset);
      let previous: Pivot | undefined;
      for (const filter of filters) {
        const chained: Pivot = pivotFrom(model, filter, previous);
        const [ours, plain] = bothWays(model, filter, chained);
        expect(ours).toEqual(plain);
        expect(chained.planes).toEqual(pivotFrom(model, filter).planes);
        previous = chained;
      }
    }),
    { numRuns: 15 },
  );
});

/** Not structuredClone, whose arrays are of another realm than the test's and so never equal. */
function copied<Held>(held: Held): Held {
  if (ArrayBuffer.isView(held)) return (held as unknown as Uint8Array).slice() as Held;
  if (Array.isArray(held)) return held.map(copied) as Held;
  if (held === null || typeof held !== 'object') return held;
  return Object.fromEntries(Object.entries(held).map(([key, part]) => [key, copied(part)])) as Held;
}

test('leaves the previous pivot and the index as they were', () => {
  fc.assert(
    fc.property(withFilters(4), ([dataset, filters]) => {
      const model = createModel(dataset);
      const untouched = copied(model.index);
      const chain: { pivot: Pivot; planes: readonly Plane[] }[] = [];
      for (const filter of filters) {
        const next = pivotFrom(model, filter, chain.at(-1)?.pivot);
        chain.push({ pivot: next, planes: copied(next.planes) });
      }
      for (const { pivot, planes } of chain) expect(pivot.planes).toEqual(planes);
      expect(model.index).toEqual(untouched);
    }),
    { numRuns: 10 },
  );
});

test('shares the planes that a change of filter does not touch', () => {
  const model = createModel(HAND_WRITTEN);
  const all = pivot(model, NO_FILTER);
  const needs = pivot(model, { ...NO_FILTER, kind: ['need'] });
  expect(needs.planes).toBe(all.planes);
  const first = pivot(model, { ...NO_FILTER, meeting: ['first'] });
  const shared = first.planes.map((plane, at) => plane === all.planes[at]);
  expect(shared[STATUS_CODE.planned * 2]).toBe(true);
  expect(shared[STATUS_CODE.raised * 2]).toBe(false);
});

test('a previous pivot of another model does not change the result', () => {
  const fewer = HAND_WRITTEN.records.filter(({ id }) => id !== 'r3');
  const second = { ...NO_FILTER, meeting: ['second'] };
  const elsewhere = pivot(createModel({ ...HAND_WRITTEN, records: fewer }), second);
  const model = createModel(HAND_WRITTEN);
  expect(pivotFrom(model, second, elsewhere).planes).toEqual(pivotFrom(model, second).planes);
  const first = { ...NO_FILTER, meeting: ['first'] };
  expect(pivotFrom(model, first, elsewhere).planes).toEqual(pivotFrom(model, first).planes);
});

test('refuses the search result of another dataset', () => {
  const model = createModel(HAND_WRITTEN);
  expect(() => pivot(model, { ...NO_FILTER, hits: new Uint8Array(3) })).toThrow(RangeError);
});
