/**
 * Sentences by topic, status and form of help, each under its form, under "several forms" or under "no form
 * named". Counted under each of its forms a sentence would make a row longer than the sentences there are; how
 * many name a form is counted apart.
 */
import { numberAt } from '../../dataset/number-at';
import type { Status } from '../../dataset/schema';
import { STATUS_CODE } from '../columns';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { matching } from './compiled-filter';
import { passageOf } from './sentences';

interface Told {
  readonly status: number;
  /** Under which it is counted; see `forms`. */
  readonly form: number;
  /** Bits of all forms that it names. */
  readonly bits: number;
  readonly sentence: string;
}

/** Reads the records that pass the filter; each question counts distinct sentences of them. */
export function forms(model: Model, filter: Filter) {
  const { topic, status, modalities } = model.index.columns;
  const several = model.dataset.modalities.length;
  const none = several + 1;
  const byTopic: Told[][] = model.topics.map(() => []);
  for (const at of matching(model, filter)) {
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
    isOf: (told: Told) => boolean,
  ): number => {
    const codes = statuses.map((each) => STATUS_CODE[each]);
    const sentences = new Set<string>();
    for (const at of topics)
      for (const told of byTopic[at] ?? [])
        if (codes.includes(told.status) && isOf(told)) sentences.add(told.sentence);
    return sentences.size;
  };
  return {
    /** Codes of forms: positions in `dataset.modalities`, then these two. */
    several,
    none,
    /** Sentences on any of the topics (by position) with any of the statuses, under any of the codes of forms. */
    count: (topics: readonly number[], statuses: readonly Status[], codes: readonly number[]) =>
      distinct(topics, statuses, ({ form }) => codes.includes(form)),
    /** Those that name a form, alone or with others. */
    naming: (topics: readonly number[], statuses: readonly Status[], code: number) =>
      distinct(topics, statuses, ({ bits }) => (bits & (1 << code)) !== 0),
  };
}
