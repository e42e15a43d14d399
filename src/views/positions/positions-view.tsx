import { useRef } from 'react';
import { DECISIONS, STANCES } from '../../dataset/values';
import { joinClauses, t } from '../../i18n';
import { groupBy } from '../../model/count/group-by';
import type { ProposalRow, Standing } from '../../model/minutes/positions';
import type { Model } from '../../model/model';
import { lowerFirstLetter } from '../../parts/finding-names';
import { meetingShort } from '../../parts/meeting-time';
import { titleScope } from '../../parts/title-scope';
import { ViewHead } from '../../parts/view-head';
import { useFields, useFilter, useModel, useSession, useView } from '../../store/react';
import { clearFilters, filtersOf } from '../../store/view-filters';
import { SortableTable } from '../../ui/sortable-table';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { PositionsCsv } from './positions-csv';
import { useProposalTables } from './proposal-tables';
import { StanceSign } from './stance-link';
import './positions.css';

/** Lists the proposals, and which actors proposed, supported or opposed each. */
export function PositionsView() {
  const { table, several, one } = useProposalTables();
  const { rows, leftOut } = table;
  const isOfSeveral = useModel().dataset.meetings.length > 1;
  const view = useRef<HTMLElement>(null);
  const position = useView((state) => state.position);
  useReturnOfFocus(view, position, 'data-positions');
  return (
    <section className="positions" aria-label={t('positions.title')} ref={view}>
      <Head rows={rows} />
      {rows.length > 0 && (
        <StanceLegend hasEarlier={rows.some(({ earlier }) => earlier.length > 0)} />
      )}
      <LeftOut count={leftOut} />
      {rows.length === 0 && <Empty />}
      {several.rows.length > 0 && (
        <SortableTable
          table={several}
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
      )}
      {one.rows.length > 0 && (
        <>
          <h2>{t('positions.standing.one')}</h2>
          <SortableTable
            table={one}
            caption={t('positions.list')}
            hidesCaption
            className="proposal-list"
          />
        </>
      )}
      {isOfSeveral && rows.length > 0 && <PositionsCsv rows={rows} />}
    </section>
  );
}

/** What was decided on a proposal; without a decision, whether anybody still holds a position on it. */
const fateOf = ({ decision, standing }: ProposalRow) =>
  decision?.decision ?? (standing === 'none' ? 'none' : 'open');

/** What changed since the meeting that the page compares with: "Since 2007: 1 proposal adopted, 1 position changed." */
function useSinceWords(): string[] {
  const { time } = useSession();
  const model = useModel();
  const state = useFields('at', 'since', 'meeting', 'q');
  const filter = { ...useFilter(), words: state.q };
  const told = time?.positionsSince(model, state, filter);
  if (!told) return [];
  const { since, decisions, stances } = told;
  const withdrawn = stances.filter(({ isWithdrawn }) => isWithdrawn).length;
  const changed = stances.length - withdrawn;
  const counts = [
    ...[...groupBy(decisions, ({ decision }) => decision)].map(([decision, own]) =>
      t(`changes.decided.${decision}`, { count: own.length }),
    ),
    ...(changed > 0 ? [t('positions.since.changed', { count: changed })] : []),
    ...(withdrawn > 0 ? [t('positions.since.withdrawn', { count: withdrawn })] : []),
  ];
  return [
    t('positions.since', {
      since: meetingShort(model, since),
      counts: counts.length > 0 ? counts.join(', ') : t('positions.since.nothing'),
    }),
  ];
}

/** Counts the proposals by the latest decision on each: "Decisions up to 2011: 2 adopted, 1 deferred, 6 open." */
function decisionCounts(model: Model, rows: readonly ProposalRow[]): string {
  const { meetings } = model.dataset;
  const last = meetings[model.at ?? meetings.length - 1];
  const counts = [...DECISIONS, 'none' as const, 'open' as const].flatMap((each) => {
    const count = rows.filter((row) => fateOf(row) === each).length;
    return count > 0 ? [t(`meetings.decided.${each}`, { count })] : [];
  });
  return t('meetings.decisions', {
    meeting: meetingShort(model, last?.id ?? ''),
    counts: counts.join(', '),
  });
}

/** The title names at most this many disputed proposals and counts more. */
const MOST_NAMED = 2;

/** The title says which proposals are disputed; the lead counts the others. */
function Head({ rows }: { rows: readonly ProposalRow[] }) {
  const model = useModel();
  const { positions } = model.dataset;
  const sinceWords = useSinceWords();
  const scope = titleScope(
    model,
    useView((state) => state),
  );
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  const disputed = rows.filter(({ standing }) => standing === 'contested');
  const counts = { count: disputed.length, all: rows.length };
  const title =
    rows.length === 0
      ? t(positions.length === 0 ? 'positions.title' : 'positions.found.nothing')
      : disputed.length === 0
        ? t('positions.found.none', { all: rows.length })
        : disputed.length > MOST_NAMED
          ? t('positions.found', counts)
          : t('positions.found.named', {
              ...counts,
              names: joinClauses(disputed.map(({ proposal }) => lowerFirstLetter(proposal.label))),
            });
  return (
    <ViewHead
      title={scope(title)}
      lead={
        rows.length > 0 && (
          <>
            {t('positions.lead', { several: count('several'), one: count('one') })}
            {model.dataset.meetings.length > 1 &&
              ` ${[...sinceWords, decisionCounts(model, rows)].join(' ')}`}
          </>
        )
      }
    />
  );
}

function Empty() {
  const { navigate, codec, model } = useSession();
  const { proposals, positions } = model.dataset;
  if (proposals.length === 0) return <p>{t('positions.none')}</p>;
  if (positions.length === 0) return <p>{t('positions.none.taken')}</p>;
  return (
    <p>
      <button
        type="button"
        onClick={() => void navigate(clearFilters(codec, filtersOf({ view: 'positions', of: [] })))}
      >
        {t('filters.summary.clear')}
      </button>
    </p>
  );
}

/** Explains the signs of the stances. */
function StanceLegend({ hasEarlier }: { hasEarlier: boolean }) {
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
      {hasEarlier && (
        <>
          <li>
            <StanceSign stance="withdraws" /> {t('positions.stance.withdraws')}
          </li>
          <li>
            <span data-struck>
              <StanceSign stance="supports" />
            </span>{' '}
            {t('positions.legend.earlier')}
          </li>
        </>
      )}
    </ul>
  );
}

/** Counts the proposals that the filters hide. */
function LeftOut({ count }: { count: number }) {
  const { proposals, positions } = useModel().dataset;
  const total = proposals.length;
  return (
    <div className="positions-notes" role="status">
      {count > 0 && positions.length > 0 && <p>{t('positions.left-out', { count, total })}</p>}
    </div>
  );
}
