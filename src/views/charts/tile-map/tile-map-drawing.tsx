// biome-ignore-all lint/a11y/useSemanticElements: SVG has no elements of these roles
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: text in an SVG takes no focus
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: an SVG has any role
/**
 * The map itself, drawn as SVG: a grid of tiles as the ARIA practices have it, one stop of the tab key,
 * in which the arrow keys go to the nearest tile that way.
 */
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { formatNumber, t } from '../../../i18n';
import { groupBy } from '../../../model/count/group-by';
import { type Direction, neighbour } from '../../../model/findings/tile-map';
import { useDrawingWidth } from '../../../ui/drawing-width';
import { markingShape, useIsPale, useIsPointed, useMarking, usePointAt } from '../marking';
import type { ShownTile, TileBlank, TileMapState } from './tile-map-state';
import { tileLines, tileWords } from './tile-map-words';

/** What stands in a tile without a number; why it has none its ground tells, and the legend. */
export const BLANK_SIGNS: Readonly<Record<TileBlank, string>> = {
  'nothing-on-topic': '',
  'no-remarks': '',
  'not-participant': '',
  hidden: '',
  met: '0',
};

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export const TYPE = 13;
const LINE = 15;
const NUMBER = 18;
const GAP = 3;
const PADDING = 3;
/** Wider, the States would stand too far from each other to be one map; narrower, no name would fit. */
const WIDTHS = { most: 132, least: 46 } as const;
/** Of a name. */
const LINES = { least: 1, most: 4 } as const;
const HEAD = 28;

interface Props {
  readonly state: TileMapState;
  /** The tile that the tab key reaches takes the focus when it is drawn. */
  readonly takesFocus: boolean;
}

export function TileMapDrawing({ state, takesFocus }: Props) {
  const { columns, tiles, measure } = state;
  const width = useDrawingWidth();
  const grid = useRef<SVGSVGElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the map comes in place of words
  useEffect(() => {
    if (takesFocus) grid.current?.querySelector<SVGElement>('[tabindex="0"]')?.focus();
  }, []);
  const [last, setLast] = useState<string | null>(null);
  const active = tiles.find(({ id }) => id === last) ?? tiles[0];

  const room = Math.floor((width + GAP) / columns) - GAP;
  const size = Math.min(WIDTHS.most, Math.max(WIDTHS.least, room));
  const names = new Map(
    tiles.map((tile) => [
      tile,
      tileLines(tile, size - 2 * PADDING, { size: TYPE, lines: LINES.most }),
    ]),
  );
  const lines = Math.max(LINES.least, ...[...names.values()].map(({ length }) => length));
  const height = 2 * PADDING + lines * LINE + NUMBER;
  const topOf = ({ row, isPlaced }: ShownTile) =>
    (row - 1) * (height + GAP) + (isPlaced ? 0 : HEAD);
  const elsewhere = tiles.find(({ isPlaced }) => !isPlaced);
  const bottom = tiles.at(-1);

  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !active) return;
    const target = targetOf(event.key, tiles, active);
    if (!target && !(event.key in DIRECTIONS)) return;
    // At the edge too: the page must not scroll away under a reader who walks the map.
    event.preventDefault();
    if (!target) return;
    setLast(target.id);
    grid.current?.querySelector<SVGElement>(`[data-tile="${target.id}"]`)?.focus();
  };

  return (
    <div className="tile-map-scroll">
      <svg
        ref={grid}
        role="grid"
        aria-label={t('charts.map.grid')}
        className="tile-map"
        data-measure={measure}
        width={columns * (size + GAP) - GAP}
        height={bottom ? topOf(bottom) + height : 0}
        onKeyDown={walk}
        onFocus={({ target }) => setLast(target.getAttribute('data-tile') ?? last)}
      >
        {[...groupBy(tiles, ({ row }) => row).values()].map((row) => (
          <g key={row[0].id} role="row">
            {row[0] === elsewhere && (
              <g role="rowheader">
                <text className="tile-head" x="0" y={topOf(elsewhere) - 10}>
                  {t('charts.map.elsewhere')}
                </text>
              </g>
            )}
            {row.map((tile) => (
              <g key={tile.id} role="gridcell">
                <TileButton
                  {...tile}
                  {...{ measure, size, height }}
                  lines={names.get(tile)?.join('\n') ?? ''}
                  x={(tile.column - 1) * (size + GAP)}
                  y={topOf(tile)}
                  inTabOrder={tile === active}
                />
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function targetOf(key: string, tiles: readonly ShownTile[], from: ShownTile): ShownTile | null {
  if (key === 'Home') return tiles[0] ?? null;
  if (key === 'End') return tiles.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  return direction ? neighbour(tiles, from, direction) : null;
}

interface TileProps extends ShownTile {
  readonly measure: TileMapState['measure'];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly height: number;
  /** The name as it fits, with line breaks. */
  readonly lines: string;
  /** The one tile that the tab key reaches; the arrow keys reach the others. */
  readonly inTabOrder: boolean;
}

/** All its properties are plain values: most tiles stay as they are when a filter changes. */
const TileButton = memo(function TileButton(props: TileProps) {
  const { measure, x, y, size, height, lines, inTabOrder, ...tile } = props;
  const { id, value, blank, step } = tile;
  const { isMarked, onMark } = useMarking();
  const mark = { actor: id };
  const box = { x: x + 0.5, y: y + 0.5, width: size - 1, height: height - 1 };
  return (
    <g
      className="tile"
      data-step={blank === null ? step : undefined}
      data-blank={blank ?? undefined}
      data-pointed={useIsPointed('actor', id) || undefined}
      data-pale={useIsPale()('actor', [id]) || undefined}
      {...usePointAt('actor', id)}
    >
      <rect className="tile-ground" {...box} />
      <text className="tile-name" aria-hidden="true">
        {lines.split('\n').map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <tspan key={at} x={x + PADDING} y={y + PADDING + 11 + at * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        className="tile-number"
        aria-hidden="true"
        textAnchor={blank === null ? 'end' : 'middle'}
        x={blank === null ? x + size - PADDING - 1 : x + size / 2}
        y={y + height - PADDING - 3}
      >
        {blank === null ? formatNumber(value) : BLANK_SIGNS[blank]}
      </text>
      <title>{tileWords(tile, measure)}</title>
      {/* The button lies over the text and is apart from it: a name may be cut in the tile. */}
      <rect
        {...box}
        {...markingShape(isMarked(mark), () => onMark(mark))}
        className="tile-target"
        data-tile={id}
        aria-label={tileWords(tile, measure)}
        tabIndex={inTabOrder ? 0 : -1}
      />
    </g>
  );
});
