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
 * The cells that the reader has expanded, by record and column. The state lives outside the rows, because a
 * row that is scrolled away is unmounted.
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
  /** Id of the record. */
  readonly record: string;
  readonly text: string;
  /** The language of the text, if it may differ from that of the page. */
  readonly lang?: string | undefined;
  /** Name of the column, for the labels of the button. */
  readonly column: string;
  /** Whether the cell links to the evidence of its row, for keyboard users and new tabs. */
  readonly opens: boolean;
  /** The text as rendered, for example with links. */
  readonly children: ReactNode;
}

function EvidenceLink(props: { record: string; text: string; children: ReactNode }) {
  const { record, text, children } = props;
  // Clear the open matrix cell, which may belong to another record.
  const href = useHref({ record, cell: null });
  return (
    <a href={href} data-record={record} aria-label={t('records.open', { text, record })}>
      {children}
    </a>
  );
}

/** Shows the first lines of a text. If they do not hold all of it, a button expands the cell. */
export function RecordCell({ record, text, lang, column, opens, children }: Props) {
  const id = useId();
  const cells = useContext(WholeCellsContext);
  const key = `${record} ${column}`;
  const isWhole = cells.has(key);
  const [words, isCut] = useIsCut();
  const onClick = (event: MouseEvent) => {
    // The row would open its evidence on this click.
    event.stopPropagation();
    cells.toggle(key);
  };
  const content = (
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
          {content}
        </EvidenceLink>
      ) : (
        content
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

/** Returns a ref, and whether its element hides part of its text at the current width. */
function useIsCut() {
  const element = useRef<HTMLSpanElement>(null);
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    const span = element.current;
    if (!span) return;
    const observer = new ResizeObserver(() => {
      const { scrollHeight, clientHeight } = span;
      // An inline element hides nothing and has a clientHeight of 0.
      setCut(clientHeight > 0 && scrollHeight > clientHeight);
    });
    observer.observe(span);
    return () => observer.disconnect();
  }, []);
  return [element, isCut] as const;
}
