/**
 * What has become of each record at a meeting (design, "Meetings over time"). Records are never rewritten by a later
 * meeting; links say what became of them. Silence ends nothing. Arrays are by position in `dataset.records`; meetings
 * are positions in `dataset.meetings`, which are in the order of their days.
 */
import { numberAt } from './number-at';
import type { Dataset, Meeting } from './schema';
import { seriesOf } from './series';

type Link = NonNullable<Dataset['links']>[number];

/**
 * The states of a record at a meeting: `later`: not said yet, or by another series of meetings; `fact`: past help or
 * experience, which has no sequel; `superseded`: another record carries it on; then three ways to end (`lapsed`: its
 * last day has passed); then the current ones: said at this meeting for the first time, again, or otherwise than
 * before; and `silent`: open, and not said at this meeting.
 */
export const STATES = [
  'later',
  'fact',
  'superseded',
  'done',
  'withdrawn',
  'lapsed',
  'new',
  'repeated',
  'changed',
  'silent',
] as const;
export type State = (typeof STATES)[number];

/** A position in `STATES`. */
export type StateCode = number;

export const STATE_CODE = Object.fromEntries(
  STATES.map((state, code) => [state, code]),
) as Readonly<Record<State, StateCode>>;

/** The effects of links by which a record carries an earlier one on; no second record may do so. */
export const CARRYING: readonly string[] = ['repeats', 'changes'];

/** Whether a record in this state counts in the state of things at the meeting: facts, and what is open. */
export const isCurrent = (state: StateCode): boolean =>
  state === STATE_CODE.fact || state >= STATE_CODE.new;

/** Whether a record is past help or experience, of which nothing becomes. */
export const isFact = ({
  kind,
  status,
}: Pick<Told['records'][number], 'kind' | 'status'>): boolean =>
  kind === 'capacity' || status === 'delivered';

/** A position of a meeting that never comes. */
export const NEVER = 0xffff;

export interface Timeline {
  /** Number of the series of each meeting. */
  readonly series: Uint16Array;
  /** The meeting of each record. */
  readonly meeting: Uint16Array;
  /** 1 for past help and experience. */
  readonly isFact: Uint8Array;
  /** The record that carries a record on, and the meeting at which it does; -1 and NEVER where none does. */
  readonly successor: Int32Array;
  readonly carriedAt: Uint16Array;
  /** The meeting at which a record ends, and 1 where its actor withdraws it. */
  readonly endedAt: Uint16Array;
  readonly isWithdrawn: Uint8Array;
  /** The first meeting after the last day of an offer. */
  readonly lapsesAt: Uint16Array;
  /** The state that a record has at its own meeting: new, repeated or changed. */
  readonly begins: Uint8Array;
}

/** What a timeline is made of: a dataset, or rows of seeds. */
export interface Told {
  readonly records: readonly {
    readonly meeting: string;
    readonly kind: string;
    readonly status: string;
    readonly until?: string | undefined;
  }[];
  /** In the order of their days. */
  readonly meetings: readonly Pick<Meeting, 'id' | 'start' | 'series' | 'body'>[];
  readonly links?:
    | readonly (Pick<Link, 'of' | 'by' | 'meeting'> & { readonly effect: string })[]
    | undefined;
}

/**
 * @param positionOf position of each record by its id
 * @returns the timeline of a sound dataset: a link names a record of an earlier meeting
 */
