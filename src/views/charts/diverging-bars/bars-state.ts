/**
 * What the diverging bars show, without pixels: rows in the order and the groups of
 * the matrix, at most so many, the rest summed in one, and why every other topic or actor has none.
 */
import type { Status } from '../../../dataset/schema';
import { formatList, t } from '../../../i18n';
import { isShaky } from '../../../model/agreement';
import { type Blank, blankOf, silenceOf } from '../../../model/blanks';
import type { Filter } from '../../../model/filter';
import { subregionName } from '../../../model/labels';
import type { Model } from '../../../model/model';
import {
  type By,
  isAny,
  needsAgainstOffers,
  needsIn,
  offersNowIn,
  type Sides,
  unsureIn,
} from '../../../model/needs-against-offers';
import type { Group } from '../../../model/order';
import { pivot } from '../../../model/pivot';
import { largest, leaders } from '../largest';

export type { By };

/** The parts of a row, and the statuses that each counts. */
export const STATUSES_OF = {
  asks: ['requested', 'acknowledged'],
  raises: ['raised'],
  states: ['available'],
  organizations: ['available'],
  planned: ['planned'],
  past: ['delivered'],
} as const satisfies Readonly<Record<string, readonly Status[]>>;
export type Part = keyof typeof STATUSES_OF;
export const PARTS = Object.keys(STATUSES_OF) as readonly Part[];
export const isNeed = (part: Part): boolean => part === 'asks' || part === 'raises';

/** Rows that a reader still takes in; the rest is one more row. */
const MOST_ROWS = { topic: 24, actor: 40 } as const;
const OTHERS = '~others';

export interface BarRow extends Sides {
  readonly id: string;
  /** Topics or actors of the row: one, or all that have no row of their own. */
  readonly ids: readonly string[];
  /** Short name; `title` is the whole one. */
  readonly label: string;
  readonly title: string;
  /** Heading that it stands under with its neighbours; null where the rows are not grouped. */
  readonly group: string | null;
}

/** Why a topic or an actor that the filter leaves has no row; `organizations`, `regions`: what is there is theirs. */
type Silence = (typeof REASONS)[number];

export type BarsState = ReturnType<typeof barsState>;

const REASONS = [
  'topic.organizations',
  'topic.regions',
  'topic.organizations-and-regions',
  'hidden',
  'topic.others',
  'topic.nothing-on-topic',
  'actor.nothing-on-topic',
  'actor.no-remarks',
  'actor.not-participant',
] as const;
const DRAWN = [...new Set(Object.values(STATUSES_OF).flat())];

export function barsState(model: Model, filter: Filter, lines: readonly Group[], by: By) {
  const sidesOf = needsAgainstOffers(model, filter, by);
  const items = itemsOf(model, by);
  const everything = lines.flatMap(({ id: group, members }) =>
    members.flatMap((at): BarRow[] => {
      const sides = sidesOf([at]);
      const { id = '', label = '', title = '' } = items[at] ?? {};
      const row = { ...sides, id, ids: [id], label, title, group: groupLabel(model, by, group) };
      return isAny(sides) ? [row] : [];
    }),
  );
  const sizeOf = (row: BarRow) => needsIn(row) + offersNowIn(row) + (row.planned + row.past) / 100;
  const drawn = largest(everything, MOST_ROWS[by], sizeOf);
  const others = everything.filter((row) => !drawn.includes(row));
  const ids = others.map(({ id }) => id);
  const label = t(`charts.others.${by}`, { count: ids.length });
  const index = by === 'topic' ? model.topicIndex : model.actorIndex;
  const sum = sidesOf(ids.flatMap((id) => index.get(id) ?? []));
  const rest: BarRow = { ...sum, id: OTHERS, ids, label, title: label, group: null };
  const rows = others.length > 0 ? [...drawn, rest] : drawn;
  return {
    by,
    /** What is drawn. */
    rows,
    /** Every row, for table and file. */
    everything,
    /** Rows that the sentence of finding tells of: every topic, of the actors the States. */
    told:
      by === 'topic'
        ? everything
        : everything.filter(
            ({ id }) => model.actors[model.actorIndex.get(id) ?? -1]?.kind === 'state',
          ),
    /** Names of what is summed in the row of the others. */
    others: others.map(({ label }) => label),
    /** Longest bar of each side. */
    most: {
      need: Math.max(0, ...rows.map(needsIn)),
      offer: Math.max(0, ...rows.map((row) => Math.max(offersNowIn(row), row.planned, row.past))),
    },
    silent: silentOf(model, filter, by, new Set(everything.map(({ id }) => id))),
    /** Topics with a row on which two codings agree too little. */
    shaky:
      by === 'topic'
        ? everything.filter(({ id }) => isShaky(model, id)).map(({ label }) => label)
        : [],
  };
}

