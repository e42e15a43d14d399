/** Demand against supply by topic: what the scatter draws, without pixels. */

import { STATUS_CODE } from './columns';
import { SHAPE_STATUSES, type Shape } from './marks';
import type { Model } from './model';
import type { Pivot } from './pivot';
import { topicTotals } from './totals';

/** Where a topic stands. Each State and each organization counts once; regions do not. */
export interface Standing {
  /** Position in `model.topics`. */
  readonly topic: number;
  /** States with a need. */
  readonly needs: number;
  /** States and, apart, organizations with an available offer; planned and past help is none. */
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

export function market(model: Model, pivot: Pivot): Market {
  const left = [...model.topics.keys()].filter((topic) => pivot.columns[topic] === 1);
  const all = left.map((topic): Standing => {
    const totals = topicTotals(model, pivot, topic);
    return {
      topic,
      needs: totals.needStates,
      states: totals.availableStates,
      organizations: totals.availableOrganizations,
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
