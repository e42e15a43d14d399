import { type CSSProperties, memo } from 'react';
import { t } from '../../i18n';
import type { Shape } from '../../model/marks';
import { POINTED_WORDS } from './matrix-cell';
import type { Axis, Count } from './row-model';

interface Props {
  readonly at: number;
  /** What the total is of: an actor's topics, or a topic's States and organizations. */
  readonly of: Axis;
  readonly name: string;
  readonly shape: Shape;
  readonly count: Count;
  readonly part: number;
  readonly active: boolean;
}

/** A total at the edge of the matrix with its bar, named for what it counts. */
export const MatrixTotal = memo(function MatrixTotal(props: Props) {
  const { at, of, shape, count, part, active } = props;
  const isCounted = typeof count === 'number';
  const silence = count === 'no-remarks' || count === 'not-participant';
  const classes = ['m-total', count === 0 && 'm-zero', silence && 'm-silent'].filter(Boolean);
  const bar = { '--count': count, '--part': part } as CSSProperties;
  return (
    <td
      className={classes.join(' ')}
      aria-colindex={at}
      aria-label={labelOf(props)}
      aria-description={
        shape === 'need' && isCounted && count > 0
          ? t(`matrix.total.asks.${of}`, { asks: part, raises: count - part })
          : undefined
      }
      aria-describedby={active ? POINTED_WORDS : undefined}
      tabIndex={active ? 0 : undefined}
    >
      {isCounted && count > 0 && <i className={`m-bar m-bar-${shape}`} style={bar} />}
      {isCounted && count}
    </td>
  );
});

function labelOf({ of, name, shape, count, part }: Props): string {
  if (typeof count !== 'number')
    return t('matrix.total.uncounted', {
      name,
      why: t(count === 'unasked' ? 'matrix.total.unasked' : `matrix.blank.${count}`),
    });
  if (of === 'actor') return t(`matrix.total.actor.${shape}`, { actor: name, count });
  const isOffer = shape !== 'need' && shape !== 'capacity';
  const words = t(`matrix.total.topic.${shape}`, { topic: name, count: isOffer ? part : count });
  return isOffer && count > part
    ? t('matrix.total.organizations', { words, count: count - part, all: count })
    : words;
}
