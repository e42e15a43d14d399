import {
  type ComponentType,
  type CSSProperties,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { inTime } from '../../dataset/own-host';
import { loadWords, t } from '../../i18n';
import { useFilter, useModel, useOpenCell, useView } from '../../store/react';
import {
  addressAt,
  allSlots,
  BAND_ROW,
  FOLD,
  type GridLayout,
  gapKey,
  gridLayout,
  ownLines,
  type Slots,
  stopOf,
} from './grid-layout';
import { totalOrders } from './head-actions';
import { LargestTotals } from './matrix-cell';
import { MatrixFoot, OwnLine } from './matrix-foot';
import { MatrixHead } from './matrix-head';
import { MatrixRow } from './matrix-row';
import { groupName, groupShort, ownLineWords } from './row-model';
import { TargetBands, type TargetProps, type TargetStore } from './target-cell';
import { useActive } from './use-active';
import { useGridListeners } from './use-grid-listeners';
import { useEmphasis, useGridParts } from './use-grid-parts';
import { useMatrixLayout } from './use-matrix-layout';
import { useOverflow } from './use-overflow';

/** How a grid chooses its slots: all of them, or those in view. */
type UseSlots = (
  grid: GridLayout,
  scroller: RefObject<HTMLDivElement | null>,
  row: number,
  column: number,
) => Slots;

/** Every row and column: the prerendered table is whole. */
const useAllSlots: UseSlots = ({ body, columns }) =>
  useMemo(
    () => ({ rows: allSlots(body.length), columns: allSlots(columns.length) }),
    [body.length, columns.length],
  );

interface Props {
  readonly target: TargetStore;
  /** The same for as long as the grid stands, as hooks have to be. */
  readonly useSlots?: UseSlots;
}

/** The table itself, with one tab stop among its cells; `useGridListeners` listens for all of them. */
export function MatrixGrid({ target, useSlots = useAllSlots }: Props) {
  const model = useModel();
  const filter = useFilter();
  const { layout, transposed, isPrinting } = useMatrixLayout();
  const cell = useOpenCell();
  const sort = useView((state) => state.sort);
  const isFolded = useView((state) => state.fold);
  const pinned = useView((state) => state.pinned);
  const actorsAlone = useView((state) => state.actor.length > 0);
  const topicsAlone = useView((state) => state.topic.length > 0);
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const emphasis = useEmphasis();

  const isLarge = useSlots !== useAllSlots;
  const fits = useOverflow(scroller, table);
  const shape = isLarge ? ' m-large' : fits ? ' m-fits' : '';

  const grid = useMemo(
    () => gridLayout(layout, transposed, ownLines(layout, isPrinting)),
    [layout, transposed, isPrinting],
  );
  const open = cell && {
    actor: model.actorIndex.get(cell.actor) ?? -1,
    topic: model.topicIndex.get(cell.topic) ?? -1,
  };
  const active = useActive(grid, table, open);
  const { stop } = active;
  const listeners = useGridListeners({ grid, target, active, filter });
  const activeRow = grid.rowPositions[stop.row] ?? 0;
  const slots = useSlots(grid, scroller, activeRow - BAND_ROW - 1, stop.column - 1);

  const parts = useGridParts(grid, slots, emphasis);
  const { down, sideways, across, lines, totals } = parts;
  const [left, right] = across.shapes;
  const opened = open ? stopOf(grid, open) : { row: -1, column: -1 };
  const openRow = grid.rowPositions[opened.row];
  const activeIn = (at: number | undefined) => (at === activeRow ? stop.column + 1 : 0);
  const footAt = grid.rowCount - 1;
  const [rowSort, columnSort] = transposed
    ? [sort.topics, sort.actors]
    : [sort.actors, sort.topics];
  const orders = totalOrders(model, filter);
  const sortedBy = (order: string) => {
    const side = (orders as readonly (string | null)[]).indexOf(order);
    return order === 'name' ? order : side < 0 ? null : ([left, right][side] ?? null);
  };
  const groupWords = (name: string, id: string, order: string) =>
    order === 'neutral' || id === 'pinned'
      ? name
      : t('matrix.group.sorted', {
          name,
          order: t(`matrix.sort.${order as 'name'}`).toLowerCase(),
        });

  return (
    <div className="matrix-frame">
      <div className={`matrix-scroll${shape}`} ref={scroller} style={parts.sizes as CSSProperties}>
        <LargestTotals value={parts.largest}>
          <table
            ref={table}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: W3C's data grid is a table so.
            role="grid"
            aria-label={t('matrix.name')}
            aria-rowcount={grid.rowCount}
            aria-colcount={grid.columnCount}
            {...listeners}
          >
            <MatrixHead
              grid={grid}
              across={across}
              corner={t('matrix.corner', { actors: layout.rowCount, topics: layout.columnCount })}
              bandWords={(id) => [
                groupWords(groupShort(model, sideways, id), id, columnSort),
                groupWords(groupName(model, sideways, id), id, columnSort),
              ]}
              active={activeIn(1)}
              alone={transposed ? actorsAlone : topicsAlone}
              pinned={pinned}
              isPale={(position) => emphasis.isPale(sideways, grid.columns[position] ?? 0)}
              sorted={sortedBy(rowSort)}
            />
            <tbody>
              {lines.map(({ slot, line, row }) => {
                if (slot.kind === 'gap')
                  return (
                    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is an empty stretch, not a stop.
                    <tr
                      key={gapKey(slot.position)}
                      aria-hidden="true"
                      style={{ height: slot.size }}
                    />
                  );
                if (!line) return null;
                if (!row)
                  return (
                    <OwnLine
                      key={line.item}
                      at={line.at}
                      columnCount={grid.columnCount}
                      words={ownLineWords(model, layout, line.item, isFolded)}
                      isExpanded={line.item === FOLD ? !isFolded : undefined}
                      active={line.at === activeRow}
                    />
                  );
                return (
                  <MatrixRow
                    key={line.item}
                    at={line.at}
                    row={row}
                    across={across}
                    group={
                      line.isFirst
                        ? groupWords(groupName(model, down, line.group), line.group, rowSort)
                        : undefined
                    }
                    isFirst={line.isFirst}
                    active={activeIn(line.at)}
                    open={line.at === openRow ? opened.column + 1 : 0}
                    alone={transposed ? topicsAlone : actorsAlone}
                    pinned={pinned.includes(row.id)}
                    pale={emphasis.isPale(down, line.item)}
                  />
                );
              })}
            </tbody>
            <MatrixFoot
              across={across}
              at={footAt}
              totals={totals}
              grand={parts.grand}
              active={[activeIn(footAt), activeIn(footAt + 1)]}
              sorted={sortedBy(columnSort)}
            />
          </table>
        </LargestTotals>
        <TargetBands grid={grid} target={target} />
      </div>
      <LateTargetParts
        target={target}
        stop={addressAt(grid, stop)}
        table={table}
        transposed={transposed}
      />
    </div>
  );
}

/** The tooltip and the menus of heads, which come when something is pointed at for the first time. */
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
      Promise.all([inTime(import('./target-parts')), loadWords(['matrixPointed'])]).then(
        ([{ TargetParts }]) => setPart(() => TargetParts),
        () => {
          // Asked for again when the next cell is pointed at.
          isAsked = false;
        },
      );
    });
  }, [target, isHere]);
  return Part && <Part {...props} />;
}
