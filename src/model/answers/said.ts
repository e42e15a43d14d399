/** What one actor says on one topic, in distinct sentences by mark; and where it states a need, whether there is an offer. */
import type { CoopRecord } from '../../dataset/schema';
import { groupBy } from '../count/group-by';
import { MARKS, type MarkName, markOf } from '../count/marks';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { NEED_ANSWERS, type NeedAnswer, needAnswer } from './topic-answer';

type Some = readonly [CoopRecord, ...CoopRecord[]];

export interface Said {
  readonly mark: MarkName;
  /** A record of each distinct sentence, those said outright first; of several with the same words one of these. */
  readonly records: Some;
  /** All that has the mark is inferred. */
  readonly inferred: boolean;
}

const isInferred = (records: readonly CoopRecord[]): boolean =>
  records.every(({ basis }) => basis === 'implied');

/** What is said outright before what is inferred, each as it stood. */
const outrightFirst = (records: readonly CoopRecord[]): CoopRecord[] =>
  records.toSorted(({ basis: one }, { basis: other }) => INFERRED[one] - INFERRED[other]);

const INFERRED = { explicit: 0, implied: 1 };

/** By mark in the order of `MARKS`, of each what is said outright first. */
export const asTold = (records: readonly CoopRecord[]): CoopRecord[] =>
  MARKS.flatMap((mark) => outrightFirst(records.filter(({ status }) => markOf(status) === mark)));

const NEED_MARKS: readonly MarkName[] = ['asks', 'difficulty', 'mentions'];
export const isNeedMark = (mark: MarkName): boolean => NEED_MARKS.includes(mark);

/** @param records of one actor on one topic, in the order in which they are told; by mark in the order of `MARKS` */
export function saidIn(records: readonly CoopRecord[]): Said[] {
  const byMark = groupBy(records, ({ status }) => markOf(status));
  return MARKS.flatMap((mark): Said[] => {
    const some = byMark.get(mark);
    if (!some) return [];
    const sentences = [...groupBy(outrightFirst(some), passageOf).values()];
    const records = sentences.map(([first]) => first) as [CoopRecord, ...CoopRecord[]];
    return [{ mark, records, inferred: isInferred(some) }];
  });
}

/** Distinct sentences of what is said, whatever its mark. */
export const sentencesIn = (said: readonly Said[]): number =>
  new Set(said.flatMap(({ records }) => records.map(passageOf))).size;

/** What one actor says on one topic. */
export interface Standing {
  readonly actor: string;
  readonly topic: string;
  readonly said: readonly Said[];
  /** The least answered of its needs there, by position in `dataset.records`; null where it states none. */
  readonly need: number | null;
  /** Whether there is an offer for that need. */
  readonly answer: NeedAnswer | null;
}

/** A standing of an actor that raises the topic. */
export interface Raised extends Standing {
  readonly need: number;
  readonly answer: NeedAnswer;
}

export const isRaised = (standing: Standing): standing is Raised => standing.answer !== null;

/** By actor and topic, in the order of the first record of each. */
export const standingsOf = (
  model: Model,
  filter: Filter,
  records: readonly CoopRecord[],
): Standing[] =>
  [...groupBy(records, ({ actor, topic }) => `${actor} ${topic}`).values()].map((some) => {
    const [{ actor, topic }] = some;
    let [need, worst]: [number | null, number] = [null, -1];
    for (const { id, kind } of some) {
      if (kind !== 'need') continue;
      const at = model.recordIndex.get(id) as number;
      const state = NEED_ANSWERS.indexOf(needAnswer(model, filter, at));
      if (state > worst) [need, worst] = [at, state];
    }
    return { actor, topic, said: saidIn(some), need, answer: NEED_ANSWERS[worst] ?? null };
  });

/** Place of the firmest mark, by which lists are sorted. */
export const firmness = ({ said }: Pick<Standing, 'said'>): number =>
  MARKS.indexOf(said[0]?.mark ?? 'experience');
