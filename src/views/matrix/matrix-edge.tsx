import { memo } from 'react';
import { t } from '../../i18n';
import type { Shape } from '../../model/marks';
import type { Count } from './edges';

/** What a total is of: an actor's topics, or a topic's States. */
export type EdgeOf = 'actor' | 'topic';

interface Props {
  readonly at: number;
  readonly of: EdgeOf;
  readonly name: string;
  readonly shape: Shape;
  readonly count: Count;
  readonly active: boolean;
}

/** A total at the edge of the matrix, named for what it counts. */
export const MatrixEdge = memo(function MatrixEdge({ at, of, name, shape, count, active }: Props) {
  const silence = count === 'no-remarks' || count === 'not-participant';
  const isCounted = typeof count === 'number';
  const label = !isCounted
    ? t('matrix.total.uncounted', {
        name,
        why: t(count === 'unasked' ? 'matrix.total.unasked' : `matrix.blank.${count}`),
      })
    : of === 'actor'
      ? t(`matrix.total.actor.${shape}`, { actor: name, count })
      : t(`matrix.total.topic.${shape}`, { topic: name, count });
  return (
    <td
      className={count === 0 ? 'm-total m-zero' : silence ? 'm-total m-silent' : 'm-total'}
      aria-colindex={at}
      aria-label={label}
      tabIndex={active ? 0 : undefined}
    >
      {isCounted && count}
    </td>
  );
});
