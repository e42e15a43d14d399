/** Whether there is an offer for a need, whose and why perhaps only, and what is nearest to one: by name. */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord } from '../../dataset/schema';
import type { Condition } from '../../dataset/values';
import { conditionOf } from '../count/counted-records';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import { actorName, formLabels } from '../labels';
import type { Model } from '../model';
import { actorsOf, type Doubt, ownHelp } from './judge';
import { type Group, type Match, offersFor } from './matches';
import { type NeedAnswer, needAnswer } from './topic-answer';

type Names = readonly string[];

/** What some actors offer or plan. */
interface Given {
  readonly names: Names;
  /** Labels of the forms of help that it names. */
  readonly forms: Names;
}

export interface AnswerParts {
  readonly state: NeedAnswer;
  /** Labels of the forms of help that the need names. */
  readonly forms: Names;
  /** Who gives the answer its state, each by its surest offers; those with the same doubts and forms together. */
  readonly by: readonly (Given & {
    readonly doubts: readonly Doubt[];
    /** The offer is read from words of willingness. */
    readonly isWilling: boolean;
  })[];
  /** Where no offer is recorded: who makes the offers and plans that the actor takes part in, itself among them. */
  readonly own: Names;
  /** Where no offer is recorded: who offers another form, by form. */
  readonly related: readonly Given[];
  /** Where there is no open offer and help is planned, or some of another form: what, and what all of it depends on. */
  readonly plan: (Given & { readonly condition: Condition | null }) | null;
  /** Where no offer is recorded: who has helped or is helping on the topic. */
  readonly delivered: Names;
  /** Where no offer is recorded: whose offers, planned ones among them, are open to others only. */
  readonly closed: Names;
  /** Where no offer is recorded: which States report experience. */
  readonly able: Names;
  /** The counterparts that the need names. */
  readonly asked: Names;
}

/** What is offered for the need at a position in `dataset.records`, or what is nearest to an offer. */
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
  const given = (some: readonly Match[]): Given => {
    const forms = some.flatMap(({ offer }) => recordAt(offer).modalities);
    return { names: namesOf(some.map(({ offer }) => offer)), forms: formLabels(model, forms) };
  };
  const inGroup = (group: Group) => matches.filter((match) => match.group === group);
  const near = (group: Group) => (isOffered ? [] : inGroup(group));
  const isWilling = ({ offer }: Match) => recordAt(offer).note.startsWith('kind:');
  const alike = (some: readonly Match[], keyOf: (match: Match) => unknown) => [
    ...groupBy(some, (match) =>
      [keyOf(match), ...recordAt(match.offer).modalities].join(),
    ).values(),
  ];
  const best = isOffered ? inGroup(state === 'open' ? 'answered' : 'perhaps') : [];
  const fewest = new Map<number, number>();
  for (const { offer, doubts } of best) {
    const row = numberAt(actor, offer);
    fewest.set(row, Math.min(doubts.length, fewest.get(row) ?? doubts.length));
  }
  const surest = alike(
    best.filter(({ offer, doubts }) => doubts.length === fewest.get(numberAt(actor, offer))),
    (match) => [match.doubts, isWilling(match)].join(),
  ).sort(([a], [b]) => a.doubts.length - b.doubts.length);
  const planned = inGroup('planned');
  const fitting = planned.filter(({ fit }) => fit !== 'different');
  const plans = state === 'open' ? [] : isOffered || state === 'planned' ? fitting : planned;
  const offers = (some: readonly Match[]) => some.map(({ offer }) => recordAt(offer));
  return {
    state,
    forms: formLabels(model, record.modalities),
    by: surest.map((some) => ({
      ...given(some),
      doubts: some[0].doubts,
      isWilling: isWilling(some[0]),
    })),
    own: isOffered ? [] : namesOf(ownHelp(model, filter, need)),
    related: alike(near('related'), () => '').map(given),
    plan: plans.length > 0 ? { ...given(plans), condition: conditionOf(offers(plans)) } : null,
    delivered: given(near('delivered')).names,
    closed: given(near('others')).names,
    able: given(near('peers')).names,
    asked: record.counterparts.map((id) => actorName(model, id)),
  };
}
