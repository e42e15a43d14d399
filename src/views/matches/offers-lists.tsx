import { useMemo } from 'react';
import { t } from '../../i18n';
import { matchTable, offersNotTakenUp } from '../../model/match-lists';
import { useFilter, useModel } from '../../store/react';
import { ActorSections, EmptyList } from './actor-sections';
import { type Entry, entriesOf, OfferEntry, offerWords, recordsOf } from './match-entry';
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
  const entries = useMemo(() => entriesOf(model, offers.keys()), [model, offers]);
  if (entries.length === 0) return <EmptyList list="offers" />;
  const isOne = filter.actor.length === 1 && filter.subregion.length === 0;
  const takers = entries.reduce((sum, { records }) => sum + (offers.get(records[0]) ?? 0), 0);
  const isShort = entries.length <= FEW_OFFERS || (isOne && takers <= FEW_TAKERS);
  const rendered = (some: readonly Entry[]) =>
    some.map((entry) => <OfferEntry key={entry.records[0]} entry={entry} startOpen={isShort} />);
  // Help already given is a precedent and not an offer.
  const isPast = ({ records: [first] }: Entry) =>
    model.dataset.records[first]?.status === 'delivered';
  return (
    <ActorSections
      entries={entries}
      figures={(own) => offerWords(model, recordsOf(own))}
      collapsed={(own) => !isShort && own.every(isPast)}
    >
      {(own) => {
        if (own.every(isPast)) return rendered(own);
        const past = own.filter(isPast);
        return (
          <>
            {rendered(own.filter((entry) => !isPast(entry)))}
            {past.length > 0 && (
              <Collapsible
                label={t('matches.delivered', { count: recordsOf(past).length })}
                startOpen={entries.length <= FEW_OFFERS}
              >
                {() => rendered(past)}
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
  const entries = useMemo(() => entriesOf(model, offersNotTakenUp(model, filter)), [model, filter]);
  if (entries.length === 0) return <EmptyList list="unused" />;
  return (
    <ActorSections entries={entries} figures={(own) => offerWords(model, recordsOf(own))}>
      {(own) => own.map((entry) => <OfferEntry key={entry.records[0]} entry={entry} />)}
    </ActorSections>
  );
}
