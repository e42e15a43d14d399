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
import { needsAgainstOffers, type Row, type Sides, sideSize } from '../../model/two-sided';

export type By = 'topic' | 'actor';

export interface ChartRow extends Sides {
  readonly id: string;
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

/** `regions-only`: a topic of which only regions, which are no States, say anything. */
export type Silence = Blank | 'regions-only';

export interface ChartState {
  readonly by: By;
  readonly groups: readonly ChartGroup[];
  /** Longest bar of each side: all needs of a row, and one status of its offers. */
  readonly most: { readonly need: number; readonly offer: number };
  /** Without a row although the filter leaves them, by reason; reasons without any are left out. */
  readonly silent: readonly { readonly reason: Silence; readonly names: readonly string[] }[];
  /** Topics with a row on which two codings agree too little. */
  readonly shaky: readonly string[];
  /** Shut out by the filter on topics or actors itself: one choice away. */
  readonly leftOut: readonly Named[];
}

/** Words for the groups of actors that are no subregion. */
export type KindNames = Readonly<Record<Actor['kind'], string>>;

const REASONS: readonly Silence[] = [
  'regions-only',
  'hidden',
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
  const hidden = actors.some((actor) => blankOf(model, pivot.filter, actor, topic) === 'hidden');
  // On a topic nobody mentioned there is no one whose silence could be told.
  return hidden ? 'hidden' : 'nothing-on-topic';
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
  kinds: KindNames,
): ChartState {
  const { filter } = pivot;
  const chosen = new Set(by === 'topic' ? filter.topic : filter.actor);
  const found = new Map(needsAgainstOffers(model, filter, by, pivot).map((row) => [row.id, row]));
  const paint = ({ id, label, need, offer, organizations }: Row, short: string): ChartRow => ({
    id,
    label: short,
    title: label,
    chosen: chosen.has(id),
    need,
    offer,
    needs: sideSize(need),
    organizations,
  });
  const rowAt = (position: number): ChartRow[] => {
    const topic = by === 'topic' ? model.topics[position] : undefined;
    const actor = by === 'actor' ? model.actors[position] : undefined;
    const row = found.get(topic?.id ?? actor?.id ?? '');
    return row ? [paint(row, topic?.short ?? row.label)] : [];
  };
  const labelOf = (id: string): string | null => {
    if (id === 'all') return null;
    if (by === 'actor') return kinds[id as Actor['kind']] ?? model.names.get(id) ?? id;
    return model.dataset.topicGroups.find((group) => group.id === id)?.label ?? id;
  };
  const groups = (by === 'topic' ? layout.columns : layout.rows)
    .map(({ id, members }) => ({ id, label: labelOf(id), rows: members.flatMap(rowAt) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  return {
    by,
    groups,
    most: {
      need: Math.max(0, ...rows.map(({ needs }) => needs)),
      offer: Math.max(0, ...rows.flatMap(({ offer }) => Object.values(offer))),
    },
    silent: silentOf(model, pivot, by, new Set(found.keys())),
    shaky:
      by === 'topic' ? rows.filter(({ id }) => isShaky(model, id)).map((row) => row.label) : [],
    leftOut: chosen.size === 0 ? [] : itemsOf(model, by).filter(({ id }) => !chosen.has(id)),
  };
}
