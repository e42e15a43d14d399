import { useRef } from 'react';
import { t } from '../../i18n';
import { POSITION_FIELDS } from '../../model/positions';
import { useModel, useSession, useView } from '../../store/react';
import { cleared } from '../../store/selectors';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { FilterNotes } from './filter-notes';
import { ProposalList } from './proposal-list';
import { ProposalTable } from './proposal-table';
import { StanceLegend } from './stance-legend';
import { usePositionTable } from './use-position-table';
import './positions.css';
import './proposal-table.css';

/** What the Group was asked to do, and who proposed, supported or opposed it. */
export function PositionsView() {
  const { rows, positions, leftOut } = usePositionTable();
  const view = useRef<HTMLElement>(null);
  const position = useView((state) => state.position);
  useReturnOfFocus(view, position, 'data-positions');
  const single = rows.filter(({ standing }) => standing === 'one');
  const others = rows.filter(({ standing }) => standing !== 'one');
  return (
    <section className="positions" aria-label={t('positions.title')} ref={view}>
      <header>
        <h2>{t('positions.count', { proposals: rows.length, positions: positions.length })}</h2>
        <p>{t('positions.intro')}</p>
        <StanceLegend />
        <FilterNotes leftOut={leftOut} />
      </header>
      {rows.length === 0 && <Empty />}
      {others.length > 0 && <ProposalTable rows={others} />}
      {single.length > 0 && (
        <>
          <h3>{t('positions.standing.one')}</h3>
          <ProposalList rows={single} />
        </>
      )}
    </section>
  );
}

function Empty() {
  const { navigate, codec } = useSession();
  const { proposals } = useModel().dataset;
  if (proposals.length === 0) return <p>{t('positions.none')}</p>;
  return (
    <p>
      <button type="button" onClick={() => void navigate(cleared(codec, POSITION_FIELDS))}>
        {t('filters.summary.clear')}
      </button>
    </p>
  );
}
