/** A model of a million records: how long a toggle of a filter takes, and how much memory it holds. */
import { type Pivot, pivot, pivotFrom } from '../../src/model/count/pivot';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { collectGarbage } from './collect-garbage';
import { type Size, syntheticModel } from './synthetic';
import { median, timeOf } from './time';

const MILLION: Size = { records: 1_000_000, actors: 200, topics: 60 };

/** Milliseconds to count anew, the median over toggles of every field that decides what is counted. */
export function benchToggles(): number {
  const model = syntheticModel(MILLION);
  const meetings = model.dataset.meetings.map(({ id }) => id);
  const [training = '', assistance = ''] = model.dataset.modalities.map(({ id }) => id);
  const half = meetings.filter((_, at) => at % 2 === 0);
  const toggles: readonly (readonly [off: Partial<Filter>, on: Partial<Filter>])[] = [
    [{}, { kind: ['need'] }],
    [{}, { status: ['requested'] }],
    [{ status: ['raised'] }, { status: ['raised', 'requested'] }],
    [{}, { basis: ['explicit'] }],
    [{}, { meeting: meetings.slice(0, 1) }],
    [{ meeting: meetings.slice(1, 2) }, { meeting: meetings.slice(0, 2) }],
    [{ meeting: half }, { meeting: [...half, meetings[1] ?? ''] }],
    [{}, { modality: [training] }],
    [{ modality: [training] }, { modality: [training, assistance] }],
    [{ meeting: half }, { modality: [training] }],
    [
      { meeting: half, modality: [training], status: ['raised'] },
      { status: ['raised', 'available'] },
    ],
  ];
  let last: Pivot = pivotFrom(model, NO_FILTER);
  const times = toggles.map(([off, on]) =>
    timeOf(() => {
      last = pivotFrom(model, { ...NO_FILTER, ...off }, last);
      last = pivotFrom(model, { ...NO_FILTER, ...off, ...on }, last);
    }),
  );
  return median(times) / 2;
}

/** Growth of the heap in bytes by the model with its counts, the words of the records left out. */
export function heldBytes(): number {
  const heap = () => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = heap();
  const model = syntheticModel(MILLION);
  const held = { model, counts: pivot(model, NO_FILTER) };
  const growth = heap() - before;
  // Used after the measure, so that it is not collected before it.
  if (held.counts.index !== model.index || held.model !== model) throw new Error('Not held');
  return growth;
}
