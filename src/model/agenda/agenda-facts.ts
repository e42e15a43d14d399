/**
 * The facts behind an item of an agenda: the actors that raised it, the actors that could speak first, and the
 * proposals that concern it.
 */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord, Position, Status } from '../../dataset/schema';
import { BASES, STATUSES } from '../../dataset/values';
import { isClosed, judgedOffers } from '../answers/judge';
import { STATUS_CODE, STATUS_LIST } from '../columns';
import { groupBy } from '../count/group-by';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import { positionTable } from '../minutes/positions';
import type { Claim } from '../minutes/statement';
import type { Model } from '../model';
import type { Agenda } from './agenda';
import { criteriaTest } from './criteria';
import type { RankedTopic } from './ranking';

/** An actor and its records on a topic, in the order of the text. */
export interface Voice {
  /** Position in `model.actors`. */
  readonly actor: number;
  /** Positions in `dataset.records`. */
  readonly records: readonly number[];
}

/** Statuses of needs, the firmest first. */
export const NEED_STATUSES = STATUSES.need;
/**
 * Why an actor could speak first, the strongest reason first: a request names it, it offers help outright, asks for
 * help, reports a difficulty, mentions the topic, plans help, offers help by our inference, or has experience (a
 * capacity in place). Actors that only mention the topic are listed only if no actor asks or reports a difficulty.
 */
const SPEAKERS = [
  'named',
  'offers',
  'asks',
  'difficulty',
  'mentions',
  'plans',
  'inferred',
  'experience',
] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** Returns all records (by position in `dataset.records`) and positions on proposals behind the facts. */
export function statementsBehind({ asked, given, proposals }: AgendaFacts): {
  readonly records: readonly number[];
  readonly positions: readonly Position[];
} {
  const voices = [...Object.values(asked), ...Object.values(given)].flat();
  return {
    records: voices.flatMap(({ records }) => records),
    positions: proposals.flatMap(({ marks }) => marks.flatMap(({ positions }) => positions)),
  };
}

/**
 * Groups the records and positions behind the facts by sentence (a distinct quote), in the order of
 * `statementsBehind`.
 */
export function sentencesBehind(
  model: Model,
  facts: AgendaFacts,
): (readonly [Claim, ...Claim[]])[] {
  const { records, positions } = statementsBehind(facts);
  const claims = [
    ...records.map((at) => model.dataset.records[at] as CoopRecord),
    ...positions,
  ] satisfies Claim[];
  return [...groupBy<Claim, string>(claims, passageOf).values()];
}

/** Returns by topic the positions of its records in the order of the text, meetings as the dataset lists them. */
const recordsByTopic = memo((model) => {
  const { length, meeting, topic } = model.index.columns;
  const { records } = model.dataset;
  const start = (i: number): number => records[i]?.evidence.start ?? 0;
  const all = Uint32Array.from({ length }, (_, i) => i).sort(
    (a, b) => numberAt(meeting, a) - numberAt(meeting, b) || start(a) - start(b) || a - b,
  );
  return groupBy(all, (i) => numberAt(topic, i));
});

/** Returns the positions of the records on a topic that bear on the criteria, in the order of the text. */
const bearingRecords = (model: Model, filter: Filter, topic: number): readonly number[] =>
  recordsByTopic(model).get(topic)?.filter(criteriaTest(model, filter)) ?? [];

/** Returns the topics with a request for help that are not on an agenda, in the order of the ranking. */
export function requestedBeside(model: Model, { items, ranking }: Agenda): RankedTopic[] {
  const { status } = model.index.columns;
  const listed = new Set(items.map(({ topic }) => topic));
  const isRequested = ({ topic }: RankedTopic) =>
    bearingRecords(model, ranking.filter, topic).some((i) => status[i] === STATUS_CODE.requested);
  return ranking.topics.filter((each) => !listed.has(each.topic) && isRequested(each));
}

/** Returns the actors that the needs (by position) ask for help by name, each with those needs, in neutral order. */
function namedIn(model: Model, needs: readonly number[]): Voice[] {
  const { dataset, actorIndex } = model;
  const pairs = needs.flatMap((need) =>
    (dataset.records[need]?.counterparts ?? []).flatMap((id) => {
      const actor = actorIndex.get(id);
      return actor === undefined ? [] : [{ actor, need }];
    }),
  );
  return [...groupBy(pairs, ({ actor }) => actor)]
    .map(([actor, asking]) => ({ actor, records: asking.map(({ need }) => need) }))
    .sort((a, b) => a.actor - b.actor);
}

/** Groups records (by position) by their actors, in neutral order. */
export function voicesOf({ index }: Model, positions: readonly number[]): Voice[] {
  return [...groupBy(positions, (i) => numberAt(index.columns.actor, i))]
    .map(([actor, records]) => ({ actor, records }))
    .sort((a, b) => a.actor - b.actor);
}

