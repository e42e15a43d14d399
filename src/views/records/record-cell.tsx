import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { t } from '../../i18n';
import { useHref } from '../../store/react';

/**
 * The cells that the reader asked for whole, by record and column. Kept outside of the rows, since a row
 * that is scrolled away is not drawn.
 */
const WholeCellsContext = createContext<ReturnType<typeof useWholeCells>>({
  has: () => false,
  toggle: () => {},
});
export const WholeCellsProvider = WholeCellsContext.Provider;

export function useWholeCells() {
  const [cells, setCells] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (cell: string) => cells.has(cell),
    toggle: (cell: string) =>
      setCells((before) => {
        const after = new Set(before);
        if (!after.delete(cell)) after.add(cell);
        return after;
      }),
  };
}

interface Props {
  /** Id. */
  readonly record: string;
  readonly text: string;
  /** The language of the words, where it may not be the page's. */
  readonly lang?: string | undefined;
  /** Name of the column. */
  readonly column: string;
  /** The cell is a link to the evidence of its row, for the keyboard and new tabs. */
  readonly opens: boolean;
  /** The words as they are drawn. */
  readonly children: ReactNode;
}

function EvidenceLink(props: { record: string; text: string; children: ReactNode }) {
  const { record, text, children } = props;
  // The cell is left to the record: one that is open may be another's.
  const href = useHref({ record, cell: null });
  return (
    <a href={href} data-record={record} aria-label={t('records.open', { text, record })}>
      {children}
    </a>
  );
}

/** A few lines of what may be long, and where they do not hold all of it a button that shows the rest. */
export function RecordCell({ record, text, lang, column, opens, children }: Props) {
  const id = useId();
  const cells = useContext(WholeCellsContext);
  const key = `${record} ${column}`;
  const isWhole = cells.has(key);
  const [words, isCut] = useIsCut();
  const onClick = (event: MouseEvent) => {
    // A click on the row opens its evidence.
    event.stopPropagation();
    cells.toggle(key);
  };
  const shown = (
    <span
      ref={words}
      id={id}
      lang={lang}
      className="records-words"
      data-cut={isCut || undefined}
      data-whole={isWhole || undefined}
    >
      {children}
    </span>
  );
  return (
    <div className="records-cell">
      {opens ? (
        <EvidenceLink record={record} text={text}>
          {shown}
        </EvidenceLink>
      ) : (
        shown
      )}
      {(isCut || isWhole) && (
        <button
          type="button"
          className="quiet records-more"
          aria-expanded={isWhole}
          aria-controls={id}
          aria-label={t(isWhole ? 'records.less.of' : 'records.more.of', { column, record })}
          onClick={onClick}
        >
          {t(isWhole ? 'records.less' : 'records.more')}
        </button>
      )}
    </div>
  );
}

/** Whether the element hides part of what it holds, at whatever width it has just now. */
function useIsCut() {
  const element = useRef<HTMLSpanElement>(null);
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    const held = element.current;
    if (!held) return;
    const observer = new ResizeObserver(() => {
      const { scrollHeight, clientHeight } = held;
      // Words that flow in a line hide nothing, and have no height of their own to compare.
      setCut(clientHeight > 0 && scrollHeight > clientHeight);
    });
    observer.observe(held);
    return () => observer.disconnect();
  }, []);
  return [element, isCut] as const;
}
