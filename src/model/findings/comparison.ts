/** What actors, or topics, have beside each other, and where one actor could help another. */
import type { CoopRecord, Position } from '../../dataset/schema';
import { offersBy } from '../answers/matches';
import { firmness, type Standing, standingsOf } from '../answers/said';
import { passes } from '../count/compiled-filter';
import { byText } from '../count/evidence';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import type { Model } from '../model';
import { actorProfile } from './profile';

/** One topic (or, beside topics, one actor) with what each of those compared says there. */
export interface ComparedRow {
  readonly id: string;
  /** In the order of those compared; null where nothing is recorded. */
  readonly cells: readonly (Standing | null)[];
  /** Each of them has something here. */
  readonly isShared: boolean;
}

/**
 * Rows with something of one of them at least: what is asked for first, what difficulties, and so on as marks are
 * firm; then in neutral order.
 * @param side of the ids: actors give a row a topic, topics a row an actor
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

/** How an offer of one could be of use to another, the surest first. */
export const WAYS = ['answered', 'perhaps', 'planned', 'related'] as const;
type Way = (typeof WAYS)[number];

/** One actor could help another on topics that this one raises, each in the best way that there is. */
export interface Helping {
  readonly helper: string;
  readonly needy: string;
  readonly way: Way;
  readonly topics: readonly string[];
  /** Those of the topics where need or help is inferred. */
  readonly inferred: readonly string[];
}

/** The surest help first, then in the order of the actors compared. */
export function helpAmong(model: Model, filter: Filter, ids: readonly string[]): Helping[] {
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
  /** The better way first, in it what is said outright. */
  const place = ({ way, inferred }: (typeof found)[number]) =>
    WAYS.indexOf(way) * 2 + Number(inferred);
  const best = [
    ...groupBy(found, ({ helper, needy, topic }) => [helper, needy, topic].join(' ')).values(),
  ].map((some) => some.reduce((a, b) => (place(b) < place(a) ? b : a)));
  const topicOf = ({ topic }: (typeof found)[number]) => model.topicIndex.get(topic) as number;
  const alike = groupBy(
    best.sort((a, b) => topicOf(a) - topicOf(b)),
    ({ helper, needy, way }) => [helper, needy, way].join(' '),
  );
  return [...alike.values()]
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

/** What the regions raise in which all of the actors lie. */
export function sharedRegions(model: Model, filter: Filter, ids: readonly string[]) {
  const [first = [], ...rest] = ids.map((id) => actorProfile(model, filter, id).regions);
  return first.filter(({ region }) =>
    rest.every((regions) => regions.some((each) => each.region === region)),
  );
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
