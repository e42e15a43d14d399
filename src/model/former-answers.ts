/** What the rule of `answers.ts` replaces, until all that asks it is moved. */
import type { Actor } from '../dataset/schema';
import { KIND_OF } from './columns';
import { passes } from './compiled-filter';
import { type Filter, NO_FILTER } from './filter';
import { actorsOf, helpOn } from './judge';
import { memo } from './memo';
import type { Model } from './model';
import { SHAPE_BIT, shapeBits } from './shapes';

/** Best first. Only a capacity is 'not-offered'. */
export const OPENNESS = ['named', 'region', 'open', 'reserved', 'not-offered'] as const;
export type Openness = (typeof OPENNESS)[number];

/**
 * The region that a region lies in, by UN M49, whose codes the codebook prescribes; the dataset itself
 * says only which subregion a State lies in. Other regions lie in none.
 */
const LARGER_REGION: ReadonlyMap<string, string> = new Map([
  ['005', '419'],
  ['013', '419'],
  ['029', '419'],
  ['021', '019'],
  ['419', '019'],
]);

/** Regions (actor ids) that hold a State or a region, the smallest first; none for an organization. */
export function regionsAround({ id, kind, subregion }: Actor): string[] {
  const around: string[] = [];
  let region = kind === 'region' ? LARGER_REGION.get(id) : (subregion ?? undefined);
  while (region !== undefined) {
    around.push(region);
    region = LARGER_REGION.get(region);
  }
  return around;
}

/**
 * Whether an offer made to `counterparts` is open to the actor: it names the actor, or a region that
 * holds it, or nobody (open to all), or others only. A region's need is not spread over its States, so
 * an offer to one of them is reserved; and so is an offer to an organization for all but that
 * organization, since the dataset does not say for whom an organization stands.
 * @param around the regions around the actor, where the caller has them already.
 */
export function opennessTo(
  counterparts: readonly string[],
  actor: Actor,
  around: readonly string[] = regionsAround(actor),
): Openness {
  if (counterparts.length === 0) return 'open';
  if (counterparts.includes(actor.id)) return 'named';
  return around.some((region) => counterparts.includes(region)) ? 'region' : 'reserved';
}

/** How open an offer or a capacity (by position in `dataset.records`) is to an actor (row of the matrix). */
export const openness = memo(({ actors, dataset, index }) => {
  const around = actors.map(regionsAround);
  return (source: number, row: number): Openness => {
    if (KIND_OF[index.columns.status[source] as number] === 'capacity') return 'not-offered';
    const counterparts = dataset.records[source]?.counterparts ?? [];
    return opennessTo(counterparts, actors[row] as Actor, around[row]);
  };
});

/** By topic the available offers that may answer, and whether such an offer answers an actor's (row's) need. */
export const helpUnder = (model: Model, { meeting, basis }: Filter) =>
  // One answer for all filters that are alike in these two.
  helpAlike(model, NO_FILTER, meeting, basis);

const helpAlike = memo(
  (model, _all: Filter, meeting: Filter['meeting'], basis: Filter['basis']) => {
    const { actor } = model.index.columns;
    const mayAnswer = passes(model, { ...NO_FILTER, meeting, basis });
    const opennessOf = openness(model);
    return {
      offersOn: helpOn(model).offers.map((on) => on.filter(mayAnswer)),
      isFor: (offer: number, row: number): boolean =>
        actor[offer] !== row && opennessOf(offer, row) !== 'reserved',
    };
  },
);

/** The offers that answer a need of an actor (by row) on a topic, providers in neutral order. */
export function answersTo(model: Model, filter: Filter, row: number, topic: number): number[] {
  const { offersOn, isFor } = helpUnder(model, filter);
  return offersOn[topic]?.filter((offer) => isFor(offer, row)) ?? [];
}

/** Who could answer a need of an actor (by row) on a topic: rows of the providers, in neutral order. */
export const answerersOf = (model: Model, filter: Filter, row: number, topic: number): number[] =>
  actorsOf(model, answersTo(model, filter, row, topic));

/**
 * A test of a cell: whether a State needs something there (as the filter leaves it) that nothing
 * answers.
 */
export const isUnmet = memo((model, filter: Filter) => {
  const { topics } = model.index;
  const bits = shapeBits(model, filter);
  const { offersOn, isFor } = helpUnder(model, filter);
  return (actor: number, topic: number): boolean =>
    model.actors[actor]?.kind === 'state' &&
    ((bits[actor * topics + topic] as number) & SHAPE_BIT.need) !== 0 &&
    !offersOn[topic]?.some((offer) => isFor(offer, actor));
});

/**
 * The unmet needs, asked for cell by cell (`has`) and counted: by actor the topics with one, by topic the
 * States.
 */
export const unmet = memo((model, filter: Filter) => {
  const has = isUnmet(model, filter);
  const actors = new Uint32Array(model.actors.length);
  const topics = new Uint32Array(model.index.topics);
  for (let actor = 0; actor < actors.length; actor++) {
    for (let topic = 0; topic < topics.length; topic++) {
      if (!has(actor, topic)) continue;
      actors[actor] = (actors[actor] as number) + 1;
      topics[topic] = (topics[topic] as number) + 1;
    }
  }
  return { actors, topics, has };
});
