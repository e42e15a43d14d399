import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoopRecord } from '../../../src/dataset/schema';
import { STATUS_LIST } from '../../../src/model/columns';
import { countForms } from '../../../src/model/count/form-counts';
import { createModel } from '../../../src/model/model';
import { anyDataset, anyFilter } from '../arbitrary';
import * as naive from '../naive';

const datasetAndFilter = anyDataset.chain((each) =>
  fc.tuple(fc.constant(each), anyFilter(each.records.length)),
);

const distinct = (records: readonly CoopRecord[]) =>
  new Set(records.map(({ meeting, evidence: { start, end } }) => `${meeting} ${start} ${end}`))
    .size;

describe('forms of help', () => {
  test('counts each sentence once, as a naive loop does', () => {
    fc.assert(
      fc.property(datasetAndFilter, ([each, filter]) => {
        const model = createModel(each);
        const { count, naming, several, none } = countForms(model, filter);
        const records = naive.recordsUnder(each, filter);
        const topics = model.topics.map(({ id }) => id);
        const every = [...topics.keys()];
        for (const status of STATUS_LIST) {
          const own = records.filter((record) => record.status === status);
          each.modalities.forEach(({ id }, form) => {
            const alone = own.filter(({ modalities }) => modalities.join() === id);
            expect(count(every, [status], [form])).toBe(distinct(alone));
            expect(naming(every, [status], form)).toBe(
              distinct(own.filter(({ modalities }) => modalities.includes(id))),
            );
          });
          const plain = own.filter(({ modalities }) => modalities.length !== 1);
          expect(count(every, [status], [several, none])).toBe(distinct(plain));
        }
        topics.forEach((topic, at) => {
          const own = records.filter((record) => record.topic === topic);
          const codes = [...each.modalities.keys(), several, none];
          expect(count([at], STATUS_LIST, codes)).toBe(distinct(own));
        });
      }),
    );
  });
});
