/** What stands behind an item of an agenda: who raised it, who could speak first, and which proposals concern it. */
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
import { bearingOn } from './criteria';
import type { RankedTopic } from './ranking';

/** An actor and all that it said there, in the order of the text. */
export interface Voice {
  /** Row of the matrix. */
  readonly actor: number;
  /** Positions in `dataset.records`. */
  readonly records: readonly number[];
}

/** Needs, the firmest first. */
export const ASKED = STATUSES.need;
/**
 * Why somebody could speak first, the strongest reason first: whom a request names (`named`) comes before `offers`
 * said outright, these before who asks and who reports a difficulty, these before plans and offers that we infer, and these before experience (a capacity in
 * place). Who only mentions the topic is named where nobody asks or reports a difficulty.
 */
export const SPEAKERS = [
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

/** All records (by position in `dataset.records`) and positions on proposals behind the facts. */
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

/** The statements behind the facts by the sentence (a distinct quote) that holds them, in that order. */
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

/** By topic, positions of its records in the order of the text, meetings as the dataset lists them. */
const inText = memo((model) => {
  const { length, meeting, topic } = model.index.columns;
  const { records } = model.dataset;
  const start = (i: number): number => records[i]?.evidence.start ?? 0;
  const all = Uint32Array.from({ length }, (_, i) => i).sort(
    (a, b) => numberAt(meeting, a) - numberAt(meeting, b) || start(a) - start(b) || a - b,
  );
  return groupBy(all, (i) => numberAt(topic, i));
});

/** Positions of the records on a topic that bear on the criteria, in the order of the text. */
const bearing = (model: Model, filter: Filter, topic: number): readonly number[] =>
  inText(model).get(topic)?.filter(bearingOn(model, filter)) ?? [];

/** Topics that are not on an agenda, and on which help is requested: as ranked. */
export function requestedBeside(model: Model, { items, ranking }: Agenda): RankedTopic[] {
  const { status } = model.index.columns;
  const listed = new Set(items.map(({ topic }) => topic));
  const isRequested = ({ topic }: RankedTopic) =>
    bearing(model, ranking.filter, topic).some((i) => status[i] === STATUS_CODE.requested);
  return ranking.topics.filter((each) => !listed.has(each.topic) && isRequested(each));
}

/** The actors whom needs (by position) ask by name, each with those that name it, in neutral order. */
function namedIn(model: Model, needs: readonly number[]): Voice[] {
  const { dataset, actorIndex } = model;
  const pairs = needs.flatMap((need) =>
    (dataset.records[need]?.counterparts ?? []).flatMap((id) => {
      const actor = actorIndex.get(id);
      return actor === undefined ? [] : [{ actor, need }];
    }),
  );
  return [...groupBy(pairs, ({ actor }) => actor)]
    .map(([actor, by]) => ({ actor, records: by.map(({ need }) => need) }))
    .sort((a, b) => a.actor - b.actor);
}

/** The actors of records (by position), each with its own, in neutral order. */
export function voicesOf({ index }: Model, positions: readonly number[]): Voice[] {
  return [...groupBy(positions, (i) => numberAt(index.columns.actor, i))]
    .map(([actor, records]) => ({ actor, records }))
    .sort((a, b) => a.actor - b.actor);
}

/** Facts by topic, as far as they were asked for. */
const factsFor = memo((_model, _filter: Filter): AgendaFacts[] => []);

/**
 * Needs pass the whole filter, but for `kind`; offers and capacities all but `kind` and places, as in
 * the criteria; proposals the meetings alone.
 */
export function agendaFacts(model: Model, filter: Filter, topic: number): AgendaFacts {
  const facts = factsFor(model, filter);
  facts[topic] ??= factsOf(model, filter, topic);
  return facts[topic];
}

function factsOf(model: Model, filter: Filter, topic: number) {
  const { status } = model.index.columns;
  const byStatus = groupBy(bearing(model, filter, topic), (i) => STATUS_LIST[numberAt(status, i)]);
  const of = (wanted: Status) => voicesOf(model, byStatus.get(wanted) ?? []);
  const available = byStatus.get('available') ?? [];
  const isOutright = (i: number) => model.index.columns.basis[i] !== IMPLIED;
  // Actors are in neutral order; one may stand under several statuses and reasons.
  return {
    asked: {
      requested: of('requested'),
      acknowledged: of('acknowledged'),
      raised: of('raised'),
    } satisfies Record<(typeof ASKED)[number], Voice[]>,
    /** Whom a request names, each with the requests that do. */
    named: namedIn(model, byStatus.get('requested') ?? []),
    given: {
      offers: voicesOf(model, available.filter(isOutright)),
      plans: of('planned'),
      inferred: voicesOf(
        model,
        available.filter((i) => !isOutright(i)),
      ),
      experience: of('in-place'),
    } satisfies Partial<Record<Speaker, Voice[]>>,
    /** Proposals that touch the topic in the meetings asked for, with everybody's stance. */
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

/** Who could speak first, each actor once, for its strongest reason; no region, of which nobody speaks. */
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
  const named = new Set<number>();
  return SPEAKERS.map((speaker) => {
    const voices = all[speaker].filter(
      ({ actor }) => actors[actor]?.kind !== 'region' && !named.has(actor),
    );
    for (const { actor } of voices) named.add(actor);
    return { speaker, voices };
  }).filter(({ voices }) => voices.length > 0);
}

/** The records of an actor (by row) on a topic that are of such a status, in the order of the text. */
export function recordsBehind(
  model: Model,
  filter: Filter,
  topic: number,
  row: number,
  statuses: readonly Status[],
): number[] {
  const { status, actor } = model.index.columns;
  const codes = statuses.map((each) => STATUS_CODE[each]);
  return bearing(model, filter, topic).filter(
    (i) => actor[i] === row && codes.includes(numberAt(status, i)),
  );
}

/**
 * The available offers of others on a topic that answer, clearly or perhaps, any of an actor's (by row)
 * needs there that the filter leaves; and those that are open to it and only related, since they are of
 * other forms than it needs. Positions in `dataset.records`, as the dataset lists them.
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
