/**
 * Who gives an offer. One passage of the minutes may tell one offer of several actors: then there is a
 * record for each of them, of the same meeting, words, topic and status, and the offer is of them all.
 */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord } from '../../dataset/schema';
import { KIND_OF } from '../columns';
import { memo } from '../memo';

/**
 * By position in `dataset.records` of an offer, the positions of those of others that are told with it,
 * in neutral order of their actors; offers told alone are left out.
 */
export const toldTogether = memo(({ dataset, index }): ReadonlyMap<number, readonly number[]> => {
  const { actor, topic, status, meeting, length } = index.columns;
  const placeOf = (i: number) => (dataset.records[i] as CoopRecord).evidence;
  const near = new Map<number, number[]>();
  // By a number first: words for each of 40,000 offers would take four times as long.
  for (let i = 0; i < length; i++) {
    if (KIND_OF[numberAt(status, i)] !== 'offer') continue;
    const key = placeOf(i).start * index.topics + numberAt(topic, i);
    const told = near.get(key);
    if (told) told.push(i);
    else near.set(key, [i]);
  }
  const together = new Map<number, readonly number[]>();
  for (const told of near.values())
    for (const offer of told) {
      const others = told.filter(
        (other) =>
          actor[other] !== actor[offer] &&
          status[other] === status[offer] &&
          meeting[other] === meeting[offer] &&
          placeOf(other).end === placeOf(offer).end,
      );
      others.sort((a, b) => numberAt(actor, a) - numberAt(actor, b));
      if (others.length > 0) together.set(offer, others);
    }
  return together;
});

/** Rows of the actors that give an offer (by position), its own first. What they give answers none of them. */
export const giversOf = memo((model) => {
  const rowOf = (offer: number) => numberAt(model.index.columns.actor, offer);
  const alone = model.actors.map((_, row): readonly number[] => [row]);
  // Lists are made once: whoever judges all offers asks for each at every filter.
  const joint = new Map<number, readonly number[]>();
  for (const [offer, others] of toldTogether(model))
    joint.set(offer, [offer, ...others].map(rowOf));
  return (offer: number): readonly number[] =>
    joint.get(offer) ?? (alone[rowOf(offer)] as readonly number[]);
});
