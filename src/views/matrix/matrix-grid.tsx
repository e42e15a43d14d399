import {
  type CSSProperties,
  type KeyboardEvent,
  type SyntheticEvent,
  useMemo,
  useRef,
} from 'react';
import { t } from '../../i18n';
import { useFilter, useLayout, useModel, useOpenCell, useView } from '../../store/react';
import { actorEdge, edgeShapes, grandEdge, orderOf, topicEdge } from './edges';
import { groupFigures, groupName, headNote, idOf, lineContent, nameOf } from './lines';
import { MatrixFoot } from './matrix-foot';
import { gapKey } from './matrix-gap';
import { MatrixHead } from './matrix-head';
import { type Across, MatrixRow } from './matrix-row';
import { MatrixStatus } from './matrix-status';
import { type Stop, step } from './navigation';
import { addressAt, BAND_ROW, type Heading, type Line, plan as planOf, stopOf } from './plan';
import type { PointedStore } from './pointed';
import { type UseSlots, useAllSlots } from './slots';
import { useActive } from './use-active';
import { useFits } from './use-fits';
import { useGesture } from './use-gesture';

interface Props {
  readonly pointed: PointedStore;
  /** The same for as long as the grid stands, as hooks have to be. */
  readonly useSlots?: UseSlots;
}

