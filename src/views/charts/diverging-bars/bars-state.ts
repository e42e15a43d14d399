/**
 * State of the diverging bars, without pixels: a limited number of rows in the order and groups of the matrix, and
 * the reason why each other topic or actor has none.
 */

import type { Status } from '../../../dataset/schema';
import { formatList, t } from '../../../i18n';
import { type ActorAnswer, actorAnswer } from '../../../model/answers/actor-answer';
import type { Group } from '../../../model/answers/layout';
import { type TopicAnswer, topicAnswer } from '../../../model/answers/topic-answer';
import { STATUS_LIST } from '../../../model/columns';
import { type Blank, blankOf, silenceOf } from '../../../model/count/blanks';
import { markOf } from '../../../model/count/marks';
import { pivot } from '../../../model/count/pivot';
import {
  actorSides,
  offeredIn,
  raisedIn,
  type Sides,
  topicSides,
} from '../../../model/count/sides';
import { type Filter, isAsked } from '../../../model/filter';
import { isShaky } from '../../../model/findings/agreement';
import { subregionName } from '../../../model/labels';
import type { Model } from '../../../model/model';
import { shakyName } from '../../../parts/coded-twice';
import { inSentence } from '../../../parts/finding-names';
import { pickLargest, pickLeaders } from '../pick-largest';

export type By = 'topic' | 'actor';

/** The parts of a row outwards from the axis, left side first, with the statuses that each counts. */
export const STATUSES_OF = {
  asks: ['requested'],
  difficulty: ['acknowledged'],
  mentions: ['raised'],
  offers: ['available'],
  inferred: ['available'],
  planned: ['planned'],
} as const satisfies Partial<Record<keyof Sides, readonly Status[]>>;
export type Part = keyof typeof STATUSES_OF;
export const PARTS = Object.keys(STATUSES_OF) as readonly Part[];
export const isNeed = (part: Part): boolean =>
  part === 'asks' || part === 'difficulty' || part === 'mentions';

/** The most rows that the drawing shows; the table has all. */
const MOST_ROWS = { topic: 24, actor: 40 } as const;

export interface BarRow extends Sides {
  readonly id: string;
  readonly label: string;
  /** Heading of its group; null where the rows are not grouped. */
  readonly group: string | null;
  /** Whether an offer is recorded: for a topic to the States that raise it, for an actor on the topics it raises. */
  readonly answer: TopicAnswer | ActorAnswer;
}

/** Why a topic or an actor that the filter admits has no row. */
type Silence = (typeof REASONS)[number];

export type BarsState = ReturnType<typeof barsState>;

const REASONS = [
  'hidden',
  'topic.others',
  'topic.nothing-on-topic',
  'actor.nothing-on-topic',
  'actor.no-remarks',
  'actor.not-participant',
] as const;

export function barsState(model: Model, filter: Filter, lines: readonly Group[], by: By) {
  const items = itemsOf(model, by);
  const sidesOf = by === 'topic' ? topicSides : actorSides;
  const answerOf = by === 'topic' ? topicAnswer : actorAnswer;
  const everything = lines.flatMap(({ id: group, members }) =>
    members.flatMap((at): BarRow[] => {
      const sides = sidesOf(model, filter, at);
      if (raisedIn(sides) + offeredIn(sides) + sides.planned === 0) return [];
      const { id = '', label = '' } = items[at] ?? {};
      const answer = answerOf(model, filter, at);
      return [{ ...sides, id, label, answer, group: groupLabel(model, by, group) }];
    }),
  );
  const sizeOf = (row: BarRow) => raisedIn(row) + offeredIn(row) + row.planned / 100;
  const rows = pickLargest(everything, MOST_ROWS[by], sizeOf);
  const isDrawn = new Set(everything.map(({ id }) => id));
  return {
    by,
    /** The rows of the drawing. */
    rows,
    /** All rows, for table and file. */
    everything,
    /** Names of the rows that only the table has. */
    others: everything.filter((row) => !rows.includes(row)).map(({ label }) => label),
    /** Longest bar of each side, in States or topics; planned help counts after offers. */
    most: {
      need: Math.max(0, ...rows.map(raisedIn)),
      offer: Math.max(0, ...rows.map((row) => offeredIn(row) + row.planned)),
    },
    /** Whether the filter admits needs, so that the rows can state their answers. */
    hasAnswers: STATUS_LIST.some((status) => isNeedStatus(status) && isAsked(filter, status)),
    /** Topics that regions or organizations raise and no State does; bars count States only. */
    apart:
      by === 'topic'
        ? model.topics.flatMap(({ short }, at) => {
            const sides = topicSides(model, filter, at);
            return raisedIn(sides) === 0 && sides.regions + sides.organizations > 0 ? [short] : [];
          })
        : [],
    silent: silentOf(model, filter, by, isDrawn),
    /** Topics with a row on which the two codings of the minutes agreed too little. */
    shaky:
      by === 'topic'
        ? everything
            .filter(({ id }) => isShaky(model, id))
            .map(({ id, label }) => shakyName(model, { id, short: label }))
        : [],
  };
}

