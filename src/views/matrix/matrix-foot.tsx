import { t } from '../../i18n';
import type { Shape } from '../../model/marks';
import type { Count, Counts } from './edges';
import { MatrixEdge } from './matrix-edge';
import { gapKey, MatrixGap } from './matrix-gap';
import { type Across, columnAt } from './matrix-row';

interface Props {
  readonly across: Across;
  /** `aria-rowindex` of the first of the two rows. */
  readonly at: number;
  /** Totals of the columns, by position. */
  readonly totals: readonly Counts[];
  readonly grand: Counts;
  /** `aria-colindex` of the grid's tab stop in each of the two rows, or 0. */
  readonly active: readonly [number, number];
  /** The total by which the columns are sorted. */
  readonly sorted: Shape | null;
}

/** The totals of the columns; where they meet those of the rows, all States. */
export function MatrixFoot({ across, at, totals, grand, active, sorted }: Props) {
  const { shapes, slots, names, items, transposed } = across;
  return (
    <tfoot>
      {shapes.map((shape, side) => {
        const here = active[side] ?? 0;
        return (
          <tr key={shape} aria-rowindex={at + side}>
            <th
              scope="row"
              aria-colindex={1}
              aria-sort={sorted === shape ? 'descending' : undefined}
              tabIndex={here === 1 ? 0 : undefined}
            >
              <span>{t(`matrix.total.${transposed ? 'topics' : 'states'}.${shape}`)}</span>
            </th>
            {slots.map((slot) =>
              slot.kind === 'gap' ? (
                <MatrixGap key={gapKey(slot.position)} size={slot.size} />
              ) : (
                <MatrixEdge
                  key={items[slot.position]}
                  at={columnAt(slot.position)}
                  of={transposed ? 'actor' : 'topic'}
                  name={names[slot.position] ?? ''}
                  shape={shape}
                  count={totals[slot.position]?.[side] ?? 'unasked'}
                  active={here === columnAt(slot.position)}
                />
              ),
            )}
            {shapes.map((other, edge) =>
              edge === side ? (
                <MatrixEdge
                  key={other}
                  at={columnAt(items.length + edge)}
                  of="topic"
                  name={t('matrix.total.all')}
                  shape={shape}
                  count={grand[side] as Count}
                  active={here === columnAt(items.length + edge)}
                />
              ) : (
                <td
                  key={other}
                  className="m-total"
                  aria-colindex={columnAt(items.length + edge)}
                  aria-label={t('matrix.total.none')}
                  tabIndex={here === columnAt(items.length + edge) ? 0 : undefined}
                />
              ),
            )}
          </tr>
        );
      })}
    </tfoot>
  );
}
