import { type ReactNode, useMemo } from 'react';
import { t } from '../../i18n';
import { offersFor } from '../../model/matches';
import { useAnswer, useModel } from '../../store/react';
import type { Entry } from './entries';
import { EntryFrame } from './entry-frame';
import { MatchFold } from './match-fold';
import { MatchList } from './match-list';
import { actorsIn, inParts, type MatchRow, matchRows, type Part } from './match-rows';

interface Props {
  readonly entry: Entry;
  readonly head: ReactNode;
}

/** Needs that are met alike, and beside them what could meet them: what is to be had now first. */
export function NeedEntry({ entry, head }: Props) {
  const model = useModel();
  const filter = useAnswer('filter');
  const [need] = entry.records;
  const { available, ...folded } = useMemo(() => {
    const parts = inParts(offersFor(model, filter, need));
    const rows = (part: Part) => matchRows(model, parts[part], 'offer');
    return {
      available: rows('available'),
      planned: rows('planned'),
      delivered: rows('delivered'),
      reserved: rows('reserved'),
      peers: rows('peers'),
    };
  }, [model, filter, need]);
  const isEmpty = available.length === 0;
  const rest = (Object.keys(folded) as (keyof typeof folded)[]).filter(
    (part) => folded[part].length > 0,
  );
  return (
    <EntryFrame entry={entry} head={head}>
      {isEmpty && <p className="match-none">{t('matches.none')}</p>}
      {isEmpty && rest.length === 0 && <p className="match-aside">{t('matches.nothing')}</p>}
      {!isEmpty && <MatchList rows={available} to="offers" />}
      <div className="match-rest">
        {rest.map((part) => (
          <MatchFold
            key={part}
            label={labelOf(part, folded[part])}
            rows={folded[part]}
            to="offers"
          />
        ))}
      </div>
    </EntryFrame>
  );
}

/** Offers are counted; of peers the States, however many capacities each has. */
function labelOf(part: Exclude<Part, 'available'>, rows: readonly MatchRow[]): string {
  const count =
    part === 'peers'
      ? actorsIn(rows).length
      : rows.reduce((sum, { records }) => sum + records.length, 0);
  return t(`matches.${part}`, { count });
}
