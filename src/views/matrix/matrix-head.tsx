import type { CSSProperties } from 'react';
import { t } from '../../i18n';
import type { Shape } from '../../model/marks';
import type { HeadNote } from './lines';
import { gapKey, MatrixGap } from './matrix-gap';
import { MatrixName } from './matrix-name';
import { type Across, columnAt } from './matrix-row';
import { BAND_ROW, HEAD_ROW, type Plan } from './plan';

interface Props {
  readonly plan: Plan;
  readonly across: Across;
  readonly corner: string;
  /** What the head of each column says beyond its name, by position. */
  readonly notes: readonly HeadNote[];
  readonly bandName: (id: string) => string;
  /** `aria-colindex` of the grid's tab stop; 0 where it is in another row. */
  readonly active: number;
  readonly alone: boolean;
  /** The total by which the rows are sorted. */
  readonly sorted: Shape | null;
}

/** Slanted heads of the columns, their groups right above the cells, and the heads of the totals. */
export function MatrixHead(props: Props) {
  const { plan, across, active, sorted } = props;
  const { names, slots, transposed, shapes, items } = across;
  return (
    <thead>
      <tr aria-rowindex={HEAD_ROW}>
        <th
          rowSpan={2}
          className="m-corner"
          aria-colindex={1}
          tabIndex={active === 1 ? 0 : undefined}
        >
          {props.corner}
        </th>
        {slots.map((slot) => {
          if (slot.kind === 'gap')
            return <MatrixGap key={gapKey(slot.position)} size={slot.size} />;
          const column = columnAt(slot.position);
          const note = props.notes[slot.position];
          return (
            <MatrixName
              key={items[slot.position]}
              axis={transposed ? 'actor' : 'topic'}
              id={across.ids[slot.position] ?? ''}
              name={names[slot.position] ?? ''}
              scope="col"
              at={column}
              active={active === column}
              alone={props.alone}
              shaky={note?.shaky ?? false}
              description={note?.description ?? ''}
            />
          );
        })}
        {shapes.map((shape, side) => (
          <th
            key={shape}
            scope="col"
            rowSpan={2}
            className="m-total-head"
            aria-colindex={columnAt(items.length + side)}
            aria-sort={sorted === shape ? 'descending' : undefined}
            tabIndex={active === columnAt(items.length + side) ? 0 : undefined}
          >
            {t(`matrix.total.${transposed ? 'states' : 'topics'}.${shape}`)}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={BAND_ROW}>
        {bandsOver(plan, across).map(({ id, position, span, gap }) =>
          gap ? (
            <MatrixGap key={gapKey(position)} size={gap} />
          ) : (
            <th
              key={`${id}-${position}`}
              scope="colgroup"
              colSpan={span}
              aria-colindex={columnAt(position)}
              className="m-band"
              style={{ '--span': span } as CSSProperties}
            >
              <span>{props.bandName(id)}</span>
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

/** The group heads over the slots; a group is cut where a gap begins. */
function bandsOver(plan: Plan, { slots }: Across) {
  const groupAt = plan.bands.flatMap(({ id, length }) => Array<string>(length).fill(id));
  const bands: { id: string; position: number; span: number; gap: number }[] = [];
  for (const slot of slots) {
    const { position } = slot;
    const last = bands.at(-1);
    const id = groupAt[position] ?? '';
    if (slot.kind === 'gap') bands.push({ id: '', position, span: 0, gap: slot.size });
    else if (last?.id === id && !last.gap) last.span++;
    else bands.push({ id, position, span: 1, gap: 0 });
  }
  return bands;
}
