import { useMemo } from 'react';
import { t } from '../../i18n';
import { offersNotTakenUp } from '../../model/match-lists';
import { matchTable } from '../../model/match-table';
import { useFilter, useModel } from '../../store/react';
import { ActorSections, EmptyList } from './actor-sections';
import { inOneList, isPast, offerWords } from './list-figures';
import { type Entry, offerEntries, recordsOf } from './match-entries';
import { OfferEntry } from './match-entry';
import { Collapsible } from './match-list';

/** Up to this number of offers the actors that could use them are shown at once. */
const FEW_OFFERS = 3;

/** With a single chosen actor: up to this number of takers, summed over its offers. */
const FEW_TAKERS = 300;

/** Offers by provider, each with the actors that could use it. */
export function OffersList() {
  const model = useModel();
  const filter = useFilter();
  const { offers } = matchTable(model, filter);
  const entries = useMemo(() => offerEntries(model, offers.keys()), [model, offers]);
  if (entries.length === 0) return <EmptyList list="offers" />;
  const takersOf = (some: readonly Entry[]): number =>
    some.reduce((sum, { records: [offer] }) => {
      const { states = 0, organizations = 0, regions = 0 } = offers.get(offer) ?? {};
      return sum + states + organizations + regions;
    }, 0);
  const isOne = filter.actor.length === 1 && filter.subregion.length === 0;
  const isShort = entries.length <= FEW_OFFERS || (isOne && takersOf(entries) <= FEW_TAKERS);
  const entriesOf = (some: readonly Entry[]) =>
    some.map((entry) => <OfferEntry key={entry.records[0]} entry={entry} startOpen={isShort} />);
  const pastOf = (own: readonly Entry[]) => own.filter(({ records }) => isPast(model, records[0]));
  return (
    <ActorSections
      entries={entries}
      figures={({ entries: own }) => offerWords(model, recordsOf(own))}
      collapsed={({ entries: own }) => !isShort && pastOf(own).length === own.length}
    >
      {({ entries: own }) => {
        const past = pastOf(own);
        if (past.length === own.length) return entriesOf(own);
        return (
          <>
            {entriesOf(own.filter((entry) => !past.includes(entry)))}
            {past.length > 0 && (
              <Collapsible
                label={t('matches.delivered', { count: recordsOf(past).length })}
                startOpen={entries.length <= FEW_OFFERS}
              >
                {() => entriesOf(past)}
              </Collapsible>
            )}
          </>
        );
      }}
    </ActorSections>
  );
}

/** Available offers that no recorded need takes up, by provider, with the reason. */
export function UnusedList() {
  const model = useModel();
  const filter = useFilter();
  const entries = useMemo(
    () =>
      offerEntries(
        model,
        inOneList(offersNotTakenUp(model, filter)).map(({ record }) => record),
      ),
    [model, filter],
  );
  if (entries.length === 0) return <EmptyList list="unused" />;
  return (
    <ActorSections
      entries={entries}
      figures={({ entries: own }) => offerWords(model, recordsOf(own))}
    >
      {(group) =>
        group.entries.map((entry) => (
          <OfferEntry key={entry.records[0]} entry={entry} startOpen={false} />
        ))
      }
    </ActorSections>
  );
}
