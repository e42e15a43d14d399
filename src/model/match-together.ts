/**
 * Offers that one passage of the minutes tells of several actors: one record for each of them, of the
 * same meeting, words, topic and status. Whether they act jointly, the words say and not the data.
 */
import type { CoopRecord } from '../dataset/schema';
import { KIND_OF } from './columns';
import { matchIndex } from './match-index';
import { memo } from './memo';

/**
 * By position in `dataset.records` of an offer, the positions of those of others that are told with
 * it; offers told alone are left out.
 */
export const toldTogether = memo((model): ReadonlyMap<number, readonly number[]> => {
  const { actor, status } = model.index.columns;
  const byPassage = new Map<string, number[]>();
  for (const offer of matchIndex(model).sources) {
    if (KIND_OF[status[offer] as number] !== 'offer') continue;
    const { meeting, topic, evidence } = model.dataset.records[offer] as CoopRecord;
    const passage = [meeting, topic, status[offer], evidence.start, evidence.end].join(' ');
    const told = byPassage.get(passage);
    if (told) told.push(offer);
    else byPassage.set(passage, [offer]);
  }
  const together = new Map<number, readonly number[]>();
  for (const told of byPassage.values())
    for (const offer of told) {
      const others = told.filter((other) => actor[other] !== actor[offer]);
      if (others.length > 0) together.set(offer, others);
    }
  return together;
});
