/**
 * The proposed agenda: the first N topics of the ranking, changed by the topics that the chair pins, excludes
 * and moves. The chair's decisions prevail over the ranking. N only says where the ranking is cut.
 */
import type { Model } from '../model';
import type { RankedTopic, Ranking } from './ranking';

/** Topics by id. */
export interface AgendaSettings {
  /** Items of a meeting and its minutes, whole and 1 or more; each item has an equal part of these. */
  readonly length: { readonly items: number; readonly minutes: number };
  /**
   * Minutes of the items that have their own, by topic id, 1 or more. The other items keep their minutes;
   * otherwise all times would change while the chair types.
   */
  readonly time: Readonly<Record<string, number>>;
  readonly pin: readonly string[];
  readonly exclude: readonly string[];
  /** Items that come first, in this order; those not on the agenda are ignored. */
  readonly order: readonly string[];
}

export interface AgendaItem extends RankedTopic {
  readonly pinned: boolean;
  /** Whole minutes after the beginning of the meeting. */
  readonly from: number;
  readonly to: number;
}

/**
 * Notices for the chair: settings that have no effect, or an order that is arbitrary. Topics are positions in
 * `model.topics`.
 */
export type AgendaNotice =
  /** No topic can be chosen: all are excluded or have no records. */
  | { readonly kind: 'none-open' }
  /** More items are asked for than there are topics to choose from (not excluded, with records). */
  | { readonly kind: 'above'; readonly asked: number; readonly topics: number }
  /** More topics are pinned than the agenda has room for; all are on it. */
  | { readonly kind: 'pins-above'; readonly pinned: number; readonly room: number }
  /** Pinned, but the filter on topics leaves it out. */
  | { readonly kind: 'pinned-filtered'; readonly topic: number }
  /** Pinned and excluded at once; it is excluded. */
  | { readonly kind: 'pinned-excluded'; readonly topic: number }
  /** Topics above and below the line are equal; the order of the vocabulary decided. */
  | {
      readonly kind: 'tied-at-line';
      readonly inside: readonly number[];
      readonly outside: readonly number[];
    };

/**
 * Divides the ranked topics into pinned, proposed and excluded ones, and those that may be on an agenda and are
 * `left`.
 */
function chooseTopics(model: Model, ranking: Ranking, { pin, exclude }: AgendaSettings, n: number) {
  const ranked = ranking.topics;
  const isIn = (list: readonly string[]) => (each: RankedTopic) => list.includes(idOf(model, each));
  const open = ranked.filter((each) => !isIn(exclude)(each));
  const pinned = open.filter(isIn(pin));
  // Topics with nothing to count are not proposed, but may be pinned.
  const others = open.filter((each) => !pinned.includes(each) && !each.isBlank);
  const room = Math.max(0, n - pinned.length);
  return {
    pinned,
    proposed: others.slice(0, room),
    excluded: ranked.filter(isIn(exclude)),
    left: others.slice(room),
  };
}

type Choice = ReturnType<typeof chooseTopics>;

const idOf = ({ topics }: Model, { topic }: RankedTopic): string => topics[topic]?.id ?? '';

/** Returns a notice where the last proposed topic has an equal among those left. */
function tieNotices({ proposed, left }: Choice): AgendaNotice[] {
  const last = proposed.at(-1);
  const topicsEqualToLast = (list: readonly RankedTopic[]) =>
    list
      .filter((each) => each === last || last?.equals.includes(each.topic))
      .map(({ topic }) => topic);
  const outside = topicsEqualToLast(left);
  return outside.length > 0
    ? [{ kind: 'tied-at-line', inside: topicsEqualToLast(proposed), outside }]
    : [];
}

function pinNotices(
  model: Model,
  ranking: Ranking,
  { pin, exclude }: AgendaSettings,
): AgendaNotice[] {
  return pin.flatMap((id): AgendaNotice[] => {
    const topic = model.topicIndex.get(id);
    if (topic === undefined) return [];
    if (exclude.includes(id)) return [{ kind: 'pinned-excluded', topic }];
    return ranking.topics.some((each) => each.topic === topic)
      ? []
      : [{ kind: 'pinned-filtered', topic }];
  });
}

/** Returns an agenda for any settings; its notices say which settings have no effect. */
export function agendaOf(model: Model, ranking: Ranking, settings: AgendaSettings) {
  const { length, time, order } = settings;
  const nothing = chooseTopics(model, ranking, settings, 0);
  const open = nothing.pinned.length + nothing.left.length;
  const n = Math.min(length.items, open);

  const notices: AgendaNotice[] = [];
  if (open === 0) notices.push({ kind: 'none-open' });
  else if (length.items > open) notices.push({ kind: 'above', asked: length.items, topics: open });

  const choice = chooseTopics(model, ranking, settings, n);
  const { pinned, proposed } = choice;
  if (pinned.length > n) notices.push({ kind: 'pins-above', pinned: pinned.length, room: n });
  notices.push(...pinNotices(model, ranking, settings), ...tieNotices(choice));
  const asRanked = ranking.topics.filter(
    (each) => pinned.includes(each) || proposed.includes(each),
  );
  /** The chair's order for those that she placed, then the order of the ranking. */
  const place = (each: RankedTopic): number => {
    const at = order.indexOf(idOf(model, each));
    return at < 0 ? order.length : at;
  };
  const arranged = asRanked.toSorted((a, b) => place(a) - place(b));
  /** Equal parts need not be whole minutes; only their sum is whole. */
  const each = length.minutes / length.items;
  let end = 0;
  const items = arranged.map((ranked): AgendaItem => {
    const from = end;
    end += time[idOf(model, ranked)] ?? each;
    const [start, to] = [Math.round(from), Math.round(end)];
    return { ...ranked, pinned: pinned.includes(ranked), from: start, to };
  });
  return {
    ranking,
    /** Number of items on the agenda; at least 1. */
    n: Math.max(n, 1),
    /** Topics that the chair excluded, and topics below the line, both in the order of the ranking. */
    excluded: choice.excluded,
    next: choice.left,
    /** Whether the items stand in another order than that of the ranking. */
    isMoved: arranged.some((each, at) => each !== asRanked[at]),
    items,
    /** Minutes of all items. */
    minutes: items.at(-1)?.to ?? 0,
    /** Minutes of an item that has none of its own. */
    each,
    /** The minutes of the meeting. */
    room: length.minutes,
    notices,
  };
}

export type Agenda = ReturnType<typeof agendaOf>;
