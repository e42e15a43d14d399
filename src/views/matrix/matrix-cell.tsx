import { memo } from 'react';
import { t } from '../../i18n';
import type { Mark } from '../../model/marks';
import { blankIn, isDisputed, marksIn, shadesOf, wordsOf } from './cell-code';
import { MatrixMark } from './matrix-mark';

interface Props {
  /** `aria-colindex`. */
  readonly at: number;
  readonly actor: string;
  readonly topic: string;
  readonly code: string;
  /** The one tab stop of the grid. */
  readonly active: boolean;
  /** Its evidence is open. */
  readonly open: boolean;
}

/** The class of a blank cell; the commonest has none. */
export const BLANK_CLASS = {
  'nothing-on-topic': undefined,
  'no-remarks': 'm-silent',
  'not-participant': 'm-absent',
  hidden: 'm-hidden',
} as const;

/** The class of a cell by the digits in it, each mark counted as one more. */
function crowding(marks: readonly Mark[]): string | undefined {
  const size = marks.reduce((sum, { count }) => sum + 1 + String(count).length, 0);
  if (size <= 4) return undefined;
  if (size <= 6) return 'm-slim';
  return size <= 10 ? 'm-full' : 'm-full m-packed';
}

/** One actor on one topic. It has no handlers: the table listens for all its cells. */
export const MatrixCell = memo(function MatrixCell({
  at,
  actor,
  topic,
  code,
  active,
  open,
}: Props) {
  const blank = blankIn(code);
  const marks = blank ? [] : marksIn(code);
  const shape = blank ? BLANK_CLASS[blank] : crowding(marks);
  const name = t('matrix.cell', { actor, topic, holds: wordsOf(code) });
  // A label must hold what is seen as it is seen (WCAG 2.5.3), and "1 need, 3 offers" has no "1 3".
  const isSpoken = marks.length > 1;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be selected.
    <td
      className={isDisputed(code) ? `${shape ?? ''} m-disputed` : shape}
      aria-colindex={at}
      aria-label={isSpoken ? undefined : name}
      aria-description={shadesOf(code)}
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
