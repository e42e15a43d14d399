/** What the shares of ranks say of a topic as one number. */
import type { Acceptability } from './acceptability';
import { mustBeWhole } from './weights';

/**
 * By topic, the probability of being among the first `n`, 0 to 1; certain from `n` = all topics on.
 * Topics that are tied across the line have the chance that drawing lots would give them.
 * @throws RangeError where `n` is no whole number of 0 or more.
 */
export function amongFirst({ topics, ranks }: Acceptability, n: number): Float64Array {
  mustBeWhole('n', n, 0);
  if (n >= topics) return new Float64Array(topics).fill(1);
  const among = new Float64Array(topics);
  for (let topic = 0; topic < topics; topic++) {
    let sum = 0;
    for (let rank = 0; rank < n; rank++) sum += ranks[topic * topics + rank] as number;
    among[topic] = Math.min(1, sum);
  }
  return among;
}

/** By topic, the mean of its ranks, from 0, over all draws. */
export const meanRanks = ({ topics, ranks }: Acceptability): Float64Array =>
  Float64Array.from({ length: topics }, (_, topic) => {
    let mean = 0;
    for (let rank = 0; rank < topics; rank++)
      mean += rank * (ranks[topic * topics + rank] as number);
    return mean;
  });
