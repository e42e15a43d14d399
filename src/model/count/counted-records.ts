/** The records that findings count, by status, with functions over lists of them. */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord, Status } from '../../dataset/schema';
import { CONDITIONS, type Condition } from '../../dataset/values';
import { KIND_OF, STATUS_CODE, STATUS_LIST } from '../columns';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { passes } from './compiled-filter';
import type { Ids, Share } from './finding-kinds';

/** Positions in `dataset.records`. */
export type Positions = readonly number[];

/**
 * Lists the records that pass a filter by status. Positions are in the order of the dataset; needs are those of
 * States alone.
 */
export function countRecords(model: Model, filter: Filter) {
  const { actor, topic, status, meeting, modalities, length } = model.index.columns;
  const { records } = model.dataset;
  const pass = passes(model, filter);
  const isState = model.actors.map(({ kind }) => kind === 'state');
  const lists: number[][] = STATUS_LIST.map(() => []);
  for (let at = 0; at < length; at++) {
    if (!pass(at)) continue;
    const code = numberAt(status, at);
    if (KIND_OF[code] !== 'need' || isState[numberAt(actor, at)]) lists[code]?.push(at);
  }
  const of = (name: Status): Positions => lists[STATUS_CODE[name]] ?? [];
  const asking = [...of('requested'), ...of('acknowledged')];
  /** Returns 1 for each code of a column that one of the records has. */
  const codes = (list: Positions, column: ArrayLike<number>, size: number): Uint8Array => {
    const flags = new Uint8Array(size);
    // A plain loop here and above: with 100,000 records it is a third of the time.
    for (let i = 0; i < list.length; i++) flags[numberAt(column, numberAt(list, i))] = 1;
    return flags;
  };
  const actorsOf = (list: Positions): Ids =>
    idsOf(model.actors, codes(list, actor, model.actors.length));
  const topicsOf = (list: Positions): Ids =>
    idsOf(model.topics, codes(list, topic, model.topics.length));
  const idsOf = (items: readonly { readonly id: string }[], flags: Uint8Array): Ids =>
    items.filter((_, at) => flags[at] === 1).map(({ id }) => id);
  return {
    model,
    filter,
    requested: of('requested'),
    acknowledged: of('acknowledged'),
    raised: of('raised'),
    /** Requests for help and reports of a difficulty. */
    asking,
    needs: [...asking, ...of('raised')],
    available: of('available'),
    planned: of('planned'),
    recordOf: (at: number) => records[at] as CoopRecord,
    actorOf: (at: number) => numberAt(actor, at),
    topicOf: (at: number) => numberAt(topic, at),
    meetingOf: (at: number) => numberAt(meeting, at),
    /** Returns 1 for each topic that one of the records is on. */
    topicFlags: (list: Positions) => codes(list, topic, model.topics.length),
    actorsOf,
    topicsOf,
    share: (list: Positions): Share => ({ actors: actorsOf(list), topics: topicsOf(list) }),
    /** Whether the record rests on inference. */
    isInferred: (at: number): boolean => records[at]?.basis === 'implied',
    /** Returns the form that all records name; null where they name none or several. */
    formOf: (list: Positions): string | null => {
      let forms = list.length === 0 ? 0 : -1;
      for (let i = 0; i < list.length; i++) forms &= numberAt(modalities, numberAt(list, i));
      const [form, ...more] = model.dataset.modalities.filter((_, bit) => (forms >> bit) & 1);
      return form && more.length === 0 ? form.id : null;
    },
    /**
     * Returns the id of the one meeting that all come from; null if they come from several, if the filter leaves only
     * one meeting, or if it is the one whose state the model holds.
     */
    onlyMeeting: <One>(all: readonly One[], heldAt: (one: One) => string): string | null => {
      const [first] = all;
      const asked = filter.meeting.length || model.dataset.meetings.length;
      if (first === undefined || asked < 2) return null;
      const meeting = heldAt(first);
      const isOwn = meeting === model.dataset.meetings[model.at ?? -1]?.id;
      return !isOwn && all.every((one) => heldAt(one) === meeting) ? meeting : null;
    },
    heldAt: (at: number): string => (records[at] as CoopRecord).meeting,
    /** Returns the ids of the records, each once, in the order of the dataset. */
    recordIds: (list: Positions): Ids => {
      const isOne = new Uint8Array(length);
      for (let i = 0; i < list.length; i++) isOne[numberAt(list, i)] = 1;
      const ids: string[] = [];
      for (let at = 0; at < length; at++)
        if (isOne[at] === 1) ids.push((records[at] as CoopRecord).id);
      return ids;
    },
  };
}

export type CountedRecords = ReturnType<typeof countRecords>;

/** Returns the value that all have in common; null where they differ. */
export const commonValue = <Value>([first, ...rest]: readonly Value[]): Value | null =>
  first !== undefined && rest.every((each) => each === first) ? first : null;

/** Returns the condition that the notes of all records begin with; null where they differ or name none. */
export const conditionOf = (records: readonly CoopRecord[]): Condition | null =>
  commonValue(
    records.map(({ note }) => CONDITIONS.find((each) => note.startsWith(`${each}:`)) ?? null),
  );
