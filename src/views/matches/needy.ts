import { formatList, t } from '../../i18n';
import type { Filter } from '../../model/filter';
import { matchTable } from '../../model/match-table';
import type { Model } from '../../model/model';
import { byKind } from './entries';

/** Rows of the matrix with needs that the filter shows, by column. */
export function needyByTopic(model: Model, filter: Filter): ReadonlyMap<number, Set<number>> {
  const { actor, topic } = model.index.columns;
  const byTopic = new Map<number, Set<number>>();
  for (const need of matchTable(model, filter).needs.keys()) {
    const column = topic[need] as number;
    const known = byTopic.get(column) ?? new Set();
    byTopic.set(column, known.add(actor[need] as number));
  }
  return byTopic;
}

/** "2 States in need and 1 organization in need": never one sum of them. */
export const needyWords = (model: Model, rows: Iterable<number>): string =>
  formatList(
    byKind(model, rows, (row) => row).map(({ kind, items }) =>
      t(`matches.needy.${kind}`, { count: items.length }),
    ),
  );
