import { t } from '../../i18n';
import type { Shape } from '../../model/shapes';
import { columnAt, gapKey } from './grid-layout';
import { MatrixTotal, TARGET_WORDS } from './matrix-cell';
import { type Across, MatrixGap } from './matrix-row';
import type { Totals } from './row-model';

interface Props {
  readonly across: Across;
  /** `aria-rowindex` of the first of the two rows. */
  readonly at: number;
  /** Totals of the columns, by position. */
  readonly totals: readonly Totals[];
  readonly grand: Totals;
  /** `aria-colindex` of the grid's tab stop in each of the two rows, or 0. */
  readonly active: readonly [number, number];
  /** What the columns are sorted by: a total, or their names. */
  readonly sorted: Shape | 'name' | null;
}

/** The totals of the columns; where they meet those of the rows, the totals of all. */
export function MatrixFoot({ across, at, totals, grand, active, sorted }: Props) {
  const { shapes, slots, heads, down } = across;
  return (
    <tfoot>
      {shapes.map((shape, side) => {
        const here = active[side] ?? 0;
        const stop = (column: number) =>
          here === column ? { tabIndex: 0, 'aria-describedby': TARGET_WORDS } : null;
        return (
          <tr key={shape} aria-rowindex={at + side}>
            <th
              scope="row"
              aria-colindex={1}
              aria-sort={sorted === shape ? 'descending' : undefined}
              {...stop(1)}
            >
              <span>{t(`matrix.total.${down === 'actor' ? 'states' : 'topics'}.${shape}`)}</span>
            </th>
            {slots.map((slot) => {
              if (slot.kind === 'gap')
                return <MatrixGap key={gapKey(slot.position)} size={slot.size} />;
              const total = totals[slot.position]?.[side];
              return (
                <MatrixTotal
                  key={heads[slot.position]?.id}
                  at={columnAt(slot.position)}
                  of={down === 'actor' ? 'topic' : 'actor'}
                  name={heads[slot.position]?.name ?? ''}
                  shape={shape}
                  count={total?.count ?? 'unasked'}
                  part={total?.part ?? 0}
                  active={here === columnAt(slot.position)}
                />
              );
            })}
            {shapes.map((other, edge) => {
              const column = columnAt(heads.length + edge);
              if (edge === side)
                return (
                  <MatrixTotal
                    key={other}
                    at={column}
                    of="topic"
                    name={t('matrix.total.all')}
                    shape={shape}
                    count={grand[side]?.count ?? 'unasked'}
                    part={grand[side]?.part ?? 0}
                    active={here === column}
                    isEnd
                    hasBar={false}
                  />
                );
              return (
                <td
                  key={other}
                  className="m-total m-end"
                  aria-colindex={column}
                  aria-label={t('matrix.total.none')}
                  {...stop(column)}
                />
              );
            })}
          </tr>
        );
      })}
    </tfoot>
  );
}

interface OwnLineProps {
  readonly at: number;
  readonly columnCount: number;
  readonly words: string;
  readonly isExpanded: boolean | undefined;
  readonly active: boolean;
}

/** A line across the foot of the body. Pressed, it shows what it tells of. */
export function OwnLine({ at, columnCount, words, isExpanded, active }: OwnLineProps) {
  return (
    <tr className="m-own-line" aria-rowindex={at}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be expanded. */}
      <td
        colSpan={columnCount}
        aria-colindex={1}
        aria-colspan={columnCount}
        aria-expanded={isExpanded}
        aria-describedby={active ? TARGET_WORDS : undefined}
        tabIndex={active ? 0 : undefined}
        title={words}
      >
        <span>{words}</span>
      </td>
    </tr>
  );
}
