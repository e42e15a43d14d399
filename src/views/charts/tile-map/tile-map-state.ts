/**
 * What the map shows, without pixels and without React: a tile for each State with its number, and
 * where there is none the reason, so that no silence looks like a zero.
 */
import type { Status } from '../../../dataset/schema';
import { type Blank, blankOf } from '../../../model/blanks';
import { statusCode } from '../../../model/columns';
import { type Filter, NO_FILTER } from '../../../model/filter';
import { SHAPE_STATUSES } from '../../../model/marks';
import type { Model } from '../../../model/model';
import { pivot } from '../../../model/pivot';
import { type Tile, tileMap } from '../../../model/tile-map';
import { unmet } from '../../../model/unmet';
import type { Measure } from '../../../store/view-state';

/** Why a tile has no number; `met`: needs, and for each an available offer of another. */
export type TileBlank = Blank | 'met';

export interface ShownTile extends Tile {
  readonly name: string;
  /** Topics; 0 where `blank` says why. */
  readonly value: number;
  readonly blank: TileBlank | null;
  /** Position in the state's `steps`; -1 for a blank. */
  readonly step: number;
  /** Actor id of the subregion. */
  readonly subregion: string | null;
}

/** Numbers of topics that have one shade, both ends included. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

export interface TileMapState {
  readonly measure: Measure;
  /** Whether the filter admits what is measured: where not, no tile could tell anything. */
  readonly isAsked: boolean;
  readonly columns: number;
  readonly placed: readonly ShownTile[];
  /** States without a place on the map. */
  readonly elsewhere: readonly ShownTile[];
  readonly steps: readonly Step[];
  /** Those that no map of States can show, with their numbers; without those that have none. */
  readonly apart: readonly { readonly name: string; readonly value: number }[];
}

const MOST_STEPS = 4;

/** Statuses that count. Help that is planned or past is no offer, and what is in progress not in place. */
export const MEASURE_STATUSES: Readonly<Record<Measure, readonly Status[]>> = {
  needs: SHAPE_STATUSES.need,
  unmet: SHAPE_STATUSES.need,
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

/** Topics on which the actor has any of the statuses. */
function topicsWith(
  model: Model,
  filter: Filter,
  actor: number,
  statuses: readonly Status[],
): number {
  let topics = 0;
  const counts = pivot(model, filter);
  for (let topic = 0; topic < model.index.topics; topic++) {
    if (statuses.some((status) => counts.count(actor, topic, status) > 0)) topics++;
  }
  return topics;
}

/** The actor's silence as a whole: `hidden` cells only say that something else is recorded there. */
function silenceOf(model: Model, filter: Filter, actor: number): Blank {
  for (let topic = 0; topic < model.topics.length; topic++) {
    const blank = blankOf(model, filter, actor, topic);
    if (blank !== 'hidden') return blank;
  }
  return 'nothing-on-topic';
}

/** Null where the dataset has no map. */
export function tileMapState(model: Model, filter: Filter, measure: Measure): TileMapState | null {
  const map = tileMap(model);
  if (!map) return null;
  const { planesRead } = pivot(model, filter);
  const statuses = MEASURE_STATUSES[measure];
  const isAsked = statuses.some((status) => {
    const plane = statusCode(status) * 2;
    return planesRead[plane] === 1 || planesRead[plane + 1] === 1;
  });
  const open = isAsked && measure === 'unmet' ? unmet(model, filter).actors : null;
  const values = model.actors.map(
    (_, actor) => open?.[actor] ?? topicsWith(model, filter, actor, statuses),
  );
  const everything = { ...NO_FILTER, meeting: filter.meeting };
  const blankFor = (actor: number): TileBlank => {
    if (open && topicsWith(model, filter, actor, statuses) > 0) return 'met';
    return topicsWith(model, everything, actor, statuses) > 0
      ? 'hidden'
      : silenceOf(model, filter, actor);
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
    return [{ ...tile, name, subregion, value, blank, step }];
  };
  return {
    measure,
    isAsked,
    columns: map.columns,
    placed: map.placed.flatMap(shown),
    elsewhere: map.elsewhere.flatMap(shown),
    steps,
    apart: model.actors.flatMap(({ kind, name }, actor) => {
      const value = values[actor] ?? 0;
      return kind === 'state' || value === 0 ? [] : [{ name, value }];
    }),
  };
}
