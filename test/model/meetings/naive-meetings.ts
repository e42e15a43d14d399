/** What became of records, told meeting by meeting and looking everything up by name. */
import type { Dataset, Link } from '../../../src/dataset/schema';
import { seriesOf } from '../../../src/dataset/series';
import type { State } from '../../../src/dataset/timeline';
import type { Telling } from '../../../src/model/count/finding-kinds';
import type { Filter } from '../../../src/model/filter';
import type { Change } from '../../../src/model/meetings/changes';
import { recordsUnder } from '../naive';

const carries = ({ effect }: Link) => effect === 'repeats' || effect === 'changes';

/** The state of each record at a meeting, by id: the meetings of its series are played through one after another. */
export function naiveStates(dataset: Dataset, at: number): Map<string, State> {
  const { meetings, records, links = [] } = dataset;
  const states = new Map<string, State>(records.map(({ id }) => [id, 'later']));
  const end = meetings[at];
  if (!end) throw new RangeError(`${at}`);
  for (const now of meetings.slice(0, at + 1)) {
    if (seriesOf(now) !== seriesOf(end)) continue;
    for (const [id, state] of states)
      if (state === 'new' || state === 'repeated' || state === 'changed') states.set(id, 'silent');
    const said = links.filter(({ meeting }) => meeting === now.id);
    for (const record of records) {
      if (record.meeting === now.id) {
        const own = said.filter((link) => link.by === record.id && carries(link));
        const isFact = record.kind === 'capacity' || record.status === 'delivered';
        if (isFact) states.set(record.id, 'fact');
        else if (own.some(({ effect }) => effect === 'changes')) states.set(record.id, 'changed');
        else states.set(record.id, own.length > 0 ? 'repeated' : 'new');
      }
      const state = states.get(record.id);
      const isOpen =
        state === 'silent' || state === 'new' || state === 'repeated' || state === 'changed';
      if (isOpen && record.kind === 'offer' && record.until && record.until < now.start)
        states.set(record.id, 'lapsed');
      const about = said.filter(({ of }) => of === record.id);
      const before = states.get(record.id);
      if (before === 'superseded') continue;
      if (about.some(carries)) states.set(record.id, 'superseded');
      else if (before === 'done' || before === 'withdrawn') continue;
      else if (about.some(({ effect }) => effect === 'done')) states.set(record.id, 'done');
      else if (about.some(({ effect }) => effect === 'withdrawn'))
        states.set(record.id, 'withdrawn');
    }
  }
  return states;
}

const OPEN: readonly (State | undefined)[] = ['new', 'repeated', 'changed', 'silent'];
const ENDED: readonly (State | undefined)[] = ['done', 'withdrawn', 'lapsed'];

/** The records that follow a record up to a meeting: what carries it on, and what carries that on. */
function following(dataset: Dataset, id: string, at: number): Link[] {
  const { meetings, links = [] } = dataset;
  const next = links.find(
    (link) =>
      link.of === id && carries(link) && meetings.findIndex((m) => m.id === link.meeting) <= at,
  );
  return next?.by ? [next, ...following(dataset, next.by, at)] : [];
}

/** The ids of the records of each change between two meetings. */
export function naiveChanges(dataset: Dataset, from: number, to: number): Map<Change, string[]> {
  const before = naiveStates(dataset, from);
  const after = naiveStates(dataset, to);
  const found = new Map<string, Change>();
  /** The records that change something that they carry on. */
  const changing = new Set(
    dataset.links?.filter(({ effect }) => effect === 'changes').map(({ by }) => by),
  );
  const isCarriedOn = new Set<string>();
  const reopened = new Set<string>();
  for (const { id } of dataset.records) {
    const way = following(dataset, id, to);
    const head = way.at(-1)?.by ?? id;
    if (OPEN.includes(before.get(id))) {
      if (head !== id) isCarriedOn.add(head);
      const now = after.get(head);
      if (ENDED.includes(now)) found.set(head, now as Change);
      else if (head === id) {
        if (now === 'silent' && before !== after) found.set(id, 'silent');
      } else if (way.some(({ by }) => changing.has(by))) found.set(head, 'changed');
      else if (found.get(head) !== 'changed') found.set(head, 'repeated');
    } else if (ENDED.includes(before.get(id)) && head !== id) reopened.add(head);
  }
  for (const { id } of dataset.records)
    if (OPEN.includes(after.get(id)) && before.get(id) === 'later' && !isCarriedOn.has(id))
      found.set(id, reopened.has(id) ? 'reopened' : 'new');
  const lists = new Map<Change, string[]>();
  for (const { id } of dataset.records) {
    const change = found.get(id);
    if (change) lists.set(change, [...(lists.get(change) ?? []), id]);
  }
  return lists;
}

/** The last record of a thread up to a meeting. */
const naiveHead = (dataset: Dataset, id: string, at: number): string =>
  following(dataset, id, at).at(-1)?.by ?? id;

