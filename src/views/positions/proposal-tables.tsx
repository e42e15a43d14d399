/** The two tables of the positions view: proposals that pass the filters, and their columns. */
import { useMemo } from 'react';
import { formatList, t } from '../../i18n';
import { actorName, meetingOf } from '../../model/labels';
import {
  actorsIn,
  type ProposalRow,
  positionsIn,
  positionTable,
  type Standing,
} from '../../model/minutes/positions';
import { noteWords } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { Decision, decisionWords } from '../../parts/decision';
import { inMeeting } from '../../parts/meeting-names';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { topicNameOfId } from '../../parts/topic-name';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import type { SORTED_TABLES } from '../../store/view-state';
import { InLanguage } from '../../ui/in-language';
import { type SortableColumn, useSortableTable } from '../../ui/use-sortable-table';
import { lastSaid, StanceLinks } from './stance-link';

type Column = SortableColumn<ProposalRow>;

/**
 * Returns two tables. `several` has the proposals on which several actors took a position, in sections by
 * standing with the contested first. `one` has the other proposals, each with a quote.
 */
export function useProposalTables() {
  const model = useModel();
  const filter = useFilter();
  const words = useView((state) => state.q);
  const table = useMemo(() => positionTable(model, { ...filter, words }), [model, filter, words]);
  const [several, one] = useMemo(() => {
    const isAlone = ({ standing }: ProposalRow) => standing === 'one';
    const others = table.rows.filter((row) => !isAlone(row));
    return [
      { rows: others, columns: columnsOfSeveral(model, others) },
      { rows: table.rows.filter(isAlone), columns: columnsOfOne(model) },
    ];
  }, [model, table]);
  return { table, several: useProposalTable(several), one: useProposalTable(one) };
}

/** Both tables share one sort order in the address. A table ignores it if it lacks the column. */
function useProposalTable(given: { columns: readonly Column[]; rows: readonly ProposalRow[] }) {
  const { navigate, store } = useSession();
  const sort = useView((state) => state.sort.positions);
  return useSortableTable({
    ...given,
    idOf: ({ proposal }) => proposal.id,
    sort,
    onSort: (next) => {
      // The cast is safe: only columns that the address can name are sortable.
      const positions = next && { ...next, column: next.column as ProposalColumn };
      void navigate({ sort: { ...store.getState().state.sort, positions } });
    },
  });
}
type ProposalColumn = (typeof SORTED_TABLES)['positions'][number];

const columnsOfSeveral = (model: Model, rows: readonly ProposalRow[]): Column[] => [
  proposalColumn(model),
  ...decisionColumns(model),
  ...actorsIn(model, rows).map((actor) => actorColumn(model, actor)),
  {
    id: 'for',
    head: t('positions.for'),
    type: 'integer',
    // Count actors, not marks: one actor may both propose and support.
    value: ({ marks }) =>
      new Set(marks.flatMap(({ actor, stance }) => (stance === 'opposes' ? [] : actor))).size,
  },
  {
    id: 'against',
    head: t('positions.against'),
    type: 'integer',
    value: ({ marks }) => marks.filter(({ stance }) => stance === 'opposes').length,
  },
];

const columnsOfOne = (model: Model): Column[] => [
  proposalColumn(model),
  ...decisionColumns(model),
  {
    id: 'actor',
    head: t('positions.actor'),
    value: ({ marks }) => actorName(model, marks[0]?.actor ?? ''),
    cell: (row) => <StanceLinks row={row} />,
  },
  {
    id: 'quote',
    head: t('positions.quote'),
    value: () => null,
    sorts: false,
    cell: (row) => <QuoteCell {...row} />,
  },
];

/** The column of the proposal's label and the topics that it touches. */
const proposalColumn = (model: Model): Column => ({
  id: 'proposal',
  head: t('positions.proposal'),
  value: ({ proposal }) => proposal.label,
  cell: ({ proposal, standing, hidden }) => {
    const touched = model.topics.filter(({ id }) => proposal.topics.includes(id));
    return (
      <>
        {proposal.label}{' '}
        {touched.length > 0 && (
          <span className="proposal-note">
            <LinkedNames
              words={formatList(touched.map(({ id }) => topicNameOfId(model, id)))}
              of={touched.map(({ id }) => ofTopic(id))}
              topicName={(id) => topicNameOfId(model, id)}
            />
          </span>
        )}
        {standing !== 'one' && hidden > 0 && (
          <span className="proposal-note">{t('positions.hidden', { count: hidden })}</span>
        )}
      </>
    );
  },
});

/** What the meetings decided on the proposal, where there are several. */
const decisionColumns = (model: Model): Column[] =>
  model.dataset.meetings.length < 2
    ? []
    : [
        {
          id: 'decision',
          head: t('positions.decision'),
          value: ({ decision, standing }) =>
            decision ? decisionWords(model, decision) : undecidedWords(standing),
          cell: ({ decision, standing }) =>
            decision ? (
              <Decision of={decision} />
            ) : (
              <span className="proposal-open">{undecidedWords(standing)}</span>
            ),
        },
      ];

/** "Open"; of what nobody holds any longer, that it was withdrawn. */
const undecidedWords = (standing: Standing): string =>
  t(standing === 'none' ? 'positions.standing.none' : 'meetings.decision.open');

const actorColumn = (model: Model, actor: string): Column => ({
  id: `actor-${actor}`,
  head: actorName(model, actor),
  drawnHead: <ProfileLink of={actor}>{actorName(model, actor)}</ProfileLink>,
  explanation: actorName(model, actor),
  value: () => null,
  sorts: false,
  cell: (row) => <StanceLinks row={row} actor={actor} />,
});

function QuoteCell({ hidden, ...row }: ProposalRow) {
  const model = useModel();
  const positions = positionsIn(row);
  const first = lastSaid(row.marks[0]?.positions ?? positions);
  const others = positions.filter((position) => position !== first);
  const note = noteWords(first?.note ?? '');
  return (
    <>
      <span className="proposal-quote" lang={first && meetingOf(model, first.meeting)?.language}>
        {inMeeting(
          model,
          first?.meeting ?? '',
          t('positions.words', { quote: first?.evidence.exact ?? '' }),
        )}
      </span>{' '}
      {note && (
        <span className="proposal-note">
          <InLanguage lang={model.dataset.language} words={note} />{' '}
        </span>
      )}
      <span className="proposal-more">
        {others.length > 0 && t('positions.more', { count: others.length })}{' '}
        {hidden > 0 && t('positions.hidden', { count: hidden })}
      </span>
    </>
  );
}
