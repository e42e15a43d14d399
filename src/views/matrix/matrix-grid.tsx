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
import { topicAnswer } from '../../model/answers/topic-answer';
import { signOf, signWords, topicAnswerWords } from '../../parts/mark-words';
import { useFilter, useModel, useOpenCell, useView } from '../../store/react';
import {
  addressAt,
  allSlots,
  gapKey,
  HEAD_ROW,
  type Item,
  type Slots,
  stopOf,
} from './grid-layout';
import { type BandWords, MatrixHead } from './matrix-head';
import { BandRow, MatrixRow, TotalsRow } from './matrix-row';
import { groupName, sidesOf } from './row-model';
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
  const filter = useFilter();
  const cell = useOpenCell();
  const sort = useView((state) => state.sort);
  const pinned = useView((state) => state.pinned);
  const actorsAlone = useView((state) => state.actor.length > 0);
  const topicsAlone = useView((state) => state.topic.length > 0);
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

  const { down, sideways, across, lines, scales, width, lit } = useGridParts(
    grid,
    slots,
    shown.marks,
    !isLarge,
  );
  const opened = open ? stopOf(grid, open) : { row: -1, column: -1 };
  const openRow = opened.column < 0 ? undefined : grid.rowPositions[opened.row];
  const openColumn = openRow ? opened.column + 1 : 0;
  const activeIn = (at: number | undefined) => (at === activeRow ? stop.column + 1 : 0);
  const orders = grid.isTopics
    ? { down: sort.topics, across: sort.actors }
    : { down: sort.actors, across: sort.topics };
  const inOrder = (name: string, id: string, order: string) =>
    order === 'neutral' || id === 'pinned'
      ? name
      : t('matrix.group.sorted', {
          name,
          order: t(`matrix.sort.${order as 'name'}`).toLowerCase(),
        });
  const bandWords = (id: string): BandWords => {
    if (!id.startsWith('status.'))
      return { words: inOrder(groupName(model, sideways, id), id, orders.across) };
    const first = grid.columns.find(({ group }) => group === id)?.key ?? 0;
    const answer = topicAnswer(model, filter, first);
    const sign = signOf(answer);
    const isAlone = grid.columns.filter(({ group }) => group === id).length === 1;
    return {
      sign,
      words: !isAlone
        ? signWords(sign)
        : sign === 'partly'
          ? t('matrix.status.some', { open: answer.open, of: answer.of })
          : topicAnswerWords(answer),
    };
  };

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
            bandWords={bandWords}
            active={activeIn(HEAD_ROW)}
            open={openColumn}
            alone={grid.isTopics ? actorsAlone : topicsAlone}
            pinned={pinned}
            isLit={(key) => lit.isLit(sideways, key)}
            sorted={orders.down}
          />
          <tbody>
            {lines.map(({ slot, line, row }) => {
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
              if (line.kind === 'band')
                return (
                  <BandRow
                    key={`band-${line.group}`}
                    at={line.at}
                    name={inOrder(groupName(model, down, line.group), line.group, orders.down)}
                  />
                );
              if (!row)
                return (
                  <TotalsRow
                    key="totals"
                    at={line.at}
                    across={across}
                    sidesAt={(position) =>
                      sidesOf(model, filter, 'topic', grid.columns[position] as Item)
                    }
                    active={activeIn(line.at)}
                  />
                );
              return (
                <MatrixRow
                  key={row.key}
                  at={line.at}
                  row={row}
                  across={across}
                  active={activeIn(line.at)}
                  open={line.at === openRow ? openColumn : 0}
                  openColumn={openColumn}
                  alone={grid.isTopics ? topicsAlone : actorsAlone}
                  pinned={pinned.includes(row.id)}
                  lit={lit.isLit(down, row.key)}
                />
              );
            })}
          </tbody>
        </table>
        <TargetBands target={target} />
      </div>
      <LateTargetParts target={target} stop={addressAt(grid, stop)} table={table} grid={grid} />
    </div>
  );
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
