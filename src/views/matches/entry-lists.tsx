/** The lists of needs and of offers, each with what matches it. */
import type { ReactNode } from 'react';
import type { Actor, Topic } from '../../dataset/schema';
import { ACTOR_KINDS } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { chosenActors } from '../../model/compiled-filter';
import type { Filter } from '../../model/filter';
import { byKind, groupBy } from '../../model/group-by';
import { subregionName } from '../../model/labels';
import { matchTable } from '../../model/match-lists';
import { matchIndex, type NamedOffer, namedFor } from '../../model/matches';
import { memo } from '../../model/memo';
import { useFilter, useModel, useSession } from '../../store/react';
import { cleared, filtersOf } from '../../store/view-filters';
import type { MatchList } from '../../store/view-state';
import {
  answeredAlike,
  type Entry,
  entriesIn,
  needWords,
  offerWords,
  recordsOf,
  unansweredByTopic,
} from './match-entries';
import { NeedEntry, OfferEntry } from './match-entry';
import { Collapsible, CollapsibleOf, EntryFrame, MatchList as Matches } from './match-list';
import { matchRows } from './match-rows';
import { ActorName, FilterButton, TopicName } from './name-links';

/** With more entries than this those of each actor or topic are collapsed, and rendered when opened. */
const MAX_OPEN = 60;

interface SectionsProps {
  /** In neutral order. */
  readonly entries: readonly Entry[];
  /** The counts of an actor's entries, in words. */
  readonly figures: (own: readonly Entry[]) => string;
  /** Says of which actors the entries stay collapsed until the reader opens them. */
  readonly collapsed?: (own: readonly Entry[]) => boolean;
  /** An actor's entries. */
  readonly children: (own: readonly Entry[]) => ReactNode;
}

/** Entries by actor: States by subregion, organizations and regions apart. */
function ActorSections({ entries, figures, collapsed, children }: SectionsProps) {
  const model = useModel();
  const groups = groupBy(entries, ({ actor }) => actor);
  const blocks = groupBy(groups, ([actor]) => {
    const { subregion, kind } = model.actors[actor] as Actor;
    return subregion ?? kind;
  });
  return [...blocks].map(([id, actors]) => {
    const kind = ACTOR_KINDS.find((each) => each === id);
    return (
      <section key={id} className="match-block match-actors">
        <h3>{kind ? t(`actors.${kind}`) : subregionName(model, id)}</h3>
        {actors.map(([actor, own]) => (
          <div key={actor} className="match-group">
            <h4>
              <ActorName actor={actor} />
            </h4>
            <FilterButton
              kind="actor"
              id={model.actors[actor]?.id ?? ''}
              name={model.actors[actor]?.name ?? ''}
            />
            <CollapsibleOf value={model.actors[actor]?.name ?? ''}>
              <Collapsible
                label={figures(own)}
                startOpen={entries.length <= MAX_OPEN && !collapsed?.(own)}
              >
                {() => children(own)}
              </Collapsible>
            </CollapsibleOf>
          </div>
        ))}
      </section>
    );
  });
}

/** Says why a list is empty: nothing is recorded, the filters leave nothing, or there is no gap. */
export function EmptyList({ list }: { list: MatchList }) {
  const model = useModel();
  const { navigate, codec } = useSession();
  const table = matchTable(model, useFilter());
  const side = list === 'offers' || list === 'unused' ? 'offers' : 'needs';
  if (table[side].size > 0) return <p>{t(`matches.empty.${list}`)}</p>;
  const recorded = side === 'needs' ? matchIndex(model).needs : matchIndex(model).sources;
  if (!recorded.some((at) => model.dataset.records[at]?.kind !== 'capacity'))
    return <p>{t(`matches.empty.${side}`)}</p>;
  return (
    <p>
      {t('matches.empty.filtered')}{' '}
      <button
        type="button"
        onClick={() => void navigate(cleared(codec, filtersOf({ view: 'matches', of: [] })))}
      >
        {t('filters.summary.clear')}
      </button>
    </p>
  );
}

/** By actor that the filter chooses, the offers made for it by name on topics where it has no need. */
const namedByActor = memo((model, filter: Filter) =>
  chosenActors(model, filter)
    .map((row) => ({ row, offers: namedFor(model, filter, row) }))
    .filter(({ offers }) => offers.length > 0),
);

interface ListProps {
  readonly filter: Filter;
}

