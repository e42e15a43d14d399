import { useMemo } from 'react';
import type { Actor } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { byKind, groupBy } from '../../model/by-kind';
import { needsWithoutOffer } from '../../model/match-lists';
import { matchTable } from '../../model/match-table';
import { chosenActors, type NamedOffer, namedFor } from '../../model/matches';
import type { Model } from '../../model/model';
import { useFilter, useModel } from '../../store/react';
import { ActorSections, EmptyList } from './actor-sections';
import { inOneList, offerWords } from './list-figures';
import { type Entry, needEntries, recordsOf } from './match-entries';
import { NeedEntry } from './match-entry';
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
  const entries = useMemo(() => needEntries(model, needs.keys()), [model, needs]);
  const chosen = useMemo(() => chosenActors(model, filter), [model, filter]);
  const named = useOffersByName(chosen);
  if (entries.length === 0 && named.size === 0) return <EmptyList list="needs" />;
  return (
    <>
      <ActorSections
        entries={entries}
        figures={({ entries: own }) => {
          const records = recordsOf(own);
          return t('matches.needs', {
            count: records.length,
            without: records.filter((need) => needs.get(need)?.available === 0).length,
          });
        }}
      >
        {(group) =>
          group.entries.map((entry) => (
            <NeedEntry
              key={entry.records[0]}
              entry={entry}
              head={
                <h5>
                  <TopicLink topic={entry.topic} />
                </h5>
              }
            />
          ))
        }
      </ActorSections>
      <OffersByName offers={named} />
    </>
  );
}

/** With more offers by name than this each actor's are collapsed. */
const MAX_OFFERS_OPEN = 30;

/** By row of the matrix, the offers made for it on topics where it has no need. */
function useOffersByName(rows: readonly number[]): ReadonlyMap<number, NamedOffer[]> {
  const model = useModel();
  const filter = useFilter();
  return useMemo(
    () =>
      new Map(
        rows
          .map((row) => [row, namedFor(model, filter, row)] as const)
          .filter(([, named]) => named.length > 0),
      ),
    [model, filter, rows],
  );
}

/** Offers made for an actor by name that it has not asked for. */
function OffersByName({ offers: byActor }: { offers: ReadonlyMap<number, readonly NamedOffer[]> }) {
  const model = useModel();
  const { topic } = model.index.columns;
  const total = [...byActor.values()].reduce((sum, { length }) => sum + length, 0);
  return [...byActor].map(([row, offers]) => {
    const { id, name } = model.actors[row] as Actor;
    const isByName = offers.some(({ openness }) => openness === 'named');
    return (
      <section key={id} className="match-block match-group" data-actor={id}>
        <h3>{t(isByName ? 'matches.named' : 'matches.named.region', { name })}</h3>
        <Collapsible
          label={offerWords(
            model,
            offers.map(({ offer }) => offer),
          )}
          startOpen={total <= MAX_OFFERS_OPEN}
        >
          {() =>
            [...groupBy(offers, ({ offer }) => topic[offer] as number)].map(([column, on]) => (
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
  });
}

/** With more entries than this each topic's are collapsed. */
const MAX_UNANSWERED_OPEN = 60;

/** Needs that no available offer could meet, by topic. */
export function UnansweredList() {
  const model = useModel();
  const filter = useFilter();
  const topics = useMemo(() => {
    const needs = inOneList(needsWithoutOffer(model, filter)).map(({ record }) => record);
    const byTopic = groupBy(needEntries(model, needs), ({ topic }) => topic);
    return [...byTopic].sort(([a], [b]) => a - b);
  }, [model, filter]);
  if (topics.length === 0) return <EmptyList list="unanswered" />;
  const total = topics.reduce((sum, [, entries]) => sum + entries.length, 0);
  return topics.map(([topic, entries]) => (
    <section key={topic} className="match-block match-group">
      <h3>
        <TopicLink topic={topic} />
      </h3>
      <Collapsible
        label={actorCounts(model, actorsOf(entries))}
        startOpen={total <= MAX_UNANSWERED_OPEN}
      >
        {() =>
          entries.map((entry) => (
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
  ));
}

const actorsOf = (entries: readonly Entry[]) => new Set(entries.map(({ actor }) => actor));

/** "2 States in need and 1 organization in need": kinds of actors are never summed. */
const actorCounts = (model: Model, rows: Iterable<number>): string =>
  formatList(
    byKind(model, rows, (row) => row).map(({ kind, items }) =>
      t(`matches.needy.${kind}`, { count: items.length }),
    ),
  );
