/** The cells of the grid: of an actor on a topic, heads of rows and columns, totals. */
import { type CSSProperties, createContext, memo, useContext } from 'react';
import { t } from '../../i18n';
import type { CellSign, Shape } from '../../model/shapes';
import { useLink, usePointed } from '../../store/react';
import { ofTopic, toProfile } from '../../store/selectors';
import { type CellContent, LINE, linesOf, sizeOf } from './cell-content';
import type { Axis, Count, Head } from './row-model';

/** The class of a blank cell; the commonest has none, and what a region is spoken of looks like it. */
export const BLANK_CLASS = {
  'nothing-on-topic': undefined,
  'spoken-of': undefined,
  'no-remarks': 'm-silent',
  'not-participant': 'm-absent',
  'switched-off': 'm-off',
  hidden: 'm-hidden',
} as const;

/** A shape with its number. */
export function MatrixSign({ shape, count, soft, implied }: CellSign) {
  return (
    <b className={`m-${shape}${soft ? ' m-soft' : ''}${implied ? ' m-implied' : ''}`}>{count}</b>
  );
}

/** Signs without much about their numbers, or with nothing, where they would not stand on one line else. */
function crowding(content: CellContent): string | undefined {
  const lines = linesOf(content);
  if (lines > 1) return `m-slim m-${lines < 2 ? 'tight' : 'wrapped'}`;
  return sizeOf(content.signs, content.gap) > LINE - 2 ? 'm-slim' : undefined;
}

function classesOf(content: CellContent): string | undefined {
  const { blank, signs, disputed, gap, pale } = content;
  const classes = [
    blank ? BLANK_CLASS[blank] : crowding(content),
    signs[0]?.shape === 'need' && 'm-tint',
    gap && 'm-gap',
    gap === 'perhaps' && 'm-perhaps',
    disputed && 'm-disputed',
    pale && !blank && 'm-pale',
  ].filter(Boolean);
  return classes.length > 0 ? classes.join(' ') : undefined;
}

interface CellProps {
  /** `aria-colindex`. */
  readonly at: number;
  readonly actor: string;
  readonly topic: string;
  readonly content: CellContent;
  /** The one tab stop of the grid. */
  readonly active: boolean;
  /** Its evidence is open. */
  readonly open: boolean;
}

/** Names what the tab stop of the grid is about: see `CellTooltip`. */
export const TARGET_WORDS = 'matrix-pointed';

/** One actor on one topic. It has no handlers: the table listens for all its cells. */
export const MatrixCell = memo(function MatrixCell(props: CellProps) {
  const { at, actor, topic, content, active, open } = props;
  const { signs, words } = content;
  const name = t('matrix.cell', { actor, topic, holds: words });
  // A label must hold what is seen as it is seen (WCAG 2.5.3), and "1 need, 3 offers" has no "1 3".
  const isSpoken = signs.length > 1;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be selected.
    <td
      className={classesOf(content)}
      aria-colindex={at}
      aria-label={isSpoken ? undefined : name}
      aria-description={content.description}
      aria-describedby={active ? TARGET_WORDS : undefined}
      aria-selected={open || undefined}
      tabIndex={active ? 0 : undefined}
    >
      {isSpoken && <span className="visually-hidden">{name}</span>}
      {signs.length > 0 && (
        <div aria-hidden={isSpoken || undefined}>
          {signs.map((sign) => (
            <MatrixSign key={sign.shape} {...sign} />
          ))}
        </div>
      )}
    </td>
  );
});

interface NameProps extends Head {
  readonly axis: Axis;
  readonly scope: 'row' | 'col';
  /** `aria-colindex`. */
  readonly at: number;
  /** The one tab stop of the grid. */
  readonly active: boolean;
  /** The filters show this one alone, or with few others. */
  readonly alone: boolean;
  readonly pinned: boolean;
  /** Beside it something else is emphasized. */
  readonly pale: boolean;
  /** The name of its group, at the first row of it. */
  readonly group?: string | undefined;
}

