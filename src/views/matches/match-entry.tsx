import { type ReactNode, useMemo } from 'react';
import { t } from '../../i18n';
import { byKind, groupBy } from '../../model/by-kind';
import { GROUPS, type Group, needsFor, offersFor } from '../../model/matches';
import { useFilter, useModel } from '../../store/react';
import { type Entry, jointProviders } from './match-entries';
import { CollapsibleMatches, MatchList, RecordQuote } from './match-list';
import { actorsIn, formWords, type MatchRow, matchRows } from './match-rows';
import { ActorNames, TopicLink } from './name-links';

interface NeedProps {
  readonly entry: Entry;
  readonly head: ReactNode;
}

/** Needs, and the offers that could meet them: available ones first, all others collapsed. */
export function NeedEntry({ entry, head }: NeedProps) {
  const model = useModel();
  const filter = useFilter();
  const [need] = entry.records;
  const { available = [], ...others } = useMemo(() => {
    const groups = groupBy(offersFor(model, filter, need), ({ group }) => group);
    const rows: Partial<Record<Group, MatchRow[]>> = {};
    for (const [group, matches] of groups) rows[group] = matchRows(model, matches, 'offer');
    return rows;
  }, [model, filter, need]);
  const isEmpty = available.length === 0;
  return (
    <EntryFrame entry={entry} head={head}>
      {isEmpty && <p className="match-none">{t('matches.none')}</p>}
      {isEmpty && Object.keys(others).length === 0 && (
        <p className="match-aside">{t('matches.nothing')}</p>
      )}
      {!isEmpty && <MatchList rows={available} to="offers" />}
      <div className="match-rest">
        {GROUPS.map((group) => {
          const rows = group === 'available' ? undefined : others[group];
          return (
            rows && (
              <CollapsibleMatches
                key={group}
                label={labelOf(group, rows)}
                rows={rows}
                to="offers"
              />
            )
          );
        })}
      </div>
    </EntryFrame>
  );
}

/** Counts offers; of peers it counts States, however many capacities each has. */
function labelOf(group: Group, rows: readonly MatchRow[]): string {
  const count =
    group === 'peers' ? actorsIn(rows).length : rows.reduce((sum, { count }) => sum + count, 0);
  return t(`matches.${group}`, { count });
}

/** Offers, and who could use them: States, organizations and regions apart. */
export function OfferEntry({ entry, startOpen }: { entry: Entry; startOpen: boolean }) {
  const model = useModel();
  const filter = useFilter();
  const [offer] = entry.records;
  const rows = useMemo(
    () => matchRows(model, needsFor(model, filter, offer), 'need'),
    [model, filter, offer],
  );
  const barred = rows.filter(({ standing }) => standing.openness === 'reserved');
  const open = rows.filter((row) => !barred.includes(row));
  const takers = byKind(model, open, ({ actors }) => actors[0]);
  return (
    <EntryFrame
      entry={entry}
      head={
        <h5>
          <TopicLink topic={entry.topic} />
        </h5>
      }
    >
      {takers.map((part) => (
        <CollapsibleMatches
          key={part.kind}
          label={t(`matches.needy.${part.kind}`, { count: actorsIn(part.items).length })}
          rows={part.items}
          to="needs"
          startOpen={startOpen}
        />
      ))}
      {barred.length > 0 && (
        <CollapsibleMatches
          label={t('matches.barred', { count: actorsIn(barred).length })}
          rows={barred}
          to="needs"
        />
      )}
      {rows.length === 0 && <p className="match-aside">{t('matches.unused.no-need')}</p>}
    </EntryFrame>
  );
}

interface FrameProps {
  readonly entry: Entry;
  /** The heading: the actor or the topic, whichever the section around it does not name. */
  readonly head: ReactNode;
  /** The matches. */
  readonly children: ReactNode;
}

/** Records that have the same matches on the left, their matches on the right. */
function EntryFrame({ entry: { actor, topic, records }, head, children }: FrameProps) {
  const model = useModel();
  const { modalities = [], counterparts = [], kind } = model.dataset.records[records[0]] ?? {};
  const others = jointProviders(model, records[0]);
  return (
    <div
      className="match-entry"
      data-actor={model.actors[actor]?.id}
      data-topic={model.topics[topic]?.id}
    >
      <div className="match-records">
        {head}
        <p className="match-aside">
          {modalities.length > 0 && <span>{formWords(model, modalities)}</span>}
          {kind !== 'capacity' && counterparts.length > 0 && (
            <span>
              {t(kind === 'need' ? 'matches.asked' : 'matches.for')}{' '}
              <ActorNames ids={counterparts} />
            </span>
          )}
          {others.length > 0 && (
            <span>
              {t('matches.together')} <ActorNames ids={others} />
            </span>
          )}
        </p>
        {records.map((record) => (
          <RecordQuote key={record} record={record} />
        ))}
      </div>
      <div className="match-matches">{children}</div>
    </div>
  );
}
