/** From counts back to the records, in the order of the minutes. */
import type { CoopRecord, Evidence } from '../../dataset/schema';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { passes } from './compiled-filter';

interface Said {
  readonly meeting: string;
  readonly evidence: Pick<Evidence, 'start' | 'end'>;
}

/** Compares by place in the text, meetings as the dataset lists them. */
export const byText = memo(({ dataset }) => {
  const places = new Map(dataset.meetings.map(({ id }, at) => [id, at]));
  return (a: Said, b: Said): number =>
    (places.get(a.meeting) ?? 0) - (places.get(b.meeting) ?? 0) ||
    a.evidence.start - b.evidence.start ||
    a.evidence.end - b.evidence.end;
});

/**
 * All records of a cell in the order of the text; `hidden` are those that the filter shuts out, for
 * whatever reason. Both lists are empty where the actor or topic is no row or column.
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
