import { useMemo } from 'react';
import { t } from '../../i18n';
import { matchTable } from '../../model/match-table';
import { useAnswer, useModel } from '../../store/react';
import { ActorBlocks } from './actor-blocks';
import { Empty } from './empty';
import { offerEntries } from './entries';
import { countOffers, isPast } from './figures';
import { Fold } from './fold';
import { OfferEntry } from './offer-entry';

/** So few offers show who could use them without being asked. */
const FEW = 3;

/** Each offer with who could use it, by provider: who could use INTERPOL's course? */
export function OffersList() {
  const model = useModel();
  const filter = useAnswer('filter');
  const { offers } = matchTable(model, filter);
  const entries = useMemo(() => offerEntries(model, offers.keys()), [model, offers]);
  if (entries.length === 0) return <Empty list="offers" />;
  const draw = (some: typeof entries) =>
    some.map((entry) => (
      <OfferEntry key={entry.records[0]} entry={entry} startOpen={entries.length <= FEW} />
    ));
  return (
    <ActorBlocks
      entries={entries}
      figures={({ entries: own }) =>
        t(
          'matches.offers',
          countOffers(
            model,
            own.flatMap(({ records }) => records),
          ),
        )
      }
    >
      {({ entries: own }) => {
        const past = own.filter(({ records }) => isPast(model, records[0]));
        const count = past.flatMap(({ records }) => records).length;
        return (
          <>
            {draw(own.filter((entry) => !past.includes(entry)))}
            {past.length > 0 && (
              <Fold label={t('matches.delivered', { count })} startOpen={entries.length <= FEW}>
                {() => draw(past)}
              </Fold>
            )}
          </>
        );
      }}
    </ActorBlocks>
  );
}
