/**
 * A table whose cells are fields. A reader adds, changes, moves and deletes rows, with the keyboard too. It shows the
 * first rows of a long list, and a search finds the others. Words: `editorWork`.
 */
import {
  startTransition,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { t } from '../i18n';
import { fold } from '../model/minutes/fold-letters';
import {
  type CellNote,
  type EditableActions,
  type EditableColumn,
  type EditableRow,
  TableRow,
} from './editable-row';
import './editable-table.css';

interface Props {
  readonly label: string;
  /** Must stay the same array while nothing in it changes. */
  readonly columns: readonly EditableColumn[];
  readonly rows: readonly EditableRow[];
  /** Faults by row id and column id. */
  readonly notes: ReadonlyMap<string, ReadonlyMap<string, readonly CellNote[]>>;
  readonly actions: EditableActions;
  /** Names a row, for the labels of its fields and buttons. */
  readonly nameOf: (row: EditableRow) => string;
  /** A cell to show and focus; the table then calls `found`. */
  readonly sought?: { readonly id: string; readonly column: string };
  readonly found?: () => void;
}

/** Number of rows shown at first, and added by "more": with a thousand rows each letter would take 100 ms. */
const FEW = 50;
const MORE = 200;
/** Number of rows rendered between two frames. */
const AT_ONCE = 25;
/** The search is shown for more rows than this. */
const SEARCHED = 10;

const texts = new WeakMap<EditableRow, string>();

/** The folded text in which the search looks for a row. */
function textOf(row: EditableRow): string {
  const known = texts.get(row) ?? fold(Object.values(row.cells).join(' '));
  texts.set(row, known);
  return known;
}

/** Calls that wait until the pointer is released; null while it is not pressed. (A page has one pointer.) */
let waiting: (() => void)[] | null = null;
const release = () => {
  const acts = waiting ?? [];
  waiting = null;
  // The timeout ends after the click event.
  setTimeout(() => {
    for (const act of acts) act();
  });
};
globalThis.addEventListener?.('pointerdown', () => (waiting = []), true);
globalThis.addEventListener?.('pointerup', release, true);
globalThis.addEventListener?.('pointercancel', release, true);

/**
 * Calls `act` once the pointer is released, or at once where it is not pressed. Text that appears in between would
 * move a button from under the pointer, and the click would be lost.
 */
export function waitForRelease(act: () => void) {
  if (waiting) waiting.push(act);
  else act();
}

// The function is long because its effects share the search, the rows rendered so far and the place of the focus.
export function EditableTable(props: Props) {
  const { label, columns, rows, notes, actions, nameOf, sought: cell, found: onFound } = props;
  const id = useId();
  const [typed, setSought] = useState('');
  const sought = useDeferredValue(typed);
  const [most, setMost] = useState(FEW);
  const found = useMemo(() => {
    const words = fold(sought).trim();
    return words ? rows.filter((row) => textOf(row).includes(words)) : rows;
  }, [rows, sought]);
  const [added, setAdded] = useState<string | null>(null);
  // A new row shows its faults only after the reader has left it.
  const [fresh, setFresh] = useState<string | null>(null);
  const isWhole = found.length === rows.length;
  const filter = isWhole ? '' : sought;
  const [drawn, setDrawn] = useState({ filter, rows: FEW });
  const ready = drawn.filter === filter ? drawn.rows : FEW;
  const shown = found.filter((row, i) => i < Math.min(ready, most) || row.id === added);
  useEffect(() => {
    // The other rows are rendered part by part, so that the page stays responsive.
    if (ready < Math.min(most, found.length))
      startTransition(() => setDrawn({ filter, rows: ready + AT_ONCE }));
  }, [ready, most, found.length, filter]);

  // The field to focus once a change is rendered: its row, by id or by index, and its column.
  const wanted = useRef<{ row: string | number; field: string } | null>(null);
  useEffect(() => {
    const want = wanted.current;
    // While rows are still being rendered, the index of the row may change.
    if (!want || sought !== typed || ready < Math.min(most, found.length)) return;
    wanted.current = null;
    const at =
      typeof want.row === 'number' ? want.row : shown.findIndex((row) => row.id === want.row);
    const field = document.getElementById(`${id}-${Math.min(at, shown.length - 1)}-${want.field}`);
    (field ?? document.getElementById(`${id}-add`))?.focus();
  });
  const first = columns[0]?.id ?? '';
  useEffect(() => {
    if (!cell) return;
    setSought('');
    setAdded(cell.id);
    wanted.current = { row: cell.id, field: cell.column };
    onFound?.();
  }, [cell, onFound]);
  const place = useRef(shown);
  place.current = shown;
  const own = useMemo<EditableActions>(
    () => ({
      ...actions,
      ...(actions.move && {
        move: (row, by) => {
          wanted.current = { row, field: by < 0 ? 'up' : 'down' };
          actions.move?.(row, by);
        },
      }),
      ...(actions.remove && {
        remove: (row) => {
          wanted.current = {
            row: place.current.findIndex((each) => each.id === row),
            field: first,
          };
          actions.remove?.(row);
        },
      }),
    }),
    [actions, first],
  );
  const add = () => {
    setSought('');
    const row = actions.add?.() ?? '';
    setAdded(row);
    setFresh(row);
    // The id is generated, so the first other field takes the focus.
    const field = columns.find(({ kind }) => kind !== 'key')?.id ?? first;
    wanted.current = { row, field };
  };

  return (
    <div className="editable-table">
      {rows.length > SEARCHED && (
        <label className="editable-search">
          {t('meeting.table.search', { list: label })}{' '}
          <input type="search" value={typed} onChange={({ target }) => setSought(target.value)} />
        </label>
      )}
      <p role="status" className="editable-found">
        {sought.trim() !== '' && t('meeting.table.found', { count: found.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className="editable-scroll" aria-label={label} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.label}
                </th>
              ))}
              {(own.move || own.remove) && (
                <th scope="col">
                  <span className="visually-hidden">{t('meeting.table.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody
            onBlur={({ target, relatedTarget }) => {
              const own = target.closest('tr');
              const row = shown[own?.sectionRowIndex ?? -1]?.id;
              if (!row || own?.contains(relatedTarget)) return;
              waitForRelease(() => {
                setFresh((now) => (now === row ? null : now));
                const id = actions.left?.(row) ?? row;
                setAdded((now) => (now === row ? id : now));
              });
            }}
          >
            {shown.map((row, at) => (
              <TableRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a field stays when the id of its row changes
                key={at}
                id={`${id}-${at}`}
                row={row}
                name={nameOf(row)}
                columns={columns}
                notes={row.id === fresh ? undefined : notes.get(row.id)}
                actions={own}
                isFirst={!isWhole || row === rows[0]}
                isLast={!isWhole || row === rows.at(-1)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p className="editable-foot">
        {own.add && (
          <button type="button" id={`${id}-add`} onClick={add}>
            {t('meeting.table.add')}
          </button>
        )}
        {most < found.length && (
          <button type="button" className="quiet" onClick={() => setMost(most + MORE)}>
            {t('meeting.table.more', { count: Math.min(MORE, found.length - most) })}
          </button>
        )}
      </p>
    </div>
  );
}
