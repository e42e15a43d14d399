/**
 * The comparison of actors, or of topics: their standings beside each other, and the help that one actor could
 * give another.
 */
import { numberOfId } from '../../dataset/number-of-id';
import type { CoopRecord, Position } from '../../dataset/schema';
import { offersBy } from '../answers/matches';
import { firmness, type Standing, standingsOf } from '../answers/standings';
import { passes } from '../count/compiled-filter';
import { byText } from '../count/evidence';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { actorProfile } from './profile';

/** One topic (where topics are compared: one actor) with the standing of each of those compared. */
export interface ComparedRow {
  readonly id: string;
  /** In the order of those compared; null where nothing is recorded. */
  readonly cells: readonly (Standing | null)[];
  /** True where each of those compared has a standing. */
  readonly isShared: boolean;
}

/**
 * Returns the rows where at least one of those compared has a standing, sorted by the firmest mark, then in
 * neutral order.
 * @param side of the ids: for actors each row is a topic, for topics each row is an actor
 */
export function comparedRows(
  model: Model,
  filter: Filter,
  side: 'actor' | 'topic',
  ids: readonly string[],
): ComparedRow[] {
  const other = side === 'actor' ? 'topic' : 'actor';
  const pass = passes(model, filter);
  const records = model.dataset.records
    .filter((record, at) => ids.includes(record[side]) && pass(at))
    .sort(byText(model));
  const rows = groupBy(standingsOf(model, filter, records), (standing) => standing[other]);
  const all = side === 'actor' ? model.topics : model.actors;
  return all
    .flatMap(({ id }) => {
      const some = rows.get(id);
      if (!some) return [];
      const cells = ids.map((of) => some.find((each) => each[side] === of) ?? null);
      return { id, cells, isShared: !cells.includes(null), first: Math.min(...some.map(firmness)) };
    })
    .sort((a, b) => a.first - b.first);
}

/** How an offer of one actor could serve another, the surest way first. */
export const WAYS = ['answered', 'perhaps', 'planned', 'related'] as const;
type Way = (typeof WAYS)[number];

/** Help that one actor could give another on topics that this one raises, each topic under its surest way. */
export interface HelpBetween {
  readonly helper: string;
  readonly needy: string;
  readonly way: Way;
  readonly topics: readonly string[];
  /** The topics of these where the need or the help is inferred. */
  readonly inferred: readonly string[];
}

/** Returns the help that some actors could give each other, the surest first, then in the order of the ids. */
export function helpAmong(model: Model, filter: Filter, ids: readonly string[]): HelpBetween[] {
  const { dataset, actorIndex } = model;
  const rows = new Set(ids.map((id) => actorIndex.get(id)));
  const pass = passes(model, filter);
  const found = dataset.records.flatMap((need, at) =>
    need.kind === 'need' && ids.includes(need.actor) && pass(at)
      ? offersBy(model, filter, (row) => rows.has(row), at).flatMap(({ offer, group }) => {
          const way = WAYS.find((each) => each === group);
          const help = dataset.records[offer] as CoopRecord;
          const inferred = need.basis === 'implied' || help.basis === 'implied';
          return way
            ? { helper: help.actor, needy: need.actor, topic: need.topic, way, inferred }
            : [];
        })
      : [],
  );
  /** Sorts by way, within it outright before inferred. */
  const place = ({ way, inferred }: (typeof found)[number]) =>
    WAYS.indexOf(way) * 2 + Number(inferred);
  const bestWays = [
    ...groupBy(found, ({ helper, needy, topic }) => [helper, needy, topic].join(' ')).values(),
  ].map((some) => some.reduce((a, b) => (place(b) < place(a) ? b : a)));
  const topicOf = ({ topic }: (typeof found)[number]) => numberOfId(model.topicIndex, topic);
  const groups = groupBy(
    bestWays.sort((a, b) => topicOf(a) - topicOf(b)),
    ({ helper, needy, way }) => [helper, needy, way].join(' '),
  );
  return [...groups.values()]
    .map((some) => ({
      helper: some[0].helper,
      needy: some[0].needy,
      way: some[0].way,
      topics: some.map(({ topic }) => topic),
      inferred: some.flatMap(({ topic, inferred }) => (inferred ? [topic] : [])),
    }))
    .sort(
      (a, b) =>
        WAYS.indexOf(a.way) - WAYS.indexOf(b.way) ||
        ids.indexOf(a.needy) - ids.indexOf(b.needy) ||
        ids.indexOf(a.helper) - ids.indexOf(b.helper),
    );
}

/** Returns the topics raised by the regions to which all of the actors belong. */
export function sharedRegions(model: Model, filter: Filter, ids: readonly string[]) {
  const [first = [], ...rest] = ids.map((id) => actorProfile(model, filter, id).regions);
  return first.filter(({ region }) =>
    rest.every((regions) => regions.some((each) => each.region === region)),
  );
}

/** Returns the proposals on which several of the actors have a position; `isContested` where they differ. */
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
