/** The two sides of all matches of a model, topic by topic: no pair is made before it is asked for. */
import type { Actor } from '../dataset/schema';
import { KIND_OF, STATUS_CODE } from './columns';
import { type Openness, opennessTo, regionsAround } from './match-openness';
import { memo } from './memo';
import type { Model } from './model';

/** Positions in `dataset.records`, in the order of `inMatchOrder`. */
export interface MatchIndex {
  readonly needs: readonly number[];
  /** Offers of any status, then capacities in place of States. */
  readonly sources: readonly number[];
  /** By topic. */
  readonly needsOn: readonly (readonly number[])[];
  readonly sourcesOn: readonly (readonly number[])[];
  /** How open a source is to an actor of the matrix. */
  opennessOf(source: number, actor: number): Openness;
}

/**
 * Neutral order of records of one side: offers before capacities, actors as in the matrix, topics as
 * in the vocabulary, firmest status first, then as the dataset lists them.
 */
function inMatchOrder({ index }: Model): (a: number, b: number) => number {
  const { actor, topic, status } = index.columns;
  const isPeer = (i: number): number => Number(status[i] === STATUS_CODE['in-place']);
  return (a, b) =>
    isPeer(a) - isPeer(b) ||
    (actor[a] as number) - (actor[b] as number) ||
    (topic[a] as number) - (topic[b] as number) ||
    (status[a] as number) - (status[b] as number) ||
    a - b;
}

export const matchIndex = memo((model): MatchIndex => {
  const { columns } = model.index;
  const { actor, topic, status } = columns;
  const needs: number[] = [];
  const sources: number[] = [];
  for (let i = 0; i < columns.length; i++) {
    const kind = KIND_OF[status[i] as number];
    if (kind === 'need') needs.push(i);
    if (kind === 'offer') sources.push(i);
    const inPlace = status[i] === STATUS_CODE['in-place'];
    if (inPlace && model.actors[actor[i] as number]?.kind === 'state') sources.push(i);
  }
  const byTopic = (positions: readonly number[]): number[][] => {
    const lists: number[][] = model.topics.map(() => []);
    for (const i of positions) lists[topic[i] as number]?.push(i);
    return lists;
  };
  const order = inMatchOrder(model);
  needs.sort(order);
  sources.sort(order);
  const around = model.actors.map(regionsAround);
  return {
    needs,
    sources,
    needsOn: byTopic(needs),
    sourcesOn: byTopic(sources),
    opennessOf: (source, row) => {
      if (status[source] === STATUS_CODE['in-place']) return 'not-offered';
      const counterparts = model.dataset.records[source]?.counterparts ?? [];
      return opennessTo(counterparts, model.actors[row] as Actor, around[row]);
    },
  };
});
