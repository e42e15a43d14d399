/** The lists of needs and of offers, each with what matches it. */
import { useMemo } from 'react';
import type { Actor } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { byKind, groupBy } from '../../model/group-by';
import { matchTable, needsWithoutOffer, offersNotTakenUp } from '../../model/match-lists';
import { chosenActors, type NamedOffer, namedFor } from '../../model/matches';
import { useFilter, useModel } from '../../store/react';
import { ActorSections, EmptyList } from './actor-sections';
import { type Entry, entriesOf, NeedEntry, OfferEntry, offerWords, recordsOf } from './match-entry';
import { Collapsible, MatchList } from './match-list';
import { namedRows } from './match-rows';
import { ActorLink, TopicLink } from './name-links';

/**
 * Needs by actor, each with the offers that could meet it. For actors that the filter chooses also the
 * offers made for them by name on topics where they have no need.
 */
export function NeedsList() {
  const model = useModel();
  const filter = useFilter();
  const { needs } = matchTable(model, filter);
  const entries = useMemo(() => entriesOf(model, needs.keys()), [model, needs]);
  const named = useMemo(
    () =>
      chosenActors(model, filter)
        .map((row) => ({ row, offers: namedFor(model, filter, row) }))
        .filter(({ offers }) => offers.length > 0),
    [model, filter],
  );
  if (entries.length === 0 && named.length === 0) return <EmptyList list="needs" />;
  const total = named.reduce((sum, { offers }) => sum + offers.length, 0);
  return (
    <>
      <ActorSections
        entries={entries}
        figures={(own) => {
          const records = recordsOf(own);
          return t('matches.needs', {
            count: records.length,
            without: records.filter((need) => needs.get(need)?.available === 0).length,
          });
        }}
      >
        {(own) => own.map((entry) => <NeedEntry key={entry.records[0]} entry={entry} />)}
      </ActorSections>
      {named.map((each) => (
        <OffersByName key={each.row} {...each} startOpen={total <= MAX_OFFERS_OPEN} />
      ))}
    </>
  );
}

/** With more offers by name than this each actor's are collapsed. */
const MAX_OFFERS_OPEN = 30;

/** Offers made for an actor (a row of the matrix) by name that it has not asked for. */
function OffersByName(props: { row: number; offers: readonly NamedOffer[]; startOpen: boolean }) {
  const { row, offers, startOpen } = props;
  const model = useModel();
  const { id, name } = model.actors[row] as Actor;
  const isByName = offers.some(({ openness }) => openness === 'named');
  const positions = offers.map(({ offer }) => offer);
  const byTopic = groupBy(offers, ({ offer }) => model.index.columns.topic[offer] as number);
  return (
    <section className="match-block match-group" data-actor={id}>
      <h3>{t(isByName ? 'matches.named' : 'matches.named.region', { name })}</h3>
      <Collapsible label={offerWords(model, positions)} startOpen={startOpen}>
        {() =>
          [...byTopic].map(([column, on]) => (
            <div key={column} className="match-entry" data-topic={model.topics[column]?.id}>
              <div className="match-records">
                <h4>
                  <TopicLink topic={column} />
                </h4>
              </div>
              <div className="match-matches">
                <MatchList rows={namedRows(model, on)} to="offers" />
              </div>
            </div>
          ))
        }
      </Collapsible>
    </section>
  );
}

/** With more entries than this each topic's are collapsed. */
const MAX_UNANSWERED_OPEN = 60;

/** Needs that no available offer could meet, by topic. */
export function UnansweredList() {
  const model = useModel();
  const filter = useFilter();
  const entries = useMemo(
    () => entriesOf(model, needsWithoutOffer(model, filter)),
    [model, filter],
  );
  if (entries.length === 0) return <EmptyList list="unanswered" />;
  const byTopic = [...groupBy(entries, ({ topic }) => topic)].sort(([a], [b]) => a - b);
  return byTopic.map(([topic, own]) => {
    // Kinds of actors are never summed.
    const actors = byKind(model, new Set(own.map(({ actor }) => actor)), (actor) => actor);
    const counts = actors.map(({ kind, items }) =>
      t(`matches.needy.${kind}`, { count: items.length }),
    );
    return (
      <section key={topic} className="match-block match-group">
        <h3>
          <TopicLink topic={topic} />
        </h3>
        <Collapsible label={formatList(counts)} startOpen={entries.length <= MAX_UNANSWERED_OPEN}>
          {() =>
            own.map((entry) => (
              <NeedEntry
                key={entry.records[0]}
                entry={entry}
                head={
                  <h4>
                    <ActorLink actor={entry.actor} />
                  </h4>
                }
              />
            ))
          }
        </Collapsible>
      </section>
    );
  });
}

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
