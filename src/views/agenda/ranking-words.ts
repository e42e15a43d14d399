/** Words that describe the ranking and the agenda, for the page, its files and the paper. */
import { formatList, joinClauses, language, t } from '../../i18n';
import type { Agenda, AgendaItem, AgendaNotice } from '../../model/agenda/agenda';
import { agendaFacts } from '../../model/agenda/agenda-facts';
import type { Criterion } from '../../model/agenda/criterion';
import { centroidWeights } from '../../model/agenda/criterion-orders';
import {
  byImportance,
  medianPlace,
  ordersAmong,
  type RankedTopic,
  type Ranking,
  type RankingSettings,
} from '../../model/agenda/ranking';
import { topicAnswer } from '../../model/answers/topic-answer';
import { byKind } from '../../model/count/group-by';
import { offeredIn, topicSides } from '../../model/count/sides';
import { FILTER_FIELDS, type Filter } from '../../model/filter';
import { type Claim, isRecord } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { topicInSentence } from '../../parts/topic-name';

export const criterionName = (criterion: Criterion): string => t(`agenda.criterion.${criterion}`);

/** "all 120 orders of the criteria count alike", or "Breadth, then Experience" where one order is tried. */
export const importanceWords = ({ settings, orders }: Ranking): string =>
  orders > 1
    ? t('agenda.orders.all', { orders })
    : byImportance(settings)
        .map(criterionName)
        .reduce((first, next) => t('agenda.orders.then', { first, next }));

/** Says the weight of the first, second, … criterion of an order, and when orders are tried twice; '' for a single criterion. */
export function ordersWords({ criteria, importance }: RankingSettings, filter: Filter): string {
  if (criteria.length === 1) return '';
  const weights = centroidWeights(criteria.length).map((weight) =>
    t('agenda.share', { percent: Math.round(weight * 100) }),
  );
  const isTwice = importance.length === 0 && filter.basis.length !== 1;
  return [
    t('agenda.orders.weights', { weights: formatList(weights) }),
    ...(isTwice ? [t('agenda.orders.inferred')] : []),
  ].join(' ');
}

/** Most topics that a sentence names; it counts the others. */
const NAMED_TOPICS = 5;

/** Joins labels with semicolons, since a label may contain commas: "Extradition; Money laundering; 3 more". */
export function topicNames({ topics }: Model, positions: readonly number[]): string {
  const names = joinClauses(
    positions.slice(0, NAMED_TOPICS).map((topic) => topics[topic]?.label ?? ''),
  );
  const count = positions.length - NAMED_TOPICS;
  return count > 0 ? t('agenda.names.more', { names, count }) : names;
}

/** Says how firmly the criteria support a place: "among the first 5 in 96 of 120 orders". */
export function placeWords({ n, ranking: { orders } }: Agenda, topic: RankedTopic): string {
  if (orders === 1) return t('agenda.item.place', { place: medianPlace(topic) + 1 });
  const count = ordersAmong(topic, n);
  return n === 1
    ? t('agenda.item.first', { count, orders })
    : t('agenda.item.among', { n, count, orders });
}

/** Says where the place of an item comes from: "pinned by the chair", or how firmly the criteria support it. */
export const standingWords = (agenda: Agenda, item: AgendaItem): string =>
  item.pinned ? t('agenda.item.pinned') : placeWords(agenda, item);

/** Says that the agenda judges no State, and whether the chair has changed it. */
export function cautionWords({ items, excluded, isMoved, ranking }: Agenda): string {
  const isChairs =
    isMoved ||
    excluded.length > 0 ||
    items.some(({ pinned }) => pinned) ||
    ranking.settings.importance.length > 0;
  return t(isChairs ? 'agenda.not.chair' : 'agenda.not');
}

/** Formats minutes since the start of the meeting as hours and minutes: "0:24 to 0:48". */
export function clockWords({ from, to }: Pick<AgendaItem, 'from' | 'to'>): string {
  const clock = (minutes: number) =>
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return t('agenda.clock', { from: clock(from), to: clock(to) });
}

/** Whether the filter excludes needs, so that excluded actors may raise a topic that no included actor raises. */
const excludesNeeds = (filter: Filter): boolean =>
  filter.hits !== null ||
  FILTER_FIELDS.some((field) => field !== 'topic' && field !== 'kind' && filter[field].length > 0);

