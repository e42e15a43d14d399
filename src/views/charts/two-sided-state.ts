/**
 * First step of the chart: what it shows, without pixels and without React. Rows in the order and
 * the groups of the matrix, and the reason why every other topic or actor has no row.
 */
import type { Actor } from '../../dataset/schema';
import { STATUSES } from '../../dataset/values';
import { isShaky } from '../../model/agreement';
import { type Blank, blankOf } from '../../model/blanks';
import type { Model } from '../../model/model';
import type { Layout } from '../../model/order';
import type { Pivot } from '../../model/pivot';
import {
  type By,
  needsAgainstOffers,
  type Row,
  type Sides,
  sideSize,
  together,
} from '../../model/two-sided';
import { largest } from './largest';

export type { By };

/** Rows that a reader still takes in; the rest is one more row. */
export const MOST_ROWS = { topic: 24, actor: 40 } as const;
const OTHERS = '~others';

export interface ChartRow extends Sides {
  readonly id: string;
  /** Topics or actors of the row: one, or all that have no row of their own. */
  readonly ids: readonly string[];
  /** Fits beside a bar; `title` is the whole name. */
  readonly label: string;
  readonly title: string;
  /** Chosen in the filter on topics or actors. */
  readonly chosen: boolean;
  readonly needs: number;
  /** By topic: organizations, counted apart from the bars' States. */
  readonly organizations: Sides | null;
}

export interface ChartGroup {
  readonly id: string;
  readonly label: string | null;
  readonly rows: readonly ChartRow[];
}

export interface Named {
  readonly id: string;
  readonly label: string;
}

/**
 * `regions-only`: a topic of which only regions, which are no States, say anything; `others`: one of
 * which only actors that the filter leaves out do.
 */
export type Silence = Blank | 'regions-only' | 'others';

export interface ChartState {
  readonly by: By;
  /** What is drawn: at most so many rows, and one for all others in a group of its own. */
  readonly groups: readonly ChartGroup[];
  /** Every row, for the table. */
  readonly everything: readonly ChartGroup[];
  /** Names of what is summed in the row of the others. */
  readonly others: readonly string[];
  /** Longest bar of each side: all needs of a row, and one status of its offers. */
  readonly most: { readonly need: number; readonly offer: number };
  /** Without a row although the filter leaves them, by reason; reasons without any are left out. */
  readonly silent: readonly { readonly reason: Silence; readonly names: readonly string[] }[];
  /** Topics with a row on which two codings agree too little. */
  readonly shaky: readonly string[];
  /** Shut out by the filter on topics or actors itself: one choice away. */
  readonly leftOut: readonly Named[];
}

/** Words for the groups of actors that are no subregion, and for the row of all others. */
export interface RowWords extends Readonly<Record<Actor['kind'], string>> {
  readonly others: (count: number) => string;
}

const REASONS: readonly Silence[] = [
  'regions-only',
  'hidden',
  'others',
  'nothing-on-topic',
  'no-remarks',
  'not-participant',
];

const DRAWN = [...STATUSES.need, ...STATUSES.offer];

function topicSilence(model: Model, pivot: Pivot, topic: number): Silence {
  // Whatever is counted here and has no bar is a region's.
  const counted = (actor: number) => DRAWN.some((status) => pivot.count(actor, topic, status) > 0);
  const actors = [...model.actors.keys()];
  if (actors.some(counted)) return 'regions-only';
  const isHidden = (actor: number) => blankOf(model, pivot.filter, actor, topic) === 'hidden';
  if (actors.some((actor) => pivot.rows[actor] === 1 && isHidden(actor))) return 'hidden';
  // On a topic nobody mentioned there is no one whose silence could be told.
  return actors.some(isHidden) ? 'others' : 'nothing-on-topic';
}

/** The reason nearest to a record. */
function actorSilence(model: Model, { filter }: Pivot, actor: number): Silence {
  const blanks = [...model.topics.keys()].map((topic) => blankOf(model, filter, actor, topic));
  return blanks.find((blank) => blank === 'hidden') ?? blanks[0] ?? 'not-participant';
}

const itemsOf = (model: Model, by: By): readonly Named[] =>
  by === 'topic'
    ? model.topics.map(({ id, short }) => ({ id, label: short }))
    : model.actors.map(({ id, name }) => ({ id, label: name }));

