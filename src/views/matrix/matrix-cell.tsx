import { memo } from 'react';
import { t } from '../../i18n';
import type { Mark } from '../../model/marks';
import { blankIn, marksIn, shadesOf, wordsOf } from './cell-code';

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

export const markClass = ({ shape, soft, implied }: Omit<Mark, 'count'>) =>
  `m-${shape}${soft ? ' m-soft' : ''}${implied ? ' m-implied' : ''}`;

/** The class of a blank cell; the commonest has none. */
export const BLANK_CLASS = {
  'nothing-on-topic': undefined,
  'no-remarks': 'm-silent',
  'not-participant': 'm-absent',
  hidden: 'm-hidden',
} as const;

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
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be selected.
    <td
      className={blank ? BLANK_CLASS[blank] : marks.length > 3 ? 'm-full' : undefined}
      aria-colindex={at}
      aria-label={t('matrix.cell', { actor, topic, holds: wordsOf(code) })}
      aria-description={shadesOf(marks)}
      aria-selected={open || undefined}
      tabIndex={active ? 0 : undefined}
    >
      {marks.length > 0 && (
        <div>
          {marks.map((mark) => (
            <b key={mark.shape} className={markClass(mark)}>
              {mark.count}
            </b>
          ))}
        </div>
      )}
    </td>
  );
});
