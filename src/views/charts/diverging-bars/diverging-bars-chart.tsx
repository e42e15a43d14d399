/** The charts of diverging bars with their frame: who raises what and who offers help on it, by topic and by actor. */
import { useMemo } from 'react';
import type { Fact } from '../../../dataset/table';
import { STATUSES } from '../../../dataset/values';
import { t } from '../../../i18n';
import { SORTS, type Sort } from '../../../model/answers/layout';
import { raisedIn } from '../../../model/count/sides';
import { type Filter, isAsked } from '../../../model/filter';
import type { Model } from '../../../model/model';
import { inSentence } from '../../../parts/finding-names';
import { markWords } from '../../../parts/mark';
import { ProfileLink } from '../../../parts/profile-links';
import { RuleButton } from '../../../parts/rule-button';
import { useModel, useSession } from '../../../store/react';
import { ofTopic } from '../../../store/selectors';
import type { SortableColumn } from '../../../ui/use-sortable-table';
import { ChartFrame, type LegendItem } from '../chart-frame';
import { ChartChoice, emptyChartWords, NameList, type Twin, TwinTable } from '../chart-parts';
import { actorColumns, topicColumns } from '../fact-columns';
import { MarkSwatch } from '../stripes';
import { type Chart, type ChartProps, useChart, useOrder } from '../use-chart';
import { BarsDrawing } from './bars-drawing';
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
import { rowAnswerWords } from './row-answer-words';

const NAMES = { topic: 'topics', actor: 'actors' } as const;

export const charts: readonly Chart[] = [
  { name: 'topics', Chart: (props) => <DivergingBars {...props} by="topic" /> },
  { name: 'actors', Chart: (props) => <DivergingBars {...props} by="actor" /> },
];

const asksForOffers = (filter: Filter) => STATUSES.offer.some((status) => isAsked(filter, status));

function DivergingBars({ by, state: view, filter }: ChartProps & { by: By }) {
  const model = useModel();
  const name = NAMES[by];
  // Bars by topic count the offers of all actors, even if the filter is on places.
  const isPlace = filter.actor.length + filter.subregion.length > 0;
  const isOfAll = by === 'topic' && isPlace && asksForOffers(filter);
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
      finding={barsFinding(model, filter, state)}
      legend={LEGEND.map(([id, swatch]) => ({ id, label: legendWords(id), swatch }))}
      controls={<OrderChoice by={by} order={view.sort[name]} />}
      method={
        <>
          <p>
            {t(`charts.reading.${by}`)} {t('charts.reading.bars')}
          </p>
          <RuleButton />
        </>
      }
      table={(scope) => (
        <TwinTable of={twinOf} state={state} caption={t(`charts.table.caption.${by}`, { scope })} />
      )}
      facts={() => barsFacts(model, filter, state)}
      empty={state.rows.length > 0 ? null : emptyChartWords(model, filter.kind)}
      notes={<Notes state={state} />}
    >
      <BarsDrawing state={state} title={title} />
    </ChartFrame>
  );
}

/** Chooses the order of the columns or rows of the matrix, which the chart shares. */
function OrderChoice({ by, order: present }: { by: By; order: Sort }) {
  const { navigate, store } = useSession();
  return (
    <ChartChoice
      label={t('charts.sorted')}
      value={present}
      options={SORTS.map((order) => [
        order,
        order === 'neutral'
          ? t(`charts.sorted.${NAMES[by]}`)
          : inSentence(t(`matrix.sort.${order}`)),
      ])}
      onChoose={(order) =>
        void navigate({ sort: { ...store.getState().state.sort, [NAMES[by]]: order } })
      }
    />
  );
}

/** In the order of the bars, from left to right. */
const LEGEND = [
  ['mentions', <MarkSwatch key="mentions" of="mentions" />],
  ['difficulty', <MarkSwatch key="difficulty" of="difficulty" />],
  ['asks', <MarkSwatch key="asks" of="asks" />],
  ['offers', <MarkSwatch key="offers" of="offers" />],
  ['inferred', <MarkSwatch key="inferred" of="offers" inferred />],
  ['plans', <MarkSwatch key="plans" of="plans" />],
] as const satisfies readonly (readonly [string, LegendItem['swatch']])[];

const legendWords = (id: (typeof LEGEND)[number][0]): string =>
  id === 'inferred' ? t('mark.inferred.sign') : markWords(id);

/** Names what has no bar, and says why. */
function Notes({ state: { by, others, apart, silent, shaky } }: { state: BarsState }) {
  return (
    <>
      {others.length > 0 && <p>{t(`charts.others.${by}`, { count: others.length })}</p>}
      <NameList head={t('charts.apart')} names={apart} />
      <NameList head={t('charts.shaky')} names={shaky} />
      {silent.map(({ reason, names }) => (
        <NameList key={reason} head={t(`charts.silent.${reason}`)} names={names} />
      ))}
    </>
  );
}

const COLUMNS = {
  need: ['asks', 'difficulty', 'mentions', 'raised'],
  offer: ['offers', 'inferred', 'planned'],
} as const;

const twinOf = ({ by, everything, hasAnswers }: BarsState): Twin<BarRow> => ({
  rows: everything,
  columns: [
    {
      id: 'name',
      head: t(`charts.table.corner.${by}`),
      value: ({ label }) => label,
      cell: ({ id, label }) => (
        <ProfileLink of={by === 'topic' ? ofTopic(id) : id}>{label}</ProfileLink>
      ),
    },
    ...(['need', 'offer'] as const).flatMap((side) =>
      COLUMNS[side].map(
        (column): SortableColumn<BarRow> => ({
          id: column,
          head: t(`charts.bars.column.${column}`),
          group: t(`charts.table.${side}.${by}`),
          type: 'integer',
          value: (row) => (column === 'raised' ? raisedIn(row) : row[column]),
        }),
      ),
    ),
    ...(hasAnswers
      ? [
          {
            id: 'answer',
            head: t('offer.is-there'),
            value: ({ answer }: BarRow) => rowAnswerWords(answer),
          },
        ]
      : []),
  ],
  idOf: ({ id }) => id,
  ...(everything.some(({ group }) => group !== null) && {
    sections: { of: ({ group }) => group ?? '', head: (group) => group },
  }),
});

const UNITS: Readonly<Record<By, (part: Part) => string>> = {
  topic: (part) => (isNeed(part) ? 'states' : 'states;organizations'),
  actor: () => 'topics',
};

/**
 * The facts of the CSV file, one number each with its unit. A need counts where its status is the firmest of the
 * actor, an offer under its own status. Statuses that the filter shuts out have no fact, since they are not zero.
 */
function barsFacts(
  model: Model,
  filter: Pick<Filter, 'kind' | 'status'>,
  { by, everything }: BarsState,
): Fact[] {
  const parts = PARTS.filter((part) => STATUSES_OF[part].some((status) => isAsked(filter, status)));
  return everything.flatMap((row) =>
    parts.map((part) => ({
      ...(by === 'topic' ? topicColumns(model, [row.id]) : actorColumns(model, row.id)),
      kind: isNeed(part) ? 'need' : 'offer',
      status: STATUSES_OF[part].join(';'),
      // An actor with an explicit offer may have inferred ones too.
      basis: part === 'offers' ? 'explicit' : part === 'inferred' ? 'implied' : '',
      unit: UNITS[by](part),
      count: row[part],
    })),
  );
}
