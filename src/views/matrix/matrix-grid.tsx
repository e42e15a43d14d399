import {
  type ComponentType,
  type CSSProperties,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { withTimeLimit } from '../../dataset/own-host';
import { loadWords, t } from '../../i18n';
import { useModel, useOpenCell, useView } from '../../store/react';
import {
  addressAt,
  allSlots,
  type GridLayout,
  gapKey,
  HEAD_ROW,
  type Slots,
  stopOf,
} from './grid-layout';
import { MatrixHead } from './matrix-head';
import { BandRow, MatrixRow, TotalsRow } from './matrix-row';
import { orderedGroup } from './row-model';
import { TargetBands, type TargetProps, type TargetStore } from './target-cell';
import { useActive } from './use-active';
import { useGridListeners } from './use-grid-listeners';
import { useGridParts } from './use-grid-parts';
import type { MatrixLayout } from './use-matrix-layout';
import { useOverflow } from './use-overflow';

/** The hook by which a grid chooses its slots: all, or those in view. */
type UseSlots = (
  layout: MatrixLayout,
  scroller: RefObject<HTMLDivElement | null>,
  row: number,
  column: number,
) => Slots;

/** Chooses every row and column, as the prerendered table needs. */
const useAllSlots: UseSlots = ({ grid: { body, columns } }) =>
  useMemo(
    () => ({ rows: allSlots(body.length), columns: allSlots(columns.length) }),
    [body.length, columns.length],
  );

export interface GridProps {
  readonly target: TargetStore;
  readonly shown: MatrixLayout;
}

interface Props extends GridProps {
  /** Must stay the same while the grid is mounted, since it is a hook. */
  readonly useSlots?: UseSlots;
  readonly style?: CSSProperties;
}

/** The table itself, with one tab stop among its cells; `useGridListeners` listens for all of them. */
export function MatrixGrid({ target, shown, useSlots = useAllSlots, style }: Props) {
  const { grid } = shown;
  const model = useModel();
  const cell = useOpenCell();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);

  const isLarge = useSlots !== useAllSlots;
  const fits = useOverflow(scroller, table);
  const shape = fits && !isLarge ? ' m-fits' : '';

  const open = cell && {
    actor: model.actorIndex.get(cell.actor) ?? -1,
    topic: model.topicIndex.get(cell.topic) ?? -1,
  };
  const active = useActive(grid, table, open);
  const { stop } = active;
  const listeners = useGridListeners({ grid, target, active });
  const activeRow = grid.rowPositions[stop.row] ?? 0;
  const slots = useSlots(
    shown,
    scroller,
    activeRow - HEAD_ROW - 1,
    stop.column - 1 - grid.beside.length,
  );
  const { across, lines, scales, width, isLit } = useGridParts(shown, slots, !isLarge);
  const opened = open ? stopOf(grid, open) : { row: -1, column: -1 };
  const openRow = opened.column < 0 ? undefined : grid.rowPositions[opened.row];
  const openColumn = openRow ? opened.column + 1 : 0;
  const activeIn = (at: number) => (at === activeRow ? stop.column + 1 : 0);

  return (
    <div className="matrix-frame">
      <div
        className={`matrix-scroll${shape}`}
        ref={scroller}
        style={{ ...(scales as CSSProperties), ...style }}
      >
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: W3C's data grid is a table so.
          role="grid"
          aria-label={t('matrix.name')}
          aria-rowcount={grid.rowCount}
          aria-colcount={grid.columnKeys.length}
          style={{ width }}
          {...listeners}
        >
          <MatrixHead
            grid={grid}
            across={across}
            active={activeIn(HEAD_ROW)}
            open={openColumn}
            isLit={isLit}
          />
          <tbody>
            <GridBody {...{ grid, across, lines, isLit, activeIn, openRow, openColumn }} />
          </tbody>
        </table>
        <TargetBands target={target} />
      </div>
      <LateTargetParts target={target} stop={addressAt(grid, stop)} table={table} grid={grid} />
    </div>
  );
}

interface BodyProps extends Pick<ReturnType<typeof useGridParts>, 'across' | 'lines' | 'isLit'> {
  readonly grid: GridLayout;
  /** Returns the `aria-colindex` of the tab stop in a row; 0 when it is in another. */
  readonly activeIn: (at: number) => number;
  /** The `aria-rowindex` and `aria-colindex` of the open cell; undefined and 0 without one. */
  readonly openRow: number | undefined;
  readonly openColumn: number;
}

/** The rows in the page: items, the names of their groups, the totals, and gaps in place of the others. */
function GridBody({ grid, across, lines, isLit, activeIn, openRow, openColumn }: BodyProps) {
  const model = useModel();
  const { down } = across;
  const pinned = useView((state) => state.pinned);
  const alone = useView((state) => state[down].length > 0);
  const order = useView((state) => state.sort[`${down}s`]);
  return lines.map(({ slot, line, row }) => {
    if (slot.kind === 'gap')
      return (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is an empty stretch, not a stop.
        <tr
          key={gapKey(slot.position)}
          aria-hidden="true"
          className="m-rowgap"
          style={{ height: slot.size }}
        />
      );
    if (!line) return null;
    const { at, kind, group } = line;
    if (kind === 'band')
      return (
        <BandRow key={`band-${group}`} at={at} name={orderedGroup(model, down, group, order)} />
      );
    const active = activeIn(at);
    if (!row)
      return (
        <TotalsRow key="totals" at={at} across={across} topics={grid.columns} active={active} />
      );
    return (
      <MatrixRow
        key={row.key}
        at={at}
        row={row}
        across={across}
        active={active}
        open={at === openRow ? openColumn : 0}
        openColumn={openColumn}
        alone={alone}
        pinned={pinned.includes(row.id)}
        lit={isLit(down, row.key)}
      />
    );
  });
}

/** The tooltip and the menus of heads, which load when the pointer or focus first enters the grid. */
function LateTargetParts(props: TargetProps) {
  const { target } = props;
  const [Part, setPart] = useState<ComponentType<TargetProps> | null>(null);
  const isHere = Part !== null;
  useEffect(() => {
    if (isHere) return;
    let isAsked = false;
    return target.subscribe(() => {
      if (isAsked) return;
      isAsked = true;
      Promise.all([withTimeLimit(import('./target-parts')), loadWords(['matrixPointed'])]).then(
        ([{ TargetParts }]) => setPart(() => TargetParts),
        () => {
          // A failed load is tried again at the next cell.
          isAsked = false;
        },
      );
    });
  }, [target, isHere]);
  return Part && <Part {...props} />;
}
