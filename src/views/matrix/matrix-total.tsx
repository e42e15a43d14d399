import { type CSSProperties, createContext, memo, useContext } from 'react';
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
  /** At the end of a row or, of all, where rows and columns end; else at the foot of a column. */
  readonly isEnd?: boolean;
  readonly hasBar?: boolean;
}

/** A total at the edge of the matrix with its bar, named for what it counts. */
export const MatrixTotal = memo(function MatrixTotal(props: Props) {
  const { at, of, shape, count, part, active, isEnd, hasBar = true } = props;
  const isCounted = typeof count === 'number';
  const silence = count === 'no-remarks' || count === 'not-participant';
  const classes = [
    'm-total',
    isEnd && 'm-end',
    count === 0 && 'm-zero',
    silence && 'm-silent',
  ].filter(Boolean);
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
      {hasBar && isCounted && count > 0 && <Bar of={of} shape={shape} count={count} part={part} />}
      {isCounted && count}
    </td>
  );
});

/**
 * The largest totals, which the longest bars stand for. Not a property of the table's style: each
 * element in it would be styled anew when a filter changes it.
 */
export const LargestTotals = createContext({ ofActors: 1, ofTopics: 1 });

function Bar({ of, shape, count, part }: Pick<Props, 'of' | 'shape' | 'part'> & { count: number }) {
  const { ofActors, ofTopics } = useContext(LargestTotals);
  const share = count / (of === 'actor' ? ofActors : ofTopics);
  const style = { '--share': Math.min(share, 1), '--asks': part / count } as CSSProperties;
  return <i className={`m-bar m-bar-${shape}`} style={style} />;
}

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
