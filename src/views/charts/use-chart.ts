/** What the charts have in common: what is shown and whence, the swap to a table, the filter. */
import { useCallback } from 'react';
import { formatDate, formatList, t } from '../../i18n';
import type { Model } from '../../model/model';
import { useModel, useSession, useView } from '../../store/react';
import type { ChartName } from '../../store/view-state';
import { scopeOf } from './scope';

/** The list with all of these values, or without any of them where it had them all. */
export function toggled<T extends string>(values: readonly T[], ...these: T[]): readonly T[] {
  return these.every((value) => values.includes(value))
    ? values.filter((other) => !these.includes(other))
    : [...values, ...these.filter((value) => !values.includes(value))];
}

/** Takes values into the filter, or out of it where they all are in. Stays the same function. */
export function useToggle(field: 'topic' | 'actor' | 'modality'): (...ids: string[]) => void {
  const { navigate, store } = useSession();
  return useCallback(
    (...ids) => void navigate({ [field]: toggled(store.getState().state[field], ...ids) }),
    [navigate, store, field],
  );
}

/** What the frame of a chart is told of the view. */
export function useChart(name: ChartName) {
  const model = useModel();
  const { navigate } = useSession();
  const state = useView((view) => view);
  return {
    scope: scopeOf(model, state),
    source: sourceOf(model),
    asTable: state.tables.includes(name),
    onSwap: () => void navigate({ tables: toggled(state.tables, name) }, 'replace'),
  };
}

function sourceOf({ dataset }: Model): string {
  return t('charts.source', {
    documents: formatList(dataset.meetings.map(({ title, document }) => `${title} (${document})`)),
    version: dataset.version,
    date: formatDate(dataset.date),
    hash: dataset.hash.slice(0, 8),
  });
}
