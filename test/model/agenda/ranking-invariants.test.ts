/** Properties of every ranking, and the ranking against a naive twin. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criteria } from '../../../src/model/agenda/criteria';
import type { Criterion } from '../../../src/model/agenda/criterion';
import { ordersOf } from '../../../src/model/agenda/criterion-orders';
import { byImportance, type RankedTopic, rankTopics } from '../../../src/model/agenda/ranking';
import { TOPIC_TIERS } from '../../../src/model/answers/topic-tier';
import type { Filter } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { plainRanking } from './ranking-naive';
import { anySettings, lightlyFiltered } from './ranking-sample';

test('the ranking is the one that naive counting gives', () => {
  fc.assert(
    fc.property(lightlyFiltered, anySettings, ([each, asked], settings) => {
      const found = rankTopics(createModel(each), asked, settings);
      const plain = plainRanking(each, asked, settings);
      if (found === 'no-needs' || plain === 'no-needs') {
        expect(found).toBe(plain);
        return;
      }
      const isOwn = settings.importance.length > 0;
      const orders = isOwn ? [byImportance(settings)] : ordersOf(settings.criteria);
      expect(found.orders).toBe(orders.length);
      expect(found.topics).toHaveLength(plain.length);
      for (const own of plain) {
        const one = found.topics.find(({ topic }) => topic === own.topic);
        expect(one?.places).toEqual(orders.map((order) => own.places.get(order.join())));
        expect(one?.mean).toBeCloseTo(own.mean, 9);
        expect(one?.isBlank).toBe(own.isBlank);
      }
      const key = ({ tier, mean, topic }: RankedTopic) =>
        TOPIC_TIERS.indexOf(tier) * 1e6 + Math.round(mean * 1e9) / 1e6 + topic / 1e9;
      const keys = found.topics.map(key);
      expect(keys).toEqual(keys.toSorted((a, b) => a - b));
      for (const { topic, tier, mean, equals } of found.topics)
        expect(equals).toEqual(
          found.topics
            .filter(
              (other) =>
                other.topic !== topic &&
                other.tier === tier &&
                Math.round(other.mean * 1e9) === Math.round(mean * 1e9),
            )
            .map((other) => other.topic),
        );
    }),
    { numRuns: 60 },
  );
});

test('a topic never stands below one of its tier that exceeds it in no criterion', () => {
  fc.assert(
    fc.property(lightlyFiltered, anySettings, ([each, asked], settings) => {
      const model = createModel(each);
      const own: Filter = { ...asked, basis: ['explicit'] };
      const found = rankTopics(model, own, settings);
      if (found === 'no-needs') return;
      const { topics } = criteria(model, own);
      const value = ({ topic }: RankedTopic, one: Criterion) => topics[topic]?.[one].value ?? 0;
      found.topics.forEach((lower, at) => {
        for (const upper of found.topics.slice(0, at)) {
          const isNowhereLess = settings.criteria.every(
            (one) => value(lower, one) >= value(upper, one),
          );
          if (isNowhereLess && lower.tier === upper.tier)
            expect(upper.equals).toContain(lower.topic);
        }
      });
    }),
    { numRuns: 30 },
  );
});
