/** Needs against offers as a chart with its frame: by topic, and by actor. */
import { useMemo } from 'react';
import type { Fact } from '../../../dataset/table';
import { STATUSES } from '../../../dataset/values';
import { formatList, t } from '../../../i18n';
import { type Filter, isAsked } from '../../../model/filter';
import type { Model } from '../../../model/model';
import { narrowsNeedsOnly, needsIn, offersNowIn } from '../../../model/needs-against-offers';
import type { Sort } from '../../../model/order';
import { RuleButton } from '../../../parts/rule-button';
import { useModel, useSession } from '../../../store/react';
import { ChartFrame, type LegendItem } from '../../../ui/chart-frame';
import type { SortableColumn } from '../../../ui/use-sortable-table';
import { NameList, nothingDrawn, type Twin, TwinTable } from '../chart-parts';
import { actorColumns, topicColumns } from '../common-facts';
import { MarkButton } from '../marking';
import { type Chart, type ChartProps, useChart, useOrder } from '../use-chart';
import { BarsDrawing } from './bars-drawing';
import { GAPS, GapSwatch, PartSwatch } from './bars-parts';
import {
  type BarRow,
  type BarsState,
  type By,
  barsFinding,
  barsState,
  isNeed,
  PARTS,
  type Part,
  STATUSES_OF,
} from './bars-state';

const NAMES = { topic: 'topics', actor: 'actors' } as const;

export const charts: readonly Chart[] = [
  { name: 'topics', Chart: (props) => <DivergingBars {...props} by="topic" /> },
  { name: 'actors', Chart: (props) => <DivergingBars {...props} by="actor" /> },
];

const asksForOffers = (filter: Filter) => STATUSES.offer.some((status) => isAsked(filter, status));

function DivergingBars({ by, state: view, filter }: ChartProps & { by: By }) {
  const model = useModel();
  const name = NAMES[by];
  // Bars by topic count the offers of all, whatever places the filter keeps.
  const isOfAll = by === 'topic' && narrowsNeedsOnly(filter) && asksForOffers(filter);
  const remark = isOfAll ? t('charts.scope.offers-of-all') : undefined;
  const common = useChart(name, view, ['need', 'offer'], remark);
  const title = t(`charts.title.${name}`);
  const { rows, columns } = useOrder(view, filter);
  const lines = by === 'topic' ? columns : rows;
  const state = useMemo(() => barsState(model, filter, lines, by), [model, filter, lines, by]);
  return (
    <ChartFrame
      {...common}
      title={title}
      finding={barsFinding(state)}
      legend={legend(by)}
      controls={
        <>
          <OrderChoice by={by} order={view.sort[name]} />
          <RuleButton />
        </>
      }
      method={`${t(`charts.reading.${by}`)} ${t('charts.reading.bars', { order: t('matrix.sort.unmet') })} ${t('charts.help.apart')}`}
      table={(scope) => (
        <TwinTable of={twinOf} state={state} caption={t(`charts.table.caption.${by}`, { scope })} />
      )}
      facts={() => barsFacts(model, filter, state)}
      empty={state.rows.length > 0 ? null : nothingDrawn(model, filter.kind)}
      notes={<Notes state={state} />}
    >
      <BarsDrawing state={state} title={title} />
    </ChartFrame>
  );
}

/** The order of the matrix's columns or rows, which is the chart's too: neutral, or the largest gap first. */
function OrderChoice({ by, order: present }: { by: By; order: Sort }) {
  const { navigate, store } = useSession();
  const choose = (order: Sort) =>
    void navigate({ sort: { ...store.getState().state.sort, [NAMES[by]]: order } });
  // An order that was chosen in the matrix is this chart's too.
  const other = present === 'neutral' || present === 'unmet' ? [] : [present];
  return (
    <fieldset className="charts-order">
      <legend>{t('charts.sort')}</legend>
      {(['neutral', 'unmet', ...other] as const).map((order) => {
        const words = t(`matrix.sort.${order}`);
        return (
          <button
            key={order}
            type="button"
            aria-pressed={order === present}
            aria-label={t('charts.sort.of', {
              order: words,
              chart: t(`charts.title.${NAMES[by]}`),
            })}
            onClick={() => choose(order)}
          >
            {words}
          </button>
        );
      })}
    </fieldset>
  );
}

