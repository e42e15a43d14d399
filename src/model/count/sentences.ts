/**
 * Sentences, the unit in which the page counts evidence: distinct quotes. Several records may rest on one, such
 * as a request for help on two topics.
 */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord } from '../../dataset/schema';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { passes } from './compiled-filter';

/** Returns a key of the sentence (a distinct quote) that a record or a position rests on. */
export const passageOf = ({
  meeting,
  evidence,
}: Pick<CoopRecord, 'meeting' | 'evidence'>): string =>
  `${meeting} ${evidence.start} ${evidence.end}`;

/**
 * Returns `sentence`, the number of the sentence of each record (by position in `dataset.records`), and
 * `order`, all positions sorted by sentence.
 */
export const sentencesOf = memo((model) => {
  const { records } = model.dataset;
  const numbers = new Map<string, number>();
  const numberOf = (record: CoopRecord) => {
    const passage = passageOf(record);
    const number = numbers.get(passage) ?? numbers.size;
    numbers.set(passage, number);
    return number;
  };
  const sentence = Uint32Array.from(records, numberOf);
  const order = Uint32Array.from(records.keys()).sort(
    (a, b) => numberAt(sentence, a) - numberAt(sentence, b),
  );
  return { sentence, order };
});

/** Counts the sentences that records (by position in `dataset.records`) rest on. */
export function countSentences(model: Model, positions: readonly number[]): number {
  const { sentence } = sentencesOf(model);
  const isSeen = new Uint8Array(sentence.length);
  let count = 0;
  for (const at of positions) {
    const one = numberAt(sentence, at);
    if (isSeen[one] === 0) count++;
    isSeen[one] = 1;
  }
  return count;
}

/** Counts the sentences that the filter leaves. */
export const sentenceCount = memo((model, filter: Filter): number => {
  const { sentence } = sentencesOf(model);
  const pass = passes(model, filter);
  const isSeen = new Uint8Array(sentence.length);
  sentence.forEach((one, position) => {
    if (pass(position)) isSeen[one] = 1;
  });
  return isSeen.reduce((sum, one) => sum + one, 0);
});
