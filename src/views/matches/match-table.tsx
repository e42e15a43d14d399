import { type ReactNode, useRef } from 'react';
import { t } from '../../i18n';
import { useIncrementalRendering } from '../../ui/incremental-rendering';

/** So many rows are a part of the table, which is rendered as it comes near; as many are rendered at first. */
const ROWS_A_PART = 40;
const FIRST_ROWS = 120;

interface Section<Row> {
  readonly key: string;
  /** The row that stands above the section's rows. */
  readonly head: ReactNode;
  readonly rows: readonly Row[];
}

interface Props<Row> {
  readonly className: string;
  /** Of the first column and of the last ones; between them stand the words and the form of help. */
  readonly heads: readonly [string, ...string[]];
  readonly sections: readonly Section<Row>[];
  /** Height of a usual row in pixels, for the room of parts that are not rendered yet. */
  readonly rowHeight: number;
  /** A table row with a key. */
  readonly children: (row: Row) => ReactNode;
}

/** Records under the heads of their sections: mark, who, words, form of help, and what follows for others. */
export function MatchTable<Row>({ className, heads, sections, rowHeight, children }: Props<Row>) {
  const table = useRef<HTMLTableElement>(null);
  let before = 0;
  const parts = sections.flatMap(({ key, head, rows }) =>
    Array.from({ length: Math.ceil(rows.length / ROWS_A_PART) }, (_, at) => {
      const own = rows.slice(at * ROWS_A_PART, (at + 1) * ROWS_A_PART);
      const part = { key: `${key} ${at}`, head: at === 0 && head, rows: own, before };
      before += own.length;
      return part;
    }),
  );
  // The head of the table is its first child.
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