/** Holds the facts by topic, filled on demand. */
const factsFor = memo((_model, _filter: Filter): AgendaFacts[] => []);

/**
 * Returns the facts on a topic (position in `model.topics`). Needs pass the whole filter without `kind`; offers and
 * capacities pass it without `kind` and places, as in the criteria; proposals pass the filter on meetings alone.
 */
export function agendaFacts(model: Model, filter: Filter, topic: number): AgendaFacts {
  const facts = factsFor(model, filter);
  facts[topic] ??= factsOf(model, filter, topic);
  return facts[topic];
}

function factsOf(model: Model, filter: Filter, topic: number) {
  const { status } = model.index.columns;
  const byStatus = groupBy(
    bearingRecords(model, filter, topic),
    (i) => STATUS_LIST[numberAt(status, i)],
  );
  const actorsWith = (wanted: Status) => voicesOf(model, byStatus.get(wanted) ?? []);
  const available = byStatus.get('available') ?? [];
  const isOutright = (i: number) => model.index.columns.basis[i] !== IMPLIED;
  // Actors are in neutral order; one actor may have several statuses and reasons.
  return {
    asked: {
      requested: actorsWith('requested'),
      acknowledged: actorsWith('acknowledged'),
      raised: actorsWith('raised'),
    } satisfies Record<(typeof NEED_STATUSES)[number], Voice[]>,
    /** The actors that a request names, each with those requests. */
    named: namedIn(model, byStatus.get('requested') ?? []),
    given: {
      offers: voicesOf(model, available.filter(isOutright)),
      plans: actorsWith('planned'),
      inferred: voicesOf(
        model,
        available.filter((i) => !isOutright(i)),
      ),
      experience: actorsWith('in-place'),
    } satisfies Partial<Record<Speaker, Voice[]>>,
    /** Proposals on the topic in the admitted meetings, with the stances of all actors. */
    proposals: positionTable(model, {
      topic: [model.topics[topic]?.id ?? ''],
      actor: [],
      subregion: [],
      meeting: filter.meeting,
      words: '',
    }).rows,
  };
}

const IMPLIED = BASES.indexOf('implied');

export type AgendaFacts = ReturnType<typeof factsOf>;

/**
 * Returns the actors that could speak first, each once, under its strongest reason. Regions are left out, since
 * they have no speaker.
 */
export function speakers(
  { actors }: Model,
  { asked, given, named: askedByName }: AgendaFacts,
): {
  readonly speaker: Speaker;
  readonly voices: readonly Voice[];
}[] {
  const { requested: asks, acknowledged: difficulty, raised } = asked;
  const mentions = asks.length + difficulty.length > 0 ? [] : raised;
  const all: Record<Speaker, readonly Voice[]> = {
    ...given,
    named: askedByName,
    asks,
    difficulty,
    mentions,
  };
  const listed = new Set<number>();
  return SPEAKERS.map((speaker) => {
    const voices = all[speaker].filter(
      ({ actor }) => actors[actor]?.kind !== 'region' && !listed.has(actor),
    );
    for (const { actor } of voices) listed.add(actor);
    return { speaker, voices };
  }).filter(({ voices }) => voices.length > 0);
}

/**
 * Returns the positions of the records of an actor (`row`: its position in `model.actors`) on a topic with one of the
 * statuses, in the order of the text.
 */
export function recordsBehind(
  model: Model,
  filter: Filter,
  topic: number,
  row: number,
  statuses: readonly Status[],
): number[] {
  const { status, actor } = model.index.columns;
  const codes = statuses.map((each) => STATUS_CODE[each]);
  return bearingRecords(model, filter, topic).filter(
    (i) => actor[i] === row && codes.includes(numberAt(status, i)),
  );
}

/**
 * Returns the available offers of others for an actor (`row`) on a topic, as positions in `dataset.records`, ascending.
 * `answers` are those that answer one of its needs there surely or perhaps, among the needs that the filter leaves;
 * `related` those that are open to it but have other forms than it needs.
 */
export function offersTo(model: Model, filter: Filter, topic: number, row: number) {
  const needs = recordsBehind(model, filter, topic, row, STATUSES.need);
  const judged = needs.flatMap((need) => judgedOffers(model, filter, need));
  const positions = (list: typeof judged) =>
    [...new Set(list.map(({ offer }) => offer))].sort((a, b) => a - b);
  const answers = positions(judged.filter(({ answer }) => answer !== 'none'));
  const related = judged.filter(
    ({ offer, fit, openness }) =>
      fit === 'different' && !isClosed(openness) && !answers.includes(offer),
  );
  return { answers, related: positions(related) };
}
