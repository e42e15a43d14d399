/** What stands behind an item of an agenda: who asked, whom to invite, and what the Group was asked to do. */
import type { Status } from '../dataset/schema';
import { KIND_OF, STATUS_CODE } from './columns';
import { bearingOn, formsOf, helpUnder } from './criteria';
import type { Filter } from './filter';
import { matchSides } from './match-sides';
import { memo } from './memo';
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
/** Why one invites somebody, the strongest reason first; `experience` is a capacity in place. */
export const INVITED = ['available', 'planned', 'experience'] as const;
export type Asked = (typeof ASKED)[number];
export type Invited = (typeof INVITED)[number];

export interface AgendaFacts {
  /** Position in `model.topics`. */
  readonly topic: number;
  /** By status, the actors with such a need, in neutral order. An actor may stand under several. */
  readonly asked: Readonly<Record<Asked, readonly Voice[]>>;
  /** By reason, the actors that have it, in neutral order. An actor may stand under several. */
  readonly invited: Readonly<Record<Invited, readonly Voice[]>>;
  /** Proposals that touch the topic in the meetings asked for, with everybody's stance. */
  readonly proposals: readonly ProposalRow[];
}

/** Positions of all records in the order of the text, meetings as the dataset lists them. */
const inText = memo((model): Uint32Array => {
  const { length, meeting } = model.index.columns;
  const { records } = model.dataset;
  const start = (i: number): number => records[i]?.evidence.start ?? 0;
  return Uint32Array.from({ length }, (_, i) => i).sort(
    (a, b) => (meeting[a] as number) - (meeting[b] as number) || start(a) - start(b) || a - b,
  );
});

/** By topic, positions of the records that bear on the criteria, in the order of the text. */
const bearing = memo((model, filter: Filter): readonly (readonly number[])[] => {
  const { topic } = model.index.columns;
  const bears = bearingOn(model, matchSides(model, filter));
  const byTopic: number[][] = model.topics.map(() => []);
  for (const i of inText(model)) if (bears(i)) byTopic[topic[i] as number]?.push(i);
  return byTopic;
});

/** Facts by topic, as far as they were asked for. */
const factsFor = memo((_model, _filter: Filter): AgendaFacts[] => []);

/** Actors with records of a status, each with those records. */
function voices(model: Model, positions: readonly number[], wanted: Status): Voice[] {
  const { status, actor } = model.index.columns;
  const said = new Map<number, number[]>();
  for (const i of positions) {
    if (status[i] !== STATUS_CODE[wanted]) continue;
    const own = said.get(actor[i] as number);
    if (own) own.push(i);
    else said.set(actor[i] as number, [i]);
  }
  return [...said]
    .sort(([first], [second]) => first - second)
    .map(([row, records]) => ({ actor: row, records }));
}

/**
 * Needs pass the whole filter, but for `kind`; offers and capacities all but `kind` and places, as in
 * the criteria; proposals the meetings alone.
 */
export function agendaFacts(model: Model, filter: Filter, topic: number): AgendaFacts {
  const facts = factsFor(model, filter);
  facts[topic] ??= factsOf(model, filter, topic, bearing(model, filter)[topic] ?? []);
  return facts[topic];
}

function factsOf(
  model: Model,
  filter: Filter,
  topic: number,
  positions: readonly number[],
): AgendaFacts {
  const of = (status: Status) => voices(model, positions, status);
  return {
    topic,
    asked: {
      requested: of('requested'),
      acknowledged: of('acknowledged'),
      raised: of('raised'),
    },
    invited: { available: of('available'), planned: of('planned'), experience: of('in-place') },
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
  return (bearing(model, filter)[topic] ?? []).filter(
    (i) => actors[i] === actor && codes.has(status[i] as number),
  );
}

/**
 * Available offers of others on a topic that are open to an actor (by row) and compatible in form with
 * any of its needs there that the filter leaves: positions in `dataset.records`, providers in neutral
 * order. None where it is unmet, or needs nothing.
 */
export function metBy(model: Model, filter: Filter, topic: number, row: number): number[] {
  const { length, topic: topics, actor, status } = model.index.columns;
  const bears = bearingOn(model, matchSides(model, filter));
  let wanted = 0;
  for (let i = 0; i < length; i++) {
    const isOwn = topics[i] === topic && actor[i] === row;
    if (isOwn && KIND_OF[status[i] as number] === 'need' && bears(i)) wanted |= formsOf(model, i);
  }
  if (wanted === 0) return [];
  const { offersOn, isFor } = helpUnder(model, filter);
  return (offersOn[topic] ?? []).filter(
    (offer) => (formsOf(model, offer) & wanted) !== 0 && isFor(offer, row),
  );
}
