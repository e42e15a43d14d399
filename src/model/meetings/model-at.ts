/** The model of what stood at a meeting, by which every other question counts without knowing of time. */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord, Dataset } from '../../dataset/schema';
import { isCurrent } from '../../dataset/timeline';
import { emptyColumns, positions, type RecordColumns } from '../columns';
import type { Model } from '../model';
import { namesAt } from './names-at';
import { partOfIndex } from './part-of-index';
import { byMeeting, stateAt } from './state-at';

/**
 * The model over the records that count at a meeting: open needs and offers, and the past help and experience told by
 * then. It has the actors and topics of the whole model, in their order, so that meetings can be compared, by the names
 * that they had then. With one meeting it is the model itself.
 */
export const modelAt = byMeeting((model, at): Model => {
  if (model.dataset.meetings.length === 1) return model;
  const { dataset, index } = model;
  const { from, kept } = currentRecords(model, at);
  let records: CoopRecord[] | undefined;
  let recordIndex: Model['recordIndex'] | undefined;
  const named = namesAt(model, at);
  const ofMeeting = {
    ...named.dataset,
    // A list of a million records takes as long as all the rest, a map of them far longer: both wait until asked for.
    get records() {
      records ??= recordsAt(dataset, from);
      return records;
    },
  };
  return {
    ...model,
    ...named,
    at,
    from,
    all: model,
    dataset: ofMeeting,
    index: partOfIndex(index, kept, columnsOf(index.columns, from)),
    get recordIndex() {
      recordIndex ??= positions(ofMeeting.records);
      return recordIndex;
    },
  };
});

function recordsAt({ records }: Dataset, from: Uint32Array): CoopRecord[] {
  const found = new Array<CoopRecord>(from.length);
  for (let i = 0; i < from.length; i++) found[i] = records[numberAt(from, i)] as CoopRecord;
  return found;
}

/** The positions of the records that count at a meeting, and 1 for each of them. */
function currentRecords(model: Model, at: number) {
  const states = stateAt(model, at);
  const kept = new Uint8Array(states.length);
  const from = new Uint32Array(states.length);
  let count = 0;
  for (let i = 0; i < states.length; i++) {
    if (!isCurrent(numberAt(states, i))) continue;
    kept[i] = 1;
    from[count++] = i;
  }
  return { kept, from: from.subarray(0, count) };
}

/** The columns of some records; one loop, in which each array has one type, since the engine makes that fast. */
function columnsOf(all: RecordColumns, from: Uint32Array): RecordColumns {
  const columns = emptyColumns(from.length);
  const { actor, topic, status, basis, meeting, modalities } = columns;
  for (let i = 0; i < from.length; i++) {
    const record = numberAt(from, i);
    actor[i] = numberAt(all.actor, record);
    topic[i] = numberAt(all.topic, record);
    status[i] = numberAt(all.status, record);
    basis[i] = numberAt(all.basis, record);
    meeting[i] = numberAt(all.meeting, record);
    modalities[i] = numberAt(all.modalities, record);
  }
  return columns;
}
