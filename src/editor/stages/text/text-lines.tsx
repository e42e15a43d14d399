import { type CSSProperties, type MouseEvent, memo, useRef } from 'react';
import { t } from '../../../i18n';
import { useIncrementalRendering } from '../../../ui/incremental-rendering';
import type { Line, Spot } from '../../project/project';
import { useProject } from '../use-editor';
import { LineField } from './line-field';

/** Lines that are drawn as one part. */
const LINES = 40;

interface Props {
  /** The cursor's place; null before the first click. */
  readonly place: Spot | null;
  readonly goTo: (place: Spot) => void;
}

/** The lines of the text; the current line is a field. */
export function TextLines({ place, goTo }: Props) {
  const lines = useProject(({ lists }) => lists.lines);
  const language = useProject(({ values }) => values.meeting.language);
  const list = useRef<HTMLDivElement>(null);
  const currentLine = useCurrentLine(lines, place);
  const parts = Math.ceil(lines.length / LINES);
  const atFirst = Math.floor(currentLine / LINES);
  const isDrawn = useIncrementalRendering(parts, [0, 1, atFirst], list, null);
  const isOf = (part: number) => Math.floor(currentLine / LINES) === part;
  return (
    <section className="text-minutes" aria-label={t('text.minutes')}>
      <div className="editor-soft">{t('text.how')}</div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys go from line to line in the field */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys go from line to line in the field */}
      <div ref={list} lang={language} onClick={(event) => goToClicked(event, goTo)}>
        {Array.from({ length: parts }, (_, part) => (
          <TextPart
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names
            key={part}
            begin={part * LINES}
            lines={lines}
            isDrawn={isDrawn(part) || isOf(part)}
            currentLine={isOf(part) ? currentLine : null}
            place={isOf(part) ? place : null}
            goTo={goTo}
          />
        ))}
      </div>
    </section>
  );
}

interface PartProps {
  /** Index of its first line. */
  readonly begin: number;
  /** The whole text. */
  readonly lines: readonly Line[];
  readonly isDrawn: boolean;
  /** Index of the line that is a field, where this part holds it. */
  readonly currentLine: number | null;
  readonly place: Spot | null;
  readonly goTo: (place: Spot) => void;
}

/** A part of the lines. It is drawn anew where one of its lines, or the line before, changes. */
const TextPart = memo(
  function TextPart({ begin, lines, isDrawn, currentLine, place, goTo }: PartProps) {
    const some = lines.slice(begin, begin + LINES);
    return (
      <div className="text-part" style={{ '--lines': some.length } as CSSProperties}>
        {isDrawn &&
          some.map((line, i) => {
            const at = begin + i;
            const page = line.page === lines[at - 1]?.page ? undefined : line.page;
            return at === currentLine ? (
              <LineField
                key={line.id}
                line={line}
                number={at + 1}
                caret={place?.line === line.id ? place : null}
                goTo={goTo}
              />
            ) : (
              // Not a component of its own: React would remove its elements one by one, which takes twice as long.
              <p
                key={line.id}
                data-line={line.id}
                data-page={page && t('text.page.short', { page })}
                dir="auto"
              >
                {line.words}
              </p>
            );
          })}
      </div>
    );
  },
  (one, other) =>
    one.isDrawn === other.isDrawn &&
    one.currentLine === other.currentLine &&
    one.place === other.place &&
    hasSameLines(one, other),
);

function hasSameLines(one: PartProps, other: PartProps): boolean {
  for (let i = one.begin - 1; i < one.begin + LINES; i += 1)
    if (one.lines[i] !== other.lines[i]) return false;
  return true;
}

/** Index of the current line; where that line is gone, of the line that took its place. */
function useCurrentLine(lines: readonly Line[], place: Spot | null): number {
  const last = useRef(0);
  const found = place ? lines.findIndex(({ id }) => id === place.line) : 0;
  if (found >= 0) last.current = found;
  return Math.min(last.current, lines.length - 1);
}

/** Puts the cursor where a line was clicked. */
function goToClicked({ target, clientX, clientY }: MouseEvent, goTo: (place: Spot) => void) {
  const line = target instanceof Element && target.closest<HTMLElement>('p[data-line]');
  // The click ends a selection of words, made to copy them.
  if (!line || getSelection()?.isCollapsed === false) return;
  const clicked = document.caretPositionFromPoint?.(clientX, clientY);
  const isText = clicked?.offsetNode.parentElement === line;
  goTo({ line: `${line.dataset.line}`, at: isText ? clicked.offset : line.textContent.length });
}
