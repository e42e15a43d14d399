/** Who answers a need and why perhaps only, who offers something near to it, and whom it asked: by name. */
import type { CoopRecord } from '../dataset/schema';
import type { Answer } from './answers';
import type { Filter } from './filter';
import { groupBy } from './group-by';
import { actorsOf, type Doubt, ownOffers, statedAnswer } from './judge';
import { actorName, formLabels } from './labels';
import { type Group, offersFor } from './matches';
import type { Model } from './model';

type Names = readonly string[];

export interface AnswerParts {
  readonly state: Answer;
  /** Whether offers answer only because the need names no form (`statedAnswer`). */
  readonly isOpen: boolean;
  /** Who answers, clearly or perhaps; those with the same doubts together. */
  readonly by: readonly { readonly names: Names; readonly doubts: readonly Doubt[] }[];
  /** Where nobody answers: who makes the offers that the actor takes part in, itself among them. */
  readonly own: Names;
  /** Where nobody answers: who offers another form, by form. */
  readonly related: readonly { readonly names: Names; readonly forms: Names }[];
  /**
   * Where nobody answers: who plans help on the topic that is open to the actor; else those of them whom the need
   * asks, of a form that it names.
   */
  readonly planned: Names;
  /** Where nobody answers: who has helped on the topic. */
  readonly delivered: Names;
  /** Where nobody answers: whose offers, planned ones among them, are open to others only. */
  readonly closed: Names;
  /** Where nobody answers: which States report experience. */
  readonly able: Names;
  /** The counterparts that the need names. */
  readonly asked: Names;
}

/** The actors whom a need asks and that plan, in some of these records, a form which it names, where it names any. */
export function plannersAsked(need: CoopRecord, planned: readonly CoopRecord[]): Set<string> {
  const fits = ({ actor, modalities }: CoopRecord) =>
    need.counterparts.includes(actor) &&
    (need.modalities.length === 0 || modalities.some((form) => need.modalities.includes(form)));
  return new Set(planned.filter(fits).map(({ actor }) => actor));
}

/** What answers the need at a position in `dataset.records`, or what is nearest to an answer. */
export function answerParts(model: Model, filter: Filter, need: number): AnswerParts {
  const matches = offersFor(model, filter, need);
  const { actor } = model.index.columns;
  const byActor = (a: number, b: number) => (actor[a] as number) - (actor[b] as number);
  const namesOf = (offers: readonly number[]) =>
    actorsOf(model, [...offers].sort(byActor)).map((row) => model.actors[row]?.name ?? '');
  const providers = (some: typeof matches) => namesOf(some.map(({ offer }) => offer));
  const inGroup = (group: Group) => matches.filter((match) => match.group === group);
  const formsOf = (offer: number) =>
    formLabels(model, model.dataset.records[offer]?.modalities ?? []);
  const record = model.dataset.records[need];
  const asked = (record?.counterparts ?? []).map((id) => actorName(model, id));
  const state = (['answered', 'perhaps'] as const).find((one) => inGroup(one).length > 0) ?? 'none';
  const best = state === 'none' ? [] : inGroup(state);
  const by = [...groupBy(best, ({ doubts }) => doubts.join()).values()].map((some) => ({
    names: providers(some),
    doubts: some[0].doubts,
  }));
  const near = (group: Group) => (state === 'none' ? inGroup(group) : []);
  const plannedBy = (asking: CoopRecord) => {
    const planned = inGroup('planned').map(({ offer }) => offer);
    const recordAt = (offer: number) => model.dataset.records[offer] as CoopRecord;
    const planners = plannersAsked(asking, planned.map(recordAt));
    return namesOf(planned.filter((offer) => planners.has(recordAt(offer).actor)));
  };
  return {
    state,
    isOpen: record !== undefined && statedAnswer(state, record) === 'open',
    by,
    own: state === 'none' ? namesOf(ownOffers(model, filter, need)) : [],
    related: [...groupBy(near('related'), ({ offer }) => formsOf(offer).join()).values()].map(
      (some) => ({ names: providers(some), forms: formsOf(some[0].offer) }),
    ),
    planned: state === 'none' || !record ? providers(near('planned')) : plannedBy(record),
    delivered: providers(near('delivered')),
    closed: providers(near('others')),
    able: providers(near('peers')),
    asked,
  };
}