/** The threads in which an actor has a need, offer or plan at a meeting, with their state: by topic, then as recorded. */
export function naiveBecame(dataset: Dataset, actor: string, at: number): [string, State][] {
  const states = naiveStates(dataset, at);
  const { records, topics } = dataset;
  const told = records.filter(
    (record) =>
      record.actor === actor && !['later', 'fact'].includes(states.get(record.id) ?? 'later'),
  );
  const heads = new Set(told.map(({ id }) => naiveHead(dataset, id, at)));
  return topics.flatMap(({ id: topic }) =>
    records
      .filter((record) => record.topic === topic && heads.has(record.id))
      .map(({ id }): [string, State] => [id, states.get(id) ?? 'later']),
  );
}

/** The records of the thread of a need, offer or plan at a meeting, and the other things that links say of them by then; in any order. */
export function naiveThread(dataset: Dataset, id: string, at: number) {
  const { links = [], records, meetings } = dataset;
  const head = naiveHead(dataset, id, at);
  const isTold = ({ meeting }: Link) => meetings.findIndex((each) => each.id === meeting) <= at;
  const members = records
    .map((record) => record.id)
    .filter((each) => naiveHead(dataset, each, at) === head);
  const said = links
    .filter((link) => !carries(link) && isTold(link) && members.includes(link.of))
    .map(({ of, by, effect, evidence }) => `${of} ${effect} ${by ?? evidence?.start}`);
  return { head, members, said: [...new Set(said)].sort() };
}

/** Whether the words of a later meeting say that a part came of a record, after one meeting and by another. */
export const naivePartSince = (dataset: Dataset, id: string, to: number, from = -1): boolean =>
  (dataset.links ?? []).some(({ effect, of, meeting }) => {
    const place = dataset.meetings.findIndex((each) => each.id === meeting);
    return effect === 'part' && naiveHead(dataset, of, to) === id && place > from && place <= to;
  });

const NEEDS: Partial<Record<Change, Telling>> = {
  new: 'new-need',
  done: 'met',
  silent: 'silent-need',
  changed: 'changed',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
};

const OFFERS: Partial<Record<Change, Telling>> = {
  ...NEEDS,
  new: 'new-offer',
  done: 'delivered',
  silent: 'silent-offer',
};

/** Whether a record changes an open plan of the earlier meeting into an offer. */
const wasPlan = (dataset: Dataset, head: string, from: number, to: number): boolean => {
  const before = naiveStates(dataset, from);
  return dataset.records.some(
    ({ id, status }) =>
      status === 'planned' &&
      OPEN.includes(before.get(id)) &&
      following(dataset, id, to).at(-1)?.by === head,
  );
};

/** What is told of each record, by id; absent where nothing is. */
export function naiveTellings(
  dataset: Dataset,
  filter: Filter,
  from: number,
  to: number,
): Map<string, Telling[]> {
  const told = new Map<string, Telling[]>();
  const add = (id: string, telling: Telling) => told.set(id, [...(told.get(id) ?? []), telling]);
  const passing = new Set(recordsUnder(dataset, filter).map(({ id }) => id));
  for (const [change, ids] of naiveChanges(dataset, from, to))
    for (const id of ids) {
      const record = dataset.records.find((each) => each.id === id);
      if (!record || !passing.has(id)) continue;
      const { kind, status } = record;
      if (kind === 'need') add(id, NEEDS[change] ?? 'again');
      else if (change === 'new' && status === 'planned') add(id, 'new-plan');
      else if (change === 'changed' && status === 'available' && wasPlan(dataset, id, from, to))
        add(id, 'became-offer');
      else add(id, OFFERS[change] ?? 'again');
    }
  const after = naiveStates(dataset, to);
  for (const { id, kind } of dataset.records) {
    if (!passing.has(id) || !OPEN.includes(after.get(id))) continue;
    if (naivePartSince(dataset, id, to, from))
      told.set(id, [
        ...(told.get(id) ?? []).filter((each) => !each.startsWith('silent')),
        kind === 'need' ? 'part-need' : 'part-offer',
      ]);
  }
  return told;
}

/**
 * How many needs, offers and plans are told of some records: needs by actor and topic, offers and plans by the sentences
 * that held at the earlier meeting what became these records, or else by their own.
 */
export function naiveCount(
  dataset: Dataset,
  telling: Telling,
  ids: readonly string[],
  from: number,
  to: number,
): number {
  const before = naiveStates(dataset, from);
  const counted = dataset.records
    .filter(({ id }) => ids.includes(id))
    .flatMap((record) => {
      if (record.kind === 'need') return [`${record.actor} ${record.topic}`];
      const stood = dataset.records.filter(
        ({ id }) => OPEN.includes(before.get(id)) && naiveHead(dataset, id, to) === record.id,
      );
      const wanted = stood.filter(
        ({ status }) => telling !== 'became-offer' || status === 'planned',
      );
      return (stood.length > 0 ? wanted : [record]).map(
        ({ meeting, evidence }) => `${meeting} ${evidence.start}-${evidence.end}`,
      );
    });
  return new Set(counted).size;
}
