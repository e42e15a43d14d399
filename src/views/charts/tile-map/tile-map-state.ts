/**
 * State of the tile map, without pixels and React: a tile for each State with its number, or the reason why it has
 * none, so that silence does not look like zero.
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

/** Why a tile has no number; `met`: all its needs are answered. */
export type TileBlank = Exclude<Silence, 'spoken-of'> | 'hidden' | 'met';

export interface ShownTile extends Tile {
  readonly name: string;
  /** Number of topics; 0 where `blank` gives the reason. */
  readonly value: number;
  /** Number of those topics whose least answered need is perhaps answered; 0 for other measures than `unmet`. */
  readonly perhaps: number;
  readonly blank: TileBlank | null;
  /** Position in the state's `steps`; -1 for a blank. */
  readonly step: number;
  /** Actor id of the subregion. */
  readonly subregion: string | null;
}

/** A range of topics with one shade, both ends included. */
interface Step {
  readonly from: number;
  readonly to: number;
}

export type TileMapState = NonNullable<ReturnType<typeof tileMapState>>;

const MOST_STEPS = 4;

/** Statuses that a measure counts. Planned and past help are no offers; capacity in progress is not in place. */
export const MEASURE_STATUSES: Readonly<Record<Measure, readonly Status[]>> = {
  needs: STATUSES.need,
  unmet: STATUSES.need,
  offers: ['available'],
  capacities: ['in-place'],
};

/** At most four ranges of about equal width from 1 to `most`; none for 0. */
export function stepsTo(most: number): Step[] {
  const width = Math.ceil(most / MOST_STEPS);
  return Array.from({ length: width === 0 ? 0 : Math.ceil(most / width) }, (_, step) => ({
    from: step * width + 1,
    to: Math.min(most, (step + 1) * width),
  }));
}

/** Returns a function that counts the topics on which an actor, by position, has one of the statuses. */
function topicsWith(model: Model, filter: Filter, statuses: readonly Status[]) {
  const counts = pivot(model, filter);
  const topics = [...model.topics.keys()];
  return (actor: number): number =>
    topics.filter((topic) => statuses.some((status) => counts.count(actor, topic, status) > 0))
      .length;
}

/** The state of the map; null where the dataset has no map. */
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
    // Only a region gives `spoken-of`, and the map has no regions.
    return silence === 'spoken-of' ? 'nothing-on-topic' : silence;
  };
  const steps = stepsTo(
    Math.max(0, ...values.filter((_, actor) => model.actors[actor]?.kind === 'state')),
  );
  const describeTile = (tile: Tile): ShownTile[] => {
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
    /** Whether the filter admits what is measured; if not, all tiles would be blank. */
    isAsked: isMeasured,
    columns: map.columns,
    tiles: map.tiles.flatMap(describeTile),
    steps,
    /** Organizations and regions, which have no tile, with their numbers; those with 0 are left out. */
    apart: model.actors.flatMap(({ kind, name }, actor) => {
      const value = values[actor] ?? 0;
      return kind === 'state' || value === 0 ? [] : [{ name, value }];
    }),
  };
});
