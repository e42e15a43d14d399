import { useMemo, useRef } from 'react';
import { STANCES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import type { FilterField } from '../../model/filter';
import { POSITION_FIELDS } from '../../model/positions';
import { useModel, useSession, useView } from '../../store/react';
import { cleared } from '../../store/selectors';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { ProposalList, ProposalTable } from './proposal-tables';
import { StanceSign } from './stance-link';
import { ofSeveral, useProposals } from './use-proposals';
import './positions.css';

/** What was proposed, and who proposed, supported or opposed it. */
export function PositionsView() {
  const { rows, positions, leftOut } = useProposals();
  const view = useRef<HTMLElement>(null);
  const position = useView((state) => state.position);
  useReturnOfFocus(view, position, 'data-positions');
  const single = useMemo(() => rows.filter((row) => !ofSeveral(row)), [rows]);
  const others = useMemo(() => rows.filter(ofSeveral), [rows]);
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

/** What the signs mean. */
function StanceLegend() {
  return (
    <ul className="positions-legend" aria-label={t('positions.legend')}>
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceSign stance={stance} /> {t(`positions.stance.${stance}`)}
        </li>
      ))}
      <li>
        <sup className="stance-count">2</sup> {t('positions.legend.several')}
      </li>
    </ul>
  );
}

/** Fields of records only. */
const IDLE = ['kind', 'status', 'modality', 'basis'] as const satisfies readonly FilterField[];

/** Which of the filters set do nothing here, and how many proposals the others leave out. */
function FilterNotes({ leftOut }: { leftOut: number }) {
  const { codec } = useSession();
  const state = useView((view) => view);
  const total = useModel().dataset.proposals.length;
  // Showing more kinds than usual narrows nothing.
  const idle = IDLE.filter((field) =>
    field === 'kind'
      ? !codec.kind.default.every((kind) => state.kind.includes(kind))
      : state[field].length > 0,
  );
  return (
    <div className="positions-notes" role="status">
      {idle.length > 0 && (
        <p>
          {t('positions.idle', {
            fields: formatList(idle.map((field) => t(`filters.field.${field}`))),
            count: idle.length,
          })}
        </p>
      )}
      {leftOut > 0 && <p>{t('positions.left-out', { count: leftOut, total })}</p>}
    </div>
  );
}
