/** What holds of every ranking, and the ranking once more by plain counting. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import { TIE_TOLERANCE } from '../../src/model/acceptability';
import { criteria } from '../../src/model/criteria';
import { CRITERIA, type Criterion } from '../../src/model/criterion';
import type { Filter } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import {
  DRAWS,
  inOrder,
  type RankedTopic,
  type Ranking,
  type RankingSettings,
  SEED,
} from '../../src/model/ranking';
import { drawWeights } from '../../src/model/weights';
import { dot, expectNear, sharesOf, sum } from './acceptability-naive';
import { naiveCriteria, naiveValues } from './criteria-naive';
import { anySettings, exactly, lightlyFiltered, rankOrFault } from './ranking-sample';

/** Vectors of weights: drawn by importance in numbers, or as they are given. */
function vectorsOf({ criteria: counted, weights }: RankingSettings): number[][] {
  if (weights.kind === 'exact') {
    const own = counted.map((each) => weights.weights[each]);
    return [own.map((weight) => weight / sum(own))];
  }
  const place = (each: Criterion) =>
    weights.kind === 'any' ? 0 : weights.order.findIndex((equals) => equals.includes(each));
  const importance = [0, 1, 2, 3, 4, -1]
    .map((at) => [...counted.keys()].filter((c) => place(counted[c] as Criterion) === at))
    .filter((equals) => equals.length > 0);
  const drawn = drawWeights({
    criteria: counted.length,
    draws: DRAWS,
    seed: SEED,
    order: importance,
  });
  return Array.from({ length: DRAWS }, (_, draw) => [
    ...drawn.subarray(draw * counted.length, (draw + 1) * counted.length),
  ]);
}

/** The ranking once more: criteria by walking records, ranks by counting who is better. */
function plainRanking(each: Dataset, asked: Filter, settings: RankingSettings) {
  const all = naiveValues(each, naiveCriteria(each, asked), () => true);
  const value = (topic: number, criterion: Criterion) =>
    all[topic * CRITERIA.length + CRITERIA.indexOf(criterion)] ?? 0;
  const topics = [...each.topics.keys()].filter(
    (topic) => asked.topic.length === 0 || asked.topic.includes(each.topics[topic]?.id ?? ''),
  );
  if (topics.every((topic) => value(topic, 'breadth') === 0)) return 'no-needs';
  const { weights } = settings;
  if (weights.kind === 'exact' && settings.criteria.every((one) => weights.weights[one] === 0))
    return 'no-weight';
  const values = topics.map((topic) => settings.criteria.map((one) => value(topic, one)));
  const shares = topics.map(() => topics.map(() => 0));
  const vectors = vectorsOf(settings);
  for (const vector of vectors) {
    const scores = values.map((row) => dot(row, vector));
    scores.forEach((own, topic) => {
      const better = scores.filter((other) => other > own + TIE_TOLERANCE).length;
      const equal = scores.filter((other) => Math.abs(other - own) <= TIE_TOLERANCE).length;
      const row = shares[topic] as number[];
      for (let at = better; at < better + equal; at++)
        row[at] = (row[at] ?? 0) + 1 / equal / vectors.length;
    });
  }
  const blank = topics.filter((_, at) => values[at]?.every((value) => value === 0));
  return { topics, shares, blank };
}

test('is the ranking that plain counting gives', () => {
  fc.assert(
    fc.property(lightlyFiltered, anySettings, ([each, asked], settings) => {
      const found = rankOrFault(createModel(each), asked, settings);
      const plain = plainRanking(each, asked, settings);
      if (typeof found === 'string' || typeof plain === 'string') {
        expect(found).toBe(plain);
        return;
      }
      expect(found.topics).toEqual(plain.topics);
      expect(found.blank).toEqual(plain.blank);
      expectNear(sharesOf(found.acceptability), plain.shares, 1e-9);
    }),
    { numRuns: 20 },
  );
});

test('criteria that are left out are as if there were no such records', () => {
  const withoutCapacities = (each: Dataset): Dataset => ({
    ...each,
    records: each.records.map(
      (one): CoopRecord => (one.kind === 'capacity' ? { ...one, status: 'in-progress' } : one),
    ),
  });
  fc.assert(
    fc.property(lightlyFiltered, anySettings, ([each, asked], settings) => {
      const counted = settings.criteria.filter((one) => one !== 'experience');
      fc.pre(counted.length > 0);
      const own = { ...settings, criteria: counted };
      expect(rankOrFault(createModel(withoutCapacities(each)), asked, own)).toEqual(
        rankOrFault(createModel(each), asked, own),
      );
    }),
    { numRuns: 30 },
  );
});

