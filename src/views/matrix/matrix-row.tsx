import { memo } from 'react';
import type { Shape } from '../../model/shapes';
import { linesOf } from './cell-content';
import { columnAt, gapKey, type Slot } from './grid-layout';
import { MatrixCell, MatrixName, MatrixTotal } from './matrix-cell';
import { type Axis, type Head, isSameRow, type Row } from './row-model';

/** What the rows of a table have in common; the same object as long as nothing in it changes. */
export interface Across {
  /** What the rows are; the columns are the other. */
  readonly down: Axis;
  readonly slots: readonly Slot[];
  /** Of all columns, in the page or not. */
  readonly heads: readonly Head[];
  readonly shapes: readonly [Shape, Shape];
}

interface Props {
  readonly at: number;
  readonly row: Row;
  readonly across: Across;
  /** The name of its group, at the first row of it. */
  readonly group: string | undefined;
  readonly isFirst: boolean;
  /** `aria-colindex` of the grid's tab stop, and of the open cell; 0 where it is in another row. */
  readonly active: number;
  readonly open: number;
  readonly alone: boolean;
  readonly pinned: boolean;
  readonly pale: boolean;
}

export const MatrixRow = memo(
  function MatrixRow({ at, row, across, active, open, isFirst, ...head }: Props) {
    const { down, slots, heads } = across;
    const { id, name, description, shaky, cells, totals } = row;
    const tall = Math.max(1, ...cells.map(linesOf));
    const classes = [isFirst && 'm-first', tall > 1 && `m-lines-${tall}`].filter(Boolean);
    let item = 0;
    return (
      <tr aria-rowindex={at} className={classes.join(' ') || undefined}>
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
          const other = heads[slot.position];
          const column = columnAt(slot.position);
          const content = cells[item++];
          return (
            other &&
            content && (
              <MatrixCell
                key={other.id}
                at={column}
                actor={down === 'actor' ? name : other.name}
                topic={down === 'actor' ? other.name : name}
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
            at={columnAt(heads.length + side)}
            of={down}
            name={name}
            shape={shape}
            count={totals[side]?.count ?? 'unasked'}
            part={totals[side]?.part ?? 0}
            active={active === columnAt(heads.length + side)}
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
