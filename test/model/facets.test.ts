import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matching } from '../../src/model/compiled-filter';
import { allFacets, facets, optionsOf } from '../../src/model/facets';
import { FILTER_FIELDS, NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { anyDataset, anyFilter } from './arbitrary';
import * as naive from './naive';
import { HAND_WRITTEN } from './sample';

const datasetAndFilter = anyDataset.chain((dataset) =>
  fc.tuple(fc.constant(dataset), anyFilter(dataset.records.length)),
);

test('every option says how many records it would leave, alone, under the other filters', () => {
  fc.assert(
    fc.property(datasetAndFilter, ([dataset, filter]) => {
      const model = createModel(dataset);
      const all = allFacets(model, filter);
      for (const field of FILTER_FIELDS) {
        const options = optionsOf(model, field);
        const plain = options.map((option) => [
          option,
          naive.facet(dataset, filter, field, option),
        ]);
        expect([...all[field]]).toEqual(plain);
      }
    }),
    { numRuns: 60 },
  );
});

test('matching gives the positions that a plain loop gives', () => {
  fc.assert(
    fc.property(datasetAndFilter, ([dataset, filter]) => {
      const positions = matching(createModel(dataset), filter);
      expect([...positions]).toEqual(naive.matching(dataset, filter));
    }),
  );
});

test('options that would leave nothing are there, with 0', () => {
  const model = createModel(HAND_WRITTEN);
  const modalities = facets(model, { ...NO_FILTER, modality: ['training'] }, 'modality');
  expect([...modalities]).toEqual([
    ['training', 2],
    ['funding', 1],
    ['tools', 0],
  ]);
  const actors = facets(model, NO_FILTER, 'actor');
  expect(actors.get('JAM')).toBe(0);
  expect(actors.has('021')).toBe(false);
});
