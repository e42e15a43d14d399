/** Records that have the same matches as entries of a list, and how many there are in words. */
import type { Status } from '../../dataset/schema';
import { STATUSES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { ANSWERS, type Answer, answerOf } from '../../model/answers';
import { STATUS_CODE } from '../../model/columns';
import type { Filter } from '../../model/filter';
import { toldTogether } from '../../model/givers';
import { groupBy } from '../../model/group-by';
import { isClosed, ownOffers } from '../../model/judge';
import {
  countAnswers,
  matchTable,
  needsWithoutAnswer,
  offersNotTakenUp,
} from '../../model/match-lists';
import { offersFor } from '../../model/matches';
import { memo } from '../../model/memo';
import type { Model } from '../../model/model';

/** Records of one actor on one topic that have the same matches. */
export interface Entry {
  /** Row of the matrix. */
  readonly actor: number;
  /** Column of the matrix. */
  readonly topic: number;
  /** Positions in `dataset.records`; at least one. */
  readonly records: readonly [number, ...number[]];
}

/** Records of an actor on a topic that are alike but for their words; needs of any status. */
function entriesOf(model: Model, records: Iterable<number>): Entry[] {
  const { actor, topic, status, modalities } = model.index.columns;
  const keyOf = (at: number) => {
    const record = model.dataset.records[at];
    const others = [...(record?.counterparts ?? [])].sort().join(' ');
    const openTo = record?.kind === 'offer' ? record.openTo : null;
    const standing = record?.kind === 'need' ? '' : `${status[at]} + ${jointProviders(model, at)}`;
    return `${actor[at]} ${topic[at]} ${modalities[at]} ${others} ${openTo} ${standing}`;
  };
  return [...groupBy(records, keyOf).values()].map((group) => ({
    actor: actor[group[0]] as number,
    topic: topic[group[0]] as number,
    records: group,
  }));
}

/** Ids of the other actors that the passage of an offer names as making the same offer. */
export function jointProviders(model: Model, offer: number): string[] {
  const others = toldTogether(model).get(offer) ?? [];
  return [...new Set(others.map((at) => model.dataset.records[at]?.actor as string))];
}

const recordsIn = {
  needs: (model, filter) => matchTable(model, filter).needs.keys(),
  offers: (model, filter) => matchTable(model, filter).offers.keys(),
  unanswered: needsWithoutAnswer,
  unused: offersNotTakenUp,
} satisfies Record<string, (model: Model, filter: Filter) => Iterable<number>>;

/** The entries of a list. */
export const entriesIn = memo((model, filter: Filter, list: keyof typeof recordsIn) =>
  entriesOf(model, recordsIn[list](model, filter)),
);

/** Needs without a sure answer by topic. Topics that somebody asks for come before those only raised. */
export const unansweredByTopic = memo((model, filter: Filter) => {
  const byTopic = groupBy(entriesIn(model, filter, 'unanswered'), ({ topic }) => topic);
  const { status } = model.index.columns;
  const isRaised = (need: number) => status[need] === STATUS_CODE.raised;
  return [...byTopic]
    .map(([topic, entries]) => ({
      topic,
      entries,
      isAsked: !recordsOf(entries).every(isRaised),
    }))
    .sort((a, b) => Number(b.isAsked) - Number(a.isAsked) || a.topic - b.topic);
});

/**
 * Entries of one topic, those together that have the same answers and own offers; what is not answered
 * comes before what perhaps is.
 */
export function answeredAlike(model: Model, filter: Filter, entries: readonly Entry[]) {
  const stateOf = ({ records: [need] }: Entry) => ANSWERS.indexOf(answerOf(model, filter, need));
  const keyOf = (entry: Entry) => {
    const [need] = entry.records;
    const matches = offersFor(model, filter, need).map(
      ({ offer, group, openness }) => `${offer} ${group} ${isClosed(openness)}`,
    );
    return [stateOf(entry), ...matches, 'own', ...ownOffers(model, filter, need)].join();
  };
  return [...groupBy(entries, keyOf).values()]
    .map(([entry, ...others]) => ({ entry, others }))
    .sort((a, b) => stateOf(b.entry) - stateOf(a.entry));
}

export const recordsOf = (entries: readonly Entry[]): number[] =>
  entries.flatMap(({ records }) => records);

/** How many needs are in which state, as far as any is. */
export function needWords(answers: readonly Answer[]): string {
  const counts = countAnswers(answers);
  const states = ANSWERS.filter((answer) => counts[answer] > 0).map((answer) =>
    t(`matches.state.${answer}`, { count: counts[answer] }),
  );
  return t('matches.needs', { count: answers.length, states: states.join(', ') });
}

/** Counts by status, never their sum, since only available offers can be taken up. */
export function offerWords({ dataset }: Model, offers: readonly number[]): string {
  const countOf = (status: Status) =>
    offers.filter((at) => dataset.records[at]?.status === status).length;
  const some = STATUSES.offer.filter((status) => countOf(status) > 0);
  return formatList(some.map((status) => t(`matches.${status}`, { count: countOf(status) })));
}
