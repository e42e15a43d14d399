/** What a mark emphasizes in a chart: whatever would be left if the mark were the filter. */
import type { Status } from '../../dataset/schema';
import { KIND_OF, STATUS_CODE } from '../../model/columns';
import type { Filter } from '../../model/filter';
import { shapeBits } from '../../model/marks';
import type { Model } from '../../model/model';
import type { Mark } from '../../store/view-state';

/** Ids of the topics, or actors, with a record that is marked; null where nothing is marked. */
export function markedIds(
  model: Model,
  filter: Filter,
  mark: Mark | null,
  by: 'topic' | 'actor',
): ReadonlySet<string> | null {
  if (!mark) return null;
  const { partner: _, ...fields } = mark;
  const narrowed = Object.entries(fields).map(([field, value]) => [field, [value]]);
  const bits = shapeBits(model, { ...filter, ...Object.fromEntries(narrowed) });
  const { topics } = model.index;
  const items = by === 'topic' ? model.topics : model.actors;
  const found = new Set<string>();
  bits.forEach((shapes, cell) => {
    const item = items[by === 'topic' ? cell % topics : Math.floor(cell / topics)];
    if (shapes !== 0 && item) found.add(item.id);
  });
  return found;
}

/** Whether a mark leaves any of these statuses emphasized. */
export const isStatusMarked = ({ kind, status }: Mark, statuses: readonly Status[]): boolean =>
  statuses.some(
    (one) =>
      (status === undefined || status === one) &&
      (kind === undefined || kind === KIND_OF[STATUS_CODE[one]]),
  );
