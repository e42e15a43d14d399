/** Agendas from places, and any settings of a chair. */
import fc from 'fast-check';
import { type AgendaSettings, agendaOf } from '../../../src/model/agenda/agenda';
import type { Ranking } from '../../../src/model/agenda/ranking';
import { TOPIC_TIERS, type TopicTier } from '../../../src/model/answers/topic-tier';
import { NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { dataset, TOPICS } from '../sample';
import { USUAL } from './ranking-sample';

const model = createModel(dataset([]));
export const IDS = TOPICS.map(({ id }) => id);

interface Details {
  readonly tiers?: readonly TopicTier[];
  readonly blank?: readonly number[];
}

/** A ranking of the first topics by their places (from 0) in each order; all mentioned unless tiers are given. */
export function rankingOf(
  places: readonly (readonly number[])[],
  { tiers = [], blank = [] }: Details = {},
): Ranking {
  const all = places.map((own, topic) => ({
    topic,
    tier: tiers[topic] ?? 'mentions',
    isBlank: blank.includes(topic),
    places: own,
    mean: own.reduce((sum, place) => sum + place, 0) / own.length,
  }));
  const tierOf = ({ tier }: { tier: TopicTier }) => TOPIC_TIERS.indexOf(tier);
  const topics = all
    .toSorted((a, b) => tierOf(a) - tierOf(b) || a.mean - b.mean)
    .map((each) => ({
      ...each,
      equals: all
        .filter(
          ({ topic, tier, mean }) =>
            topic !== each.topic && tier === each.tier && mean === each.mean,
        )
        .map(({ topic }) => topic),
    }));
  return { filter: NO_FILTER, settings: USUAL, orders: places[0]?.length ?? 0, topics };
}
/** In this order: laundering, extradition, firearms, witnesses. */
export const PLAIN = rankingOf([[3], [1], [0], [2]]);

/** So many items, of half an hour each where the meeting is not given another time. */
export const items = (count: number, minutes = 30 * count): AgendaSettings['length'] => ({
  items: count,
  minutes,
});

const SEVEN: AgendaSettings = {
  length: items(7),
  time: {},
  pin: [],
  exclude: [],
  order: [],
};

export function agenda(settings: Partial<AgendaSettings>, ranking = PLAIN) {
  const found = agendaOf(model, ranking, { ...SEVEN, ...settings });
  return { ...found, topics: found.items.map(({ topic }) => IDS[topic]) };
}
export const topicsOf = (settings: Partial<AgendaSettings>, ranking?: Ranking) =>
  agenda(settings, ranking).topics;
export const noticesOf = (settings: Partial<AgendaSettings>, ranking?: Ranking) =>
  agenda(settings, ranking).notices;

const some = fc.subarray([...IDS, 'nonsense']);
const anyMinutes = fc.integer({ min: 1, max: 90 });
export const anyAgenda: fc.Arbitrary<AgendaSettings> = fc.record({
  length: fc.record({
    items: fc.integer({ min: 1, max: 6 }),
    minutes: fc.integer({ min: 1, max: 300 }),
  }),
  time: fc.dictionary(fc.constantFrom(...IDS), anyMinutes),
  pin: some,
  exclude: some,
  order: fc.shuffledSubarray([...IDS, 'nonsense']),
});
