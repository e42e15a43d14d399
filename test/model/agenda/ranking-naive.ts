/** A naive twin of the ranking: orders from all sequences, criteria from the records, places by counting better topics. */
import type { Dataset } from '../../../src/dataset/schema';
import { CRITERIA, type Criterion } from '../../../src/model/agenda/criterion';
import type { RankingSettings } from '../../../src/model/agenda/ranking';
import type { Filter } from '../../../src/model/filter';
import { naiveCriteria, naiveValues } from './criteria-naive';

/** All sequences of the items that name each once. */
export function plainOrders<Item>(items: readonly Item[]): Item[][] {
  let sequences: Item[][] = [[]];
  for (const _ of items)
    sequences = sequences.flatMap((begun) => items.map((item) => [...begun, item]));
  return sequences.filter((sequence) => new Set(sequence).size === items.length);
}

/** Returns the weight of a place among so many criteria. */
function weightAt(place: number, count: number): number {
  let weight = 0;
  for (let i = place + 1; i <= count; i++) weight += 1 / i;
  return weight / count;
}

/** By topic that the filter leaves: its place in each order, and the mean of its places in all cases. */
export function plainRanking(dataset: Dataset, asked: Filter, settings: RankingSettings) {
  const { criteria, importance } = settings;
  const topics = [...dataset.topics.keys()].filter(
    (at) => asked.topic.length === 0 || asked.topic.includes(dataset.topics[at]?.id ?? ''),
  );
  const valuesUnder = (filter: Filter) => {
    const all = naiveValues(dataset, naiveCriteria(dataset, filter));
    return (topic: number, criterion: Criterion) =>
      all[topic * CRITERIA.length + CRITERIA.indexOf(criterion)] ?? 0;
  };
  const whole = valuesUnder(asked);
  if (topics.every((topic) => whole(topic, 'breadth') === 0)) return 'no-needs';
  const isChairs = importance.length > 0;
  const rest = CRITERIA.filter((each) => !importance.includes(each));
  const chairs = [...importance, ...rest].filter((each) => criteria.includes(each));
  const orders = isChairs ? [chairs] : plainOrders(criteria);
  const ways =
    isChairs || asked.basis.length === 1
      ? [whole]
      : [whole, valuesUnder({ ...asked, basis: ['explicit'] })];
  return topics.map((topic) => {
    const middles: number[] = [];
    const places = new Map<string, number>();
    for (const order of orders)
      for (const value of ways) {
        const scoreOf = (one: number) =>
          order.reduce((sum, each, at) => sum + weightAt(at, order.length) * value(one, each), 0);
        const own = scoreOf(topic);
        const better = topics.filter((one) => scoreOf(one) > own + 1e-9).length;
        const equal = topics.filter((one) => Math.abs(scoreOf(one) - own) <= 1e-9).length;
        middles.push(better + (equal - 1) / 2);
        const name = order.join();
        places.set(name, Math.max(better, places.get(name) ?? 0));
      }
    return {
      topic,
      places,
      mean: middles.reduce((sum, place) => sum + place, 0) / middles.length,
      isBlank: criteria.every((each) => whole(topic, each) === 0),
    };
  });
}
