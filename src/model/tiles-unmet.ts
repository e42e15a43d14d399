/**
 * What the map counts as unmet: States' needs for which no other actor has an available offer that is
 * not reserved for others, as the list of matches has them (`needsWithoutOffer`), but without a list of
 * what there is instead, which takes too long for a chart.
 */
import type { Actor } from '../dataset/schema';
import { KIND_OF, STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { matchSides } from './match-filter';
import { opennessTo, regionsAround } from './match-openness';
import type { Model } from './model';

/** Available offers that may answer, by topic. */
interface Offers {
  /** Cells (actor and topic) of those that are open to all, and how many actors these are by topic. */
  readonly openIn: Uint8Array;
  readonly openOn: Uint32Array;
  /** Those that name somebody, by position in `dataset.records`. */
  readonly namedOn: readonly number[][];
}

function availableOffers({ index, topics, dataset }: Model, answering: Uint8Array): Offers {
  const { actor, topic, status, length } = index.columns;
  const openIn = new Uint8Array(index.cells);
  const openOn = new Uint32Array(topics.length);
  const namedOn: number[][] = topics.map(() => []);
  for (let i = 0; i < length; i++) {
    if (answering[i] === 0 || status[i] !== STATUS_CODE.available) continue;
    const column = topic[i] as number;
    const cell = (actor[i] as number) * index.topics + column;
    if ((dataset.records[i]?.counterparts.length ?? 0) > 0) namedOn[column]?.push(i);
    else if (openIn[cell] === 0) {
      openIn[cell] = 1;
      openOn[column] = (openOn[column] as number) + 1;
    }
  }
  return { openIn, openOn, namedOn };
}

/** By actor: topics with an unmet need under the filter; 0 for what is no State. */
export function unmetTopics(model: Model, filter: Filter): Uint32Array {
  const { index, actors, dataset } = model;
  const { actor, topic, status, length } = index.columns;
  const { asked, answering } = matchSides(model, filter);
  const needed = new Uint8Array(index.cells);
  for (let i = 0; i < length; i++)
    if (asked[i] === 1 && KIND_OF[status[i] as number] === 'need')
      needed[(actor[i] as number) * index.topics + (topic[i] as number)] = 1;
  const { openIn, openOn, namedOn } = availableOffers(model, answering);
  return Uint32Array.from(actors, (state: Actor, row) => {
    if (state.kind !== 'state') return 0;
    const around = regionsAround(state);
    const isFor = (offer: number) =>
      actor[offer] !== row &&
      opennessTo(dataset.records[offer]?.counterparts ?? [], state, around) !== 'reserved';
    let unmet = 0;
    for (let column = 0; column < index.topics; column++) {
      const cell = row * index.topics + column;
      const isMet = () =>
        (openOn[column] as number) > (openIn[cell] as number) || namedOn[column]?.some(isFor);
      if (needed[cell] === 1 && !isMet()) unmet++;
    }
    return unmet;
  });
}
