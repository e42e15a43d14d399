/**
 * The parts of the sentence that says whether there is an offer for a need: by whom, with which doubts, or else
 * which help comes nearest.
 */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord, Meeting } from '../../dataset/schema';
import type { Condition } from '../../dataset/values';
import { conditionOf } from '../count/counted-records';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import { actorName, formLabels, meetingOf } from '../labels';
import type { Model } from '../model';
import { actorsOf, type Doubt, ownHelp } from './judge';
import { type Group, type Match, offersFor } from './matches';
import { type NeedAnswer, needAnswer } from './topic-answer';

type Names = readonly string[];

/** Help that some actors offer or plan. */
interface Help {
  readonly names: Names;
  /** Labels of the forms that the help names. */
  readonly forms: Names;
}

export interface AnswerParts {
  readonly state: NeedAnswer;
  /** Labels of the forms of help that the need names. */
  readonly forms: Names;
  /**
   * The providers whose offers give the need its state, each by its surest offers; providers with the same
   * doubts and forms together, those last said at an earlier meeting at the end.
   */
  readonly by: readonly (Help & {
    readonly doubts: readonly Doubt[];
    /** True where the offer was read from words of willingness. */
    readonly isWilling: boolean;
    /** The meeting that last said the offers, where it is an earlier one than that of the model; else null. */
    readonly lastSaid: Meeting | null;
  })[];
  /** All meetings of the dataset, among which one has its name. */
  readonly meetings: readonly Meeting[];
  /**
   * Where no offer is recorded: providers of the offers and plans that the actor in need itself takes part in,
   * itself included.
   */
  readonly own: Names;
  /** Where no offer is recorded: providers of help of another form, by form. */
  readonly related: readonly Help[];
  /**
   * Where there is no open offer and help is planned: the plans (where some have a fitting form, these alone) and
   * the condition that all of them have.
   */
  readonly plan: (Help & { readonly condition: Condition | null }) | null;
  /** Where no offer is recorded: providers that have helped or are helping on the topic. */
  readonly delivered: Names;
  /** Where no offer is recorded: providers whose offers and plans are open to others only. */
  readonly closed: Names;
  /** Where no offer is recorded: States that report experience. */
  readonly able: Names;
  /** Names of the counterparts that the need asks. */
  readonly asked: Names;
}

/** More than an offer can have. */
const ALL_DOUBTS = 100;

/** By which providers are sorted: the fewest doubts first, but what was last said at an earlier meeting at the end. */
const weightOf = (doubts: readonly Doubt[]): number =>
  doubts.length + (doubts.includes('earlier') ? ALL_DOUBTS / 2 : 0);

/**
 * Returns the answer for the need at a position in `dataset.records`, with the offers for it or the help that
 * comes nearest.
 */
export function answerParts(model: Model, filter: Filter, need: number): AnswerParts {
  const matches = offersFor(model, filter, need);
  const { actor } = model.index.columns;
  const recordAt = (at: number) => model.dataset.records[at] as CoopRecord;
  const record = recordAt(need);
  const state = needAnswer(model, filter, need);
  const isOffered = state === 'open' || state === 'perhaps';
  const byActor = (a: number, b: number) => numberAt(actor, a) - numberAt(actor, b);
  const namesOf = (offers: readonly number[]) =>
    actorsOf(model, [...offers].sort(byActor)).map((row) => model.actors[row]?.name ?? '');
  const summarize = (some: readonly Match[]): Help => {
    const forms = some.flatMap(({ offer }) => recordAt(offer).modalities);
    return { names: namesOf(some.map(({ offer }) => offer)), forms: formLabels(model, forms) };
  };
  const inGroup = (group: Group) => matches.filter((match) => match.group === group);
  const groupUnlessOffered = (group: Group) => (isOffered ? [] : inGroup(group));
  const isWilling = ({ offer }: Match) => recordAt(offer).note.startsWith('kind:');
  const groupAlike = (some: readonly Match[], keyOf: (match: Match) => unknown) => [
    ...groupBy(some, (match) =>
      [keyOf(match), ...recordAt(match.offer).modalities].join(),
    ).values(),
  ];
  const best = isOffered ? inGroup(state === 'open' ? 'answered' : 'perhaps') : [];
  const fewestDoubts = new Map<number, number>();
  for (const { offer, doubts } of best) {
    const row = numberAt(actor, offer);
    fewestDoubts.set(row, Math.min(weightOf(doubts), fewestDoubts.get(row) ?? ALL_DOUBTS));
  }
  const lastSaid = ({ offer, doubts }: Match): Meeting | null =>
    doubts.includes('earlier') ? (meetingOf(model, recordAt(offer).meeting) ?? null) : null;
  const surest = groupAlike(
    best.filter(
      ({ offer, doubts }) => weightOf(doubts) === fewestDoubts.get(numberAt(actor, offer)),
    ),
    (match) => [match.doubts, isWilling(match), lastSaid(match)?.id].join(),
  ).sort(([a], [b]) => weightOf(a.doubts) - weightOf(b.doubts));
  const planned = inGroup('planned');
  const fitting = planned.filter(({ fit }) => fit !== 'different');
  const plans = state === 'open' ? [] : isOffered || state === 'planned' ? fitting : planned;
  const offers = (some: readonly Match[]) => some.map(({ offer }) => recordAt(offer));
  return {
    state,
    forms: formLabels(model, record.modalities),
    by: surest.map((some) => ({
      ...summarize(some),
      doubts: some[0].doubts,
      isWilling: isWilling(some[0]),
      lastSaid: lastSaid(some[0]),
    })),
    meetings: model.dataset.meetings,
    own: isOffered ? [] : namesOf(ownHelp(model, filter, need)),
    related: groupAlike(groupUnlessOffered('related'), () => '').map(summarize),
    plan: plans.length > 0 ? { ...summarize(plans), condition: conditionOf(offers(plans)) } : null,
    delivered: summarize(groupUnlessOffered('delivered')).names,
    closed: summarize(groupUnlessOffered('others')).names,
    able: summarize(groupUnlessOffered('peers')).names,
    asked: record.counterparts.map((id) => actorName(model, id)),
  };
}
