/**
 * First step of the scatter: what it shows, without pixels and without React. Topics that stand at
 * one place are one point, in the order in which a reader meets them: upper rows first, left to right.
 */
import { isShaky } from '../../model/agreement';
import { type Division, type Market, market, narrowsDemand, providersOf } from '../../model/market';
import type { Model } from '../../model/model';
import type { Pivot } from '../../model/pivot';

export interface MarketTopic {
  readonly id: string;
  /** Fits beside a point; `title` is the whole name. */
  readonly label: string;
  readonly title: string;
  /** Chosen in the filter on topics. */
  readonly chosen: boolean;
  readonly needs: number;
  readonly states: number;
  readonly organizations: number;
  readonly providers: number;
}

export interface Place {
  readonly needs: number;
  readonly providers: number;
  readonly topics: readonly MarketTopic[];
}

export interface MarketState {
  readonly places: readonly Place[];
  readonly most: { readonly needs: number; readonly providers: number };
  /** Starts of the scales: 0 unless all topics stand far from it. */
  readonly least: { readonly needs: number; readonly providers: number };
  readonly division: Division | null;
  /** Topics that the filter leaves and that stand nowhere. */
  readonly without: readonly string[];
  /** Topics drawn on which two codings agree too little. */
  readonly shaky: readonly string[];
  /** Topics that the filter on topics itself leaves out. */
  readonly leftOut: number;
  readonly shutOut: Market['shutOut'];
  /** Whether a filter on actors or subregions narrows the States in need, and not the providers. */
  readonly narrowed: boolean;
}

/** Small numbers are read from 0. */
const LEAST_START = 10;

/** Which quadrant a topic is in; the halves are divided at the medians. */
export const QUADRANTS = ['little-many', 'much-many', 'little-few', 'much-few'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export function quadrantOf({ needs, providers }: MarketTopic, division: Division): Quadrant {
  const need = needs > division.needs ? 'much' : 'little';
  return `${need}-${providers > division.providers ? 'many' : 'few'}`;
}

/** Topics by place, upper rows first and each from left to right. */
export function placesOf(topics: readonly MarketTopic[]): Place[] {
  const places = new Map<string, MarketTopic[]>();
  for (const topic of topics) {
    const key = `${topic.needs} ${topic.providers}`;
    places.set(key, [...(places.get(key) ?? []), topic]);
  }
  return [...places.values()]
    .map((members): Place => {
      const { needs = 0, providers = 0 } = members[0] ?? {};
      return { needs, providers, topics: members };
    })
    .sort((a, b) => b.providers - a.providers || a.needs - b.needs);
}

/** A scale starts at 0, unless that would leave more than half of the picture empty. */
function startOf(values: readonly number[]): number {
  const least = Math.min(...values);
  return values.length > 1 && least * 2 > Math.max(...values) && least > LEAST_START ? least : 0;
}

export function marketState(model: Model, pivot: Pivot): MarketState {
  const { standings, without, division, shutOut } = market(model, pivot);
  const chosen = new Set(pivot.filter.topic);
  const topics = standings.flatMap((standing): MarketTopic[] => {
    const topic = model.topics[standing.topic];
    if (!topic) return [];
    const { needs, states, organizations } = standing;
    const { id, short, label } = topic;
    const providers = providersOf(standing);
    return [
      {
        id,
        label: short,
        title: label,
        chosen: chosen.has(id),
        needs,
        states,
        organizations,
        providers,
      },
    ];
  });
  return {
    places: placesOf(topics),
    most: {
      needs: Math.max(0, ...topics.map(({ needs }) => needs)),
      providers: Math.max(0, ...topics.map(({ providers }) => providers)),
    },
    least: {
      needs: startOf(topics.map(({ needs }) => needs)),
      providers: startOf(topics.map(({ providers }) => providers)),
    },
    division,
    without: without.flatMap((at) => model.topics[at]?.short ?? []),
    shaky: topics.filter(({ id }) => isShaky(model, id)).map(({ label }) => label),
    leftOut: chosen.size === 0 ? 0 : model.topics.length - standings.length - without.length,
    shutOut,
    narrowed: narrowsDemand(pivot.filter),
  };
}
