import type { CoopRecord } from '../../dataset/schema';
import { type Blank, blankOf } from '../../model/blanks';
import { cellRecords } from '../../model/evidence';
import { type Filter, NO_FILTER } from '../../model/filter';
import type { Model } from '../../model/model';
import type { Cell } from '../../store/view-state';

export interface OpenEvidence {
  /** What the reader steps through, in the order of the text. */
  readonly records: readonly CoopRecord[];
  /** Position of the current record; -1 where there is none. */
  readonly at: number;
  readonly current: CoopRecord | null;
  /** True where the filters shut the current record out. */
  readonly beyond: boolean;
  /** Records of the cell that the filters hide and that are not among `records`. */
  readonly hidden: readonly CoopRecord[];
  /** Why there is no record to show. */
  readonly blank: Blank;
}

/**
 * The records of a cell and the one to show: the record asked for, else the first. A link may ask
 * for a record that the filters hide; then, as with `withHidden`, all records of the cell are
 * stepped through.
 */
export function openEvidence(
  model: Model,
  filter: Filter,
  { actor, topic }: Cell,
  record: string | null,
  withHidden: boolean,
): OpenEvidence {
  const { shown, hidden } = cellRecords(model, filter, actor, topic);
  const isAsked = ({ id }: CoopRecord) => id === record;
  const all = withHidden || hidden.some(isAsked);
  const records = all ? cellRecords(model, NO_FILTER, actor, topic).shown : shown;
  const at = records.length === 0 ? -1 : Math.max(records.findIndex(isAsked), 0);
  const current = records[at] ?? null;
  return {
    records,
    at,
    current,
    beyond: current !== null && hidden.includes(current),
    hidden: all ? [] : hidden,
    blank: blankOf(
      model,
      filter,
      model.actorIndex.get(actor) ?? -1,
      model.topicIndex.get(topic) ?? -1,
    ),
  };
}
