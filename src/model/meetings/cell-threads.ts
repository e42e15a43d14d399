/** The threads of one actor on one topic: what stands, and what ended or went on elsewhere. */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord } from '../../dataset/schema';
import { isCurrent, STATE_CODE, STATES, type State, stateOf } from '../../dataset/timeline';
import { passes } from '../count/compiled-filter';
import { APART_BITS, MARK_BIT, MARKS, markOf } from '../count/marks';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { type Outcome, outcomeOf } from './outcome';
import { headAt, meetingOfState, seriesUpTo, timelineFor } from './state-at';
import { carriesOn, linkOfFact, stepOf, type Thread, threadOf } from './thread';

export interface CellThread extends Thread {
  /** State of the head at the meeting. */
  readonly state: State;
  /** Whether the head is a record of this actor on this topic. */
  readonly isHere: boolean;
  /** How the head ended; null while it stands. */
  readonly ended: Outcome | null;
  /** Meetings (positions) at which it was first and last said with the mark of the head. */
  readonly since: number;
  readonly last: number;
  /** At how many meetings it was said with this mark, and how many there were since the first of them. */
  readonly said: number;
  readonly of: number;
  /** The last step before, with another mark. */
  readonly before: { readonly record: CoopRecord; readonly meeting: number } | null;
}

export interface CellThreads {
  /**
   * Needs and offers that stand open at the meeting, by mark; of a mark what was said last comes first. Inferred offers
   * and plans have a mark of their own, after outright ones.
   */
  readonly open: readonly CellThread[];
  /** What ended, or went on elsewhere; what did so last comes first. */
  readonly ended: readonly CellThread[];
  /** Past help and experience, in the same order. */
  readonly facts: readonly CellThread[];
}

/**
 * The threads of a cell as they stood at a meeting, each record in one of them.
 * @param at position of the meeting
 * @returns the threads that the filter shows, and those that it hides
 */
export function cellThreads(
  model: Model,
  filter: Filter,
  cell: { readonly actor: string; readonly topic: string },
  at: number,
): { readonly shown: CellThreads; readonly hidden: CellThreads } {
  const byHead = recordsByHead(model, cell, at);
  const pass = passes(model, filter);
  const isShown = (head: number, members: readonly number[]) =>
    // Of a meeting of the filter all is shown that was said then, whatever became of it.
    filter.meeting.length === 0 && members.includes(head) ? pass(head) : members.some(pass);
  const all = [...byHead].map(([head, members]) => ({
    isShown: isShown(head, members),
    thread: cellThread(model, head, members, at),
  }));
  const of = (shown: boolean) =>
    sorted(all.flatMap((each) => (each.isShown === shown ? [each.thread] : [])));
  return { shown: of(true), hidden: of(false) };
}

/** The records of a cell that were said by a meeting, by the head of their thread. */
function recordsByHead(
  model: Model,
  cell: { readonly actor: string; readonly topic: string },
  at: number,
): ReadonlyMap<number, readonly number[]> {
  const { columns } = model.index;
  const actor = model.actorIndex.get(cell.actor);
  const topic = model.topicIndex.get(cell.topic);
  const isHere = (record: number) =>
    columns.actor[record] === actor && columns.topic[record] === topic;
  const byHead = new Map<number, number[]>();
  for (let record = 0; record < columns.length; record++) {
    if (!isHere(record)) continue;
    const until = meetingOfState(model, record, at);
    if (stateOf(timelineFor(model), record, until) === STATE_CODE.later) continue;
    // Past help that meets or delivers what was said in this cell is a step of that thread.
    const told = model.recordIndex.get(linkOfFact(model, record)?.of ?? '');
    const head = headAt(model, told !== undefined && isHere(told) ? told : record, until);
    byHead.set(head, [...(byHead.get(head) ?? []), record]);
  }
  return byHead;
}

function cellThread(
  model: Model,
  head: number,
  members: readonly number[],
  at: number,
): CellThread {
  const timeline = timelineFor(model);
  const until = meetingOfState(model, head, at);
  const state = stateOf(timeline, head, until);
  const isFact = state === STATE_CODE.fact;
  const thread = isFact ? factThread(model, head) : threadOf(model, head, until);
  const mark = markOf(thread.head.status);
  // Help in part says nothing again.
  const own = thread.steps.filter(({ record, link }) => record && (!link || carriesOn(link)));
  const first = own.findLastIndex(({ record }) => record && markOf(record.status) !== mark) + 1;
  const meetings = isFact ? [] : own.slice(first).map(({ meeting }) => meeting);
  const since = meetings[0] ?? numberAt(timeline.meeting, head);
  const before = own[first - 1];
  return {
    ...thread,
    state: STATES[state] ?? 'later',
    isHere: members.includes(head),
    ended: isCurrent(state) ? null : outcomeOf(model, head, at),
    since,
    last: meetings.at(-1) ?? since,
    said: new Set(meetings).size,
    of: seriesUpTo(model, until).filter((meeting) => meeting >= since).length,
    before: before?.record ? { record: before.record, meeting: before.meeting } : null,
  };
}

/** Past help or experience alone, with the link by which it speaks of another cell. */
function factThread(model: Model, record: number): Thread {
  const step = stepOf(model, record, linkOfFact(model, record) ?? null);
  return { head: step.record, steps: [step], silent: [] };
}

/** Whether what is inferred has a mark of its own. */
const isApart = ({ head }: CellThread) => (MARK_BIT[markOf(head.status)] & APART_BITS) !== 0;

function sorted(threads: readonly CellThread[]): CellThreads {
  const isFact = ({ state }: CellThread) => state === 'fact';
  const isOpen = (each: CellThread) => each.isHere && each.ended === null && !isFact(each);
  const place = ({ head }: CellThread) => MARKS.indexOf(markOf(head.status));
  const inferred = ({ head }: CellThread) => Number(head.basis === 'implied');
  // A mark that counts several opens on what was said last, which is as old as the mark looks.
  const byMark = (some: readonly CellThread[]) =>
    some.toSorted(
      (a, b) =>
        place(a) - place(b) ||
        (isApart(a) ? inferred(a) - inferred(b) : 0) ||
        b.last - a.last ||
        inferred(a) - inferred(b),
    );
  const endOf = ({ ended, last }: CellThread) => ended?.meeting ?? last;
  return {
    open: byMark(threads.filter(isOpen)),
    ended: threads
      .filter((each) => !isOpen(each) && !isFact(each))
      .sort((a, b) => endOf(b) - endOf(a)),
    facts: byMark(threads.filter(isFact)),
  };
}
