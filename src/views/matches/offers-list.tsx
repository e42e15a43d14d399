import { useMemo } from 'react';
import { t } from '../../i18n';
import { matchTable } from '../../model/match-table';
import { useFilter, useModel } from '../../store/react';
import { ActorBlocks } from './actor-blocks';
import { Empty } from './empty';
import { type Entry, offerEntries, recordsOf } from './entries';
import { isPast, offerWords } from './figures';
import { Fold } from './fold';
import { OfferEntry } from './offer-entry';

/** So few offers show who could use them without being asked. */
const FEW = 3;

/** Of a single chosen actor they show it as long as these are so few, counted at each offer. */
const READ = 300;

/** Each offer with who could use it, by provider: who could use INTERPOL's course? */
export function OffersList() {
  const model = useModel();
  const filter = useFilter();
  const { offers } = matchTable(model, filter);
  const entries = useMemo(() => offerEntries(model, offers.keys()), [model, offers]);
  if (entries.length === 0) return <Empty list="offers" />;
  const takersOf = (some: readonly Entry[]): number =>
    some.reduce((sum, { records: [offer] }) => {
      const { states = 0, organizations = 0, regions = 0 } = offers.get(offer) ?? {};
      return sum + states + organizations + regions;
    }, 0);
  const isOne = filter.actor.length === 1 && filter.subregion.length === 0;
  const isShort = entries.length <= FEW || (isOne && takersOf(entries) <= READ);
  const draw = (some: readonly Entry[]) =>
    some.map((entry) => <OfferEntry key={entry.records[0]} entry={entry} startOpen={isShort} />);
  const pastOf = (own: readonly Entry[]) => own.filter(({ records }) => isPast(model, records[0]));
  return (
    <ActorBlocks
      entries={entries}
      figures={({ entries: own }) => offerWords(model, recordsOf(own))}
      folded={({ entries: own }) => !isShort && pastOf(own).length === own.length}
    >
      {({ entries: own }) => {
        const past = pastOf(own);
        if (past.length === own.length) return draw(own);
        return (
          <>
            {draw(own.filter((entry) => !past.includes(entry)))}
            {past.length > 0 && (
              <Fold
                label={t('matches.delivered', { count: recordsOf(past).length })}
                startOpen={entries.length <= FEW}
              >
                {() => draw(past)}
              </Fold>
            )}
          </>
        );
      }}
    </ActorBlocks>
  );
}
