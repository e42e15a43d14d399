/**
 * Standings: the sentences of one actor on one topic by mark and, where it states a need, whether there is an
 * offer.
 */
import { numberOfId } from '../../dataset/number-of-id';
import type { CoopRecord } from '../../dataset/schema';
import { groupBy } from '../count/group-by';
import { MARKS, type MarkName, markOf } from '../count/marks';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { NEED_ANSWERS, type NeedAnswer, needAnswer } from './topic-answer';

type SomeRecords = readonly [CoopRecord, ...CoopRecord[]];

export interface MarkedSentences {
  readonly mark: MarkName;
  /** One record for each sentence, outright ones first. */
  readonly records: SomeRecords;
  /** True where all records with the mark are inferred. */
  readonly inferred: boolean;
}

const isInferred = (records: readonly CoopRecord[]): boolean =>
  records.every(({ basis }) => basis === 'implied');

/** Sorts outright records before inferred ones; equals keep their order. */
const sortOutrightFirst = (records: readonly CoopRecord[]): CoopRecord[] =>
  records.toSorted(({ basis: one }, { basis: other }) => INFERRED[one] - INFERRED[other]);

const INFERRED = { explicit: 0, implied: 1 };

/** Sorts by mark in the order of `MARKS`, within each outright records first. */
export const sortByMark = (records: readonly CoopRecord[]): CoopRecord[] =>
  MARKS.flatMap((mark) =>
    sortOutrightFirst(records.filter(({ status }) => markOf(status) === mark)),
  );

const NEED_MARKS: readonly MarkName[] = ['asks', 'difficulty', 'mentions'];
export const isNeedMark = (mark: MarkName): boolean => NEED_MARKS.includes(mark);

/**
 * @param records of one actor on one topic, in the order of the text; the result has marks in the order of
 *   `MARKS`
 */
export function groupByMark(records: readonly CoopRecord[]): MarkedSentences[] {
  const byMark = groupBy(records, ({ status }) => markOf(status));
  return MARKS.flatMap((mark): MarkedSentences[] => {
    const some = byMark.get(mark);
    if (!some) return [];
    const sentences = [...groupBy(sortOutrightFirst(some), passageOf).values()];
    const records = sentences.map(([first]) => first) as [CoopRecord, ...CoopRecord[]];
    return [{ mark, records, inferred: isInferred(some) }];
  });
}

/** Counts the sentences of all marks. */
export const countSentencesIn = (said: readonly MarkedSentences[]): number =>
  new Set(said.flatMap(({ records }) => records.map(passageOf))).size;

/** The sentences of one actor on one topic. */
export interface Standing {
  readonly actor: string;
  readonly topic: string;
  readonly said: readonly MarkedSentences[];
  /** Its least answered need there, by position in `dataset.records`; null where it states none. */
  readonly need: number | null;
  /** Whether there is an offer for that need. */
  readonly answer: NeedAnswer | null;
}

/** A standing of an actor that raises the topic. */
export interface RaisedStanding extends Standing {
  readonly need: number;
  readonly answer: NeedAnswer;
}

export const isRaised = (standing: Standing): standing is RaisedStanding =>
  standing.answer !== null;

/** Returns the standings of the actors of records, by actor and topic, in the order of their first records. */
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
      const at = numberOfId(model.recordIndex, id);
      const state = NEED_ANSWERS.indexOf(needAnswer(model, filter, at));
      if (state > worst) [need, worst] = [at, state];
    }
    return { actor, topic, said: groupByMark(some), need, answer: NEED_ANSWERS[worst] ?? null };
  });

/** Returns the position of the firmest mark, by which lists are sorted. */
export const firmness = ({ said }: Pick<Standing, 'said'>): number =>
  MARKS.indexOf(said[0]?.mark ?? 'experience');
