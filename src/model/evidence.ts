/** From counts back to the records, and to their place in the minutes. */
import type { CoopRecord, Evidence, Meeting, OutlineNode } from '../dataset/schema';
import { admittedActors, compileFilter } from './compiled-filter';
import type { Filter } from './filter';
import { memo } from './memo';
import type { Model } from './model';

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

/** A test of one record, by position, against the whole filter. */
export function passes(model: Model, filter: Filter): (position: number) => boolean {
  const { actor, topic, status, basis, meeting, modalities } = model.index.columns;
  const compiled = compileFilter(model, filter);
  const { anyModality, modalityBits, found } = compiled;
  const rows = admittedActors(compiled);
  const statuses = compiled.kind.map((on, code) => on & (compiled.status[code] as number));
  return (i) =>
    statuses[status[i] as number] === 1 &&
    compiled.basis[basis[i] as number] === 1 &&
    compiled.meeting[meeting[i] as number] === 1 &&
    (anyModality || ((modalities[i] as number) & modalityBits) !== 0) &&
    compiled.topic[topic[i] as number] === 1 &&
    rows[actor[i] as number] === 1 &&
    (found === null || found[i] === 1);
}

/** Positions in `dataset.records` of the records that pass the filter, in that order. */
export function matching(model: Model, filter: Filter): Uint32Array {
  const pass = passes(model, filter);
  const { length } = model.index.columns;
  const positions = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) if (pass(i)) positions[count++] = i;
  return positions.slice(0, count);
}

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

/**
 * Headings above an offset (UTF-16) of the meeting's text, from the session down to the speaker; none
 * before the first heading.
 */
export function placeOf(meeting: Meeting, offset: number): OutlineNode[] {
  const { outline } = meeting;
  const path: OutlineNode[] = [];
  // Headings stand in the order of the text, so the last that spans the offset is the innermost.
  let at = outline.findLastIndex(({ start, end }) => start <= offset && offset < end);
  for (let node = outline[at]; node; node = outline[at]) {
    path.unshift(node);
    if (node.parent === null || node.parent >= at) break;
    at = node.parent;
  }
  return path;
}
