import { type CSSProperties, type MouseEvent, memo, useRef } from 'react';
import { t } from '../../../i18n';
import { useIncrementalRendering } from '../../../ui/incremental-rendering';
import type { Line, Spot } from '../../project/project';
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
  const lines = useProject(({ lists }) => lists.lines);
  const language = useProject(({ values }) => values.meeting.language);
  const list = useRef<HTMLDivElement>(null);
  const shown = useShownLine(lines, place);
  const parts = Math.ceil(lines.length / LINES);
  const atFirst = Math.floor(shown / LINES);
  const isDrawn = useIncrementalRendering(parts, [0, 1, atFirst], list, null);
  const isOf = (part: number) => Math.floor(shown / LINES) === part;
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
            shown={isOf(part) ? shown : null}
            place={isOf(part) ? place : null}
            goTo={goTo}
          />
        ))}
      </div>
    </section>
  );
}

interface PartProps {
  /** Place of its first line. */
  readonly begin: number;
  /** All of the text. */
  readonly lines: readonly Line[];
  readonly isDrawn: boolean;
  /** Place of the line that is a field, where it is one of these. */
  readonly shown: number | null;
  readonly place: Spot | null;
  readonly goTo: (place: Spot) => void;
}

/** Some lines; drawn anew where one of them, or the one before, is another. */
const TextPart = memo(
  function TextPart({ begin, lines, isDrawn, shown, place, goTo }: PartProps) {
    const some = lines.slice(begin, begin + LINES);
    return (
      <div className="text-part" style={{ '--lines': some.length } as CSSProperties}>
        {isDrawn &&
          some.map((line, i) => {
            const at = begin + i;
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
              // No component of its own: what is taken from the page at once counts twice then.
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
    one.shown === other.shown &&
    one.place === other.place &&
    hasSameLines(one, other),
);

function hasSameLines(one: PartProps, other: PartProps): boolean {
  for (let i = one.begin - 1; i < one.begin + LINES; i += 1)
    if (one.lines[i] !== other.lines[i]) return false;
  return true;
}

/** The place of the line that is worked on: where it is gone, that of what stands there now. */
function useShownLine(lines: readonly Line[], place: Spot | null): number {
  const last = useRef(0);
  const found = place ? lines.findIndex(({ id }) => id === place.line) : 0;
  if (found >= 0) last.current = found;
  return Math.min(last.current, lines.length - 1);
}

/** Works on the line that was clicked, from where it was. */
function goToClicked({ target, clientX, clientY }: MouseEvent, goTo: (place: Spot) => void) {
  const line = target instanceof Element && target.closest<HTMLElement>('p[data-line]');
  // Words that were selected, to be copied.
  if (!line || getSelection()?.isCollapsed === false) return;
  const clicked = document.caretPositionFromPoint?.(clientX, clientY);
  const isText = clicked?.offsetNode.parentElement === line;
  goTo({ line: `${line.dataset.line}`, at: isText ? clicked.offset : line.textContent.length });
}
