/** What the model alone takes: bytes of a million records, and each question on a wide matrix. */

import { layout, SORTS } from '../../src/model/answers/layout';
import { topicAnswer } from '../../src/model/answers/topic-answer';
import { blankOf } from '../../src/model/count/blanks';
import { matchingPositions } from '../../src/model/count/compiled-filter';
import { cellMarks } from '../../src/model/count/marks';
import { pivot, pivotFrom } from '../../src/model/count/pivot';
import { topicSides } from '../../src/model/count/sides';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import type { Model } from '../../src/model/model';
import { MILLION, timeOf } from './regroup';
import { type Size, syntheticModel } from './synthetic';

export const WIDE: Size = { records: 1_000_000, actors: 1000, topics: 100 };

/** Bytes of all typed arrays that can be reached, each counted once. */
export function typedBytes(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return Object.values(value).reduce<number>((sum, each) => sum + typedBytes(each, seen), 0);
}

/** Typed arrays of the index with its columns, and with a pivot that shares nothing with it. */
export function benchBytes(size: Size = MILLION): { index: number; withPivot: number } {
  const model = syntheticModel(size);
  const first = model.dataset.meetings.slice(0, 1).map(({ id }) => id);
  const filtered = pivot(model, { ...NO_FILTER, meeting: first });
  return { index: typedBytes(model.index), withPivot: typedBytes([model.index, filtered]) };
}

/** Milliseconds of each question after a toggle, on the wide matrix; nothing is kept from before. */
export function benchWide(size: Size = WIDE): Record<string, number> {
  const model: Model = syntheticModel(size);
  const half = model.dataset.meetings.filter((_, at) => at % 2 === 0).map(({ id }) => id);
  const off = { ...NO_FILTER, meeting: half };
  const on = { ...off, kind: ['need' as const], meeting: half.slice(1) };
  const base = pivot(model, off);
  /**
   * The filter as another object, for which nothing is kept; its pivot shares the planes of the last
   * one, so that what is timed is the question and not the pivot.
   */
  const fresh = (filter: Filter = off): Filter => {
    pivot(model, filter);
    return { ...filter };
  };
  const arranged = (sort: (typeof SORTS)[number]) => ({
    sortActors: sort,
    sortTopics: sort,
    hideActors: true,
    hideTopics: true,
  });
  const figures: Record<string, number> = {
    'pivot after a meeting and a kind': timeOf(() => pivotFrom(model, on, base)),
    'pivot with nothing before': timeOf(() => pivotFrom(model, off)),
    'bars of all topics': timeOf(() => {
      const cells = fresh();
      model.topics.forEach((_, topic) => {
        topicSides(model, cells, topic);
      });
    }),
    'answers of all topics': timeOf(() => {
      const cells = fresh();
      model.topics.forEach((_, topic) => {
        topicAnswer(model, cells, topic);
      });
    }),
    'marks or blanks of 40 x 30 cells': timeOf(() => {
      for (let a = 0; a < 40; a++) {
        for (let t = 0; t < 30; t++) {
          if (cellMarks(model, NO_FILTER, a, t).length === 0) blankOf(model, NO_FILTER, a, t);
        }
      }
    }),
    'records that match': timeOf(() => matchingPositions(model, off)),
  };
  for (const sort of SORTS) {
    figures[`layout by ${sort}`] = timeOf(() => layout(model, fresh(), arranged(sort)));
  }
  return figures;
}
