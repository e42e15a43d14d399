/** The findings of what changed between two meetings: needs and offers that are new, met, delivered, or not said again. */

import { numberAt } from '../../dataset/number-at';
import { STATUS_CODE } from '../columns';
import { type ChangeFinding, type Share, TELLINGS, type Telling } from '../count/finding-kinds';
import { groupBy } from '../count/group-by';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { silenceAt } from './silence-at';
import { timelineFor } from './state-at';
import { countTold, tellings } from './tellings';
import { type Step, threadOf } from './thread';

/**
 * Returns what changed between two meetings of a series (positions), in the order of `TELLINGS`.
 * @param model the model of all that was ever said
 * @param filter a filter over it; its field of meetings is empty
 */
export const changeFindings = memo(
  (model, filter: Filter, from: number, to: number): readonly ChangeFinding[] => {
    const { dataset, index, actors } = model;
    const { actor, status } = index.columns;
    const all = tellings(model, filter, from, to);
    const hasSpoken = actors.map((_, row) => silenceAt(model, to, row) === 'nothing-on-topic');
    const idOf = (at: number) => dataset.meetings[at]?.id ?? '';
    return TELLINGS.flatMap((kind): ChangeFinding[] => {
      const list = all[kind];
      if (list.length === 0) return [];
      const spoke = list.filter((record) => {
        const row = numberAt(actor, record);
        return hasSpoken[row] && (kind !== 'silent-need' || actors[row]?.kind === 'state');
      });
      const shares = sharesOf(model, list);
      let sentences: number | undefined;
      return [
        {
          kind,
          meeting: null,
          since: idOf(from),
          at: idOf(to),
          named: shares.flatMap((share) => share.actors),
          count: countTold(model, kind, list, [from, to]),
          isRequested: list.every((record) => status[record] === STATUS_CODE.requested),
          shares,
          spoke: countTold(model, kind, spoke, [from, to]),
          records: list.map((record) => dataset.records[record]?.id ?? ''),
          positions: [],
          // Many threads take longer than all the rest, and the title needs none.
          get sentences() {
            sentences ??= countProofs(model, list, kind, from, to);
            return sentences;
          },
        },
      ];
    });
  },
);

/** The number of distinct sentences that prove what is told of some records. */
function countProofs(
  model: Model,
  list: readonly number[],
  telling: Telling,
  from: number,
  to: number,
): number {
  const passages = new Set<string>();
  for (const record of list)
    for (const { step } of proofOf(model, telling, record, from, to))
      passages.add(stepPassage(model, step));
  return passages.size;
}

/** The key of the sentence that a step of a thread rests on. */
export const stepPassage = ({ dataset }: Model, { meeting, evidence }: Step): string =>
  passageOf({ meeting: dataset.meetings[meeting]?.id ?? '', evidence });

/** What is told of a record by its own words. */
const STANDS_ALONE: readonly Telling[] = [
  'new-need',
  'new-offer',
  'new-plan',
  'lapsed',
  'silent-need',
  'silent-offer',
];

/** Words that prove what is told of a record, and all that they say of it: "delivered in part" and "offers". */
export interface Proof {
  readonly step: Step;
  readonly says: readonly Step[];
}

/**
 * The words that prove what is told of a record: what was said last by the earlier meeting, and what has been said
 * since. What is new, has lapsed or was not said again is proved by its own words.
 */
export function proofOf(
  model: Model,
  telling: Telling,
  record: number,
  from: number,
  to: number,
): readonly Proof[] {
  const own = model.dataset.records[record];
  if (own && STANDS_ALONE.includes(telling)) {
    const meeting = numberAt(timelineFor(model).meeting, record);
    const step = { meeting, evidence: own.evidence, record: own, link: null };
    return [{ step, says: [step] }];
  }
  const { steps } = threadOf(model, record, to);
  const before = steps.findLast((step) => step.meeting <= from && saysIt(step));
  const since = steps.filter(({ meeting }) => meeting > from && meeting <= to);
  const all = before ? [before, ...since] : since;
  // Of two sentences of which one holds the other, and of one that says two things, the reader reads one.
  return all
    .filter(
      (step, at) =>
        !all.some((other, place) =>
          isSame(step, other) ? place < at : isWithin(step, other) && place !== at,
        ),
    )
    .map((step) => ({ step, says: all.filter((other) => isWithin(other, step)) }));
}

const isWithin = (one: Step, other: Step): boolean =>
  one.meeting === other.meeting &&
  one.evidence.start >= other.evidence.start &&
  one.evidence.end <= other.evidence.end;

const isSame = (one: Step, other: Step): boolean => isWithin(one, other) && isWithin(other, one);

/** Whether a step states the need or offer itself, and not what came of it. */
const saysIt = ({ link }: Step): boolean =>
  link === null || link.effect === 'repeats' || link.effect === 'changes';

/** Groups actors with the same topics, those with the most topics first. */
function sharesOf({ index, actors, topics }: Model, list: readonly number[]): readonly Share[] {
  const { actor, topic } = index.columns;
  const byActor = [...groupBy(list, (record) => numberAt(actor, record))]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => ({
      actor: actors[row]?.id ?? '',
      topics: [...new Set(own.map((record) => numberAt(topic, record)))]
        .sort((a, b) => a - b)
        .map((column) => topics[column]?.id ?? ''),
    }));
  return [...groupBy(byActor, (each) => each.topics.join(' ')).values()]
    .map((alike) => ({ actors: alike.map((each) => each.actor), topics: alike[0].topics }))
    .sort((a, b) => b.topics.length - a.topics.length);
}
