/** A finding opened: whose words it rests on, and which. */
import type { CoopRecord } from '../../dataset/schema';
import { NEED_ANSWERS, type NeedAnswer, needAnswer } from '../answers/topic-answer';
import type { Finding, Ids } from '../count/finding-kinds';
import { groupBy } from '../count/group-by';
import { MARKS, type MarkName, markOf } from '../count/marks';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import type { Model } from '../model';

/** Distinct words of one actor. */
export interface FoundSentence {
  /** The first of the records that they prove. */
  readonly record: CoopRecord;
  readonly topics: Ids;
  /** Of the least answered need that they state; null where they state none. */
  readonly answer: NeedAnswer | null;
  readonly isInferred: boolean;
}

export interface FoundActor {
  readonly actor: string;
  /** The firmest of its marks. */
  readonly mark: MarkName;
  /** All that the mark stands for is inferred. */
  readonly isInferred: boolean;
  /** Said outright before inferred, each in the order of the text. */
  readonly sentences: readonly FoundSentence[];
}

/**
 * The actors of a finding: those it names first, in its own order; then who says it outright before who is taken to
 * say it by inference, who asks before who mentions; each in neutral order.
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
