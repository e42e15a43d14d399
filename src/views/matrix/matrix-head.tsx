import type { CSSProperties } from 'react';
import { t } from '../../i18n';
import type { Shape } from '../../model/shapes';
import { BAND_ROW, bandsOver, columnAt, type GridLayout, gapKey, HEAD_ROW } from './grid-layout';
import { MatrixName, TARGET_WORDS } from './matrix-cell';
import { type Across, MatrixGap } from './matrix-row';

interface Props {
  readonly grid: GridLayout;
  readonly across: Across;
  readonly corner: string;
  /** Name of a group of columns as it stands over them, and the whole of it. */
  readonly bandWords: (id: string) => readonly [name: string, whole: string];
  /** `aria-colindex` of the grid's tab stop; 0 where it is in another row. */
  readonly active: number;
  readonly alone: boolean;
  /** Ids of what stands first because the reader wants it so. */
  readonly pinned: readonly string[];
  readonly isPale: (position: number) => boolean;
  /** What the rows are sorted by: a total, or their names. */
  readonly sorted: Shape | 'name' | null;
}

/** Slanted heads of the columns, their groups right above the cells, and the heads of the totals. */
export function MatrixHead(props: Props) {
  const { grid, across, active, sorted } = props;
  const { heads, slots, down, shapes } = across;
  const stop = (column: number) =>
    active === column ? { tabIndex: 0, 'aria-describedby': TARGET_WORDS } : null;
  return (
    <thead>
      <tr aria-rowindex={HEAD_ROW}>
        <th
          rowSpan={2}
          className="m-corner"
          aria-colindex={1}
          aria-sort={sorted === 'name' ? 'ascending' : undefined}
          {...stop(1)}
        >
          <span>{props.corner}</span>
        </th>
        {slots.map((slot) => {
          if (slot.kind === 'gap')
            return <MatrixGap key={gapKey(slot.position)} size={slot.size} />;
          const column = columnAt(slot.position);
          const head = heads[slot.position];
          if (!head) return null;
          return (
            <MatrixName
              key={head.id}
              {...head}
              axis={down === 'actor' ? 'topic' : 'actor'}
              scope="col"
              at={column}
              active={active === column}
              alone={props.alone}
              pinned={props.pinned.includes(head.id)}
              pale={props.isPale(slot.position)}
            />
          );
        })}
        {shapes.map((shape, side) => (
          <th
            key={shape}
            scope="col"
            rowSpan={2}
            className="m-total-head"
            aria-colindex={columnAt(heads.length + side)}
            aria-sort={sorted === shape ? 'descending' : undefined}
            {...stop(columnAt(heads.length + side))}
          >
            <span>{t(`matrix.total.${down === 'actor' ? 'topics' : 'states'}.${shape}`)}</span>
          </th>
        ))}
      </tr>
      <tr aria-rowindex={BAND_ROW}>
        {bandsOver(grid, slots).map(({ id, position, span, gap }) => {
          if (gap) return <MatrixGap key={gapKey(position)} size={gap} />;
          const [name, whole] = props.bandWords(id);
          return (
            <th
              key={`${id}-${position}`}
              scope="colgroup"
              colSpan={span}
              aria-colindex={columnAt(position)}
              className="m-band"
              style={{ '--span': span } as CSSProperties}
              title={whole}
            >
              <span>{name}</span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
