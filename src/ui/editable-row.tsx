/** A row of an editable table: its cells are fields. Its words are in the part `editorWork`, which the view loads. */
import { type ComponentProps, memo, type ReactNode, useDeferredValue, useState } from 'react';
import { t } from '../i18n';
import type { SearchOption } from './search-list';
import { SeveralField } from './several-field';

export interface EditableRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

export interface EditableColumn {
  readonly id: string;
  readonly label: string;
  /** `key`: the id of the row, changed when the field is left; `several`: values with semicolons between them. */
  readonly kind: 'key' | 'text' | 'choice' | 'several' | 'fixed';
  /**
   * A hook that returns the options, as the same array until they change. When they change, only the fields of this
   * column render again.
   */
  readonly useOptions?: () => readonly SearchOption[];
  /** Whether a row has no such cell. */
  readonly isNotFor?: (row: EditableRow) => boolean;
  /** Language of the words, where it is not the page's. */
  readonly lang?: string;
}

/** A sentence on a fault in a cell; with its language, where it is not the page's. */
export interface CellNote {
  readonly words: string;
  readonly lang?: string;
}

/** The actions on rows; each must stay the same function while the table is shown. */
export interface EditableActions {
  readonly change: (row: string, column: string, value: string) => void;
  /** Returns a sentence on why a value cannot be the key of a row; null where it can. */
  readonly keyFault?: (row: string, value: string) => string | null;
  readonly move?: (row: string, by: number) => void;
  readonly remove?: (row: string) => void;
  /** Adds a row at the end; returns its id. */
  readonly add?: () => string;
  /** Called when the focus leaves a row; returns its id, which the call may change. */
  readonly left?: (row: string) => string;
}

