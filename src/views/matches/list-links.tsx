import { formatNumber, t } from '../../i18n';
import { useLink, useView } from '../../store/react';
import { MATCH_LISTS, type MatchList } from '../../store/view-state';
import type { ListFigures } from './figures';

/** The lists with their counts, each an address. */
export function ListLinks({ figures }: { figures: Readonly<Record<MatchList, ListFigures>> }) {
  return (
    <nav aria-label={t('matches.lists')}>
      <ul className="match-lists">
        {MATCH_LISTS.map((list) => (
          <li key={list}>
            <ListLink list={list} figures={figures[list]} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface LinkProps {
  readonly list: MatchList;
  readonly figures: ListFigures;
}

function ListLink({ list, figures: { link, count } }: LinkProps) {
  const isCurrent = useView((state) => state.list === list);
  return (
    <a {...useLink({ list })} aria-current={isCurrent ? 'true' : undefined}>
      {link}
      {count !== null && (
        <>
          {' '}
          <b>{formatNumber(count)}</b>
        </>
      )}
    </a>
  );
}