function silentOf(model: Model, pivot: Pivot, by: By, shown: ReadonlySet<string>) {
  const left = by === 'topic' ? pivot.columns : pivot.rows;
  const silence = by === 'topic' ? topicSilence : actorSilence;
  const names = new Map<Silence, string[]>(REASONS.map((reason) => [reason, []]));
  itemsOf(model, by).forEach(({ id, label }, position) => {
    if (left[position] === 0 || shown.has(id)) return;
    const reason = silence(model, pivot, position);
    // A region takes no part in meetings: it cannot have kept silent.
    const region = by === 'actor' && model.actors[position]?.kind === 'region';
    if (!region || reason === 'hidden') names.get(reason)?.push(label);
  });
  return REASONS.map((reason) => ({ reason, names: names.get(reason) ?? [] })).filter(
    (list) => list.names.length > 0,
  );
}

export function twoSidedState(
  model: Model,
  pivot: Pivot,
  layout: Layout,
  by: By,
  words: RowWords,
): ChartState {
  const { filter } = pivot;
  const items = itemsOf(model, by);
  const chosen = new Set(by === 'topic' ? filter.topic : filter.actor);
  const found = new Map(needsAgainstOffers(model, filter, by, pivot).map((row) => [row.id, row]));
  const foundAt = (position: number) => found.get(items[position]?.id ?? '');
  const sizeOf = (position: number) => {
    const row = foundAt(position);
    return row ? sideSize(row.need) + sideSize(row.offer) : 0;
  };
  const rowAt = (position: number): ChartRow[] => {
    const row = foundAt(position);
    const { id = '', label = '' } = items[position] ?? {};
    return row
      ? [paint(row, { id, ids: [id], label, title: row.label, chosen: chosen.has(id) })]
      : [];
  };
  const labelOf = (id: string): string | null => {
    if (id === 'all') return null;
    if (by === 'actor') return words[id as Actor['kind']] ?? model.names.get(id) ?? id;
    return model.dataset.topicGroups.find((group) => group.id === id)?.label ?? id;
  };
  const left = by === 'topic' ? layout.columns : layout.rows;
  const recorded = left.flatMap(({ members }) => members).filter(foundAt);
  const drawn = new Set(
    largest(recorded, MOST_ROWS[by], sizeOf, (at) => chosen.has(items[at]?.id ?? '')),
  );
  const others = recorded.filter((at) => !drawn.has(at));
  const groupsOf = (shown: (at: number) => boolean) =>
    left
      .map(({ id, members }) => ({
        id,
        label: labelOf(id),
        rows: members.filter(shown).flatMap(rowAt),
      }))
      .filter(({ rows }) => rows.length > 0);
  const groups = groupsOf((at) => drawn.has(at));
  if (others.length > 0) {
    const ids = others.map((at) => items[at]?.id ?? '');
    const label = words.others(ids.length);
    const row = { id: OTHERS, ids, label, title: label, chosen: ids.every((id) => chosen.has(id)) };
    const rows = [paint(together(model, pivot, by, others), row)];
    groups.push({ id: OTHERS, label: null, rows });
  }
  const rows = groups.flatMap((group) => group.rows);
  return {
    by,
    groups,
    everything: others.length > 0 ? groupsOf(() => true) : groups,
    others: others.map((at) => items[at]?.label ?? ''),
    most: {
      need: Math.max(0, ...rows.map(({ needs }) => needs)),
      offer: Math.max(0, ...rows.flatMap(({ offer }) => Object.values(offer))),
    },
    silent: silentOf(model, pivot, by, new Set(found.keys())),
    shaky:
      by === 'topic'
        ? recorded
            .filter((at) => isShaky(model, items[at]?.id ?? ''))
            .map((at) => items[at]?.label ?? '')
        : [],
    leftOut: chosen.size === 0 ? [] : items.filter(({ id }) => !chosen.has(id)),
  };
}

type Numbers = Pick<Row, 'need' | 'offer' | 'organizations'>;
type Names = Pick<ChartRow, 'id' | 'ids' | 'label' | 'title' | 'chosen'>;

const paint = ({ need, offer, organizations }: Numbers, names: Names): ChartRow => ({
  ...names,
  need,
  offer,
  needs: sideSize(need),
  organizations,
});