test('coding uncertainty without implied records changes nothing, to the digit', () => {
  fc.assert(
    fc.property(lightlyFiltered, anySettings, ([each, asked], settings) => {
      const model = createModel(each);
      const stated: Filter = { ...asked, basis: ['explicit'] };
      const certain = rankOrFault(model, stated, settings);
      const uncertain = rankOrFault(model, stated, { ...settings, uncertain: true });
      if (typeof certain === 'string') expect(uncertain).toBe(certain);
      else {
        const own = { ...settings, uncertain: true };
        expect(uncertain).toEqual({ ...certain, settings: own, coins: 0 });
      }
    }),
    { numRuns: 15 },
  );
});

const anyRanking = (uncertain: boolean) =>
  fc
    .tuple(lightlyFiltered, anySettings)
    .map(([[each, asked], settings]) => {
      const model = createModel(each);
      return { model, asked, found: rankOrFault(model, asked, { ...settings, uncertain }) };
    })
    .filter((each): each is typeof each & { found: Ranking } => typeof each.found !== 'string');

test('with uncertainty no draw gives a value to a topic with nothing to count', () => {
  const few = fc.oneof(
    fc.constant<Criterion[]>(['unmet']),
    fc.subarray([...CRITERIA], { minLength: 1, maxLength: 2 }),
  );
  const coins = fc.infiniteStream(fc.boolean());
  fc.assert(
    fc.property(lightlyFiltered, few, coins, ([each, asked], counted, coin) => {
      const model = createModel(each);
      const found = rankOrFault(model, asked, {
        criteria: counted,
        weights: exactly({ breadth: 1, firmness: 1, unmet: 1, supply: 1, experience: 1 }),
        uncertain: true,
      });
      fc.pre(typeof found !== 'string');
      const { blank, topics } = found as Ranking;
      const isBlank = (topic: number, values: ArrayLike<number>) =>
        counted.every((one) => values[topic * CRITERIA.length + CRITERIA.indexOf(one)] === 0);
      const plain = naiveCriteria(each, asked);
      const all = naiveValues(each, plain, () => true);
      const isOffer = ({ kind }: CoopRecord) => kind === 'offer';
      const without = (isOut: (one: CoopRecord) => boolean) => {
        const kept = each.records.map((one) => !(one.basis === 'implied' && isOut(one)));
        return naiveValues(each, plain, (at) => kept[at] === true);
      };
      const draws = [
        all,
        without(isOffer),
        ...Array.from({ length: 5 }, () => without(() => coin.next().value)),
      ];
      for (const values of draws)
        expect(blank.filter((topic) => !isBlank(topic, values))).toEqual([]);
      // And whatever counts in any criterion is none of them.
      expect(blank).toEqual(topics.filter((topic) => isBlank(topic, all)));
    }),
    { numRuns: 60 },
  );
});

test('the shares of each topic add up to one, and so do those of each rank', () => {
  fc.assert(
    fc.property(anyRanking(true), ({ found }) => {
      const shares = sharesOf(found.acceptability);
      expect(shares).toHaveLength(found.topics.length);
      shares.forEach((row, at) => {
        expect(sum(row)).toBeCloseTo(1, 9);
        expect(sum(shares.map((other) => other[at] ?? 0))).toBeCloseTo(1, 9);
      });
    }),
    { numRuns: 15 },
  );
});

test('a topic never stands below one of its tier that it is nowhere less than', () => {
  fc.assert(
    fc.property(anyRanking(false), fc.integer({ min: 1, max: 4 }), ({ model, asked, found }, n) => {
      const { topics } = criteria(model, asked);
      const value = ({ topic }: RankedTopic, each: Criterion) => topics[topic]?.[each].value ?? 0;
      const order = inOrder(found, n);
      order.forEach((lower, at) => {
        for (const upper of order.slice(0, at)) {
          const isNowhereLess = found.settings.criteria.every(
            (each) => value(lower, each) >= value(upper, each),
          );
          if (isNowhereLess && lower.tier === upper.tier)
            expect(upper.equals).toContain(lower.topic);
        }
      });
    }),
    { numRuns: 30 },
  );
});
