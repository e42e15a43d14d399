/** The actors and sentences that a finding rests on. */
import type { CoopRecord } from '../../dataset/schema';
import { NEED_ANSWERS, type NeedAnswer, needAnswer } from '../answers/topic-answer';
import type { Finding, Ids } from '../count/finding-kinds';
import { groupBy } from '../count/group-by';
import { MARKS, type MarkName, markOf } from '../count/marks';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import type { Model } from '../model';

/** A sentence of one actor. */
export interface FoundSentence {
  /** The first of its records. */
  readonly record: CoopRecord;
  readonly topics: Ids;
  /** The answer of its least answered need; null where it states none. */
  readonly answer: NeedAnswer | null;
  readonly isInferred: boolean;
}

export interface FoundActor {
  readonly actor: string;
  /** The firmest of the actor's marks. */
  readonly mark: MarkName;
  /** True where all records with the mark are inferred. */
  readonly isInferred: boolean;
  /** Outright before inferred sentences, each in the order of the text. */
  readonly sentences: readonly FoundSentence[];
}

/**
 * Returns the actors of a finding: first those that it names, in its own order; then outright before inferred,
 * and by mark as in `MARKS`; each in neutral order.
 */
export function findingActors(
  model: Model,
  filter: Filter,
  finding: Finding,
): readonly FoundActor[] {
  const { dataset, recordIndex, actorIndex, topicIndex } = model;
  const records = finding.records.map((id) => dataset.records[recordIndex.get(id) ?? -1]);
  const answerOf = ({ id, kind }: CoopRecord) =>
    kind === 'need' ? needAnswer(model, filter, recordIndex.get(id) ?? -1) : null;
  const sentence = (own: readonly CoopRecord[]): FoundSentence => {
    const answers = own.map(answerOf);
    const topics = new Set(own.map(({ topic }) => topic));
    return {
      record: own[0] as CoopRecord,
      topics: [...topics].sort((a, b) => (topicIndex.get(a) ?? 0) - (topicIndex.get(b) ?? 0)),
      answer: NEED_ANSWERS.findLast((each) => answers.includes(each)) ?? null,
      isInferred: own.every(({ basis }) => basis === 'implied'),
    };
  };
  const byActor = groupBy(
    records.filter((record) => record !== undefined),
    ({ actor }) => actor,
  );
  const found = [...byActor].map(([actor, own]): FoundActor => {
    const mark =
      MARKS.find((each) => own.some(({ status }) => markOf(status) === each)) ?? 'mentions';
    return {
      actor,
      mark,
      isInferred: own.every(({ status, basis }) => markOf(status) !== mark || basis === 'implied'),
      sentences: [...groupBy(own, passageOf).values()]
        .map(sentence)
        .sort((a, b) => Number(a.isInferred) - Number(b.isInferred)),
    };
  });
  const place = ({ actor }: FoundActor) => {
    const at = finding.named.indexOf(actor);
    return at < 0 ? finding.named.length : at;
  };
  return found.sort(
    (a, b) =>
      place(a) - place(b) ||
      Number(a.isInferred) - Number(b.isInferred) ||
      MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark) ||
      (actorIndex.get(a.actor) ?? 0) - (actorIndex.get(b.actor) ?? 0),
  );
}