function legend(by: By): LegendItem[] {
  const parts = PARTS.filter((part) => by === 'topic' || part !== 'organizations').map((part) => ({
    id: part,
    label: t(`charts.bars.legend.${part}`),
    swatch: <PartSwatch part={part} />,
  }));
  const gaps = GAPS.map(([state, sign]) => ({
    id: state,
    label: t(`answer.${state}`),
    swatch: <GapSwatch sign={sign} />,
  }));
  return [...parts, ...gaps];
}

/** What has no bar, and why: absence has a name. */
function Notes({ state: { by, others, silent, shaky } }: { state: BarsState }) {
  return (
    <>
      {others.length > 0 && (
        <details>
          <summary>{t(`charts.others.summed.${by}`, { count: others.length })}</summary>
          <p>
            {t(`charts.others.names.${by}`)} {formatList(others)}.
          </p>
        </details>
      )}
      <NameList head={t('charts.shaky')} names={shaky} />
      {silent.map(({ reason, names }) => (
        <NameList key={reason} head={t(`charts.silent.${reason}`)} names={names} />
      ))}
    </>
  );
}

/** An actor counts by itself, whatever it is: organizations are told apart by topic alone. */
const COLUMNS = {
  topic: {
    need: ['asks', 'raises', 'total', 'none', 'perhaps'],
    offer: ['states', 'organizations', 'planned', 'past'],
  },
  actor: {
    need: ['asks', 'raises', 'total', 'none', 'perhaps'],
    offer: ['now', 'planned', 'past'],
  },
} as const;

const twinOf = ({ by, everything }: BarsState): Twin<BarRow> => ({
  rows: everything,
  columns: tableColumns(by),
  idOf: ({ id }) => id,
  ...(everything.some(({ group }) => group !== null) && {
    sections: { of: ({ group }) => group ?? '', head: (group) => group },
  }),
});

const tableColumns = (by: By): SortableColumn<BarRow>[] => [
  {
    id: 'name',
    head: t(`charts.table.corner.${by}`),
    value: ({ title }) => title,
    cell: ({ id, title }) => <MarkButton mark={{ [by]: id }}>{title}</MarkButton>,
  },
  ...(['need', 'offer'] as const).flatMap((side) =>
    COLUMNS[by][side].map(
      (column): SortableColumn<BarRow> => ({
        id: column,
        head: t(`charts.bars.column.${column}`),
        group: t(`charts.table.${side}.${by}`),
        type: 'integer',
        value: (row) => ({ ...row, total: needsIn(row), now: offersNowIn(row) })[column],
      }),
    ),
  ),
];

/**
 * A number a fact, with its unit: who has nothing firmer than the status, for needs, and who has the
 * status, for offers. What the filter does not ask for is no zero and has no fact.
 */
function barsFacts(
  model: Model,
  filter: Pick<Filter, 'kind' | 'status'>,
  { by, everything }: BarsState,
): Fact[] {
  const parts = PARTS.filter(
    (part) =>
      STATUSES_OF[part].some((status) => isAsked(filter, status)) &&
      (by === 'topic' || part !== 'organizations'),
  );
  return everything.flatMap((row) =>
    parts.map((part) => ({
      ...(by === 'topic' ? topicColumns(model, [row.id]) : actorColumns(model, row.id)),
      kind: isNeed(part) ? 'need' : 'offer',
      // As in the records that they count.
      status: STATUSES_OF[part].join(';'),
      unit: by === 'actor' ? 'topics' : unitOf(part),
      count: row[part],
    })),
  );
}

function unitOf(part: Part): string {
  if (part === 'organizations') return 'organizations';
  return part === 'planned' || part === 'past' ? 'states;organizations' : 'states';
}