const itemsOf = (model: Model, by: By) =>
  by === 'topic'
    ? model.topics.map(({ id, short, label }) => ({ id, label: short, title: label }))
    : model.actors.map(({ id, name }) => ({ id, label: name, title: name }));

function groupLabel(model: Model, by: By, id: string): string | null {
  if (id === 'all') return null;
  if (by === 'topic') return model.dataset.topicGroups.find((one) => one.id === id)?.label ?? id;
  if (id === 'state' || id === 'organization' || id === 'region') return t(`actors.${id}`);
  return subregionName(model, id);
}

function silentOf(model: Model, filter: Filter, by: By, found: ReadonlySet<string>) {
  const { rows, columns } = pivot(model, filter);
  const left = by === 'topic' ? columns : rows;
  const silence = by === 'topic' ? topicSilence : actorSilence;
  const silences = itemsOf(model, by).flatMap(({ id, label }, position) => {
    if (left[position] === 0 || found.has(id)) return [];
    const reason = silence(model, filter, position);
    return reason === null ? [] : [{ reason, label }];
  });
  return REASONS.map((reason) => ({
    reason,
    names: silences.filter((one) => one.reason === reason).map(({ label }) => label),
  })).filter(({ names }) => names.length > 0);
}

function topicSilence(model: Model, filter: Filter, topic: number): Silence {
  const counts = pivot(model, filter);
  const isCounted = (actor: number) =>
    DRAWN.some((status) => counts.count(actor, topic, status) > 0);
  const actors = [...model.actors.keys()];
  // What is counted here and has no bar is a need of an organization's, or a region's.
  const kinds = new Set(actors.filter(isCounted).map((actor) => model.actors[actor]?.kind));
  const theirs = (['organization', 'region'] as const).filter((kind) => kinds.has(kind));
  const [one, other] = theirs;
  if (one) return other ? 'topic.organizations-and-regions' : `topic.${one}s`;
  const isHidden = (actor: number) => isOutOfSight(blankOf(model, filter, actor, topic));
  if (actors.some((actor) => counts.rows[actor] === 1 && isHidden(actor))) return 'hidden';
  // On a topic nobody mentioned there is no one whose silence could be told.
  return actors.some(isHidden) ? 'topic.others' : 'topic.nothing-on-topic';
}

/** Something is recorded there, and not shown for whatever reason. */
const isOutOfSight = (blank: Blank): boolean => blank === 'hidden' || blank === 'switched-off';

/** The reason nearest to a record; null for a region, which takes no part and cannot have kept silent. */
function actorSilence(model: Model, filter: Filter, actor: number): Silence | null {
  if (model.topics.some((_, topic) => isOutOfSight(blankOf(model, filter, actor, topic))))
    return 'hidden';
  const silence = silenceOf(model, filter, actor);
  return silence === 'spoken-of' ? null : `actor.${silence}`;
}

/** The sentence of finding: the topics, or the States, with needs that no offer clearly answers. */
export function barsFinding({ by, told }: BarsState): string | null {
  const open = told.filter((row) => unsureIn(row) > 0);
  const count = open.length;
  if (count === 0) return by === 'topic' ? allAnswered(told) : null;
  const most = leaders(open, unsureIn);
  if (most.length === 0) return t(`charts.bars.finding.${by}`, { count });
  const one = (row: BarRow) =>
    t(`charts.bars.finding.${by}.one`, { name: row.label, count: unsureIn(row) });
  const names = formatList(most.map(one));
  return most.length === count
    ? t(`charts.bars.finding.${by}.all`, { count, names })
    : `${t(`charts.bars.finding.${by}`, { count })} ${t(`charts.bars.finding.${by}.most`, { names })}`;
}

/** Null where nothing is needed. */
function allAnswered(rows: readonly BarRow[]): string | null {
  const { length: count } = rows.filter((row) => needsIn(row) > 0);
  return count === 0 ? null : t('charts.bars.finding.topic.none', { count });
}
