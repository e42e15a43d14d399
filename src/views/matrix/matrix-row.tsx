import { memo } from 'react';
import type { Shape } from '../../model/marks';
import { columnAt, gapKey, type Slot } from './grid-layout';
import { MatrixCell, MatrixName, MatrixTotal } from './matrix-cell';
import { type Axis, isSameRow, type Row } from './row-model';

/** What the rows of a table have in common; the same object as long as nothing in it changes. */
export interface Across {
  /** What the rows are; the columns are the other. */
  readonly down: Axis;
  readonly slots: readonly Slot[];
  /** Id and name of each column's item, by position; whether it is a region. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly regions: readonly boolean[];
  /** The columns' items, in the page or not: positions in the model. */
  readonly items: readonly number[];
  readonly shapes: readonly [Shape, Shape];
}

interface Props {
  readonly at: number;
  readonly row: Row;
  readonly across: Across;
  /** The name of its group, at the first row of it. */
  readonly group: string | undefined;
  readonly isFirst: boolean;
  readonly isRegion: boolean;
  /** `aria-colindex` of the grid's tab stop, and of the open cell; 0 where it is in another row. */
  readonly active: number;
  readonly open: number;
  readonly alone: boolean;
  readonly pinned: boolean;
  readonly pale: boolean;
}

export const MatrixRow = memo(
  function MatrixRow({ at, row, across, active, open, isRegion, isFirst, ...head }: Props) {
    const { down, slots, names, items } = across;
    const { id, name, description, shaky, cells, totals } = row;
    let item = 0;
    return (
      <tr aria-rowindex={at} className={isFirst ? 'm-first' : undefined}>
        <MatrixName
          axis={down}
          id={id}
          name={name}
          scope="row"
          at={1}
          active={active === 1}
          shaky={shaky}
          description={description}
          {...head}
        />
        {slots.map((slot) => {
          if (slot.kind === 'gap')
            return <MatrixGap key={gapKey(slot.position)} size={slot.size} />;
          const other = names[slot.position] ?? '';
          const column = columnAt(slot.position);
          const content = cells[item++];
          return (
            content && (
              <MatrixCell
                key={items[slot.position]}
                at={column}
                actor={down === 'actor' ? name : other}
                topic={down === 'actor' ? other : name}
                isRegion={down === 'actor' ? isRegion : (across.regions[slot.position] ?? false)}
                content={content}
                active={active === column}
                open={open === column}
              />
            )
          );
        })}
        {across.shapes.map((shape, side) => (
          <MatrixTotal
            key={shape}
            at={columnAt(items.length + side)}
            of={down}
            name={name}
            shape={shape}
            count={totals[side]?.count ?? 'unasked'}
            part={totals[side]?.part ?? 0}
            active={active === columnAt(items.length + side)}
            isEnd
          />
        ))}
      </tr>
    );
  },
  ({ row: before, ...a }, { row: after, ...b }) =>
    isSameRow(before, after) &&
    Object.keys(a).every((key) => Object.is(a[key as keyof typeof a], b[key as keyof typeof b])),
);

/** The stretch of a row that stands for the columns that are not in the page. */
export function MatrixGap({ size }: Pick<Extract<Slot, { kind: 'gap' }>, 'size'>) {
  return <td aria-hidden="true" style={{ width: size }} />;
}
