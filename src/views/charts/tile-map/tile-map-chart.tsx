/** The map with its frame: the choice of the measure, the legend in steps, what it cannot show. */
import { useMemo, useState } from 'react';
import type { Kind } from '../../../dataset/schema';
import { KINDS } from '../../../dataset/values';
import { compareNames, formatNumber, t } from '../../../i18n';
import type { Model } from '../../../model/model';
import { useModel, useSession } from '../../../store/react';
import { MEASURES, type Measure } from '../../../store/view-state';
import { ChartFrame, type LegendItem } from '../../../ui/chart-frame';
import { SortableTable } from '../../../ui/sortable-table';
import { type SortableColumn, useSortableTable } from '../../../ui/use-sortable-table';
import { NameList, Swatch } from '../chart-parts';
import { actorColumns } from '../common-facts';
import { MarkButton, useMarkedIds } from '../marking';
import { type Chart, type ChartProps, useChart } from '../use-chart';
import { BLANK_SIGNS, TileMapDrawing } from './tile-map-drawing';
import {
  MEASURE_STATUSES,
  type ShownTile,
  type Step,
  type TileBlank,
  type TileMapState,
  tileMapState,
} from './tile-map-state';
import { blankWords, tileMapFinding } from './tile-map-words';
import './tile-map.css';

/** What is counted first; an unmet need is one without an offer. */
const MEASURE_KINDS = {
  needs: ['need'],
  unmet: ['need', 'offer'],
  offers: ['offer'],
  capacities: ['capacity'],
} as const satisfies Readonly<Record<Measure, readonly Kind[]>>;

export const charts: readonly Chart[] = [{ name: 'map', Chart: TileMapChart }];

/** Nothing where the dataset has no map, which the view around it says. */
function TileMapChart({ state: view, filter }: ChartProps) {
  const model = useModel();
  const { measure } = view;
  const state = tileMapState(model, filter, measure);
  const common = useChart('map', view, MEASURE_KINDS[measure]);
  const ask = useAsk();
  // The button that asked is gone with the change: the focus goes to what it brought.
  const [hasAsked, setHasAsked] = useState(false);
  const marked = useMarkedIds(filter, 'actor');
  if (!state) return null;
  const title = t('charts.map.title.of', {
    measure: t(`charts.map.measure.${measure}`).toLowerCase(),
  });
  const caption = t('charts.map.table.caption', {
    measure: t(`charts.map.measure.${measure}`),
    scope: common.scope,
  });
  const askAgain = () => {
    setHasAsked(true);
    ask(measure);
  };
  return (
    <ChartFrame
      {...common}
      title={title}
      finding={tileMapFinding(state)}
      legend={legendOf(state)}
      controls={
        <label>
          {t('charts.map.measure')}{' '}
          <select value={measure} onChange={({ target }) => ask(target.value as Measure)}>
            {MEASURES.map((each) => (
              <option key={each} value={each}>
                {t(`charts.map.measure.${each}`)}
              </option>
            ))}
          </select>
        </label>
      }
      method={t(`charts.map.reading.${measure}`)}
      table={() => <TileMapTable state={state} caption={caption} />}
      facts={() => tileMapFacts(model, state)}
      empty={emptyOf(state)}
      notes={<Notes state={state} onAsk={askAgain} />}
    >
      <TileMapDrawing state={state} marked={marked} takesFocus={hasAsked} />
    </ChartFrame>
  );
}

/** Sets the measure, and lets the filter admit what it counts: else every tile would be blank. */
function useAsk() {
  const { navigate, store } = useSession();
  return (measure: Measure) => {
    const { kind, status } = store.getState().state;
    const wanted = MEASURE_STATUSES[measure];
    const kinds = KINDS.filter((each) => each === MEASURE_KINDS[measure][0] || kind.includes(each));
    const isShutOut = status.length > 0 && !wanted.some((each) => status.includes(each));
    void navigate({
      measure,
      kind: kind.length === 0 ? kind : kinds,
      status: isShutOut ? [...status, ...wanted] : status,
    });
  };
}

/** "1–2"; the last of the row says what is counted: "3–4 topics". */
function stepWords({ from, to }: Step, isLast: boolean): string {
  if (from === to) return isLast ? t('charts.map.step.one', { count: to }) : formatNumber(to);
  const range = `${formatNumber(from)}–${formatNumber(to)}`;
  return isLast ? t('charts.map.step.range', { range }) : range;
}

