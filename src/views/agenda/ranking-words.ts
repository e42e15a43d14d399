/** The ranking and the agenda in words, for the page, its files and the paper. */
import { formatList, formatNumber, joinClauses, t } from '../../i18n';
import type { Agenda, AgendaItem, AgendaNotice } from '../../model/agenda';
import { agendaFacts } from '../../model/agenda-facts';
import { criteria } from '../../model/criteria';
import type { Criterion } from '../../model/criterion';
import type { Filter } from '../../model/filter';
import { isOfferedOn } from '../../model/findings';
import type { Model } from '../../model/model';
import type { RankedTopic, Ranking, RankingSettings } from '../../model/ranking';
import { completed } from '../../model/weights';

export const criterionName = (criterion: Criterion): string => t(`agenda.criterion.${criterion}`);

/** The weights: "weights of any size in the order Unmet, then Breadth and Experience". */
export function weighingWords({ criteria, weights }: RankingSettings): string {
  switch (weights.kind) {
    case 'any':
      return t('agenda.weights.any');
    case 'order':
      return t('agenda.weights.order', {
        order: completed(weights.order, criteria)
          .map((equals) => formatList(equals.map(criterionName)))
          .reduce((first, next) => t('agenda.weights.then', { first, next })),
      });
    case 'exact':
      return t('agenda.weights.exact', {
        weights: formatList(
          criteria.map((each) =>
            t('agenda.weights.weight', {
              criterion: criterionName(each),
              weight: formatNumber(weights.weights[each]),
            }),
          ),
        ),
      });
  }
}

/** A share in whole percent; 0 and 100 only for exactly that. */
export function shareWords(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return t('agenda.share.below');
  if (percent === 100 && share < 1 - ROUNDING) return t('agenda.share.above');
  return t('agenda.share', { percent });
}

/** Tolerance for sums of shares that should be 1. */
const ROUNDING = 1e-9;

/** A criterion weighs more where its weight is this many times its mean over all draws. */
const WEIGHS_MORE = 1.15;

/**
 * "34%, when Unmet (41%) and Breadth (29%) weigh more": the central weights of a topic, as far as they
 * are above the mean of all draws.
 */
export function firstWords({ settings, acceptability }: Ranking, at: number): string {
  const { topics, ranks, central, draws, meanWeights } = acceptability;
  const share = ranks[at * topics] as number;
  const weights = central[at];
  if (!weights || share === 0) return t(draws === 1 ? 'agenda.first.not' : 'agenda.first.never');
  if (draws === 1) return t(share === 1 ? 'agenda.first.alone' : 'agenda.first.shared');
  if (share >= 1 - ROUNDING) return t('agenda.first.always');
  const most = settings.criteria
    .map((criterion, place) => ({
      criterion,
      weight: weights[place] as number,
      mean: meanWeights[place] as number,
    }))
    .filter(({ weight, mean }) => weight >= WEIGHS_MORE * mean)
    .sort((a, b) => b.weight - a.weight);
  if (most.length === 0) return t('agenda.first.alike', { share: shareWords(share) });
  const criteria = most.map(({ criterion, weight }) =>
    t('agenda.first.weight', { criterion: criterionName(criterion), share: shareWords(weight) }),
  );
  return t(most.length === 1 ? 'agenda.first.when' : 'agenda.first.when.several', {
    share: shareWords(share),
    criteria: formatList(criteria),
  });
}

/** "1–3", counted from 1: the ranks that a topic has in nine of ten draws. */
export function intervalWords({ acceptability }: Ranking, at: number): string {
  const { low = 0, high = 0 } = acceptability.intervals[at] ?? {};
  return low === high
    ? t('agenda.interval.one', { low: low + 1 })
    : t('agenda.interval.range', { low: low + 1, high: high + 1 });
}

/** Number of ranks that are named for a topic; the others are summed. */
const NAMED_RANKS = 3;