export function timelineOf(
  { records, meetings, links = [] }: Told,
  positionOf: ReadonlyMap<string, number>,
): Timeline {
  const { length } = records;
  const place = new Map(meetings.map(({ id }, at) => [id, at]));
  const names = [...new Set(meetings.map(seriesOf))];
  const timeline = {
    series: Uint16Array.from(meetings, (each) => names.indexOf(seriesOf(each))),
    meeting: new Uint16Array(length),
    isFact: new Uint8Array(length),
    successor: new Int32Array(length).fill(-1),
    carriedAt: new Uint16Array(length).fill(NEVER),
    endedAt: new Uint16Array(length).fill(NEVER),
    isWithdrawn: new Uint8Array(length),
    lapsesAt: new Uint16Array(length).fill(NEVER),
    begins: new Uint8Array(length).fill(STATE_CODE.new),
  };
  records.forEach((record, i) => {
    timeline.meeting[i] = place.get(record.meeting) ?? NEVER;
    timeline.isFact[i] = Number(isFact(record));
    if (record.kind !== 'offer' || record.until === undefined) return;
    const { until } = record;
    const after = meetings.findIndex(({ start }) => start > until);
    if (after >= 0) timeline.lapsesAt[i] = after;
  });
  for (const link of links) {
    const of = positionOf.get(link.of) ?? -1;
    const by = link.by === null ? -1 : (positionOf.get(link.by) ?? -1);
    const at = place.get(link.meeting) ?? NEVER;
    addLink(timeline, link.effect, { of, by, at });
  }
  return timeline;
}

type Building = { -readonly [Field in keyof Timeline]: Timeline[Field] };

/** Adds a link. The order of links is immaterial: the earliest meeting counts, and at one meeting `done` before `withdrawn`. */
function addLink(
  { successor, carriedAt, endedAt, isWithdrawn, begins }: Building,
  effect: string,
  { of, by, at }: { readonly of: number; readonly by: number; readonly at: number },
): void {
  if (CARRYING.includes(effect)) {
    const before = numberAt(carriedAt, of);
    if (at < before || (at === before && by < numberAt(successor, of))) {
      carriedAt[of] = at;
      successor[of] = by;
    }
    const begun = STATE_CODE[effect === 'repeats' ? 'repeated' : 'changed'];
    if (begun > numberAt(begins, by)) begins[by] = begun;
  } else if (effect !== 'part') {
    const before = numberAt(endedAt, of);
    const isLater = effect === 'withdrawn';
    if (at < before) isWithdrawn[of] = Number(isLater);
    else if (at === before && !isLater) isWithdrawn[of] = 0;
    if (at < before) endedAt[of] = at;
  }
}

/** The state of a record at a meeting. */
export function stateOf(timeline: Timeline, record: number, at: number): StateCode {
  const said = numberAt(timeline.meeting, record);
  if (said > at || timeline.series[said] !== timeline.series[at]) return STATE_CODE.later;
  if (timeline.isFact[record] === 1) return STATE_CODE.fact;
  if (numberAt(timeline.carriedAt, record) <= at) return STATE_CODE.superseded;
  if (numberAt(timeline.endedAt, record) <= at)
    return timeline.isWithdrawn[record] === 1 ? STATE_CODE.withdrawn : STATE_CODE.done;
  if (numberAt(timeline.lapsesAt, record) <= at) return STATE_CODE.lapsed;
  return said === at ? numberAt(timeline.begins, record) : STATE_CODE.silent;
}

/**
 * The last record of the thread of a record: what carries it on, and what carries that on.
 * @param at the meeting up to which it is carried on; by default the last of all
 */
export function headOf({ successor, carriedAt }: Timeline, record: number, at = NEVER - 1): number {
  let head = record;
  while (numberAt(carriedAt, head) <= at) head = numberAt(successor, head);
  return head;
}

/** The last meeting of the series of a meeting up to another, at which its records have their state; -1 for none. */
export const lastOfSeries = ({ series }: Timeline, meeting: number, at = NEVER): number =>
  series.lastIndexOf(numberAt(series, meeting), at);

/** The first record of the thread of each record, by position: of those of its earliest meeting the first in the dataset. */
export function firstOfThreads(timeline: Timeline): Int32Array {
  const { successor, meeting } = timeline;
  const firstOfHead = new Int32Array(successor.length).fill(-1);
  const heads = Int32Array.from(successor, (_, i) => headOf(timeline, i));
  heads.forEach((head, i) => {
    const first = numberAt(firstOfHead, head);
    if (first < 0 || numberAt(meeting, i) < numberAt(meeting, first)) firstOfHead[head] = i;
  });
  return heads.map((head) => numberAt(firstOfHead, head));
}
