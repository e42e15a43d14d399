/** Demand against supply by topic: what the scatter draws, without pixels. */

import { STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { SHAPE_STATUSES, type Shape } from './marks';
import type { Model } from './model';
import { type Pivot, pivot as pivotOf } from './pivot';
import { topicTotals } from './totals';

/** Where a topic stands. Each State and each organization counts once; regions do not. */
export interface Standing {
  /** Position in `model.topics`. */
  readonly topic: number;
  /** States with a need, under the whole filter. */
  readonly needs: number;
  /**
   * States and, apart, organizations with an available offer; planned and past help is none. Whoever
   * looks at some actors or at one subregion still asks who offers: filters on those leave supply alone.
   */
  readonly states: number;
  readonly organizations: number;
}

/** Medians of the topics that stand anywhere. "Much" is more than the median. */
export interface Division {
  readonly needs: number;
  readonly providers: number;
}

export interface Market {
  /** Topics with a State in need or a provider, in the order of the vocabulary. */
  readonly standings: readonly Standing[];
  /** Topics that the filter leaves and that have neither, by position. */
  readonly without: readonly number[];
  /** Null where the topics are too few, or too alike, to be divided. */
  readonly division: Division | null;
  /** The side of which the filter on kind or status admits no record at all. */
  readonly shutOut: 'need' | 'available' | 'both' | null;
}

/** With fewer topics, the median is hardly more than one of them. */
const LEAST_DIVIDED = 4;

export const providersOf = ({ states, organizations }: Standing): number => states + organizations;

/** Median of numbers; 0 of none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

function divisionOf(standings: readonly Standing[]): Division | null {
  if (standings.length < LEAST_DIVIDED) return null;
  const needs = median(standings.map((standing) => standing.needs));
  const providers = median(standings.map(providersOf));
  const apart =
    standings.some((standing) => standing.needs > needs) &&
    standings.some((standing) => providersOf(standing) > providers);
  return apart ? { needs, providers } : null;
}

function shutOutOf({ planesRead }: Pivot): Market['shutOut'] {
  const read = (shape: Shape): boolean =>
    SHAPE_STATUSES[shape].some((status) => {
      const plane = STATUS_CODE[status] * 2;
      return planesRead[plane] === 1 || planesRead[plane + 1] === 1;
    });
  if (read('need')) return read('available') ? null : 'available';
  return read('available') ? 'need' : 'both';
}

/** Whether States in need are counted of some actors only, beside providers of all. */
export const narrowsDemand = ({ actor, subregion }: Filter): boolean =>
  actor.length + subregion.length > 0;

export function market(model: Model, pivot: Pivot): Market {
  const left = [...model.topics.keys()].filter((topic) => pivot.columns[topic] === 1);
  const everybody = narrowsDemand(pivot.filter)
    ? pivotOf(model, { ...pivot.filter, actor: [], subregion: [] }, pivot)
    : pivot;
  const all = left.map((topic): Standing => {
    const supply = topicTotals(model, everybody, topic);
    return {
      topic,
      needs: topicTotals(model, pivot, topic).needStates,
      states: supply.availableStates,
      organizations: supply.availableOrganizations,
    };
  });
  const stands = (standing: Standing): boolean => standing.needs + providersOf(standing) > 0;
  const standings = all.filter(stands);
  return {
    standings,
    without: all.filter((standing) => !stands(standing)).map(({ topic }) => topic),
    division: divisionOf(standings),
    shutOut: shutOutOf(pivot),
  };
}
