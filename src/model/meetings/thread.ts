/** The thread of a record: all records linked with it, and what other links say of them. */

import { numberAt } from '../../dataset/number-at';
import type { CoopRecord, Evidence, Link } from '../../dataset/schema';
import type { Silence } from '../count/blanks';
import { memo } from '../memo';
import type { Model } from '../model';
import { silenceAt } from './silence-at';
import { headAt, timelineFor } from './state-at';

/** One step of a thread: a record, or what a link says of a record of the thread. */
export interface Step {
  /** Position of the meeting. */
  readonly meeting: number;
  /** The words that say so. */
  readonly evidence: Evidence;
  /** The record that holds these words; null where a link has words of its own. */
  readonly record: CoopRecord | null;
  /** What is said of an earlier record; null for the first record of a thread, which speaks of none. */
  readonly link: Link | null;
}

export interface Thread {
  /** The last record: the one that carries on the others. */
  readonly head: CoopRecord;
  /** By meeting, then in the order of the text. */
  readonly steps: readonly Step[];
  /** The later meetings of the series up to `at` that say nothing of it, with the reason of the actor of the head. */
  readonly silent: readonly { readonly meeting: number; readonly reason: Silence }[];
}

/** By record the links of it, and the links by it. */
const linksByRecord = memo((model) => {
  const of = new Map<number, Link[]>();
  const by = new Map<number, Link[]>();
  const add = (to: Map<number, Link[]>, record: number | undefined, link: Link) => {
    if (record === undefined) return;
    const known = to.get(record);
    if (known) known.push(link);
    else to.set(record, [link]);
  };
  for (const link of model.dataset.links ?? []) {
    add(of, model.recordIndex.get(link.of), link);
    if (link.by !== null) add(by, model.recordIndex.get(link.by), link);
  }
  return { of, by };
});

export const carriesOn = ({ effect }: Link): boolean =>
  effect === 'repeats' || effect === 'changes';

/** The link by which a later record says again or changes what a record (a position) says, if any. */
export const linkOn = (model: Model, record: number): Link | undefined =>
  linksByRecord(model).of.get(record)?.find(carriesOn);

/** The link by which past help or experience (a position) meets or delivers what was said earlier, if any. */
export const linkOfFact = (model: Model, record: number): Link | undefined =>
  timelineFor(model).isFact[record] === 1 ? linksByRecord(model).by.get(record)?.[0] : undefined;

/**
 * The thread of a record (a position), as it stood at a meeting. That of past help is the thread of what it meets or
 * delivers, where it says so of an earlier record.
 * @param at the meeting, a position; later ones are not told
 */
export function threadOf(model: Model, record: number, at: number): Thread {
  const { dataset, recordIndex } = model;
  const links = linksByRecord(model);
  const positionOf = (id: string) => recordIndex.get(id);
  const head = headAt(model, positionOf(linkOfFact(model, record)?.of ?? '') ?? record, at);
  const members = [head];
  const steps: Step[] = [];
  // A loop over an array also visits the members that are added during the loop.
  for (const member of members) {
    const own = (links.by.get(member) ?? []).filter(carriesOn);
    steps.push(stepOf(model, member, own[0] ?? null));
    members.push(...own.flatMap(({ of }) => positionOf(of) ?? []));
    const said = new Set<string>();
    for (const link of links.of.get(member) ?? []) {
      const key = `${link.by ?? link.evidence?.start} ${link.effect}`;
      if (carriesOn(link) || said.has(key)) continue;
      said.add(key);
      const by = link.by === null ? null : (dataset.records[positionOf(link.by) ?? -1] ?? null);
      const evidence = link.evidence ?? by?.evidence;
      const meeting = dataset.meetings.findIndex(({ id }) => id === link.meeting);
      if (evidence && meeting <= at) steps.push({ meeting, evidence, record: by, link });
    }
  }
  // Of what one passage says, first what came of it, and last what is said again.
  const carries = ({ link }: Step) => Number(link !== null && carriesOn(link));
  steps.sort(
    (a, b) =>
      a.meeting - b.meeting ||
      a.evidence.start - b.evidence.start ||
      carries(a) - carries(b) ||
      a.evidence.end - b.evidence.end,
  );
  return { head: recordAt(model, head), steps, silent: silentAfter(model, head, steps, at) };
}

const recordAt = ({ dataset }: Model, record: number): CoopRecord => {
  const found = dataset.records[record];
  if (!found) throw new RangeError(`Record ${record} of ${dataset.records.length}`);
  return found;
};

export function stepOf(model: Model, member: number, link: Link | null) {
  const record = recordAt(model, member);
  const meeting = numberAt(timelineFor(model).meeting, member);
  return { meeting, evidence: record.evidence, record, link };
}

/** The meetings after the last step that say nothing, as long as the head is open. */
function silentAfter(model: Model, head: number, steps: readonly Step[], at: number) {
  const { endedAt, lapsesAt, isFact, series, meeting: saidAt } = timelineFor(model);
  const own = series[numberAt(saidAt, head)];
  const last = steps.at(-1)?.meeting ?? at;
  const end = Math.min(numberAt(endedAt, head), numberAt(lapsesAt, head));
  if (isFact[head] === 1) return [];
  const actor = numberAt(model.index.columns.actor, head);
  return [...series.keys()]
    .filter((each) => series[each] === own && each > last && each <= at && each < end)
    .map((meeting) => ({ meeting, reason: silenceAt(model, meeting, actor) }));
}
