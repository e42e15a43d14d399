import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CoopRecord, Dataset } from '../../../src/dataset/schema';
import { BASES } from '../../../src/dataset/values';
import { matchingPositions } from '../../../src/model/count/compiled-filter';
import { MARKS, markOf } from '../../../src/model/count/marks';
import {
  inSubregion,
  type Question,
  sentenceCounts,
} from '../../../src/model/count/sentence-counts';
import { sentenceCount } from '../../../src/model/count/sentences';
import type { Filter, FilterField } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { anyDataset, anyFilter } from '../arbitrary';
import * as naive from '../naive';

const datasetAndFilter = anyDataset.chain((data) =>
  fc.tuple(fc.constant(data), anyFilter(data.records.length)),
);

const FIELDS: Readonly<Record<Question, readonly FilterField[]>> = {
  who: ['actor', 'subregion'],
  topic: ['topic'],
  said: ['kind', 'status'],
  modality: ['modality'],
  basis: ['basis'],
  meeting: ['meeting'],
};

/** Whether a record counts under an option, by a naive reading. */
const isOf = (data: Dataset, one: CoopRecord, question: Question, option: string) =>
  question === 'said'
    ? markOf(one.status) === option
    : question === 'who'
      ? option === one.actor ||
        naive.valuesOf(data, one, 'subregion').some((id) => inSubregion(id) === option)
      : FIELDS[question].some((field) => naive.valuesOf(data, one, field).includes(option));

const quotes = (records: readonly CoopRecord[]) =>
  new Set(records.map(({ meeting, evidence }) => `${meeting} ${evidence.start} ${evidence.end}`))
    .size;

test('every option has the number of sentences that it would leave alone under the other questions', () => {
  fc.assert(
    fc.property(datasetAndFilter, ([data, filter]) => {
      const model = createModel(data);
      const counts = sentenceCounts(model, filter);
      const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
      const options: Readonly<Record<Question, readonly string[]>> = {
        who: ids(data.actors).flatMap((id) => [id, inSubregion(id)]),
        topic: ids(data.topics),
        said: MARKS,
        modality: ids(data.modalities),
        basis: BASES,
        meeting: ids(data.meetings),
      };
      for (const question of Object.keys(FIELDS) as Question[]) {
        const free = Object.fromEntries(FIELDS[question].map((field) => [field, []]));
        const under = naive.recordsUnder(data, { ...filter, ...free } as Filter);
        for (const option of options[question])
          expect([option, counts[question].get(option) ?? 0]).toEqual([
            option,
            quotes(under.filter((one) => isOf(data, one, question, option))),
          ]);
      }
      expect(sentenceCount(model, filter)).toBe(quotes(naive.recordsUnder(data, filter)));
    }),
    { numRuns: 60 },
  );
});

test('matchingPositions gives the positions that a naive loop gives', () => {
  fc.assert(
    fc.property(datasetAndFilter, ([data, filter]) => {
      const positions = matchingPositions(createModel(data), filter);
      expect([...positions]).toEqual(naive.matching(data, filter));
    }),
  );
});
