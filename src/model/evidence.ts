/** From counts back to the records, and to their place in the minutes. */
import type { CoopRecord, Meeting, OutlineNode } from '../dataset/schema';
import { admittedActors, type CompiledFilter, compileFilter } from './compiled-filter';
import type { Filter } from './filter';
import type { Model } from './model';

/** A test of one record, by position, against the whole filter. */
function passes(model: Model, compiled: CompiledFilter): (position: number) => boolean {
  const { actor, topic, status, basis, meeting, modalities } = model.index.columns;
  const {
    anyModality,
    modalityBits,
    found,
    topic: topics,
    basis: bases,
    meeting: meetings,
  } = compiled;
  const rows = admittedActors(compiled);
  const statuses = compiled.kind.map((on, code) => on & (compiled.status[code] as number));
  return (i) =>
    statuses[status[i] as number] === 1 &&
    bases[basis[i] as number] === 1 &&
    meetings[meeting[i] as number] === 1 &&
    (anyModality || ((modalities[i] as number) & modalityBits) !== 0) &&
    topics[topic[i] as number] === 1 &&
    rows[actor[i] as number] === 1 &&
    (found === null || found[i] === 1);
}

/** Positions in `dataset.records` of the records that pass the filter, in that order. */
export function matching(model: Model, filter: Filter): Uint32Array {
  const pass = passes(model, compileFilter(model, filter));
  const { length } = model.index.columns;
  const positions = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) if (pass(i)) positions[count++] = i;
  return positions.slice(0, count);
}

export interface CellRecords {
  readonly shown: CoopRecord[];
  /** Records of the cell that the filter shuts out, for whatever reason. */
  readonly hidden: CoopRecord[];
}

/**
 * All records of a cell in the order of the text (meetings as the dataset lists them, then where the
 * quote begins). Both lists are empty where the actor or topic is no row or column.
 */
export function cellRecords(
  model: Model,
  filter: Filter,
  actorId: string,
  topicId: string,
): CellRecords {
  const answer: CellRecords = { shown: [], hidden: [] };
  const actor = model.actorIndex.get(actorId);
  const topic = model.topicIndex.get(topicId);
  if (actor === undefined || topic === undefined) return answer;
  const { columns } = model.index;
  const { records } = model.dataset;
  const positions: number[] = [];
  for (let i = 0; i < columns.length; i++) {
    if (columns.actor[i] === actor && columns.topic[i] === topic) positions.push(i);
  }
  const start = (i: number): number => records[i]?.evidence.start ?? 0;
  const end = (i: number): number => records[i]?.evidence.end ?? 0;
  const meeting = (i: number): number => columns.meeting[i] ?? 0;
  positions.sort(
    (a, b) => meeting(a) - meeting(b) || start(a) - start(b) || end(a) - end(b) || a - b,
  );
  const pass = passes(model, compileFilter(model, filter));
  for (const position of positions) {
    const record = records[position];
    if (record) (pass(position) ? answer.shown : answer.hidden).push(record);
  }
  return answer;
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