/**
 * The head of a row or column: an actor or a topic by name, which leads to its profile; marked while it is
 * pointed at anywhere. The head and not its link is a stop of the grid.
 */
export const MatrixName = memo(function MatrixName(props: NameProps) {
  const { axis, id, name, scope, at, active, description } = props;
  const isPointed = usePointed((pointed) => pointed[axis] === id);
  const link = useLink(toProfile(axis === 'actor' ? id : ofTopic(id)));
  const classes = [
    scope === 'col' && 'm-slanted',
    props.alone && 'm-alone',
    props.pinned && 'm-pinned',
    props.shaky && 'm-shaky',
    props.pale && 'm-pale',
    isPointed && 'm-pointed',
  ].filter(Boolean);
  return (
    <th
      scope={scope}
      aria-colindex={at}
      aria-description={description || undefined}
      aria-describedby={active ? TARGET_WORDS : undefined}
      className={classes.join(' ') || undefined}
      tabIndex={active ? 0 : undefined}
    >
      <a tabIndex={-1} {...link}>
        {name}
      </a>
      {props.group !== undefined && (
        <small className="m-group" aria-hidden="true">
          {props.group}
        </small>
      )}
    </th>
  );
});

interface TotalProps {
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
export const MatrixTotal = memo(function MatrixTotal(props: TotalProps) {
  const { at, shape, count, part, active, isEnd, hasBar = true } = props;
  const isCounted = typeof count === 'number';
  const isInTwo = isCounted && shape === 'need' && count > 0;
  const label = labelOf(props);
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
      aria-label={isInTwo ? undefined : label}
      aria-describedby={active ? TARGET_WORDS : undefined}
      tabIndex={active ? 0 : undefined}
    >
      {hasBar && isCounted && count > 0 && <Bar {...props} count={count} />}
      {isInTwo ? (
        // Who asks and who only raises, each in its place; a zero is left out. Not by a label, as in cells.
        <>
          <span className="visually-hidden">{label}</span>
          <strong aria-hidden="true">{part || ''}</strong>
          <span aria-hidden="true">{count - part || ''}</span>
        </>
      ) : (
        isCounted && count
      )}
    </td>
  );
});

/**
 * The largest totals, which the longest bars stand for. Not a property of the table's style: each
 * element in it would be styled anew when a filter changes it.
 */
export const LargestTotals = createContext({ ofActors: 1, ofTopics: 1 });

function Bar(props: Pick<TotalProps, 'of' | 'shape' | 'part' | 'isEnd'> & { count: number }) {
  const { of, shape, count, part, isEnd } = props;
  const { ofActors, ofTopics } = useContext(LargestTotals);
  const share = Math.min(count / (of === 'actor' ? ofActors : ofTopics), 1);
  const sizeOf = (asks: number) => {
    const long = `max(${2 * asks}px,${100 * share * asks}%)`;
    return isEnd ? `${long} 100%` : `100% ${long}`;
  };
  const style =
    shape === 'planned' || shape === 'delivered'
      ? { '--share': share }
      : { backgroundSize: (shape === 'need' ? `${sizeOf(part / count)},` : '') + sizeOf(1) };
  return <i className={`m-bar m-bar-${shape}`} style={style as CSSProperties} />;
}

function labelOf({ of, name, shape, count, part }: TotalProps): string {
  if (typeof count !== 'number')
    return t('matrix.total.uncounted', {
      name,
      why: t(count === 'unasked' ? 'matrix.total.unasked' : `matrix.blank.${count}`),
    });
  if (shape === 'need') {
    const counts = { asks: part, raises: count - part };
    return of === 'actor'
      ? t('matrix.total.actor.need', { actor: name, ...counts })
      : t('matrix.total.topic.need', { topic: name, ...counts });
  }
  if (of === 'actor') return t(`matrix.total.actor.${shape}`, { actor: name, count });
  const isOffer = shape !== 'capacity';
  const words = t(`matrix.total.topic.${shape}`, { topic: name, count: isOffer ? part : count });
  return isOffer && count > part
    ? t('matrix.total.organizations', { words, count: count - part, all: count })
    : words;
}
