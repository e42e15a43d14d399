/** Agendas from tables of values, and any settings of a chair. */
import fc from 'fast-check';
import { type AgendaSettings, agendaOf } from '../../src/model/agenda';
import { NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import type { Ranking } from '../../src/model/ranking';
import type { TopicTier } from '../../src/model/topic-tier';
import { acceptability, asked, rows } from './acceptability-naive';
import { USUAL } from './ranking-sample';
import { dataset, TOPICS } from './sample';

const model = createModel(dataset([]));
export const IDS = TOPICS.map(({ id }) => id);

/** A ranking of topics by these values under these weights; all of one tier unless others are given. */
export const rankingOf = (
  values: string,
  weights = '1',
  topics = [0, 1, 2, 3],
  tiers?: readonly TopicTier[],
): Ranking => ({
  filter: NO_FILTER,
  settings: USUAL,
  topics,
  tiers: tiers ?? topics.map(() => 'mentions'),
  acceptability: acceptability(asked(rows(values), rows(weights))),
  blank: [],
  coins: 0,
});
/** In this order: laundering, extradition, firearms, witnesses. */
export const PLAIN = rankingOf('0.2 | 0.8 | 1 | 0.6');

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
