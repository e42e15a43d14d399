import { type ReactNode, useMemo } from 'react';
import { t } from '../../i18n';
import { GROUPS, type Group, offersFor } from '../../model/matches';
import { useFilter, useModel } from '../../store/react';
import { type Entry, groupBy } from './entries';
import { EntryFrame } from './entry-frame';
import { MatchFold } from './match-fold';
import { MatchList } from './match-list';
import { actorsIn, type MatchRow, matchRows } from './match-rows';

interface Props {
  readonly entry: Entry;
  readonly head: ReactNode;
}

/** Needs that are met alike, and beside them what could meet them: what is to be had now first. */
export function NeedEntry({ entry, head }: Props) {
  const model = useModel();
  const filter = useFilter();
  const [need] = entry.records;
  const { available = [], ...folded } = useMemo(() => {
    const groups = groupBy(offersFor(model, filter, need), ({ group }) => group);
    const rows: Partial<Record<Group, MatchRow[]>> = {};
    for (const [group, matches] of groups) rows[group] = matchRows(model, matches, 'offer');
    return rows;
  }, [model, filter, need]);
  const isEmpty = available.length === 0;
  return (
    <EntryFrame entry={entry} head={head}>
      {isEmpty && <p className="match-none">{t('matches.none')}</p>}
      {isEmpty && Object.keys(folded).length === 0 && (
        <p className="match-aside">{t('matches.nothing')}</p>
      )}
      {!isEmpty && <MatchList rows={available} to="offers" />}
      <div className="match-rest">
        {GROUPS.map((group) => {
          const rows = group === 'available' ? undefined : folded[group];
          return (
            rows && <MatchFold key={group} label={labelOf(group, rows)} rows={rows} to="offers" />
          );
        })}
      </div>
    </EntryFrame>
  );
}

/** Offers are counted; of peers the States, however many capacities each has. */
function labelOf(group: Group, rows: readonly MatchRow[]): string {
  const count =
    group === 'peers' ? actorsIn(rows).length : rows.reduce((sum, { count }) => sum + count, 0);
  return t(`matches.${group}`, { count });
}
