import type { MouseEvent } from 'react';
import { t } from '../../i18n';
import { useHref, useModel, useSession } from '../../store/react';
import { CellWords } from './cell-words';
import type { RecordsRow } from './use-records-table';

interface Props {
  readonly row: RecordsRow;
  readonly index: number;
  /** The record whose evidence is open. */
  readonly current: boolean;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  /** The cells whose words the reader asked for whole, by their id. */
  readonly whole: ReadonlySet<string>;
  readonly toggle: (cell: string) => void;
}

/** One record. A click anywhere opens its evidence; for keys and new tabs its first cell is a link. */
export function RecordRow({ row, index, current, measure, whole, toggle }: Props) {
  const { navigate } = useSession();
  const { meetings, language } = useModel().dataset;
  const { id, original } = row;
  const spoken = meetings.find((meeting) => meeting.id === original.meeting)?.language;
  const languages: Partial<Record<string, string>> = {
    quote: spoken,
    meeting: spoken,
    note: language,
  };
  // The cell is left to the record: one that is open may be another's.
  const open = { record: id, cell: null };
  const href = useHref(open);
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Whoever marked words with the mouse wants to copy them.
    if (window.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    void navigate(open);
  };
  const [first, ...others] = row.getVisibleCells();
  const value = (cell: typeof first) => String(cell?.getValue() ?? '');
  const propsOf = (cell: NonNullable<typeof first>) => ({
    text: value(cell),
    lang: languages[cell.column.id],
    column: String(cell.column.columnDef.header),
    record: id,
    whole: whole.has(cell.id),
    toggle: () => toggle(cell.id),
  });
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={current ? 'true' : undefined}
      className={`records-row records-side-${original.kind}`}
      onClick={onClick}
    >
      {first && (
        <th scope="row" className={`records-${first.column.id}`}>
          <CellWords
            {...propsOf(first)}
            text={value(first) || id}
            wrap={(words) => (
              <a
                href={href}
                data-record={id}
                aria-label={t('records.open', { text: value(first) || id, record: id })}
              >
                {words}
              </a>
            )}
          />
        </th>
      )}
      {others.map((cell) => (
        <td
          key={cell.id}
          className={`records-${cell.column.id}`}
          data-label={t('filters.chip', { field: String(cell.column.columnDef.header), value: '' })}
        >
          {value(cell) !== '' && <CellWords {...propsOf(cell)} />}
        </td>
      ))}
    </tr>
  );
}
