/** The ranking and the agenda in words, for the page, its files and the paper. */
import { formatList, formatNumber, joinClauses, language, t } from '../../i18n';
import type { Agenda, AgendaItem, AgendaNotice } from '../../model/agenda';
import { agendaFacts } from '../../model/agenda-facts';
import type { Criterion } from '../../model/criterion';
import type { Filter } from '../../model/filter';
import { byKind } from '../../model/group-by';
import type { Model } from '../../model/model';
import type { RankedTopic, Ranking, RankingSettings } from '../../model/ranking';
import { offeredIn, topicSides } from '../../model/sides';
import { topicAnswer } from '../../model/topic-answer';
import { completed } from '../../model/weights';
import { topicInSentence } from '../../parts/topic-name';

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

/** "in the first 5 in 93% of cases if the criteria weigh differently": how sure a place is by the criteria. */
export function chanceWords({ n, ranking }: Agenda, { among, at }: RankedTopic): string {
  if (ranking.acceptability.draws > 1)
    return t('agenda.item.among', { n, share: shareWords(among) });
  return t('agenda.item.rank', { rank: intervalWords(ranking, at) });
}

/** What a chair should know of an item's place: "pinned by the chair", or how sure it is. */
export const standingWords = (agenda: Agenda, item: AgendaItem): string =>
  item.pinned ? t('agenda.item.pinned') : chanceWords(agenda, item);

/** "0:24 to 0:48": hours and minutes after the beginning of the meeting. */
export function clockWords({ from, to }: Pick<AgendaItem, 'from' | 'to'>): string {
  const clock = (minutes: number) =>
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return t('agenda.clock', { from: clock(from), to: clock(to) });
}

/** Up to so many actors are named in the reason of an item. */
const MOST_NAMED = 3;

/** Why a topic stands where it does: who raises it, whether an offer is recorded, and what it precedes. */
export function whyWords(model: Model, agenda: Agenda, item: AgendaItem): string {
  const { filter } = agenda.ranking;
  return [
    raisedWords(model, filter, item.topic),
    offerWords(model, filter, item.topic),
    precedenceWords(model, agenda, item),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** States, each by its firmest need: those that ask or report a difficulty by name; others that raise it last. */
function raisedWords(model: Model, filter: Filter, topic: number): string {
  const { requested, acknowledged, raised } = agendaFacts(model, filter, topic).asked;
  const told = new Set<number>();
  const states: string[] = [];
  const others = new Set<number>();
  const statuses = [
    ['asks', requested],
    ['difficulty', acknowledged],
    ['mentions', raised],
  ] as const;
  for (const [status, voices] of statuses) {
    const fresh = voices.filter(({ actor }) => !told.has(actor));
    for (const { actor } of fresh) told.add(actor);
    const own = fresh.filter(({ actor }) => model.actors[actor]?.kind === 'state');
    for (const { actor } of fresh) if (model.actors[actor]?.kind !== 'state') others.add(actor);
    const count = own.length;
    if (count === 0) continue;
    const isNamed = status !== 'mentions' && count <= MOST_NAMED;
    const who = isNamed
      ? formatList(own.map(({ actor }) => model.actors[actor]?.name ?? ''))
      : states.length > 0
        ? t('agenda.why.more', { count })
        : t('filters.summary.states', { count });
    states.push(t(`agenda.why.${status}`, { count, who }));
  }
  if (told.size === 0) return t('agenda.why.nobody');
  const inOrder = [...others].sort((a, b) => a - b);
  const names = formatList(
    inOrder.length <= MOST_NAMED
      ? inOrder.map((actor) => model.actors[actor]?.name ?? '')
      : byKind(model, inOrder, (actor) => actor).map(({ kind, items }) =>
          t(kind === 'region' ? 'filters.summary.regions' : 'filters.summary.organizations', {
            count: items.length,
          }),
        ),
  );
  const rest = others.size > 0 ? [t('agenda.why.others', { count: others.size, names })] : [];
  // As a sentence of its own, though in some languages it begins with no name.
  const clauses = joinClauses([...states, ...rest]);
  return t('agenda.why', {
    clauses: clauses.charAt(0).toLocaleUpperCase(language()) + clauses.slice(1),
  });
}

/** Whether there is an offer, as the matrix says it. */
function offerWords(model: Model, filter: Filter, topic: number): string {
  const { state, open, of } = topicAnswer(model, filter, topic);
  if (state === 'open')
    return t(open < of ? 'agenda.why.open.of' : 'agenda.why.open', { open, of });
  if (state !== 'no-request') return t(`agenda.why.${state}`);
  return offeredIn(topicSides(model, filter, topic)) > 0 ? t('agenda.why.offered') : '';
}

/** Where another topic comes later that the criteria alone put higher: which, and why it comes later. */
function precedenceWords(model: Model, { items, isMoved }: Agenda, item: AgendaItem): string {
  if (isMoved || item.pinned || item.tier === 'no-state') return '';
  const after = items.slice(items.indexOf(item) + 1);
  const [higher] = after
    .filter(({ tier, mean }) => tier !== item.tier && mean < item.mean)
    .sort((a, b) => a.mean - b.mean);
  if (!higher) return '';
  return t(`agenda.why.before.${item.tier}`, { topic: topicInSentence(model, higher.topic) });
}

export function noticeWords(model: Model, notice: AgendaNotice): string {
  switch (notice.kind) {
    case 'none-open':
      return t('agenda.notice.none-open');
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
