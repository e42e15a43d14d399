import { useMemo } from 'react';
import { offersNotTakenUp } from '../../model/match-lists';
import { useFilter, useModel } from '../../store/react';
import { ActorBlocks } from './actor-blocks';
import { Empty } from './empty';
import { offerEntries, recordsOf } from './entries';
import { inOne, offerWords } from './figures';
import { OfferEntry } from './offer-entry';

/** Available offers that no recorded need takes up, by provider, and why. */
export function UnusedList() {
  const model = useModel();
  const filter = useFilter();
  const entries = useMemo(
    () =>
      offerEntries(
        model,
        inOne(offersNotTakenUp(model, filter)).map(({ record }) => record),
      ),
    [model, filter],
  );
  if (entries.length === 0) return <Empty list="unused" />;
  return (
    <ActorBlocks
      entries={entries}
      figures={({ entries: own }) => offerWords(model, recordsOf(own))}
    >
      {(group) =>
        group.entries.map((entry) => (
          <OfferEntry key={entry.records[0]} entry={entry} startOpen={false} />
        ))
      }
    </ActorBlocks>
  );
}
