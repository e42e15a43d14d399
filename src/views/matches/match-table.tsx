import { type ReactNode, useRef } from 'react';
import { t } from '../../i18n';
import { useIncrementalRendering } from '../../ui/incremental-rendering';

/** Rows per part of the table; a part is rendered when it comes near the window. */
const ROWS_PER_PART = 40;
/** Rows rendered at first. */
const FIRST_ROWS = 120;

interface Section<Row> {
  readonly key: string;
  /** The row above the section's rows. */
  readonly head: ReactNode;
  readonly rows: readonly Row[];
}

interface Props<Row> {
  readonly className: string;
  /** Heads of the first column and of the last ones; words and form of help come between them. */
  readonly heads: readonly [string, ...string[]];
  readonly sections: readonly Section<Row>[];
  /** Usual height of a row in pixels, to reserve space for parts not yet rendered. */
  readonly rowHeight: number;
  /** Renders a row as a `tr` with a key. */
  readonly children: (row: Row) => ReactNode;
}

/** A table of records in sections: mark, actor, words, form of help, and further columns. */
export function MatchTable<Row>({ className, heads, sections, rowHeight, children }: Props<Row>) {
  const table = useRef<HTMLTableElement>(null);
  let before = 0;
  const parts = sections.flatMap(({ key, head, rows }) =>
    Array.from({ length: Math.ceil(rows.length / ROWS_PER_PART) }, (_, at) => {
      const own = rows.slice(at * ROWS_PER_PART, (at + 1) * ROWS_PER_PART);
      const part = { key: `${key} ${at}`, head: at === 0 && head, rows: own, before };
      before += own.length;
      return part;
    }),
  );
  // Children of the table: its head at 0, then the parts.
  const first = parts.flatMap((part, at) => (part.before < FIRST_ROWS ? [at + 1] : []));
  const isRendered = useIncrementalRendering(parts.length + 1, [0, ...first], table, null);
  const [who, ...last] = heads;
  const columns = [who, t('matches.head.words'), t('matches.head.form'), ...last];
  return (
    <table className={`match-table ${className}`} ref={table}>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map(({ key, head, rows }, at) => (
        <tbody key={key}>
          {head}
          {isRendered(at + 1) ? (
            rows.map(children)
          ) : (
            <tr>
              <td colSpan={columns.length + 1} style={{ height: rows.length * rowHeight }} />
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
