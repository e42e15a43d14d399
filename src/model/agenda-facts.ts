/** What stands behind an item of an agenda: who asked, whom to invite, and what the Group was asked to do. */
import type { Status } from '../dataset/schema';
import { STATUS_CODE } from './columns';
import { bearingOn } from './criteria';
import type { Filter } from './filter';
import { matchSides } from './match-filter';
import type { Model } from './model';
import { type ProposalRow, positionTable } from './positions';

/** An actor and all that it said there, in the order of the text. */
export interface Voice {
  /** Row of the matrix. */
  readonly actor: number;
  /** Positions in `dataset.records`. */
  readonly records: readonly number[];
}

/** Needs, the firmest first. */
export const ASKED = ['requested', 'acknowledged', 'raised'] as const;
/** Why one invites somebody, the strongest reason first; `experience` is a State's capacity in place. */
export const INVITED = ['available', 'planned', 'experience'] as const;
export type Asked = (typeof ASKED)[number];
export type Invited = (typeof INVITED)[number];

export interface AgendaFacts {
  /** Position in `model.topics`. */
  readonly topic: number;
  /** Each actor once, under the firmest status of its needs, with all of them; in neutral order. */
  readonly asked: Readonly<Record<Asked, readonly Voice[]>>;
  /** Each actor once, under the strongest reason, with the records of all three. */
  readonly invited: Readonly<Record<Invited, readonly Voice[]>>;
  /** Proposals that touch the topic in the meetings asked for, with everybody's stance. */
  readonly proposals: readonly ProposalRow[];
}

interface Computed {
  readonly model: Model;
  readonly byTopic: readonly (readonly number[])[];
  /** By topic, as far as they were asked for. */
  readonly facts: AgendaFacts[];
}

const computed = new WeakMap<Filter, Computed>();

/** Records that bear on the criteria, by topic in the order of the text; once for each filter object. */
function bearing(model: Model, filter: Filter): Computed {
  const known = computed.get(filter);
  if (known?.model === model) return known;
  const { length, topic, meeting } = model.index.columns;
  const { records } = model.dataset;
  const bears = bearingOn(model, matchSides(model, filter));
  const byTopic: number[][] = model.topics.map(() => []);
  for (let i = 0; i < length; i++) if (bears(i)) byTopic[topic[i] as number]?.push(i);
  const start = (i: number): number => records[i]?.evidence.start ?? 0;
  for (const positions of byTopic) {
    positions.sort(
      (a, b) => (meeting[a] as number) - (meeting[b] as number) || start(a) - start(b) || a - b,
    );
  }
  const now = { model, byTopic, facts: [] };
  computed.set(filter, now);
  return now;
}

/**
 * By class, the actors of which no record is in an earlier one, each with its records of all classes.
 * @param classOf place of a record's class; -1 for what is not told here
 */
function voices(
  model: Model,
  positions: readonly number[],
  classes: number,
  classOf: (position: number) => number,
): Voice[][] {
  const said = new Map<number, { records: number[]; first: number }>();
  for (const i of positions) {
    const at = classOf(i);
    if (at < 0) continue;
    const actor = model.index.columns.actor[i] as number;
    const own = said.get(actor) ?? { records: [], first: at };
    own.records.push(i);
    own.first = Math.min(own.first, at);
    said.set(actor, own);
  }
  const byClass: Voice[][] = Array.from({ length: classes }, () => []);
  for (const [actor, { records, first }] of [...said].sort(([a], [b]) => a - b))
    byClass[first]?.push({ actor, records });
  return byClass;
}

/**
 * Needs pass the whole filter, but for `kind`; offers and capacities all but `kind` and places, as in
 * the criteria; proposals the meetings alone. Worked out once for each filter object and topic.
 */
export function agendaFacts(model: Model, filter: Filter, topic: number): AgendaFacts {
  const { byTopic, facts } = bearing(model, filter);
  facts[topic] ??= factsOf(model, filter, topic, byTopic[topic] ?? []);
  return facts[topic];
}

function factsOf(
  model: Model,
  filter: Filter,
  topic: number,
  positions: readonly number[],
): AgendaFacts {
  const { status, actor } = model.index.columns;
  const isState = (i: number) => model.actors[actor[i] as number]?.kind === 'state';
  const statusesOf = (statuses: readonly Status[]) => (i: number) =>
    statuses.findIndex((each) => STATUS_CODE[each] === status[i]);
  const reasonOf = statusesOf(['available', 'planned', 'in-place']);
  const [requested = [], acknowledged = [], raised = []] = voices(
    model,
    positions,
    ASKED.length,
    statusesOf(ASKED),
  );
  const [available = [], planned = [], experience = []] = voices(
    model,
    positions,
    INVITED.length,
    (i) => (status[i] === STATUS_CODE['in-place'] && !isState(i) ? -1 : reasonOf(i)),
  );
  return {
    topic,
    asked: { requested, acknowledged, raised },
    invited: { available, planned, experience },
    proposals: positionTable(model, {
      topic: [model.topics[topic]?.id ?? ''],
      actor: [],
      subregion: [],
      meeting: filter.meeting,
      words: '',
    }).rows,
  };
}

/**
 * The records of an actor on a topic that are of such a status, in the order of the text: what makes
 * it count (`COUNTED` of a criterion).
 */
export function recordsBehind(
  model: Model,
  filter: Filter,
  { topic, actor }: { readonly topic: number; readonly actor: number },
  statuses: readonly Status[],
): number[] {
  const { status, actor: actors } = model.index.columns;
  const codes = new Set(statuses.map((each) => STATUS_CODE[each]));
  return (bearing(model, filter).byTopic[topic] ?? []).filter(
    (i) => actors[i] === actor && codes.has(status[i] as number),
  );
}
