/** Who answers a need and why perhaps only, who offers something near to it, and whom it asked: by name. */
import type { Answer } from './answers';
import type { Filter } from './filter';
import { groupBy } from './group-by';
import { ableOn, actorsOf, type Doubt, isClosed, judgedOffers } from './judge';
import { actorName, formLabels } from './labels';
import type { Model } from './model';

type Names = readonly string[];

export interface AnswerParts {
  readonly state: Answer;
  /** Who answers, surely or perhaps; those with the same doubts together. */
  readonly by: readonly { readonly names: Names; readonly doubts: readonly Doubt[] }[];
  /** Where nobody answers: who offers another form, by form. */
  readonly related: readonly { readonly names: Names; readonly forms: Names }[];
  /** Where nobody answers: whose offers are open to others only. */
  readonly closed: Names;
  /** Where nobody answers: which States report experience. */
  readonly able: Names;
  /** The counterparts that the need names. */
  readonly asked: Names;
}

/** What answers the need at a position in `dataset.records`, or what is nearest to an answer. */
export function answerParts(model: Model, filter: Filter, need: number): AnswerParts {
  const { actor, topic } = model.index.columns;
  const judged = judgedOffers(model, filter, need);
  const namesOf = (rows: readonly number[]) => rows.map((row) => model.actors[row]?.name ?? '');
  const providers = (some: typeof judged) =>
    namesOf(
      actorsOf(
        model,
        some.map(({ offer }) => offer),
      ),
    );
  const formsOf = (offer: number) =>
    formLabels(model, model.dataset.records[offer]?.modalities ?? []);
  const state = judged[0]?.answer ?? 'none';
  const asked = (model.dataset.records[need]?.counterparts ?? []).map((id) => actorName(model, id));
  if (state !== 'none') {
    const best = judged.filter(({ answer }) => answer === state);
    const alike = [...groupBy(best, ({ doubts }) => doubts.join()).values()];
    const by = alike.map((some) => ({ names: providers(some), doubts: some[0].doubts }));
    return { state, by, related: [], closed: [], able: [], asked };
  }
  const open = judged.filter(({ openness }) => !isClosed(openness));
  const ofAForm = [...groupBy(open, ({ offer }) => formsOf(offer).join()).values()];
  return {
    state,
    by: [],
    related: ofAForm.map((some) => ({ names: providers(some), forms: formsOf(some[0].offer) })),
    closed: providers(judged.filter(({ openness }) => isClosed(openness))),
    able: namesOf(ableOn(model, filter, actor[need] as number, topic[need] as number)),
    asked,
  };
}
