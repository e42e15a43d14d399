/** The numbers at the links to the lists, and the lists' headings. */
import type { CoopRecord } from '../../dataset/schema';
import { STATUSES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { admittedActors, compileFilter } from '../../model/compiled-filter';
import type { Filter } from '../../model/filter';
import {
  type ByActorKind,
  needsWithoutOffer,
  offersNotTakenUp,
  singleProviderTopics,
  uncoveredTopics,
} from '../../model/match-lists';
import { matchIndex } from '../../model/match-sides';
import { matchTable } from '../../model/match-table';
import { memo } from '../../model/memo';
import type { Model } from '../../model/model';
import type { MatchList } from '../../store/view-state';

type OfferStatus = (typeof STATUSES)['offer'][number];

const statusOf = (model: Model, at: number) => (model.dataset.records[at] as CoopRecord).status;

/** Help already given, which is a precedent and not an offer. */
export const isPast = (model: Model, offer: number): boolean =>
  statusOf(model, offer) === 'delivered';

const countOf = (model: Model, offers: readonly number[], status: OfferStatus): number =>
  offers.filter((at) => statusOf(model, at) === status).length;

/** Counts by status, never their sum, since only available offers can be taken up. */
export function offerWords(model: Model, offers: readonly number[]): string {
  const counts = STATUSES.offer.map((status) => ({
    status,
    count: countOf(model, offers, status),
  }));
  const some = counts.filter(({ count }) => count > 0);
  // Without any offer the first status says so.
  return formatList(
    (some.length > 0 ? some : counts.slice(0, 1)).map(({ status, count }) =>
      t(`matches.${status}`, { count }),
    ),
  );
}

/** States first, then organizations and regions. */
export const inOneList = <Item>({ state, organization, region }: ByActorKind<Item>): Item[] => [
  ...state,
  ...organization,
  ...region,
];

/** Whether an actor that the filters choose has a need that other filters hide. */
function isNeedHidden(model: Model, filter: Filter): boolean {
  const chosen = admittedActors(compileFilter(model, filter));
  const { actor } = model.index.columns;
  return matchIndex(model).needs.some((need) => chosen[actor[need] as number] === 1);
}

export interface ListFigures {
  /** Words of the link to the list. */
  readonly link: string;
  /** Shown beside the link; null where its words hold the numbers. */
  readonly count: number | null;
  readonly heading: string;
}

export const listFigures = memo(figuresOf);

function figuresOf(model: Model, filter: Filter): Readonly<Record<MatchList, ListFigures>> {
  const table = matchTable(model, filter);
  const needs = table.needs.size;
  const without = inOneList(needsWithoutOffer(model, filter)).map(({ record }) => record);
  const topics = new Set(without.map((need) => model.index.columns.topic[need])).size;
  const offers = [...table.offers.keys()];
  const unused = inOneList(offersNotTakenUp(model, filter)).length;
  const topicsOn = {
    single: singleProviderTopics(model, filter).length,
    none: uncoveredTopics(model, filter).length,
  };
  const noNeed =
    needs === 0 && t(isNeedHidden(model, filter) ? 'matches.needs.hidden' : 'matches.needs.zero');
  return {
    needs: {
      link: t('matches.list.needs'),
      count: needs,
      heading: noNeed || t('matches.needs', { count: needs, without: without.length }),
    },
    offers: {
      link: t('matches.list.offers'),
      count: countOf(model, offers, 'available'),
      heading: offerWords(model, offers),
    },
    unanswered: {
      link: t('matches.list.unanswered'),
      count: without.length,
      heading: noNeed || t('matches.unanswered', { count: without.length, topics }),
    },
    unused: {
      link: t('matches.list.unused'),
      count: unused,
      heading: t('matches.unused', { count: unused }),
    },
    single: {
      link: t('matches.list.single', topicsOn),
      count: null,
      heading: noNeed || t('matches.single', topicsOn),
    },
  };
}
