/**
 * Sentences by topic, status and form of help, each under its form, under "several forms" or under "no form
 * named". A sentence with several forms counts once, so that the parts of a row add up to its sentences;
 * `naming` counts all that name a form.
 */
import { numberAt } from '../../dataset/number-at';
import type { Status } from '../../dataset/schema';
import { STATUS_CODE } from '../columns';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { matchingPositions } from './compiled-filter';
import { passageOf } from './sentences';

interface FormSentence {
  readonly status: number;
  /** Code of the form under which it counts; see `countForms`. */
  readonly form: number;
  /** All forms that it names, as bits. */
  readonly bits: number;
  readonly sentence: string;
}

/** Reads the records that pass the filter and returns functions that count their distinct sentences. */
export function countForms(model: Model, filter: Filter) {
  const { topic, status, modalities } = model.index.columns;
  const several = model.dataset.modalities.length;
  const none = several + 1;
  const byTopic: FormSentence[][] = model.topics.map(() => []);
  for (const at of matchingPositions(model, filter)) {
    const record = model.dataset.records[at];
    if (!record) continue;
    const bits = numberAt(modalities, at);
    const isOne = (bits & (bits - 1)) === 0;
    byTopic[numberAt(topic, at)]?.push({
      status: numberAt(status, at),
      form: bits === 0 ? none : isOne ? 31 - Math.clz32(bits) : several,
      bits,
      sentence: passageOf(record),
    });
  }
  const distinct = (
    topics: readonly number[],
    statuses: readonly Status[],
    isOf: (each: FormSentence) => boolean,
  ): number => {
    const codes = statuses.map((each) => STATUS_CODE[each]);
    const sentences = new Set<string>();
    for (const at of topics)
      for (const each of byTopic[at] ?? [])
        if (codes.includes(each.status) && isOf(each)) sentences.add(each.sentence);
    return sentences.size;
  };
  return {
    /** Codes of forms: positions in `dataset.modalities`, then these two. */
    several,
    none,
    /**
     * Counts the sentences on any of the topics (by position) with any of the statuses, under any of the codes
     * of forms.
     */
    count: (topics: readonly number[], statuses: readonly Status[], codes: readonly number[]) =>
      distinct(topics, statuses, ({ form }) => codes.includes(form)),
    /** Counts those that name a form, alone or with others. */
    naming: (topics: readonly number[], statuses: readonly Status[], code: number) =>
      distinct(topics, statuses, ({ bits }) => (bits & (1 << code)) !== 0),
  };
}
