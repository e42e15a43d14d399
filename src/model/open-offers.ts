/** Who is offered help now: available offers that are not reserved for others, asked for cell by cell. */
import { STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { matchSides } from './match-filter';
import { opennessTo, regionsAround } from './match-openness';
import type { Model } from './model';

/**
 * A test of an actor (by row) on a topic (by column): whether another actor has an available offer there
 * that is open to all, or names it or a region around it. Offers pass the filters on meeting and basis
 * alone, as in the matches. Linear in the records; the test itself reads only offers that name somebody.
 */
export function openOffers(model: Model, filter: Filter): (row: number, topic: number) => boolean {
  const { index, topics, actors, dataset } = model;
  const { actor, topic, status, length } = index.columns;
  const { answering } = matchSides(model, filter);
  const openIn = new Uint8Array(index.cells);
  /** By topic, the actors with an offer that is open to all. */
  const openOn = new Uint32Array(topics.length);
  /** By topic, the offers that name somebody: positions in `dataset.records`. */
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
  const around = new Map<number, string[]>();
  return (row, column) => {
    if ((openOn[column] as number) > (openIn[row * index.topics + column] as number)) return true;
    const one = actors[row];
    const named = namedOn[column];
    if (!one || !named || named.length === 0) return false;
    const regions = around.get(row) ?? regionsAround(one);
    around.set(row, regions);
    return named.some(
      (offer) =>
        actor[offer] !== row &&
        opennessTo(dataset.records[offer]?.counterparts ?? [], one, regions) !== 'reserved',
    );
  };
}