/** Needs by actor, each with the offers that could meet it; then those that nobody asked for. */
export function NeedsList({ filter }: ListProps) {
  const model = useModel();
  const { needs } = matchTable(model, filter);
  const entries = entriesIn(model, filter, 'needs');
  const named = namedByActor(model, filter);
  if (entries.length === 0 && named.length === 0) return <EmptyList list="needs" />;
  const total = named.reduce((sum, { offers }) => sum + offers.length, 0);
  return (
    <>
      <ActorSections
        entries={entries}
        figures={(own) => needWords(recordsOf(own).flatMap((need) => needs.get(need) ?? []))}
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

/** Offers made for an actor (a row of the matrix), by name or as a member, that it has not asked for. */
function OffersByName(props: { row: number; offers: readonly NamedOffer[]; startOpen: boolean }) {
  const { row, offers, startOpen } = props;
  const model = useModel();
  const { id, name } = model.actors[row] as Actor;
  const byName = offers.filter(({ openness }) => openness === 'named').length;
  const heading = byName === 0 ? 'named.region' : byName < offers.length ? 'named.both' : 'named';
  const positions = offers.map(({ offer }) => offer);
  const byTopic = groupBy(offers, ({ offer }) => model.index.columns.topic[offer] as number);
  return (
    <section className="match-block match-group" data-actor={id}>
      <h3>{t(`matches.${heading}`, { name })}</h3>
      <CollapsibleOf value={name}>
        <Collapsible label={offerWords(model, positions)} startOpen={startOpen}>
          {() =>
            [...byTopic].map(([topic, on]) => (
              <EntryFrame key={topic} topic={topic} left={<TopicHead topic={topic} />}>
                <Matches rows={matchRows(model, on, 'offer')} />
              </EntryFrame>
            ))
          }
        </Collapsible>
      </CollapsibleOf>
    </section>
  );
}

export const TopicHead = ({ topic }: { topic: number }) => (
  <h4>
    <TopicName topic={topic} />
  </h4>
);

/** Needs that no available offer clearly answers, by topic. */
export function UnansweredList({ filter }: ListProps) {
  const model = useModel();
  const byTopic = unansweredByTopic(model, filter);
  if (byTopic.length === 0) return <EmptyList list="unanswered" />;
  const total = byTopic.reduce((sum, { entries }) => sum + entries.length, 0);
  const isBoth = byTopic.some(({ isAsked }) => isAsked) && byTopic.some(({ isAsked }) => !isAsked);
  const topics = byTopic.map(({ topic, entries }) => {
    const { id, label } = model.topics[topic] as Topic;
    // Kinds of actors are never summed.
    const actors = byKind(model, new Set(entries.map(({ actor }) => actor)), (actor) => actor);
    const counts = actors.map(({ kind, items }) =>
      t(`matches.needy.${kind}`, { count: items.length }),
    );
    return (
      <section key={topic} className="match-block match-group">
        <h3>
          <TopicName topic={topic} />
        </h3>
        <FilterButton kind="topic" id={id} name={label} />
        <CollapsibleOf value={label}>
          <Collapsible label={formatList(counts)} startOpen={total <= MAX_OPEN}>
            {() =>
              answeredAlike(model, filter, entries).map((each) => (
                <NeedEntry key={each.entry.records[0]} {...each} isByActor />
              ))
            }
          </Collapsible>
        </CollapsibleOf>
      </section>
    );
  });
  return (
    <>
      {isBoth && <p className="match-aside">{t('matches.asked-first')}</p>}
      {topics}
    </>
  );
}

/** Up to this number of offers the actors that could use them are shown at once. */
const FEW_OFFERS = 3;

/** With a single chosen actor: up to this number of takers, summed over its offers. */
const FEW_TAKERS = 300;

/** Offers by provider, each with the actors that could use it. */
export function OffersList({ filter }: ListProps) {
  const model = useModel();
  const { offers } = matchTable(model, filter);
  const entries = entriesIn(model, filter, 'offers');
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
export function UnusedList({ filter }: ListProps) {
  const model = useModel();
  const entries = entriesIn(model, filter, 'unused');
  if (entries.length === 0) return <EmptyList list="unused" />;
  return (
    <ActorSections entries={entries} figures={(own) => offerWords(model, recordsOf(own))}>
      {(own) => own.map((entry) => <OfferEntry key={entry.records[0]} entry={entry} />)}
    </ActorSections>
  );
}
