import { type MouseEvent, type ReactNode, useId } from 'react';
import { t } from '../../i18n';
import { useCut } from './use-cut';

interface Props {
  readonly text: string;
  /** Their language where it is not the page's. */
  readonly lang?: string | undefined;
  /** What the words are of: "Quote", "r4". */
  readonly column: string;
  readonly record: string;
  /** Whether the reader asked for all of them. */
  readonly whole: boolean;
  readonly toggle: () => void;
  /** Puts the words into a link, say. */
  readonly wrap?: (words: ReactNode) => ReactNode;
}

/** A few lines of what may be long, and where they do not hold all of it a button that shows the rest. */
export function CellWords({
  text,
  lang,
  column,
  record,
  whole,
  toggle,
  wrap = (words) => words,
}: Props) {
  const id = useId();
  const [words, isCut] = useCut<HTMLSpanElement>();
  const onClick = (event: MouseEvent) => {
    // The row would open its evidence.
    event.stopPropagation();
    toggle();
  };
  return (
    <div className="records-cell">
      {wrap(
        <span
          ref={words}
          id={id}
          lang={lang}
          className="records-words"
          data-cut={isCut || undefined}
          data-whole={whole || undefined}
        >
          {text}
        </span>,
      )}
      {(isCut || whole) && (
        <button
          type="button"
          className="quiet records-more"
          aria-expanded={whole}
          aria-controls={id}
          aria-label={t(whole ? 'records.less.of' : 'records.more.of', { column, record })}
          onClick={onClick}
        >
          {t(whole ? 'records.less' : 'records.more')}
        </button>
      )}
    </div>
  );
}
