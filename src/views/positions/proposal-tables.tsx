import { useMemo } from 'react';
import { formatList, t } from '../../i18n';
import type { Model } from '../../model/model';
import { actorsIn, type ProposalRow, type Standing } from '../../model/positions';
import { useModel, useSession, useView } from '../../store/react';
import { SortableTable } from '../../ui/sortable-table';
import { type SortableColumn, useSortableTable } from '../../ui/use-sortable-table';
import { StanceLink } from './stance-link';
import { type ProposalColumn, valuesOf } from './use-proposals';

interface Props {
  readonly rows: readonly ProposalRow[];
}
type Column = SortableColumn<ProposalRow>;

/** Proposals by actors, in sections by how they stand, the contested first. */
export function ProposalTable({ rows }: Props) {
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
export function ProposalList({ rows }: Props) {
  const model = useModel();
  const columns = useMemo(
    (): Column[] => [
      proposalColumn(model),
      {
        id: 'actor',
        head: t('positions.actor'),
        value: valuesOf(model).actor,
        cell: ({ proposal, marks }) =>
          marks.map((mark) => <StanceLink key={mark.stance} proposal={proposal} mark={mark} />),
      },
      {
        id: 'quote',
        head: t('positions.quote'),
        value: () => null,
        sorts: false,
        cell: (row) => <QuoteCell row={row} />,
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

const actorColumn = ({ names }: Model, actor: string): Column => ({
  id: `actor-${actor}`,
  head: names.get(actor) ?? actor,
  explanation: names.get(actor) ?? actor,
  value: () => null,
  sorts: false,
  cell: ({ proposal, marks }) =>
    marks
      .filter((mark) => mark.actor === actor)
      .map((mark) => <StanceLink key={mark.stance} proposal={proposal} mark={mark} />),
});

function QuoteCell({ row: { marks, hidden } }: { row: ProposalRow }) {
  const { meetings } = useModel().dataset;
  const [first, ...others] = marks.flatMap(({ positions }) => positions);
  return (
    <>
      <span
        className="proposal-quote"
        lang={meetings.find(({ id }) => id === first?.meeting)?.language}
      >
        {t('positions.words', { quote: first?.evidence.exact ?? '' })}
      </span>{' '}
      <span className="proposal-more">
        {others.length > 0 && t('positions.more', { count: others.length })}{' '}
        {hidden > 0 && t('positions.hidden', { count: hidden })}
      </span>
    </>
  );
}
