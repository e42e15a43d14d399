import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUS_LIST } from '../../src/model/columns';
import { NO_FILTER } from '../../src/model/filter';
import { forms } from '../../src/model/forms';
import { createModel } from '../../src/model/model';
import { anyDataset, anyFilter } from './arbitrary';
import * as naive from './naive';
import { HAND_WRITTEN } from './sample';

const datasetAndFilter = anyDataset.chain((each) =>
  fc.tuple(fc.constant(each), anyFilter(each.records.length)),
);

describe('forms of cooperation', () => {
  test('a record of one form, of several, of none', () => {
    const model = createModel(HAND_WRITTEN);
    const { count, naming, several, none } = forms(model, NO_FILTER);
    expect(count(0, 'requested', 0)).toBe(1);
    expect(count(1, 'planned', several)).toBe(1);
    expect(count(1, 'planned', 0)).toBe(0);
    expect(naming(1, 'planned', 0)).toBe(1);
    expect(count(0, 'raised', none)).toBe(2);
  });

  test('each record once: as a plain loop has it, and no record more than there are', () => {
    fc.assert(
      fc.property(datasetAndFilter, ([each, filter]) => {
        const model = createModel(each);
        const { count, naming, several, none } = forms(model, filter);
        const records = naive.recordsUnder(each, filter);
        let all = 0;
        model.topics.forEach(({ id }, topic) => {
          for (const status of STATUS_LIST) {
            const own = records.filter((item) => item.topic === id && item.status === status);
            each.modalities.forEach((modality, form) => {
              const found = count(topic, status, form);
              all += found;
              expect(naming(topic, status, form)).toBe(
                own.filter(({ modalities }) => modalities.includes(modality.id)).length,
              );
              expect(found).toBe(
                own.filter(({ modalities }) => modalities.join() === modality.id).length,
              );
            });
            all += count(topic, status, several) + count(topic, status, none);
            expect(count(topic, status, none)).toBe(
              own.filter(({ modalities }) => modalities.length === 0).length,
            );
          }
        });
        expect(all).toBe(records.length);
      }),
    );
  });
});
