/** A naive twin of the rule of answers, need by need, in the words of the codebook; slow but plain. */
import type { CoopRecord, Dataset } from '../../../src/dataset/schema';
import type { Answer } from '../../../src/model/answers/answers';
import type { NeedAnswer } from '../../../src/model/answers/topic-answer';
import type { Filter } from '../../../src/model/filter';
import { passes } from '../naive';

/** Whether an actor belongs to a group: as its member, as a State of its subregion, or by a member. */
export function belongs(
  { actors }: Pick<Dataset, 'actors'>,
  who: string,
  to: string,
  seen: readonly string[] = [],
): boolean {
  if (seen.includes(to)) return false;
  const own = actors.filter(
    ({ id, subregion }) =>
      subregion === to || actors.some((each) => each.id === to && each.members?.includes(id)),
  );
  return own.some(({ id }) => id === who || belongs({ actors }, who, id, [...seen, to]));
}

/** Whether the actor may use the offer: 'yes', 'no', only on request, or (a region) only a part of it. */
function mayTake(dataset: Dataset, who: string, offer: CoopRecord): 'yes' | 'ask' | 'part' | 'no' {
  const taken = mayTakeWhole(dataset, who, offer);
  return taken === 'no' && reachesPartOf(dataset, who, offer) ? 'part' : taken;
}

/** Whether an offer is open to some members of a region. */
export const reachesPartOf = (dataset: Dataset, who: string, offer: CoopRecord): boolean =>
  dataset.actors.some(({ id, kind }) => id === who && kind === 'region') &&
  dataset.actors.some(
    ({ id }) => belongs(dataset, id, who) && mayTakeWhole(dataset, id, offer) === 'yes',
  );

function mayTakeWhole(dataset: Dataset, who: string, offer: CoopRecord): 'yes' | 'ask' | 'no' {
  const { counterparts } = offer;
  const openTo = offer.kind === 'offer' ? offer.openTo : null;
  if (openTo === 'all' || counterparts.includes(who)) return 'yes';
  if (openTo === 'on-request') return 'ask';
  if (openTo === 'named') return 'no';
  // To a group: one that is named, or one that has no code.
  const isMember = counterparts.some((to) => belongs(dataset, who, to));
  return counterparts.length === 0 || isMember ? 'yes' : 'no';
}

/** Whether the actor is a provider of an offer; one sentence may name several. */
export const gives = ({ records }: Dataset, who: string, offer: CoopRecord): boolean =>
  records.some(
    (part) =>
      part.actor === who &&
      part.status === offer.status &&
      part.topic === offer.topic &&
      part.meeting === offer.meeting &&
      part.evidence.start === offer.evidence.start &&
      part.evidence.end === offer.evidence.end,
  );

/** Returns the offers and plans (by position) of the actor in need itself on its topic. */
export function ownHelp(dataset: Dataset, filter: Filter, position: number): number[] {
  const need = dataset.records[position] as CoopRecord;
  return dataset.records.flatMap((offer, at) => {
    const isOwn = offer.topic === need.topic && ['available', 'planned'].includes(offer.status);
    const isShown =
      (filter.meeting.length === 0 || filter.meeting.includes(offer.meeting)) &&
      (filter.basis.length === 0 || filter.basis.includes(offer.basis));
    return isOwn && isShown && gives(dataset, need.actor, offer) ? [at] : [];
  });
}

/** Whether a need asks other actors by name than the provider of the offer. */
export const asksOthers = ({ counterparts }: CoopRecord, { actor }: CoopRecord): boolean =>
  counterparts.length > 0 && !counterparts.includes(actor);

/** Returns the answer that the offer of another actor on its topic gives a need. */
export function answerBy(dataset: Dataset, need: CoopRecord, offer: CoopRecord): Answer {
  if (offer.status !== 'available') return 'none';
  const may = mayTake(dataset, need.actor, offer);
  if (may === 'no') return 'none';
  const isNamed = need.modalities.some((form) => offer.modalities.includes(form));
  const isUnnamed = need.modalities.length === 0 || offer.modalities.length === 0;
  if (!isNamed && !isUnnamed) return 'none';
  const isSure = may === 'yes' && isNamed && offer.basis === 'explicit';
  return isSure && !asksOthers(need, offer) ? 'answered' : 'perhaps';
}

/** Returns the state of the need at a position. */
export function answerOf(dataset: Dataset, filter: Filter, position: number): Answer {
  const need = dataset.records[position] as CoopRecord;
  const answers = dataset.records
    .filter(
      (offer) =>
        offer.topic === need.topic &&
        !(offer.kind === 'offer' && gives(dataset, need.actor, offer)) &&
        (filter.meeting.length === 0 || filter.meeting.includes(offer.meeting)) &&
        (filter.basis.length === 0 || filter.basis.includes(offer.basis)),
    )
    .map((offer) => answerBy(dataset, need, offer));
  return (['answered', 'perhaps'] as const).find((each) => answers.includes(each)) ?? 'none';
}

/** Returns by "actor/topic" the state of the least answered need that the filter shows there. */
export function shownAnswers(dataset: Dataset, filter: Filter): Map<string, Answer> {
  const shown = new Map<string, Answer>();
  dataset.records.forEach(({ kind, actor, topic }, at) => {
    if (kind !== 'need' || !passes(dataset, filter, at)) return;
    const cell = `${actor}/${topic}`;
    const answers = [shown.get(cell) ?? 'answered', answerOf(dataset, filter, at)] as const;
    shown.set(
      cell,
      (['none', 'perhaps'] as const).find((each) => answers.includes(each)) ?? 'answered',
    );
  });
  return shown;
}

/** Returns the state of the need at a position, with planned help and other forms as states of their own. */
export function needAnswer(dataset: Dataset, filter: Filter, position: number): NeedAnswer {
  const answer = answerOf(dataset, filter, position);
  if (answer !== 'none') return answer === 'answered' ? 'open' : 'perhaps';
  const need = dataset.records[position] as CoopRecord;
  const open = dataset.records.filter(
    (offer) =>
      offer.topic === need.topic &&
      (offer.status === 'available' || offer.status === 'planned') &&
      !gives(dataset, need.actor, offer) &&
      (filter.meeting.length === 0 || filter.meeting.includes(offer.meeting)) &&
      (filter.basis.length === 0 || filter.basis.includes(offer.basis)) &&
      mayTake(dataset, need.actor, offer) !== 'no',
  );
  const fits = ({ modalities }: CoopRecord) =>
    modalities.length === 0 ||
    need.modalities.length === 0 ||
    modalities.some((form) => need.modalities.includes(form));
  if (open.some((offer) => offer.status === 'planned' && fits(offer))) return 'planned';
  return open.length > 0 ? 'other' : 'none';
}
