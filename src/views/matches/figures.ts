/** What the lists come to: the numbers at their links, and their headings. */
import type { CoopRecord } from '../../dataset/schema';
import { STATUSES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import type { Filter } from '../../model/filter';
import {
  type ByActorKind,
  needsWithoutOffer,
  offersNotTakenUp,
  singleProviderTopics,
  uncoveredTopics,
} from '../../model/match-lists';
import { matchTable } from '../../model/match-table';
import type { Model } from '../../model/model';
import type { MatchList } from '../../store/view-state';

type OfferStatus = (typeof STATUSES)['offer'][number];

const statusOf = (model: Model, at: number) => (model.dataset.records[at] as CoopRecord).status;

/** Help already given: a precedent. */
export const isPast = (model: Model, offer: number): boolean =>
  statusOf(model, offer) === 'delivered';

const countOf = (model: Model, offers: readonly number[], status: OfferStatus): number =>
  offers.filter((at) => statusOf(model, at) === status).length;

/** Each status apart, never their sum: only what is available is to be had. */
export function offerWords(model: Model, offers: readonly number[]): string {
  const counts = STATUSES.offer.map((status) => ({
    status,
    count: countOf(model, offers, status),
  }));
  const some = counts.filter(({ count }) => count > 0);
  // Of none at all the first says so.
  return formatList(
    (some.length > 0 ? some : counts.slice(0, 1)).map(({ status, count }) =>
      t(`matches.${status}`, { count }),
    ),
  );
}

/** States first, then organizations and regions. */
export const inOne = <Item>({ state, organization, region }: ByActorKind<Item>): Item[] => [
  ...state,
  ...organization,
  ...region,
];

export interface ListFigures {
  /** Stands at the link to the list. */
  readonly count: number;
  readonly heading: string;
}

export function listFigures(
  model: Model,
  filter: Filter,
): Readonly<Record<MatchList, ListFigures>> {
  const table = matchTable(model, filter);
  const needs = table.needs.size;
  const without = inOne(needsWithoutOffer(model, filter)).map(({ record }) => record);
  const topics = new Set(without.map((need) => model.index.columns.topic[need])).size;
  const offers = [...table.offers.keys()];
  const unused = inOne(offersNotTakenUp(model, filter)).length;
  const single = singleProviderTopics(model, filter).length;
  const none = uncoveredTopics(model, filter).length;
  return {
    needs: {
      count: needs,
      heading: t('matches.needs', { count: needs, without: without.length }),
    },
    offers: {
      count: countOf(model, offers, 'available'),
      heading: offerWords(model, offers),
    },
    unanswered: {
      count: without.length,
      heading: t('matches.unanswered', { count: without.length, topics }),
    },
    unused: { count: unused, heading: t('matches.unused', { count: unused }) },
    single: { count: single + none, heading: t('matches.single', { single, none }) },
  };
}
