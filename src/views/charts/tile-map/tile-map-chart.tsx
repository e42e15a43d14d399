/** The tile map with its frame: choice of the measure, legend of the shades, notes on actors without a tile. */
import { useState } from 'react';
import type { Kind } from '../../../dataset/schema';
import { KINDS } from '../../../dataset/values';
import { compareNames, formatNumber, t } from '../../../i18n';
import type { Model } from '../../../model/model';
import { ProfileLink } from '../../../parts/profile-links';
import { RuleButton } from '../../../parts/rule-button';
import { useModel, useSession } from '../../../store/react';
import { MEASURES, type Measure } from '../../../store/view-state';
import { textWidth } from '../../../ui/fit-text';
import { ChartFrame, type LegendItem } from '../chart-frame';
import { ChartChoice, NameList, Swatch, type Twin, TwinTable } from '../chart-parts';
import { actorColumns } from '../fact-columns';
import { type Chart, type ChartProps, useChart } from '../use-chart';
import { BLANK_SIGNS, TileMapDrawing, TYPE } from './tile-map-drawing';
import {
  MEASURE_STATUSES,
  type ShownTile,
  type TileBlank,
  type TileMapState,
  tileMapState,
} from './tile-map-state';
import { blankWords, countOfMeasure, tileMapFinding } from './tile-map-words';
import './tile-map.css';

/** Kinds of record that a measure reads; the first is the one it counts. */
const MEASURE_KINDS = {
  needs: ['need'],
  unmet: ['need', 'offer'],
  offers: ['offer'],
  capacities: ['capacity'],
} as const satisfies Readonly<Record<Measure, readonly Kind[]>>;

export const charts: readonly Chart[] = [{ name: 'map', Chart: TileMapChart }];

/** Draws nothing where the dataset has no map; the view says so. */
function TileMapChart({ state: view, filter }: ChartProps) {
  const model = useModel();
  const { measure } = view;
  const state = tileMapState(model, filter, measure);
  const common = useChart('map', view, MEASURE_KINDS[measure]);
  const setMeasure = useSetMeasure();
  // The button disappears with the change that it makes, so the focus moves to the map.
  const [hasWidened, setHasWidened] = useState(false);
  if (!state) return null;
  const title = t('charts.map.title.of', {
    measure: t(`charts.map.measure.${measure}`).toLowerCase(),
  });
  const widenFilter = () => {
    setHasWidened(true);
    setMeasure(measure);
  };
  return (
    <ChartFrame
      {...common}
      title={title}
      finding={tileMapFinding(state)}
      legend={legendOf(state)}
      controls={
        <ChartChoice
          label={t('charts.map.measure')}
          value={measure}
          options={MEASURES.map((each) => [each, t(`charts.map.measure.${each}`)])}
          onChoose={setMeasure}
        />
      }
      method={
        <>
          <p>
            {t(`charts.map.reading.${measure}`)} {t('charts.map.reading')}
          </p>
          {measure === 'unmet' && <RuleButton />}
        </>
      }
      table={(scope) => (
        <TwinTable
          of={twinOf}
          state={state}
          caption={t('charts.map.table.caption', {
            measure: t(`charts.map.measure.${measure}`),
            scope,
          })}
        />
      )}
      facts={() => tileMapFacts(model, state)}
      empty={emptyOf(state)}
      notes={<Notes state={state} onWiden={widenFilter} />}
    >
      <TileMapDrawing state={state} takesFocus={hasWidened} />
    </ChartFrame>
  );
}