interface RowProps {
  readonly id: string;
  readonly row: EditableRow;
  readonly name: string;
  readonly columns: readonly EditableColumn[];
  readonly notes: ReadonlyMap<string, readonly CellNote[]> | undefined;
  readonly actions: EditableActions;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export const TableRow = memo(function TableRow(props: RowProps) {
  const { id, row, name, columns, notes, actions, isFirst, isLast } = props;
  const [open, setOpen] = useState<string | null>(null);
  const column = columns.find((each) => each.id === open && !each.isNotFor?.(row));
  const { move, remove } = actions;
  return (
    <>
      <tr>
        {columns.map((each) => (
          <Cell
            key={each.id}
            id={`${id}-${each.id}`}
            row={row}
            name={name}
            column={each}
            notes={notes?.get(each.id)}
            actions={actions}
            isOpen={each === column}
            toggle={() => setOpen(each === column ? null : each.id)}
          />
        ))}
        {(move || remove) && (
          <td className="editable-actions">
            {move &&
              (['up', 'down'] as const).map((way) => (
                <button
                  key={way}
                  type="button"
                  id={`${id}-${way}`}
                  disabled={way === 'up' ? isFirst : isLast}
                  aria-label={t(`meeting.table.${way}`, { name })}
                  onClick={() => move(row.id, way === 'up' ? -1 : 1)}
                >
                  {way === 'up' ? '↑' : '↓'}
                </button>
              ))}
            {remove && (
              <button
                type="button"
                aria-label={t('meeting.table.remove', { name })}
                onClick={() => remove(row.id)}
              >
                ×
              </button>
            )}
          </td>
        )}
      </tr>
      {column && (
        <tr>
          <td colSpan={columns.length + 1}>
            <OpenCell
              key={column.id}
              column={column}
              label={labelOf(name, column.label)}
              values={listIn(row.cells[column.id])}
              change={(values) => actions.change(row.id, column.id, values.join(';'))}
            />
          </td>
        </tr>
      )}
    </>
  );
});

const labelOf = (field: string, value: string | number) => t('filters.chip', { field, value });

const NO_OPTIONS: readonly SearchOption[] = [];
const useNoOptions = () => NO_OPTIONS;

type OpenProps = Omit<ComponentProps<typeof SeveralField>, 'options'> & OfColumn;
interface OfColumn {
  readonly column: EditableColumn;
}

function OpenCell({ column: { useOptions = useNoOptions }, ...props }: OpenProps) {
  return <SeveralField {...props} options={useOptions()} />;
}

/**
 * A field with one of the options; it also shows a value that is no option. Options are in the page only while the
 * field has the focus: all options of a thousand rows would make typing slow.
 */
function ChoiceCell({ column: { useOptions = useNoOptions }, ...props }: ChoiceProps) {
  // Deferred: each letter typed in another field may change the options, and typing there must not wait for this field.
  const options = useDeferredValue(useOptions());
  const [hasFocus, setFocus] = useState(false);
  const chosen = options.find(({ value }) => value === props.value);
  return (
    <Choice
      {...props}
      words={chosen?.words ?? (props.value || '–')}
      options={hasFocus ? options : NO_OPTIONS}
      onFocusChange={setFocus}
    />
  );
}

type ChoiceProps = OfColumn &
  Omit<ComponentProps<typeof Choice>, 'options' | 'words' | 'onFocusChange'>;

const Choice = memo(function Choice({
  options,
  value,
  words,
  onFocusChange,
  ...field
}: ComponentProps<'select'> & {
  readonly options: readonly SearchOption[];
  readonly value: string;
  readonly words: string;
  readonly onFocusChange: (hasFocus: boolean) => void;
}) {
  const isKnown = options.some((option) => option.value === value);
  return (
    <select
      {...field}
      value={value}
      onPointerDown={() => onFocusChange(true)}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
    >
      {(isKnown ? options : [{ value, words }, ...options]).map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  );
});

/** Splits a cell at semicolons, without blank values. */
export const listIn = (cell = ''): string[] =>
  cell
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);

interface CellProps extends Pick<RowProps, 'id' | 'row' | 'name' | 'actions'> {
  readonly column: EditableColumn;
  readonly notes: readonly CellNote[] | undefined;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function Cell(props: CellProps) {
  const { id, row, name, column, actions, isOpen, toggle } = props;
  const value = row.cells[column.id] ?? '';
  const [typed, setTyped] = useState<{ of: EditableRow; text: string } | null>(null);
  const isTyped = column.kind === 'key' && typed?.of === row;
  const fault = isTyped ? (actions.keyFault?.(row.id, typed.text.trim()) ?? null) : null;
  const notes = [...(fault === null ? [] : [{ words: fault }]), ...(props.notes ?? [])];
  if (column.isNotFor?.(row) && value === '') return <td />;
  const field = {
    id,
    'aria-label': labelOf(name, column.label),
    ...(notes.length > 0 && { 'aria-invalid': true, 'aria-describedby': `${id}-notes` }),
  };
  const change = (text: string) => actions.change(row.id, column.id, text);
  const commit = () => {
    if (isTyped && fault === null) change(typed.text.trim());
    if (fault === null) setTyped(null);
  };
  const fields: Record<EditableColumn['kind'], () => ReactNode> = {
    fixed: () => <span lang={column.lang}>{value}</span>,
    key: () => (
      <input
        {...field}
        className="editable-key"
        spellCheck={false}
        value={isTyped ? typed.text : value}
        onChange={({ target }) => setTyped({ of: row, text: target.value })}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') setTyped(null);
        }}
      />
    ),
    text: () => (
      <input
        {...field}
        lang={column.lang}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    ),
    choice: () => (
      <ChoiceCell
        {...field}
        column={column}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    ),
    several: () => (
      <button
        {...field}
        type="button"
        className="quiet"
        aria-label={labelOf(labelOf(name, column.label), listIn(value).length)}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {listIn(value).length}
      </button>
    ),
  };
  return (
    <td>
      {fields[column.kind]()}
      {notes.length > 0 && (
        <ul id={`${id}-notes`} className="editable-notes">
          {notes.map(({ words, lang }) => (
            <li key={words} lang={lang}>
              {words}
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
