/** What is made for an actor by name on topics where it voices no need, which no list of needs holds. */
import { admit, admittedActors } from './admission';
import { STATUS_LIST } from './columns';
import type { Filter } from './filter';
import { matchSides } from './match-filter';
import { matchIndex } from './match-index';
import { byRank, type Firmness, groupOf, type Match } from './matches';
import type { Model } from './model';

/** Where the offer stands for the actor; there is no need whose form it could have. */
export type NamedOffer = Pick<Match, 'offer' | 'group' | 'openness' | 'firmness'>;

/** Rows of the matrix that the filters on actor and subregion choose; none without such a filter. */
export function chosenActors(model: Model, filter: Filter): number[] {
  if (filter.actor.length === 0 && filter.subregion.length === 0) return [];
  const admitted = admittedActors(admit(model, filter));
  return [...admitted.keys()].filter((row) => admitted[row] === 1);
}

/**
 * Offers of others, of any status, that name the actor or a region around it, on topics where it has
 * no need: by topic, then in the order of matches. The filter narrows them as it narrows the needs of
 * an actor that is asked for; whether there is a need is narrowed by meeting and basis alone.
 */
export function namedFor(model: Model, filter: Filter, row: number): NamedOffer[] {
  const { needsOn, sourcesOn, opennessOf } = matchIndex(model);
  const { askedAnywhere, answering } = matchSides(model, filter);
  const { actor, status } = model.index.columns;
  return model.topics.flatMap((_, topic) => {
    const isNeeded = needsOn[topic]?.some((need) => actor[need] === row && answering[need] === 1);
    if (isNeeded) return [];
    const named: NamedOffer[] = [];
    for (const offer of sourcesOn[topic] ?? []) {
      if (actor[offer] === row || askedAnywhere[offer] === 0) continue;
      const openness = opennessOf(offer, row);
      if (openness !== 'named' && openness !== 'region') continue;
      const firmness = STATUS_LIST[status[offer] as number] as Firmness;
      named.push({ offer, group: groupOf(firmness, openness), openness, firmness });
    }
    return byRank(named);
  });
}