/** Returns a function that sets the measure and widens the filter to what it counts: else all tiles would be blank. */
function useSetMeasure() {
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

const BLANKS = Object.keys(BLANK_SIGNS) as TileBlank[];
/** Sizes of a tile in the legend, in pixels. */
const TILE = { least: 16, height: 16, padding: 8 } as const;

/** The shades with their numbers, and the kinds of blank that the map shows. */
function legendOf({ isAsked, measure, steps, tiles }: TileMapState): LegendItem[] {
  if (!isAsked) return [];
  const blanks = new Set(tiles.map(({ blank }) => blank));
  const ranges = steps.map(({ from, to }) =>
    from === to ? formatNumber(to) : `${formatNumber(from)}–${formatNumber(to)}`,
  );
  return [
    ...(ranges.length === 0
      ? []
      : [
          {
            id: 'steps',
            label: t('charts.map.legend.topics'),
            swatch: legendTiles(measure, ranges, (step) => ({ 'data-step': step })),
          },
        ]),
    ...BLANKS.filter((blank) => blanks.has(blank)).map((blank) => ({
      id: blank,
      label: t(`charts.map.legend.${blank}`),
      swatch: legendTiles(measure, [BLANK_SIGNS[blank]], () => ({ 'data-blank': blank })),
    })),
  ];
}

/** Tiles side by side, all as wide as their widest text needs. */
function legendTiles(
  measure: Measure,
  words: readonly string[],
  lookOf: (at: number) => Readonly<Record<`data-${string}`, string | number>>,
) {
  const widest = Math.max(...words.map((each) => textWidth(each, TYPE)));
  const width = Math.max(TILE.least, Math.ceil(widest) + TILE.padding);
  const size = [words.length * width, TILE.height] as const;
  return (
    // Screen readers read its numbers as part of the legend.
    <Swatch className="tile-map" data-measure={measure} size={size} aria-hidden={false}>
      {words.map((each, at) => (
        <g key={each} className="tile" {...lookOf(at)}>
          <rect
            className="tile-ground"
            x={at * width + 0.5}
            y="0.5"
            width={width - 1}
            height={TILE.height - 1}
          />
          <text textAnchor="middle" x={(at + 0.5) * width} y="12.5">
            {each}
          </text>
        </g>
      ))}
    </Swatch>
  );
}

function emptyOf({ isAsked, measure, tiles }: TileMapState): string | null {
  if (tiles.length === 0) return t('charts.map.empty.states');
  return isAsked ? null : t(`charts.map.unasked.${countOfMeasure(measure)}`);
}

function Notes({ state, onWiden }: { state: TileMapState; onWiden: () => void }) {
  const { isAsked, measure, apart } = state;
  if (!isAsked)
    return (
      <p>
        <button type="button" onClick={onWiden}>
          {t(`charts.map.ask.${countOfMeasure(measure)}`)}
        </button>
      </p>
    );
  return (
    <>
      {measure === 'unmet' && <p>{t('charts.map.apart.unmet')}</p>}
      <NameList
        head={t('charts.map.apart')}
        names={apart.map(({ name, value }) => t('charts.map.apart.one', { name, count: value }))}
      />
    </>
  );
}

/** The number of a tile. A State whose needs are all answered has 0; other blanks have no number. */
const numberOf = ({ value, blank }: ShownTile): number | null =>
  blank === null || blank === 'met' ? value : null;

/** How many topics of that number have a need that is not answered, or only perhaps answered. */
function gapOf(tile: ShownTile, gap: 'none' | 'perhaps'): number | null {
  const number = numberOf(tile);
  if (number === null || gap === 'perhaps') return number && tile.perhaps;
  return number - tile.perhaps;
}

const twinOf = ({ measure, tiles }: TileMapState, { subregions }: Model): Twin<ShownTile> => ({
  rows: [...tiles].sort((a, b) => compareNames(a.name, b.name)),
  idOf: ({ id }) => id,
  columns: [
    {
      id: 'state',
      head: t('charts.map.table.corner'),
      value: ({ name }) => name,
      cell: ({ id, name }) => <ProfileLink of={id}>{name}</ProfileLink>,
    },
    {
      id: 'subregion',
      head: t('charts.map.table.subregion'),
      value: ({ subregion }) => (subregion ? (subregions.get(subregion) ?? subregion) : null),
    },
    { id: 'topics', head: t('charts.map.table.topics'), type: 'integer', value: numberOf },
    ...(measure === 'unmet'
      ? (['none', 'perhaps'] as const).map((gap) => ({
          id: gap,
          head: t(`charts.map.column.${gap}`),
          type: 'integer' as const,
          value: (tile: ShownTile) => gapOf(tile, gap),
        }))
      : []),
    {
      id: 'blank',
      head: t('charts.map.legend.blank'),
      value: ({ blank }) => (blank === null ? null : blankWords(blank, measure)),
    },
  ],
});

/** The facts of the CSV file: the number of each State or why it has none, in the order of the matrix. */
export function tileMapFacts(model: Model, { measure, tiles }: TileMapState) {
  const rank = ({ id }: ShownTile) => model.actorIndex.get(id) ?? 0;
  return [...tiles]
    .sort((a, b) => rank(a) - rank(b))
    .map((tile) => ({
      ...actorColumns(model, tile.id),
      measure,
      measure_label: t(`charts.map.measure.${measure}`),
      unit: 'topics',
      count: numberOf(tile),
      ...(measure === 'unmet' && {
        not_answered: gapOf(tile, 'none'),
        perhaps_answered: gapOf(tile, 'perhaps'),
      }),
      blank: tile.blank,
      blank_label: tile.blank && blankWords(tile.blank, measure),
    }));
}
