import { t } from '../../i18n';
import type { RecordColumn } from '../../store/view-state';

interface Props {
  readonly column: RecordColumn;
  readonly sorted: false | 'asc' | 'desc';
  readonly toggle: () => void;
}

const ARIA = { asc: 'ascending', desc: 'descending' } as const;
const ARROW = { asc: '▲', desc: '▼' } as const;

/** The head of a column; its button sorts upwards, downwards, and not any more. */
export function SortHead({ column, sorted, toggle }: Props) {
  return (
    <th
      scope="col"
      className={`records-head-${column}`}
      aria-sort={sorted === false ? undefined : ARIA[sorted]}
    >
      <button type="button" onClick={toggle}>
        {t(`records.column.${column}`)}
        <span aria-hidden="true" className="records-arrow">
          {sorted === false ? '↕' : ARROW[sorted]}
        </span>
      </button>
    </th>
  );
}