/** "Extradition: rank 2: 41 %, rank 3: 22 %, rank 1: 20 %; others together 17 %". */
export function stripWords(topic: string, { acceptability }: Ranking, at: number): string {
  const { topics, ranks } = acceptability;
  const taken = [...ranks.subarray(at * topics, (at + 1) * topics)]
    .map((share, rank) => ({ rank, share }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.rank - b.rank);
  const rest = taken.slice(NAMED_RANKS).reduce((sum, { share }) => sum + share, 0);
  const named = formatList(
    taken
      .slice(0, NAMED_RANKS)
      .map(({ rank, share }) =>
        t('agenda.strip.rank', { rank: rank + 1, share: shareWords(share) }),
      ),
  );
  return t('agenda.strip.words', {
    topic,
    ranks:
      rest > ROUNDING ? t('agenda.strip.more', { ranks: named, share: shareWords(rest) }) : named,
  });
}

/** Number of topics that are named in a sentence. */
const NAMED_TOPICS = 5;

/** Labels, which may hold commas: "Extradition; Money laundering; 3 more". */
export function topicNames({ topics }: Model, positions: readonly number[]): string {
  const names = joinClauses(
    positions.slice(0, NAMED_TOPICS).map((topic) => topics[topic]?.label ?? ''),
  );
  const count = positions.length - NAMED_TOPICS;
  return count > 0 ? t('agenda.names.more', { names, count }) : names;
}

/** "among the first 7 in 93% of the draws": how sure a place is. */
export function chanceWords({ n, ranking }: Agenda, { among, at }: RankedTopic): string {
  if (ranking.acceptability.draws > 1)
    return t('agenda.item.among', { n, share: shareWords(among) });
  return t('agenda.item.rank', { rank: intervalWords(ranking, at) });
}

/** An item in fewer of the draws than this is not certain. */
const SURE = 0.9;

/** Whether an item that the chair did not pin is on the agenda by a narrow margin. */
const isClose = ({ ranking }: Agenda, { among, pinned }: AgendaItem): boolean =>
  !pinned && ranking.acceptability.draws > 1 && among < SURE;

/** What a chair should know of an item's place: "pinned by the chair", or that it is close; else ''. */
export function standingWords(agenda: Agenda, item: AgendaItem): string {
  if (item.pinned) return t('agenda.item.pinned');
  return isClose(agenda, item) ? t('agenda.item.close', { reason: chanceWords(agenda, item) }) : '';
}

/** Why a topic stands where it does, in one sentence: who asks, whether offers answer, who has experience. */
export function whyWords(model: Model, filter: Filter, topic: number): string {
  const counts = criteria(model, filter).topics[topic];
  const of = (criterion: Criterion) => counts?.[criterion].count ?? 0;
  const [asks, all, unmet, experience] = [
    of('firmness'),
    of('breadth'),
    of('unmet'),
    of('experience'),
  ];
  const requests = agendaFacts(model, filter, topic).asked.requested.filter(
    ({ actor }) => model.actors[actor]?.kind === 'state',
  ).length;
  // Who does both counts as requesting; "States" is said of the first number alone.
  const states = (count: number) => t('filters.summary.states', { count });
  const [lacks, raises] = [asks - requests, all - asks];
  const who = [
    ...(requests > 0 ? [t('agenda.why.requests', { count: requests, who: states(requests) })] : []),
    ...(lacks > 0
      ? [
          t('agenda.why.acknowledges', {
            count: lacks,
            who: requests > 0 ? formatNumber(lacks) : states(lacks),
          }),
        ]
      : []),
    ...(raises > 0
      ? [
          t('agenda.why.raises', {
            count: raises,
            who: asks > 0 ? t('agenda.why.more', { count: raises }) : states(raises),
          }),
        ]
      : []),
  ];
  // Not by the criterion: it leaves out what regions offer, and by more filters what could answer.
  const help = !isOfferedOn(model, filter, (column) => column === topic)
    ? t('agenda.why.none')
    : all === 0
      ? t('agenda.why.offers')
      : unmet === 0
        ? t('agenda.why.all')
        : unmet === all
          ? t('agenda.why.unsure')
          : t('agenda.why.some', { count: unmet });
  const clauses = joinClauses([
    who.length > 0 ? formatList(who) : t('agenda.why.nobody'),
    help,
    ...(experience > 0 ? [t('agenda.why.experience', { count: experience })] : []),
  ]);
  return t('agenda.why', { clauses });
}

export function noticeWords(model: Model, notice: AgendaNotice): string {
  switch (notice.kind) {
    case 'none-asked':
    case 'none-open':
    case 'too-short':
      return t(`agenda.notice.${notice.kind}`);
    case 'above':
      return t('agenda.notice.above', notice);
    case 'pins-above':
      return t('agenda.notice.pins-above', notice);
    case 'pinned-filtered':
    case 'pinned-excluded':
      return t(`agenda.notice.${notice.kind}`, { topic: topicNames(model, [notice.topic]) });
    case 'tied-at-line':
      return t('agenda.notice.tied-at-line', {
        count: notice.inside.length + notice.outside.length,
        places: notice.inside.length,
        inside: topicNames(model, notice.inside),
        outside: topicNames(model, notice.outside),
      });
  }
}
