import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { matching } from '../../model/evidence';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { RECORD_COLUMNS, type RecordColumn } from '../../store/view-state';
import { columnsFor, FEATURES } from './columns';

/** The table of the records under the present filter; its order and columns live in the store. */
export function useRecordsTable() {
  const model = useModel();
  const filter = useFilter();
  const { navigate, store } = useSession();
  const order = useView((state) => state.sort.records);
  const shown = useView((state) => state.columns);
  const columns = useMemo(() => columnsFor(model), [model]);
  const data = useMemo(() => {
    const { records } = model.dataset;
    return Array.from(matching(model, filter), (position) => records[position] as CoopRecord);
  }, [model, filter]);
  const sorting = useMemo<SortingState>(
    () => (order ? [{ id: order.column, desc: order.descending }] : []),
    [order],
  );
  const columnVisibility = useMemo(
    () => Object.fromEntries(RECORD_COLUMNS.map((id) => [id, shown.includes(id)])),
    [shown],
  );
  return useTable({
    features: FEATURES,
    columns,
    data,
    getRowId: ({ id }) => id,
    state: { sorting, columnVisibility },
    enableMultiSort: false,
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update;
      const { sort } = store.getState().state;
      const records = next ? { column: next.id as RecordColumn, descending: next.desc } : null;
      void navigate({ sort: { ...sort, records } });
    },
    onColumnVisibilityChange: (update) => {
      const next = typeof update === 'function' ? update(columnVisibility) : update;
      const chosen = RECORD_COLUMNS.filter((id) => next[id] !== false);
      if (chosen.length > 0) void navigate({ columns: chosen }, 'replace');
    },
  });
}

export type RecordsTable = ReturnType<typeof useRecordsTable>;
export type RecordsRow = ReturnType<RecordsTable['getRowModel']>['rows'][number];
