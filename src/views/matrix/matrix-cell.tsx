import { memo } from 'react';
import { t } from '../../i18n';
import type { CellMark } from '../../model/marks';
import { type CellContent, contentWords, lookWords } from './cell-content';

/** The class of a blank cell; the commonest has none. */
export const BLANK_CLASS = {
  'nothing-on-topic': undefined,
  'no-remarks': 'm-silent',
  'not-participant': 'm-absent',
  hidden: 'm-hidden',
} as const;

/** A shape with its number. */
export function MatrixMark({ shape, count, soft, implied }: CellMark) {
  return (
    <b className={`m-${shape}${soft ? ' m-soft' : ''}${implied ? ' m-implied' : ''}`}>{count}</b>
  );
}

/** How crowded a cell is: each digit counts one, and each mark one more. */
function crowding(marks: readonly CellMark[], gap: boolean): string | undefined {
  const size = marks.reduce((sum, { count }) => sum + 1 + String(count).length, gap ? 2 : 0);
  if (size <= 4) return undefined;
  if (size <= 6) return 'm-slim';
  return size <= 10 ? 'm-full' : 'm-full m-packed';
}

function classesOf({ blank, marks, disputed, gap, pale }: CellContent): string | undefined {
  const classes = [
    blank ? BLANK_CLASS[blank] : crowding(marks, gap),
    marks[0]?.shape === 'need' && 'm-tint',
    gap && 'm-gap',
    disputed && 'm-disputed',
    pale && !blank && 'm-pale',
  ].filter(Boolean);
  return classes.length > 0 ? classes.join(' ') : undefined;
}

interface Props {
  /** `aria-colindex`. */
  readonly at: number;
  readonly actor: string;
  readonly topic: string;
  readonly isRegion: boolean;
  readonly content: CellContent;
  /** The one tab stop of the grid. */
  readonly active: boolean;
  /** Its evidence is open. */
  readonly open: boolean;
}

/** Names what the tab stop of the grid is about: see `PointedTooltip`. */
export const POINTED_WORDS = 'matrix-pointed';

/** One actor on one topic. It has no handlers: the table listens for all its cells. */
export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { at, actor, topic, isRegion, content, active, open } = props;
  const { marks } = content;
  const name = t('matrix.cell', { actor, topic, holds: contentWords(content, isRegion) });
  // A label must hold what is seen as it is seen (WCAG 2.5.3), and "1 need, 3 offers" has no "1 3".
  const isSpoken = marks.length > 1;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be selected.
    <td
      className={classesOf(content)}
      aria-colindex={at}
      aria-label={isSpoken ? undefined : name}
      aria-description={lookWords(content)}
      aria-describedby={active ? POINTED_WORDS : undefined}
      aria-selected={open || undefined}
      tabIndex={active ? 0 : undefined}
    >
      {isSpoken && <span className="visually-hidden">{name}</span>}
      {marks.length > 0 && (
        <div aria-hidden={isSpoken || undefined}>
          {marks.map((mark) => (
            <MatrixMark key={mark.shape} {...mark} />
          ))}
        </div>
      )}
    </td>
  );
});