/** The table itself: one listener for all its cells, and one tab stop among them. */
export function MatrixGrid({ pointed, useSlots = useAllSlots }: Props) {
  const model = useModel();
  const filter = useFilter();
  const layout = useLayout();
  const transposed = useView((state) => state.transpose);
  const cell = useOpenCell();
  const sort = useView((state) => state.sort);
  const actorsAlone = useView((state) => state.actor.length > 0);
  const topicsAlone = useView((state) => state.topic.length > 0);
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const act = useGesture();

  const isLarge = useSlots !== useAllSlots;
  const fits = useFits(scroller, table);
  const shape = [
    'matrix-scroll',
    ...(transposed ? ['m-transposed'] : []),
    ...(isLarge ? ['m-large'] : fits ? ['m-fits'] : []),
  ];

  const plan = useMemo(() => planOf(layout, transposed), [layout, transposed]);
  const open = cell && {
    actor: model.actorIndex.get(cell.actor) ?? -1,
    topic: model.topicIndex.get(cell.topic) ?? -1,
  };
  const { stop, moveTo, focusIn, focusOut } = useActive(plan, table, open);
  const activeRow = plan.rowPositions[stop.row] ?? 0;
  const slots = useSlots(plan, scroller, activeRow - BAND_ROW - 1, stop.column - 1);

  const [down, sideways] = transposed
    ? (['topic', 'actor'] as const)
    : (['actor', 'topic'] as const);
  const [left, right] = edgeShapes(model, filter);
  const across = useMemo<Across>(
    () => ({
      transposed: plan.transposed,
      slots: slots.columns,
      ids: plan.columns.map((item) => idOf(model, sideways, item)),
      names: plan.columns.map((item) => nameOf(model, sideways, item)),
      items: plan.columns,
      shapes: [left, right],
    }),
    [model, plan, slots.columns, sideways, left, right],
  );
  const lines = useMemo(
    () =>
      slots.rows.map((slot) => {
        if (slot.kind === 'gap') return slot;
        const entry = plan.body[slot.position] as Line | Heading;
        return entry.kind === 'heading'
          ? { ...entry, figures: groupFigures(model, filter, plan, entry) }
          : { ...entry, ...lineContent(model, filter, plan, entry, slots.columns) };
      }),
    [model, filter, plan, slots.rows, slots.columns],
  );
  const totals = useMemo(
    () => plan.columns.map((item) => (transposed ? actorEdge : topicEdge)(model, filter, item)),
    [model, filter, plan, transposed],
  );
  const notes = useMemo(
    () => plan.columns.map((item) => headNote(model, sideways, item)),
    [model, plan, sideways],
  );

  const opened = open ? stopOf(plan, open) : { row: -1, column: -1 };
  const openRow = plan.rowPositions[opened.row];
  const activeIn = (at: number | undefined) => (at === activeRow ? stop.column + 1 : 0);
  const footAt = plan.rowCount - 1;
  const sortedBy = (order: string) =>
    [left, right].find((shape) => orderOf(shape) === order) ?? null;
  const addressOf = ({ row, column }: Stop) =>
    addressAt(plan, plan.rowKeys[row] ?? -1, plan.columnKeys[column] ?? -1);

  /** The stop of the cell in which an event happened; null for what is none. */
  const stopUnder = ({ target }: SyntheticEvent): Stop | null => {
    const box = target instanceof Element ? target.closest('td, th') : null;
    const at = box?.closest('tr')?.getAttribute('aria-rowindex');
    const row = plan.rowPositions.indexOf(Number(at));
    const column = Number(box?.getAttribute('aria-colindex')) - 1;
    return at && row >= 0 && column >= 0 ? { row, column } : null;
  };
  const point = (event: SyntheticEvent, kind: 'hovered' | 'focused') => {
    const under = stopUnder(event);
    const address = under && addressOf(under);
    const before = pointed.getState()[kind];
    if (address?.actor === before?.actor && address?.topic === before?.topic) return;
    pointed.setState({ [kind]: address });
  };
  const press = (event: KeyboardEvent) => {
    const isActing = event.key === 'Enter' || event.key === ' ';
    if (event.altKey || (isActing && (event.ctrlKey || event.metaKey))) return;
    if (isActing) act(addressOf(stop));
    else {
      const to = step(stop, plan.rowKeys.length, plan.columnKeys.length, event);
      if (!to) return;
      moveTo(to);
    }
    event.preventDefault();
  };

  return (
    <div
      className={shape.join(' ')}
      ref={scroller}
      style={{ '--columns': plan.columns.length } as CSSProperties}
    >
      <MatrixStatus pointed={pointed} />
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: W3C's data grid is a table so.
        role="grid"
        aria-label={t('matrix.name')}
        aria-rowcount={plan.rowCount}
        aria-colcount={plan.columnCount}
        onKeyDown={press}
        onClick={(event) => {
          const under = stopUnder(event);
          if (!under) return;
          moveTo(under);
          act(addressOf(under));
        }}
        // Not when the mouse is over a cell: the page may have moved it under a pointer at rest.
        onMouseMove={(event) => point(event, 'hovered')}
        onMouseLeave={() => pointed.setState({ hovered: null })}
        onFocus={(event) => {
          focusIn();
          point(event, 'focused');
        }}
        onBlur={() => {
          focusOut();
          pointed.setState({ focused: null });
        }}
      >
        <MatrixHead
          plan={plan}
          across={across}
          corner={t('matrix.corner', { actors: layout.rowCount, topics: layout.columnCount })}
          notes={notes}
          bandName={(id) => groupName(model, sideways, id)}
          active={activeIn(1)}
          alone={transposed ? actorsAlone : topicsAlone}
          sorted={sortedBy(transposed ? sort.topics : sort.actors)}
        />
        <tbody>
          {lines.map((line) => {
            if (line.kind === 'gap')
              return (
                // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is an empty stretch, not a stop.
                <tr key={gapKey(line.position)} aria-hidden="true" style={{ height: line.size }} />
              );
            if (line.kind === 'heading')
              return (
                <tr key={`group-${line.id}`} aria-rowindex={line.at} className="m-group">
                  <th scope="rowgroup" colSpan={plan.columnCount} aria-colindex={1}>
                    <span>
                      {groupName(model, down, line.id)}
                      {line.figures && <small> · {line.figures}</small>}
                    </span>
                  </th>
                </tr>
              );
            return (
              <MatrixRow
                key={line.item}
                at={line.at}
                id={line.id}
                name={line.name}
                description={line.description}
                shaky={line.shaky}
                across={across}
                codes={line.codes}
                left={line.counts[0]}
                right={line.counts[1]}
                active={activeIn(line.at)}
                open={line.at === openRow ? opened.column + 1 : 0}
                alone={transposed ? topicsAlone : actorsAlone}
              />
            );
          })}
        </tbody>
        <MatrixFoot
          across={across}
          at={footAt}
          totals={totals}
          grand={grandEdge(model, filter)}
          active={[activeIn(footAt), activeIn(footAt + 1)]}
          sorted={sortedBy(transposed ? sort.actors : sort.topics)}
        />
      </table>
    </div>
  );
}
