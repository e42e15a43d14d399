/** Distinct sentences under a filter, by the mark that they stand for: several records may rest on one sentence. */
import { STATUS_LIST } from './columns';
import { passes } from './compiled-filter';
import type { Filter } from './filter';
import { MARKS, type MarkName, markOf } from './marks';
import { memo } from './memo';

export const sentenceCounts = memo((model, filter: Filter): Readonly<Record<MarkName, number>> => {
  const { columns } = model.index;
  const pass = passes(model, filter);
  const marks = STATUS_LIST.map(markOf);
  const seen = new Map<MarkName, Set<string>>(MARKS.map((mark) => [mark, new Set()]));
  for (let at = 0; at < columns.length; at++) {
    const record = model.dataset.records[at];
    const mark = marks[columns.status[at] as number];
    if (!record || !mark || !pass(at)) continue;
    const { meeting, evidence } = record;
    seen.get(mark)?.add(`${meeting} ${evidence.start} ${evidence.end}`);
  }
  return Object.fromEntries(MARKS.map((mark) => [mark, seen.get(mark)?.size ?? 0])) as Record<
    MarkName,
    number
  >;
});
