/** The records behind the counts of a cell, in the order of the minutes. */
import type { CoopRecord, Evidence } from '../../dataset/schema';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { passes } from './compiled-filter';

interface Quoted {
  readonly meeting: string;
  readonly evidence: Pick<Evidence, 'start' | 'end'>;
}

/** Returns a comparison by meeting (as the dataset lists them), then by place in the text. */
export const byText = memo(({ dataset }) => {
  const places = new Map(dataset.meetings.map(({ id }, at) => [id, at]));
  return (a: Quoted, b: Quoted): number =>
    (places.get(a.meeting) ?? 0) - (places.get(b.meeting) ?? 0) ||
    a.evidence.start - b.evidence.start ||
    a.evidence.end - b.evidence.end;
});

/**
 * Returns all records of a cell in the order of the text; `hidden` are those that any field of the filter
 * excludes. Both lists are empty where the actor or topic is no row or column.
 */
export function cellRecords(
  model: Model,
  filter: Filter,
  actorId: string,
  topicId: string,
): { readonly shown: CoopRecord[]; readonly hidden: CoopRecord[] } {
  const actor = model.actorIndex.get(actorId);
  const topic = model.topicIndex.get(topicId);
  const { columns } = model.index;
  const pass = passes(model, filter);
  const shown: CoopRecord[] = [];
  const hidden: CoopRecord[] = [];
  for (let i = 0; i < columns.length; i++)
    if (columns.actor[i] === actor && columns.topic[i] === topic)
      (pass(i) ? shown : hidden).push(model.dataset.records[i] as CoopRecord);
  return { shown: shown.sort(byText(model)), hidden: hidden.sort(byText(model)) };
}
