import { memo } from 'react';
import type { Shape } from '../../model/marks';
import type { Count } from './edges';
import type { HeadNote } from './lines';
import { MatrixCell } from './matrix-cell';
import { MatrixEdge } from './matrix-edge';
import { gapKey, MatrixGap } from './matrix-gap';
import { MatrixName } from './matrix-name';
import type { Slot } from './slots';

/** What the rows of a table have in common; the same object as long as nothing in it changes. */
export interface Across {
  readonly transposed: boolean;
  readonly slots: readonly Slot[];
  /** Id and name of each column's item, by position. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** The columns' items, in the page or not: positions in the model. */
  readonly items: readonly number[];
  readonly shapes: readonly [Shape, Shape];
}

interface Props extends HeadNote {
  readonly at: number;
  readonly id: string;
  readonly name: string;
  readonly across: Across;
  /** Codes of the cells in the slots, joined by "|". */
  readonly codes: string;
  readonly left: Count;
  readonly right: Count;
  /** `aria-colindex` of the grid's tab stop, and of the open cell; 0 where it is in another row. */
  readonly active: number;
  readonly open: number;
  /** The filters show this row alone, or with few others. */
  readonly alone: boolean;
}

/** `aria-colindex` of the column at a position: the row heads come first. */
export const columnAt = (position: number) => position + 2;

export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { at, name, description, shaky, across, active, open, alone } = props;
  const { transposed, slots, names, items } = across;
  const codes = props.codes.split('|');
  let item = 0;
  return (
    <tr aria-rowindex={at}>
      <MatrixName
        axis={transposed ? 'topic' : 'actor'}
        id={props.id}
        name={name}
        scope="row"
        at={1}
        active={active === 1}
        alone={alone}
        shaky={shaky}
        description={description}
      />
      {slots.map((slot) => {
        if (slot.kind === 'gap') return <MatrixGap key={gapKey(slot.position)} size={slot.size} />;
        const other = names[slot.position] ?? '';
        const column = columnAt(slot.position);
        return (
          <MatrixCell
            key={items[slot.position]}
            at={column}
            actor={transposed ? other : name}
            topic={transposed ? name : other}
            code={codes[item++] ?? ''}
            active={active === column}
            open={open === column}
          />
        );
      })}
      {across.shapes.map((shape, side) => (
        <MatrixEdge
          key={shape}
          at={columnAt(items.length + side)}
          of={transposed ? 'topic' : 'actor'}
          name={name}
          shape={shape}
          count={side === 0 ? props.left : props.right}
          active={active === columnAt(items.length + side)}
        />
      ))}
    </tr>
  );
});
