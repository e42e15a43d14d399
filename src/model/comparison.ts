/** What actors, or topics, have in common, and where one actor could help another. */
import type { CoopRecord, Kind, Position, Status } from '../dataset/schema';
import { KINDS, STATUSES } from '../dataset/values';
import { passes } from './compiled-filter';
import type { Filter } from './filter';
import { groupBy } from './group-by';
import { GROUPS, type Group, offersBy } from './matches';
import type { Model } from './model';
import { actorProfile } from './profile';
import { isInferred } from './profile-entries';

/** Actors that all have a need, offer help now, or have something in place, on each of the topics. */
interface Shared {
  readonly kind: Kind;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  /** Those of the topics and of the actors of which everything here rests on implied records alone. */
  readonly inferred: readonly string[];
}

/** Statuses that count as one's own: what is planned or past is not offered, what is begun is not there. */
const COUNTED: Readonly<Record<Kind, readonly Status[]>> = {
  need: STATUSES.need,
  offer: ['available'],
  capacity: ['in-place'],
};

/** Per kind, the pairs of actor and topic with a record under the filter, in neutral order. */
function pairsOf(model: Model, filter: Filter, kind: Kind) {
  const pass = passes(model, filter);
  const found = groupBy(
    model.dataset.records.filter(({ status }, at) => COUNTED[kind].includes(status) && pass(at)),
    ({ actor, topic }) =>
      (model.actorIndex.get(actor) as number) * model.index.topics +
      (model.topicIndex.get(topic) as number),
  );
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, records]) => ({
      actor: records[0].actor,
      topic: records[0].topic,
      isInferred: isInferred(records),
    }));
}

/**
 * What two or more of the actors share, or of the topics: topics by the same actors, or actors by the same
 * topics, together in one; what most share first.
 */
export function sharedBy(
  model: Model,
  filter: Filter,
  side: 'actor' | 'topic',
  ids: readonly string[],
): Shared[] {
  const other = side === 'actor' ? 'topic' : 'actor';
  return KINDS.flatMap((kind) => {
    const pairs = pairsOf(model, filter, kind).filter((pair) => ids.includes(pair[side]));
    const byOther = [...groupBy(pairs, (pair) => pair[other])].map(([of, some]) => {
      const sharing = ids.filter((id) => some.some((pair) => pair[side] === id));
      const implied = ids.filter((id) => some.some((pair) => pair[side] === id && pair.isInferred));
      const isInferred = implied.length === sharing.length;
      // Implied of all, the one that they share is marked; else those of whom it is implied.
      return { of, sharing, isInferred, some: isInferred ? [] : implied };
    });
    const several = byOther.filter(({ sharing }) => sharing.length > 1);
    return [...groupBy(several, ({ sharing, some }) => `${sharing} ${some}`).values()]
      .map((alike): Shared => {
        const [{ sharing, some }] = alike;
        const others = alike.map(({ of }) => of);
        const inferred = [...some, ...alike.flatMap((each) => (each.isInferred ? [each.of] : []))];
        return side === 'actor'
          ? { kind, actors: sharing, topics: others, inferred }
          : { kind, actors: others, topics: sharing, inferred };
      })
      .sort((a, b) =>
        side === 'actor' ? b.actors.length - a.actors.length : b.topics.length - a.topics.length,
      );
  });
}

/** One actor could help another on topics where that one has a need, each in the best way that there is. */
export interface Helping {
  readonly helper: string;
  readonly needy: string;
  readonly way: Group;
  readonly topics: readonly string[];
  /** Those of the topics where need or help rests on implied records alone. */
  readonly inferred: readonly string[];
  /** Ids of those whom its need asks, the same on each of the topics. */
  readonly asked: readonly string[];
}

/** The surest help first, then in the order of the actors compared. */
export function helpAmong(model: Model, filter: Filter, ids: readonly string[]): Helping[] {
  const { dataset, recordIndex, actorIndex } = model;
  const rows = new Set(ids.map((id) => actorIndex.get(id)));
  const found = ids.flatMap((needy) => {
    const { needs } = actorProfile(model, filter, needy);
    const help = needs.flatMap(({ topic, records }) =>
      offersBy(model, filter, (row) => rows.has(row), recordIndex.get(records[0].id) as number).map(
        ({ offer, group }) => {
          const { actor, basis } = dataset.records[offer] as CoopRecord;
          const asked = records[0].counterparts;
          const isDoubtful = basis === 'implied' || isInferred(records);
          return { topic, way: group, actor, asked, isInferred: isDoubtful };
        },
      ),
    );
    return ids
      .filter((helper) => helper !== needy)
      .flatMap((helper) => {
        /** By topic, the best way in which the helper could. */
        const best = new Map<string, (typeof help)[number]>();
        /** The better way first, in it what is explicit. */
        const place = ({ way, isInferred: isDoubtful }: (typeof help)[number]) =>
          GROUPS.indexOf(way) * 2 + Number(isDoubtful);
        for (const each of help) {
          const before = best.get(each.topic);
          if (each.actor === helper && (!before || place(each) < place(before)))
            best.set(each.topic, each);
        }
        const alike = groupBy(best.values(), ({ way, asked }) => [way, ...asked].join(' '));
        return [...alike.values()].map((some) => ({
          helper,
          needy,
          way: some[0].way,
          topics: some.map(({ topic }) => topic),
          inferred: some.flatMap((each) => (each.isInferred ? [each.topic] : [])),
          asked: some[0].asked,
        }));
      });
  });
  return found.sort((a, b) => GROUPS.indexOf(a.way) - GROUPS.indexOf(b.way));
}

/** Proposals that several of the actors speak to: of one mind, or for and against. */
export function sharedPositions(model: Model, filter: Filter, ids: readonly string[]) {
  const isHeld = ({ actor, meeting }: Position) =>
    ids.includes(actor) && (filter.meeting.length === 0 || filter.meeting.includes(meeting));
  const byProposal = groupBy(model.dataset.positions.filter(isHeld), ({ proposal }) => proposal);
  return [...byProposal].flatMap(([proposal, some]) => {
    const actors = ids.filter((id) => some.some(({ actor }) => actor === id));
    if (actors.length < 2) return [];
    const against = new Set(some.map(({ stance }) => stance === 'opposes'));
    return [{ proposal, actors, isContested: against.size > 1, position: some[0].id }];
  });
}
