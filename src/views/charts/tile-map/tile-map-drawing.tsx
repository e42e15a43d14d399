// biome-ignore-all lint/a11y/useSemanticElements: SVG has no elements of these roles
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: text in an SVG takes no focus
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: an SVG has any role
/**
 * The tile map as SVG: an ARIA grid with one tab stop, in which an arrow key moves to the nearest tile in its
 * direction.
 */
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { formatNumber, t } from '../../../i18n';
import { groupBy } from '../../../model/count/group-by';
import { type Direction, neighbour } from '../../../model/findings/tile-map';
import { useDrawingWidth } from '../../../ui/drawing-width';
import { markingShape, useIsPale, useIsPointed, useMarking, usePointAt } from '../marking';
import type { ShownTile, TileBlank, TileMapState } from './tile-map-state';
import { tileLines, tileWords } from './tile-map-words';

/** Text of a tile without a number; its background and the legend give the reason. */
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
/** Widths of a tile in pixels: wider tiles would not read as one map, narrower ones would fit no name. */
const WIDTHS = { most: 132, least: 46 } as const;
/** Lines of a name. */
const LINES = { least: 1, most: 4 } as const;
const HEAD = 28;

interface Props {
  readonly state: TileMapState;
  /** Whether the tile at the tab stop takes the focus when the map is drawn. */
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
    // At the edge too, so that arrow keys in the map never scroll the page.
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
  /** The name with line breaks, so that it fits. */
  readonly lines: string;
  /** Whether this is the tile at the tab stop; arrow keys reach the others. */
  readonly inTabOrder: boolean;
}

/** All properties are plain values, so that `memo` keeps the tiles that a filter does not change. */
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
      {/* The button is a shape of its own over the text, which may be cut. */}
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
