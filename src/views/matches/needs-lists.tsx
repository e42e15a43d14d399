import { useMemo } from 'react';
import type { Actor } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { byKind, groupBy } from '../../model/by-kind';
import { matchTable, needsWithoutOffer } from '../../model/match-lists';
import { chosenActors, type NamedOffer, namedFor } from '../../model/matches';
import { useFilter, useModel } from '../../store/react';
import { ActorSections, EmptyList } from './actor-sections';
import { entriesOf, NeedEntry, offerWords, recordsOf } from './match-entry';
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

interface NamedProps {
  readonly row: number;
  readonly offers: readonly NamedOffer[];
  readonly startOpen: boolean;
}

/** Offers made for an actor by name that it has not asked for. */
function OffersByName({ row, offers, startOpen }: NamedProps) {
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
