/**
 * SMAA-2 as one would write it down from the paper, in plain JavaScript: weights by logarithms, for each
 * draw a list of topics with their scores, sorted, and the ranks counted. It knows no ties, no central
 * weights and no intervals: less than ours answers.
 */
import { randomFrom } from '../../src/dataset/random';
import { DRAWS } from '../../src/model/ranking';

/** Shares by topic, then rank; `values` by topic, then criterion. */
export function plainRanking(values: readonly (readonly number[])[], seed: number): number[][] {
  const random = randomFrom(seed);
  const shares = values.map(() => values.map(() => 0));
  for (let draw = 0; draw < DRAWS; draw++) {
    const lengths = (values[0] ?? []).map(() => -Math.log(1 - random()));
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    const weights = lengths.map((length) => length / whole);
    const scored = values.map((row, topic) => ({
      topic,
      score: row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0),
    }));
    scored.sort((a, b) => b.score - a.score);
    scored.forEach(({ topic }, rank) => {
      const row = shares[topic] as number[];
      row[rank] = (row[rank] as number) + 1 / DRAWS;
    });
  }
  return shares;
}
