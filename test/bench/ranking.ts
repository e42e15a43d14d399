/** What it takes to rank topics by 10,000 draws of weights, for us and for a plain program. */
import { criteria } from '../../src/model/criteria';
import { CRITERIA } from '../../src/model/criterion';
import { NO_FILTER } from '../../src/model/filter';
import { createModel, type Model } from '../../src/model/model';
import { DRAWS, type RankingSettings, startRanking } from '../../src/model/ranking';
import { plainRanking } from './plain-ranking';
import { median } from './regroup';
import { type Size, syntheticDataset } from './synthetic';

/** Milliseconds of each call, the median of runs that alternate; the first of each is not counted. */
function mediansOf(runs: number, ...calls: (() => void)[]): number[] {
  const times = calls.map((): number[] => []);
  for (let run = 0; run <= runs; run++)
    calls.forEach((call, at) => {
      const start = performance.now();
      call();
      if (run > 0) times[at]?.push(performance.now() - start);
    });
  return times.map(median);
}

/** All draws of a ranking of that model, whose criteria are known already. */
function rankingOf(model: Model, uncertain: boolean) {
  const settings: RankingSettings = { criteria: CRITERIA, weights: { kind: 'any' }, uncertain };
  const run = startRanking(model, NO_FILTER, settings);
  if (typeof run === 'string') throw new Error(`Nothing to rank: ${run}`);
  run.advance(DRAWS);
  return run.result();
}

/** So far two shares may differ that come from other draws: seven standard errors. */
const NEAR = (7 * 0.5 * Math.SQRT2) / Math.sqrt(DRAWS);

/**
 * Milliseconds of 10,000 draws: ours, ours with coding uncertainty, and a plain one beside them.
 * @throws Error where ours and the plain one disagree.
 */
export function benchRanking(size: Size, runs = 9) {
  const model = createModel(syntheticDataset(size));
  const found = criteria(model, NO_FILTER).topics;
  const values = found.map((topic) => CRITERIA.map((each) => topic[each].value));
  const { ranks } = rankingOf(model, false).acceptability;
  plainRanking(values, 1)
    .flat()
    .forEach((share, at) => {
      if (Math.abs(share - (ranks[at] ?? Number.NaN)) > NEAR)
        throw new Error(`Ours ranks ${ranks[at]} where the plain one ranks ${share}`);
    });
  const [ours = Number.NaN, uncertain = Number.NaN, plain = Number.NaN] = mediansOf(
    runs,
    () => rankingOf(model, false),
    () => rankingOf(model, true),
    () => plainRanking(values, 1),
  );
  return { ours, uncertain, plain };
}
