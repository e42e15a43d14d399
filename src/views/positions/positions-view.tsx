import { useMemo, useRef } from 'react';
import { STANCES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import type { FilterField } from '../../model/filter';
import { actorName, meetingOf } from '../../model/labels';
import type { Model } from '../../model/model';
import { actorsIn, POSITION_FIELDS, type ProposalRow, type Standing } from '../../model/positions';
import { useModel, useSession, useView } from '../../store/react';
import { cleared } from '../../store/selectors';
import { SortableTable } from '../../ui/sortable-table';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { type SortableColumn, useSortableTable } from '../../ui/use-sortable-table';
import { StanceLink, StanceSign } from './stance-link';
import { ofSeveral, type ProposalColumn, useProposals, valuesOf } from './use-proposals';
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
  const { navigate, codec, model } = useSession();
  if (model.dataset.proposals.length === 0) return <p>{t('positions.none')}</p>;
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

type Column = SortableColumn<ProposalRow>;

/** Proposals by actors, in sections by how they stand, the contested first. */
function ProposalTable({ rows }: { rows: readonly ProposalRow[] }) {
  const model = useModel();
  const columns = useMemo((): Column[] => {
    const { for: inFavour, against } = valuesOf(model);
    return [
      proposalColumn(model),
      ...actorsIn(model, rows).map((actor) => actorColumn(model, actor)),
      { id: 'for', head: t('positions.for'), type: 'integer', value: inFavour },
      { id: 'against', head: t('positions.against'), type: 'integer', value: against },
    ];
  }, [model, rows]);
  return (
    <SortableTable
      table={useProposalTable(columns, rows)}
      caption={t('positions.table')}
      hidesCaption
      scrolls
      className="proposal-scroll"
      rowAttributes={({ standing }) => ({ 'data-standing': standing })}
      sections={{
        of: ({ standing }) => standing,
        head: (standing) => t(`positions.standing.${standing as Standing}`),
      }}
    />
  );
}

/** Proposals on which one actor took a position, each with its words. */
function ProposalList({ rows }: { rows: readonly ProposalRow[] }) {
  const model = useModel();
  const columns = useMemo(
    (): Column[] => [
      proposalColumn(model),
      {
        id: 'actor',
        head: t('positions.actor'),
        value: valuesOf(model).actor,
        cell: (row) => stanceLinks(row, row.marks),
      },
      {
        id: 'quote',
        head: t('positions.quote'),
        value: () => null,
        sorts: false,
        cell: (row) => <QuoteCell {...row} />,
      },
    ],
    [model],
  );
  return (
    <SortableTable
      table={useProposalTable(columns, rows)}
      caption={t('positions.list')}
      hidesCaption
      className="proposal-list"
    />
  );
}

/** Both tables follow one order in the address, each as far as it has the column. */
function useProposalTable(columns: readonly Column[], rows: readonly ProposalRow[]) {
  const { navigate, store } = useSession();
  const sort = useView((state) => state.sort.positions);
  return useSortableTable({
    columns,
    rows,
    idOf: ({ proposal }) => proposal.id,
    sort,
    onSort: (next) => {
      // Only columns that the address knows sort.
      const positions = next && { ...next, column: next.column as ProposalColumn };
      void navigate({ sort: { ...store.getState().state.sort, positions } });
    },
  });
}

/** What was proposed, and the topics that it touches. */
const proposalColumn = ({ topics }: Model): Column => ({
  id: 'proposal',
  head: t('positions.proposal'),
  value: ({ proposal }) => proposal.label,
  cell: ({ proposal, standing, hidden }) => {
    const touched = topics.filter(({ id }) => proposal.topics.includes(id));
    return (
      <>
        {proposal.label}{' '}
        {touched.length > 0 && (
          <span className="proposal-note">{formatList(touched.map(({ label }) => label))}</span>
        )}
        {standing !== 'one' && hidden > 0 && (
          <span className="proposal-note">{t('positions.hidden', { count: hidden })}</span>
        )}
      </>
    );
  },
});

const actorColumn = (model: Model, actor: string): Column => ({
  id: `actor-${actor}`,
  head: actorName(model, actor),
  explanation: actorName(model, actor),
  value: () => null,
  sorts: false,
  cell: (row) =>
    stanceLinks(
      row,
      row.marks.filter((mark) => mark.actor === actor),
    ),
});

const stanceLinks = ({ proposal }: ProposalRow, marks: ProposalRow['marks']) =>
  marks.map((mark) => <StanceLink key={mark.stance} proposal={proposal} mark={mark} />);

function QuoteCell({ marks, hidden }: ProposalRow) {
  const model = useModel();
  const [first, ...others] = marks.flatMap(({ positions }) => positions);
  return (
    <>
      <span className="proposal-quote" lang={first && meetingOf(model, first.meeting)?.language}>
        {t('positions.words', { quote: first?.evidence.exact ?? '' })}
      </span>{' '}
      <span className="proposal-more">
        {others.length > 0 && t('positions.more', { count: others.length })}{' '}
        {hidden > 0 && t('positions.hidden', { count: hidden })}
      </span>
    </>
  );
}
