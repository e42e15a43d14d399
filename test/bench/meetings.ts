/** What the questions about meetings over time take, of meetings whose records are linked with those of earlier ones. */

import type { CoopRecord, Dataset, Link } from '../../src/dataset/schema';
import { changes } from '../../src/model/meetings/changes';
import { modelAt } from '../../src/model/meetings/model-at';
import { stateAt, timelineFor } from '../../src/model/meetings/state-at';
import { createModel } from '../../src/model/model';
import { randomFrom } from '../../src/pipeline/agreement/random';
import { collectGarbage } from './collect-garbage';
import { type Size, syntheticDataset } from './synthetic';
import { median } from './time';

export const LINKED = { records: 1_000_000, actors: 200, topics: 60, meetings: 12, links: 300_000 };

/** Of 10 links. */
const EFFECT_WEIGHTS = [
  ...['repeats', 'repeats', 'repeats', 'repeats', 'changes', 'changes'],
  ...['part', 'done', 'done', 'withdrawn'],
] as readonly Link['effect'][];

export const isFact = ({ kind, status }: CoopRecord) =>
  kind === 'capacity' || status === 'delivered';

/** The meetings, one a year. */
export const yearly = ({ meetings }: Dataset) =>
  meetings.map((each, at) => {
    const start = `${2000 + at}-07-26`;
    return { ...each, start, end: start };
  });

/** A dataset whose meetings follow each other by years, with links to records of earlier meetings; every tenth offer has a last day. */
export function linkedDataset(size: Size & { readonly links: number }): Dataset {
  const dataset = syntheticDataset(size);
  const random = randomFrom(1848);
  const meetings = yearly(dataset);
  const place = new Map(meetings.map(({ id }, at) => [id, at]));
  const records = dataset.records.map((record, i): CoopRecord => {
    const until = `${2001 + (place.get(record.meeting) ?? 0)}-01-01`;
    return record.kind === 'offer' && !isFact(record) && i % 10 === 0
      ? { ...record, until }
      : record;
  });
  const said: CoopRecord[][] = meetings.map(() => []);
  for (const record of records)
    if (!isFact(record)) said[place.get(record.meeting) ?? 0]?.push(record);
  const pick = (at: number) => {
    const among = said[at] ?? [];
    return among[Math.floor(random() * among.length)];
  };
  const carried = new Set<string>();
  const links: Link[] = [];
  while (links.length < size.links) {
    const at = 1 + Math.floor(random() * (meetings.length - 1));
    const [of, by] = [pick(Math.floor(random() * at)), pick(at)];
    const effect = EFFECT_WEIGHTS[Math.floor(random() * EFFECT_WEIGHTS.length)] ?? 'part';
    const carries = effect === 'repeats' || effect === 'changes';
    if (!of || !by || (carries && carried.has(of.id))) continue;
    if (carries) carried.add(of.id);
    links.push({
      ...{ id: `l${links.length}`, meeting: by.meeting, of: of.id, effect, by: by.id },
      ...{ reportedBy: of.actor, basis: 'explicit', note: '', evidence: null },
    });
  }
  return { ...dataset, meetings, records, links };
}

export interface TimeFigures {
  /** Once for a dataset. */
  readonly timelineMs: number;
  /** For a meeting that nobody has asked for; the median over the meetings. */
  readonly stateMs: number;
  readonly modelMs: number;
  /** The records of that model as a list, which it makes only when asked. */
  readonly recordsMs: number;
  /** From the meeting before, whose states are known. */
  readonly changesMs: number;
}

/** Milliseconds of each question; the answers of a meeting are asked for once, since they are kept. */
export function benchTime(size: Size & { readonly links: number } = LINKED): TimeFigures {
  const model = createModel(linkedDataset(size));
  const msOf = <Answer>(ask: () => Answer): number => {
    const start = performance.now();
    ask();
    return performance.now() - start;
  };
  const timelineMs = msOf(() => timelineFor(model));
  const meetings = [...model.dataset.meetings.keys()];
  const over = (ask: (at: number) => unknown) =>
    median(meetings.slice(1).map((at) => msOf(() => ask(at))));
  stateAt(model, 0);
  // What is left of making the dataset would be collected while the questions run.
  collectGarbage();
  return {
    timelineMs,
    stateMs: over((at) => stateAt(model, at)),
    modelMs: over((at) => modelAt(model, at)),
    recordsMs: over((at) => modelAt(model, at).dataset.records),
    changesMs: over((at) => changes(model, at - 1, at)),
  };
}
