/**
 * What the map shows, without pixels and without React: a tile for each State with its number, and
 * where there is none the reason, so that no silence looks like a zero.
 */
import { STATUSES, type Status } from '../../../dataset/values';
import { cellAnswer, isUnmet } from '../../../model/answers/topic-answer';
import { type Silence, silenceOf } from '../../../model/count/blanks';
import { pivot } from '../../../model/count/pivot';
import { type Filter, isAsked, NO_FILTER } from '../../../model/filter';
import { type Tile, tileMap } from '../../../model/findings/tile-map';
import { memo } from '../../../model/memo';
import type { Model } from '../../../model/model';
import type { Measure } from '../../../store/view-state';

/** Why a tile has no number; `met`: needs, and each is answered. */
export type TileBlank = Exclude<Silence, 'spoken-of'> | 'hidden' | 'met';

export interface ShownTile extends Tile {
  readonly name: string;
  /** Topics; 0 where `blank` says why. */
  readonly value: number;
  /** Topics of these on which the least answered need is answered perhaps; 0 where something else is measured. */
  readonly perhaps: number;
  readonly blank: TileBlank | null;
  /** Position in the state's `steps`; -1 for a blank. */
  readonly step: number;
  /** Actor id of the subregion. */
  readonly subregion: string | null;
}

/** Numbers of topics that have one shade, both ends included. */
interface Step {
  readonly from: number;
  readonly to: number;
}

export type TileMapState = NonNullable<ReturnType<typeof tileMapState>>;

const MOST_STEPS = 4;

/** Statuses that count. Help that is planned or past is no offer, and what is in progress not in place. */
export const MEASURE_STATUSES: Readonly<Record<Measure, readonly Status[]>> = {
  needs: STATUSES.need,
  unmet: STATUSES.need,
  offers: ['available'],
  capacities: ['in-place'],
};

/** At most four steps of about one width from 1 to the most; none where there is nothing. */
export function stepsTo(most: number): Step[] {
  const width = Math.ceil(most / MOST_STEPS);
  return Array.from({ length: width === 0 ? 0 : Math.ceil(most / width) }, (_, step) => ({
    from: step * width + 1,
    to: Math.min(most, (step + 1) * width),
  }));
}

/** By actor, the topics on which it has any of the statuses. */
function topicsWith(model: Model, filter: Filter, statuses: readonly Status[]) {
  const counts = pivot(model, filter);
  const topics = [...model.topics.keys()];
  return (actor: number): number =>
    topics.filter((topic) => statuses.some((status) => counts.count(actor, topic, status) > 0))
      .length;
}

/** Null where the dataset has no map. */
export const tileMapState = memo((model, filter: Filter, measure: Measure) => {
  const map = tileMap(model);
  if (!map) return null;
  const statuses = MEASURE_STATUSES[measure];
  const isMeasured = statuses.some((status) => isAsked(filter, status));
  const isGap = isMeasured && measure === 'unmet';
  const topicsOf = topicsWith(model, filter, statuses);
  const unfiltered = topicsWith(model, { ...NO_FILTER, meeting: filter.meeting }, statuses);
  const topics = [...model.topics.keys()];
  const values = model.actors.map((_, actor) =>
    isGap ? topics.filter((topic) => isUnmet(model, filter, actor, topic)).length : topicsOf(actor),
  );
  const blankFor = (actor: number): TileBlank => {
    if (isGap && topicsOf(actor) > 0) return 'met';
    if (unfiltered(actor) > 0) return 'hidden';
    const silence = silenceOf(model, filter, actor);
    // A State is on the map, and no region.
    return silence === 'spoken-of' ? 'nothing-on-topic' : silence;
  };
  const steps = stepsTo(
    Math.max(0, ...values.filter((_, actor) => model.actors[actor]?.kind === 'state')),
  );
  const shown = (tile: Tile): ShownTile[] => {
    const actor = model.actorIndex.get(tile.id) ?? -1;
    const one = model.actors[actor];
    if (!one) return [];
    const { name, subregion } = one;
    const value = values[actor] ?? 0;
    const blank = value === 0 ? blankFor(actor) : null;
    const step = steps.findIndex(({ from, to }) => from <= value && value <= to);
    const perhaps = isGap
      ? topics.filter((topic) => cellAnswer(model, filter, actor, topic) === 'perhaps').length
      : 0;
    return [{ ...tile, name, subregion, value, perhaps, blank, step }];
  };
  return {
    measure,
    /** Whether the filter admits what is measured: where not, no tile could tell anything. */
    isAsked: isMeasured,
    columns: map.columns,
    tiles: map.tiles.flatMap(shown),
    steps,
    /** Those that no map of States can show, with their numbers; without those that have none. */
    apart: model.actors.flatMap(({ kind, name }, actor) => {
      const value = values[actor] ?? 0;
      return kind === 'state' || value === 0 ? [] : [{ name, value }];
    }),
  };
});