const BLANKS = Object.keys(BLANK_SIGNS) as TileBlank[];

/** The shades with their numbers, and the kinds of blank that the map has. */
function legendOf({ isAsked, measure, steps, placed, elsewhere }: TileMapState): LegendItem[] {
  if (!isAsked) return [];
  const blanks = new Set([...placed, ...elsewhere].map(({ blank }) => blank));
  const swatch = (look: { 'data-step': number } | { 'data-blank': TileBlank }, sign = '') => (
    <Swatch className="tile-map" data-measure={measure} size={[20, 16]}>
      <g className="tile" {...look}>
        <rect className="tile-ground" x="0.5" y="0.5" width="19" height="15" />
        <text textAnchor="middle" x="10" y="12">
          {sign}
        </text>
      </g>
    </Swatch>
  );
  return [
    ...steps.map(({ from, to }, step) => ({
      id: String(from),
      label: stepWords({ from, to }, step === steps.length - 1),
      swatch: swatch({ 'data-step': step }),
    })),
    ...BLANKS.filter((blank) => blanks.has(blank)).map((blank) => ({
      id: blank,
      label: t(`charts.map.legend.${blank}`),
      swatch: swatch({ 'data-blank': blank }, BLANK_SIGNS[blank]),
    })),
  ];
}

function emptyOf({ isAsked, measure, placed, elsewhere }: TileMapState): string | null {
  if (placed.length + elsewhere.length === 0) return t('charts.map.empty.states');
  return isAsked ? null : t(`charts.map.unasked.${measure}`);
}

function Notes({ state, onAsk }: { state: TileMapState; onAsk: () => void }) {
  const { isAsked, measure, apart } = state;
  return (
    <div className="charts-notes">
      {!isAsked && (
        <p>
          <button type="button" onClick={onAsk}>
            {t(`charts.map.ask.${measure}`)}
          </button>
        </p>
      )}
      {isAsked && measure === 'unmet' && <p>{t('charts.map.apart.unmet')}</p>}
      {isAsked && (
        <NameList
          head={t('charts.map.apart')}
          names={apart.map(({ name, value }) => t('charts.map.apart.one', { name, count: value }))}
        />
      )}
    </div>
  );
}

/** Of a State each of whose needs is met, 0 is known; of other blanks nothing is. */
const numberOf = ({ value, blank }: ShownTile): number | null =>
  blank === null || blank === 'met' ? value : null;

function TileMapTable({ state, caption }: { state: TileMapState; caption: string }) {
  const { measure, placed, elsewhere } = state;
  const { names } = useModel();
  const rows = useMemo(
    () => [...placed, ...elsewhere].sort((a, b) => compareNames(a.name, b.name)),
    [placed, elsewhere],
  );
  const columns = useMemo(
    (): SortableColumn<ShownTile>[] => [
      {
        id: 'state',
        head: t('charts.map.table.corner'),
        value: ({ name }) => name,
        cell: ({ id, name }) => <MarkButton mark={{ actor: id }}>{name}</MarkButton>,
      },
      {
        id: 'subregion',
        head: t('charts.map.table.subregion'),
        value: ({ subregion }) => (subregion ? (names.get(subregion) ?? subregion) : null),
      },
      { id: 'topics', head: t('charts.map.table.topics'), type: 'integer', value: numberOf },
      {
        id: 'blank',
        head: t('charts.map.legend.blank'),
        value: ({ blank }) => (blank === null ? null : blankWords(blank, measure)),
      },
    ],
    [measure, names],
  );
  const table = useSortableTable({ columns, rows, idOf: ({ id }) => id });
  return <SortableTable table={table} caption={caption} scrolls />;
}

/** The number of each State, in the order of the matrix, or why it has none. */
function tileMapFacts(model: Model, { measure, placed, elsewhere }: TileMapState) {
  const rank = ({ id }: ShownTile) => model.actorIndex.get(id) ?? 0;
  return [...placed, ...elsewhere]
    .sort((a, b) => rank(a) - rank(b))
    .map((tile) => ({
      ...actorColumns(model, tile.id),
      measure,
      measure_label: t(`charts.map.measure.${measure}`),
      unit: 'topics',
      count: numberOf(tile),
      blank: tile.blank,
      blank_label: tile.blank && blankWords(tile.blank, measure),
    }));
}
