/**
 * The providers of an offer. One sentence may state one offer of several actors. Then each of them has a record
 * with the same meeting, sentence, topic and status, and all of them provide the offer.
 */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord } from '../../dataset/schema';
import { KIND_OF } from '../columns';
import { memo } from '../memo';

/**
 * Returns for an offer (by position in `dataset.records`) the positions of the offers of others in the same
 * sentence, in neutral order of their actors; offers of one provider are left out.
 */
export const jointOffers = memo(({ dataset, index }): ReadonlyMap<number, readonly number[]> => {
  const { actor, topic, status, meeting, length } = index.columns;
  const placeOf = (i: number) => (dataset.records[i] as CoopRecord).evidence;
  const near = new Map<number, number[]>();
  // The key is a number: a string for each of 40,000 offers would take four times as long.
  for (let i = 0; i < length; i++) {
    if (KIND_OF[numberAt(status, i)] !== 'offer') continue;
    const key = placeOf(i).start * index.topics + numberAt(topic, i);
    const offers = near.get(key);
    if (offers) offers.push(i);
    else near.set(key, [i]);
  }
  const partners = new Map<number, readonly number[]>();
  for (const offers of near.values())
    for (const offer of offers) {
      const others = offers.filter(
        (other) =>
          actor[other] !== actor[offer] &&
          status[other] === status[offer] &&
          meeting[other] === meeting[offer] &&
          placeOf(other).end === placeOf(offer).end,
      );
      others.sort((a, b) => numberAt(actor, a) - numberAt(actor, b));
      if (others.length > 0) partners.set(offer, others);
    }
  return partners;
});

/**
 * Returns a function from an offer (by position) to the rows of its providers, that of its own record first.
 * The offer answers no need of theirs.
 */
export const providersOf = memo((model) => {
  const rowOf = (offer: number) => numberAt(model.index.columns.actor, offer);
  const alone = model.actors.map((_, row): readonly number[] => [row]);
  // The lists are made once, since each change of filter reads the providers of every offer.
  const joint = new Map<number, readonly number[]>();
  for (const [offer, others] of jointOffers(model)) joint.set(offer, [offer, ...others].map(rowOf));
  return (offer: number): readonly number[] =>
    joint.get(offer) ?? (alone[rowOf(offer)] as readonly number[]);
});
