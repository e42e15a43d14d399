import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import { t } from '../../i18n';
import { useFilter, useModel, useView } from '../../store/react';
import { Tooltip } from '../../ui/tooltip';
import { type CellWords, cellWords } from './cell-words';
import { HeadMenu } from './head-menu';
import { POINTED_WORDS } from './matrix-cell';
import type { PointedProps } from './pointed';
import { pointedAt } from './pointed';

/** What answers to pointer and focus beyond the grid itself. */
export function MatrixPointed(props: PointedProps) {
  return (
    <>
      <HeadMenu {...props} />
      <PointedTooltip {...props} />
    </>
  );
}

/** Milliseconds that a pointer rests before the tooltip shows. */
const DELAY = 150;

/**
 * Tells what is pointed at: beside it, and out of sight in words that describe the tab stop of the
 * grid. In a low window, where a tooltip would hide the matrix, those words stand at its foot.
 */
function PointedTooltip({ pointed, transposed }: PointedProps) {
  const model = useModel();
  const filter = useFilter();
  const sort = useView((state) => state.sort);
  const focused = useStore(pointed, (state) => state.focused);
  const current = useStore(pointed, pointedAt);
  const shown = useDeferredValue(current);
  const wordsOf = (at: typeof focused) => at && cellWords(model, filter, at, { sort, transposed });
  const words = wordsOf(shown);
  return (
    <>
      <p id={POINTED_WORDS} className="matrix-pointed">
        <Plain words={wordsOf(focused)} />
      </p>
      <Tooltip
        anchor={words && shown === current && shown ? shown.element : null}
        delay={shown === focused ? 0 : DELAY}
        onLeave={() => pointed.setState({ hovered: null })}
      >
        {words && <Rich words={words} />}
      </Tooltip>
    </>
  );
}

/** One line of text, for a screen reader. */
function Plain({ words }: { words: CellWords | null }) {
  if (!words) return null;
  const { title, records, notes, hint } = words;
  return (
    <>
      <strong>{title}</strong>{' '}
      {[...records.map(({ status, quote }) => `${status} ${quote}`), ...notes, hint]
        .filter(Boolean)
        .join(' ')}
    </>
  );
}

function Rich({ words: { title, records, notes, isGap, hint } }: { words: CellWords }) {
  return (
    <div className="m-tooltip">
      <strong>{title}</strong>
      {records.map(({ kind, status, quote }) => (
        <p key={`${status}${quote}`}>
          <b className={`m-says-${kind}`}>{status}</b> <q>{quote}</q>
        </p>
      ))}
      {notes.map((note) => (
        <p
          key={note}
          className={isGap && note === t('matrix.about.no-answer') ? 'm-no-answer' : ''}
        >
          {note}
        </p>
      ))}
      {hint && <p className="m-hint">{hint}</p>}
    </div>
  );
}
