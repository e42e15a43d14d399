/** The model of what stood at a meeting, by which every other question counts without knowing of time. */
import { numberAt } from '../../dataset/number-at';
import { isCurrent } from '../../dataset/timeline';
import { emptyColumns, positions, type RecordColumns } from '../columns';
import type { Model } from '../model';
import { buildIndex } from '../record-index';
import { byMeeting, stateAt } from './state-at';

/**
 * The model over the records that count at a meeting: open needs and offers, and the past help and experience told by
 * then. It has the actors and topics of the whole model, in their order, so that meetings can be compared. With one
 * meeting it is the model itself.
 */
export const modelAt = byMeeting((model, at): Model => {
  if (model.dataset.meetings.length === 1) return model;
  const from = currentRecords(model, at);
  const { dataset, index } = model;
  const records = Array.from(from, (i) => dataset.records[i] as (typeof dataset.records)[number]);
  let recordIndex: Model['recordIndex'] | undefined;
  return {
    ...model,
    at,
    from,
    all: model,
    dataset: { ...dataset, records },
    index: buildIndex(columnsOf(index.columns, from), index),
    // A map of a million records takes longer than all the rest, and few questions need it.
    get recordIndex() {
      recordIndex ??= positions(records);
      return recordIndex;
    },
  };
});

/** The records that count at a meeting. */
function currentRecords(model: Model, at: number): Uint32Array {
  const states = stateAt(model, at);
  const from = new Uint32Array(states.length);
  let count = 0;
  for (let i = 0; i < states.length; i++) if (isCurrent(numberAt(states, i))) from[count++] = i;
  return from.slice(0, count);
}

/** The columns of some records. */
function columnsOf(all: RecordColumns, from: Uint32Array): RecordColumns {
  const { length: _, ...columns } = emptyColumns(from.length);
  for (const [name, column] of Object.entries(columns)) {
    const source = all[name as keyof typeof columns];
    for (let i = 0; i < from.length; i++) column[i] = numberAt(source, numberAt(from, i));
  }
  return { length: from.length, ...columns };
}
