/**
 * A table whose cells are fields: rows are added, changed, moved and deleted, all by keys. It shows the first
 * rows of a long list, and finds the others by a search. Words: `editorWork`.
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
  /** The same array while nothing in it changes. */
  readonly columns: readonly EditableColumn[];
  readonly rows: readonly EditableRow[];
  /** What is wrong, by row and column. */
  readonly notes: ReadonlyMap<string, ReadonlyMap<string, readonly CellNote[]>>;
  readonly actions: EditableActions;
  /** Of the row, for the names of its buttons. */
  readonly nameOf: (row: EditableRow) => string;
  /** A cell that is shown and gets the focus; `found` is called then. */
  readonly sought?: { readonly id: string; readonly column: string };
  readonly found?: () => void;
}

/** Rows that are shown at first, and more at a time: with a thousand each key would cost a tenth of a second. */
const FEW = 50;
const MORE = 200;
/** Rows that are drawn between two frames. */
const AT_ONCE = 25;
/** With fewer rows there is nothing to search. */
const SEARCHED = 10;

const texts = new WeakMap<EditableRow, string>();

/** What a row is found by; folded once. */
function textOf(row: EditableRow): string {
  const known = texts.get(row) ?? fold(Object.values(row.cells).join(' '));
  texts.set(row, known);
  return known;
}

/** What waits until the pointer is released; null while it is not pressed. */
let waiting: (() => void)[] | null = null;
const release = () => {
  const acts = waiting ?? [];
  waiting = null;
  // After the click.
  setTimeout(() => {
    for (const act of acts) act();
  });
};
globalThis.addEventListener?.('pointerdown', () => (waiting = []), true);
globalThis.addEventListener?.('pointerup', release, true);
globalThis.addEventListener?.('pointercancel', release, true);

/** Words that come while the pointer is pressed would move a button away from it, and the click would be lost. */
export function onceReleased(act: () => void) {
  if (waiting) waiting.push(act);
  else act();
}

export function EditableTable(props: Props) {
  const { label, columns, rows, notes, actions, nameOf, sought: cell, found: heard } = props;
  const id = useId();
  const [typed, setSought] = useState('');
  const sought = useDeferredValue(typed);
  const [most, setMost] = useState(FEW);
  const found = useMemo(() => {
    const words = fold(sought).trim();
    return words ? rows.filter((row) => textOf(row).includes(words)) : rows;
  }, [rows, sought]);
  const [added, setAdded] = useState<string | null>(null);
  // A row that was just added is at fault only once somebody has left it.
  const [fresh, setFresh] = useState<string | null>(null);
  const isWhole = found.length === rows.length;
  const filter = isWhole ? '' : sought;
  const [drawn, setDrawn] = useState({ filter, rows: FEW });
  const ready = drawn.filter === filter ? drawn.rows : FEW;
  const shown = found.filter((row, i) => i < Math.min(ready, most) || row.id === added);
  useEffect(() => {
    // What else was asked for comes part by part, so that keys are answered meanwhile.
    if (ready < Math.min(most, found.length))
      startTransition(() => setDrawn({ filter, rows: ready + AT_ONCE }));
  }, [ready, most, found.length, filter]);

  // Where the focus goes once a change is drawn: a row by its place, and the field in it.
  const wanted = useRef<{ row: string | number; field: string } | null>(null);
  useEffect(() => {
    const want = wanted.current;
    // What was searched for may still be drawn, and rows that come before it would take its field.
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
    heard?.();
  }, [cell, heard]);
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
    // An id is made; nobody wants to write it.
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
              onceReleased(() => {
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
