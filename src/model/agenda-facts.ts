/** What stands behind an item of an agenda: who asked, whom to invite, and what the Group was asked to do. */
import type { Position, Status } from '../dataset/schema';
import { BASES, STATUSES } from '../dataset/values';
import type { Agenda } from './agenda';
import { STATUS_CODE, STATUS_LIST } from './columns';
import { bearingOn } from './criteria';
import type { Filter } from './filter';
import { giversOf } from './givers';
import { groupBy } from './group-by';
import { isClosed, judgedOffers, judging } from './judge';
import { memo } from './memo';
import type { Model } from './model';
import { positionTable } from './positions';
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
 * Why one invites somebody, the strongest reason first. Of available offers `answered` and `perhaps` are
 * those that answer so any need on the topic that the filter leaves; of those that answer none, `related`
 * are open to somebody with a need and of other forms, `other` all else. `experience` is a capacity in place.
 */
export const INVITED = [
  'answered',
  'perhaps',
  'related',
  'other',
  'planned',
  'experience',
] as const;

/** All records (by position in `dataset.records`) and positions on proposals behind the facts. */
export function statementsBehind({ asked, invited, proposals }: AgendaFacts): {
  readonly records: readonly number[];
  readonly positions: readonly Position[];
} {
  const voices = [...Object.values(asked), ...Object.values(invited)].flat();
  return {
    records: voices.flatMap(({ records }) => records),
    positions: proposals.flatMap(({ marks }) => marks.flatMap(({ positions }) => positions)),
  };
}

/** By topic, positions of its records in the order of the text, meetings as the dataset lists them. */
const inText = memo((model) => {
  const { length, meeting, topic } = model.index.columns;
  const { records } = model.dataset;
  const start = (i: number): number => records[i]?.evidence.start ?? 0;
  const all = Uint32Array.from({ length }, (_, i) => i).sort(
    (a, b) => (meeting[a] as number) - (meeting[b] as number) || start(a) - start(b) || a - b,
  );
  return groupBy(all, (i) => topic[i] as number);
});

/** Positions of the records on a topic that bear on the criteria, in the order of the text. */
const bearing = (model: Model, filter: Filter, topic: number): readonly number[] =>
  inText(model).get(topic)?.filter(bearingOn(model, filter)) ?? [];

/** Topics that are not on an agenda, and on which help is requested: as ranked. */
export function requestedBeside(model: Model, { ranked, items, ranking }: Agenda): RankedTopic[] {
  const { status } = model.index.columns;
  const listed = new Set(items.map(({ topic }) => topic));
  const isRequested = ({ topic }: RankedTopic) =>
    bearing(model, ranking.filter, topic).some((i) => status[i] === STATUS_CODE.requested);
  return ranked.filter((each) => !listed.has(each.topic) && isRequested(each));
}

/** The actors of records (by position), each with its own, in neutral order. */
export function voicesOf({ index }: Model, positions: readonly number[]): Voice[] {
  return [...groupBy(positions, (i) => index.columns.actor[i] as number)]
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
  const byStatus = groupBy(bearing(model, filter, topic), (i) => STATUS_LIST[status[i] as number]);
  const of = (wanted: Status) => voicesOf(model, byStatus.get(wanted) ?? []);
  // Needs of one actor, of the same forms and of the same asked are judged alike.
  const asked = ASKED.flatMap((each) => byStatus.get(each) ?? []);
  const { actor, modalities } = model.index.columns;
  const alike = groupBy(asked, (i) =>
    [actor[i], modalities[i], ...(model.dataset.records[i]?.counterparts ?? [])].join(' '),
  );
  const needs = [...alike.values()].map(([first]) => first);
  const offers = groupBy(byStatus.get('available') ?? [], (offer) =>
    bestAnswer(model, needs, offer),
  );
  // Actors are in neutral order; one may stand under several statuses and reasons.
  return {
    asked: {
      requested: of('requested'),
      acknowledged: of('acknowledged'),
      raised: of('raised'),
    } satisfies Record<(typeof ASKED)[number], Voice[]>,
    invited: {
      answered: voicesOf(model, offers.get('answered') ?? []),
      perhaps: voicesOf(model, offers.get('perhaps') ?? []),
      related: voicesOf(model, offers.get('related') ?? []),
      other: voicesOf(model, offers.get('none') ?? []),
      planned: of('planned'),
      experience: of('in-place'),
    } satisfies Record<(typeof INVITED)[number], Voice[]>,
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

/** What an offer does for a need, best first. */
const OFFERED = ['answered', 'perhaps', 'related', 'none'] as const;

/** The best that an offer does for any of some needs of others; `related` where it is open to one, in other forms. */
function bestAnswer(
  model: Model,
  needs: readonly number[],
  offer: number,
): (typeof OFFERED)[number] {
  const { actor, basis, modalities } = model.index.columns;
  const givers = giversOf(model)(offer);
  const judge = judging(model);
  // What is inferred, or names no form, never answers clearly: there is no better to look for.
  const isDoubted = basis[offer] === IMPLIED || modalities[offer] === 0;
  const ceiling = isDoubted ? 'perhaps' : 'answered';
  let best = OFFERED.length - 1;
  for (const need of needs) {
    if (givers.includes(actor[need] as number)) continue;
    const { answer, fit, openness } = judge(need, offer);
    const isRelated = fit === 'different' && !isClosed(openness);
    best = Math.min(best, OFFERED.indexOf(isRelated ? 'related' : answer));
    if (OFFERED[best] === ceiling) break;
  }
  return OFFERED[best] ?? 'none';
}

export type AgendaFacts = ReturnType<typeof factsOf>;

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
    (i) => actor[i] === row && codes.includes(status[i] as number),
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
