import { type CSSProperties, type MouseEvent, memo, useRef } from 'react';
import type { Line, Spot } from '../../../editor/project';
import { t } from '../../../i18n';
import { useIncrementalRendering } from '../../../ui/incremental-rendering';
import { useProject } from '../use-editor';
import { LineField } from './line-field';

/** So many lines are drawn together. */
const LINES = 40;

interface Props {
  /** Where somebody works; null before she does. */
  readonly place: Spot | null;
  readonly goTo: (place: Spot) => void;
}

/** The lines of the text; the one that is worked on is a field. */
export function TextLines({ place, goTo }: Props) {
  const { lists, values } = useProject();
  const { lines } = lists;
  const list = useRef<HTMLDivElement>(null);
  const shown = useShownLine(lines, place);
  const parts = Math.ceil(lines.length / LINES);
  const atFirst = Math.floor(shown / LINES);
  const isDrawn = useIncrementalRendering(parts, [0, 1, atFirst], list, null);
  const isOf = (part: number) => Math.floor(shown / LINES) === part;
  return (
    <section className="editor-text" aria-label={t('text.minutes')}>
      <div className="editor-soft">{t('text.how')}</div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys go from line to line in the field */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div ref={list} lang={values.meeting.language} onClick={(event) => goToClicked(event, goTo)}>
        {Array.from({ length: parts }, (_, part) => {
          const some = lines.slice(part * LINES, (part + 1) * LINES);
          return (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names
              key={part}
              className="text-part"
              style={{ '--lines': some.length } as CSSProperties}
            >
              {(isDrawn(part) || isOf(part)) &&
                some.map((line, i) => {
                  const at = part * LINES + i;
                  const page = line.page === lines[at - 1]?.page ? undefined : line.page;
                  return at === shown ? (
                    <LineField
                      key={line.id}
                      line={line}
                      number={at + 1}
                      caret={place?.line === line.id ? place : null}
                      goTo={goTo}
                    />
                  ) : (
                    <TextLine key={line.id} line={line} page={page} />
                  );
                })}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** The place of the line that is worked on: where it is gone, that of what stands there now. */
function useShownLine(lines: readonly Line[], place: Spot | null): number {
  const last = useRef(0);
  const found = place ? lines.findIndex(({ id }) => id === place.line) : 0;
  if (found >= 0) last.current = found;
  return Math.min(last.current, lines.length - 1);
}

const TextLine = memo(function TextLine({ line, page }: { line: Line; page: number | undefined }) {
  return (
    <p data-line={line.id} data-page={page && t('text.page.short', { page })} dir="auto">
      {line.words}
    </p>
  );
});

/** Works on the line that was clicked, from where it was. */
function goToClicked({ target, clientX, clientY }: MouseEvent, goTo: (place: Spot) => void) {
  const line = target instanceof Element && target.closest<HTMLElement>('p[data-line]');
  // Words that were selected, to be copied.
  if (!line || getSelection()?.isCollapsed === false) return;
  const clicked = document.caretPositionFromPoint?.(clientX, clientY);
  const isText = clicked?.offsetNode.parentElement === line;
  goTo({ line: `${line.dataset.line}`, at: isText ? clicked.offset : line.textContent.length });
}