/** The heading of the items of a tier: "A State asks for help". */
export const tierWords = ({ ranking: { filter } }: Agenda, tier: AgendaItem['tier']): string =>
  t(tier === 'no-state' && excludesNeeds(filter) ? 'agenda.tier.filtered' : `agenda.tier.${tier}`);

/** Counts sentences; those that only concern a proposal are counted apart: "18 sentences, 4 more on proposals". */
export function sentenceCountWords(sentences: readonly (readonly Claim[])[]): string {
  const own = sentences.filter((claims) => claims.some(isRecord)).length;
  const more = sentences.length - own;
  const count = t('agenda.sentences', { count: own });
  return more > 0 ? t('agenda.sentences.more', { sentences: count, more }) : count;
}

/** Most actors that the reason of an item names; it counts more than these. */
const MOST_NAMED = 3;

/** Explains the place of a topic: who raises it, whether an offer is recorded, which topic it precedes, whether the chair pinned it. */
export function whyWords(model: Model, agenda: Agenda, item: AgendaItem): string {
  const { filter } = agenda.ranking;
  return [
    raisedWords(model, filter, item.topic),
    offerWords(model, filter, item.topic),
    precedenceWords(model, agenda, item),
    pinnedWords(agenda, item),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** Says which place the criteria give to a topic that the chair pinned. */
function pinnedWords({ ranking: { topics } }: Agenda, { pinned, topic }: AgendaItem): string {
  const place = topics.findIndex((each) => each.topic === topic) + 1;
  return pinned ? t('agenda.why.pinned', { place, count: topics.length }) : '';
}

/**
 * Names who raises a topic. Each State counts once, for its firmest need: few that ask or report a difficulty
 * are named, the others are counted. Organizations and regions come last.
 */
function raisedWords(model: Model, filter: Filter, topic: number): string {
  const { requested, acknowledged, raised } = agendaFacts(model, filter, topic).asked;
  const seen = new Set<number>();
  const states: string[] = [];
  const others = new Set<number>();
  const statuses = [
    ['asks', requested],
    ['difficulty', acknowledged],
    ['mentions', raised],
  ] as const;
  for (const [status, actors] of statuses) {
    const unseen = actors.filter(({ actor }) => !seen.has(actor));
    for (const { actor } of unseen) seen.add(actor);
    const own = unseen.filter(({ actor }) => model.actors[actor]?.kind === 'state');
    for (const { actor } of unseen) if (model.actors[actor]?.kind !== 'state') others.add(actor);
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
  if (seen.size === 0)
    return t(excludesNeeds(filter) ? 'agenda.why.nobody.filtered' : 'agenda.why.nobody');
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
  // The clauses form a sentence; in some languages they begin with a word in lower case.
  const clauses = joinClauses([...states, ...rest]);
  return t('agenda.why', {
    clauses: clauses.charAt(0).toLocaleUpperCase(language()) + clauses.slice(1),
  });
}

/** Says whether an offer is recorded, by the same rule as the matrix. */
function offerWords(model: Model, filter: Filter, topic: number): string {
  const { state, open, of } = topicAnswer(model, filter, topic);
  if (state === 'open')
    return t(open < of ? 'agenda.why.open.of' : 'agenda.why.open', { open, of });
  if (state !== 'no-request') return t(`agenda.why.${state}`);
  return offeredIn(topicSides(model, filter, topic)) > 0 ? t('agenda.why.offered') : '';
}

/** Names the best placed topic that the criteria put above this item but that comes later, and why; '' where there is none. */
function precedenceWords(model: Model, { items, isMoved }: Agenda, item: AgendaItem): string {
  if (isMoved || item.pinned || item.tier === 'no-state') return '';
  const after = items.slice(items.indexOf(item) + 1);
  const [higher] = after
    .filter(({ tier, mean }) => tier !== item.tier && mean < item.mean)
    .sort((a, b) => a.mean - b.mean);
  if (!higher) return '';
  return t(`agenda.why.before.${item.tier}`, { topic: topicInSentence(model, higher.topic) });
}

/** Says what the chair should notice about the agenda, such as a tie at its last place. */
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