const isNeedStatus = (status: Status): boolean =>
  ['asks', 'difficulty', 'mentions'].includes(markOf(status));

const itemsOf = (model: Model, by: By) =>
  by === 'topic'
    ? model.topics.map(({ id, short }) => ({ id, label: short }))
    : model.actors.map(({ id, name }) => ({ id, label: name }));

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
    return silence(model, filter, position).map((reason) => ({ reason, label }));
  });
  return REASONS.map((reason) => ({
    reason,
    names: silences.filter((one) => one.reason === reason).map(({ label }) => label),
  })).filter(({ names }) => names.length > 0);
}

function topicSilence(model: Model, filter: Filter, topic: number): Silence[] {
  const counts = pivot(model, filter);
  const sides = topicSides(model, filter, topic);
  // The state lists it in `apart`.
  if (sides.regions + sides.organizations > 0) return [];
  const actors = [...model.actors.keys()];
  const isHidden = (actor: number) => isOutOfSight(blankOf(model, filter, actor, topic));
  if (actors.some((actor) => counts.rows[actor] === 1 && isHidden(actor))) return ['hidden'];
  // On a topic without any record no silence of an actor is stated.
  return [actors.some(isHidden) ? 'topic.others' : 'topic.nothing-on-topic'];
}

/** Whether a blank cell has records that the page does not show. */
const isOutOfSight = (blank: Blank): boolean => blank === 'hidden' || blank === 'switched-off';

/**
 * Why an actor has no row: hidden records come first, and an actor without remarks is named for that too, even if
 * others spoke of it. A region has no reason, since it takes no part in a meeting.
 */
function actorSilence(model: Model, filter: Filter, actor: number): Silence[] {
  const silence = silenceOf(model, filter, actor);
  const isHidden = model.topics.some((_, topic) =>
    isOutOfSight(blankOf(model, filter, actor, topic)),
  );
  return [
    ...(isHidden ? (['hidden'] as const) : []),
    ...(silence === 'spoken-of' || (isHidden && silence !== 'no-remarks')
      ? []
      : [`actor.${silence}` as const]),
  ];
}

/**
 * The sentence of finding. Of topics: which the most States raise, else on which the most actors offer help. Of
 * actors: how many States raise topics, and how many of them ask. Null where nothing stands out.
 */
export const barsFinding = (model: Model, filter: Filter, state: BarsState): string | null =>
  state.by === 'topic' ? topicsFinding(state) : actorsFinding(model, filter, state);

function topicsFinding({ everything }: BarsState): string | null {
  const most = (figure: (row: BarRow) => number, side: 'raised' | 'offered') => {
    const rows = everything.filter((row) => figure(row) > 0);
    const count = Math.max(0, ...rows.map(figure));
    const first = rows.filter((row) => figure(row) === count);
    const named = pickLeaders(first, figure).map(({ label }) => inSentence(label));
    if (named.length === 0 || (rows.length > 1 && first.length === rows.length)) return null;
    const beside = rows.length === 1 ? 'only' : named.length === 1 ? 'most' : 'each';
    const words = t(`charts.bars.finding.${side}.${beside}`, { count, names: formatList(named) });
    // In some languages the sentence starts with a name, which has a small letter.
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  return most(raisedIn, 'raised') ?? most(offeredIn, 'offered');
}

function actorsFinding(model: Model, filter: Filter, { everything }: BarsState): string | null {
  const isState = ({ id }: BarRow) =>
    model.actors[model.actorIndex.get(id) ?? -1]?.kind === 'state';
  const states = everything.filter(isState);
  const count = states.filter((row) => raisedIn(row) > 0).length;
  if (count === 0) {
    const offering = everything.filter((row) => offeredIn(row) > 0).length;
    return offering === 0 ? null : t('charts.bars.finding.offering', { count: offering });
  }
  const asks = states.filter((row) => row.asks > 0).length;
  return isAsked(filter, 'requested')
    ? t('charts.bars.finding.asking', { count, asks })
    : t('charts.bars.finding.raising', { count });
}
