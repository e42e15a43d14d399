/** The rule of `answers.ts` for one need and one offer: whether the offer answers the need, and the reasons. */
import { numberAt } from '../../dataset/number-at';
import { BASES } from '../../dataset/values';
import { STATUS_CODE } from '../columns';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { ANSWERS, type Answer, recordTests } from './answers';
import { type Audience, audiences } from './audience';
import { isSaidEarlier } from './open-help';
import { providersOf } from './providers';

/**
 * How open an offer is to an actor, best first. `member`: it is made to a group that the actor belongs to, or
 * to a group that has no code; `part`: to some members of the actor, a region; `others`: to a group of others;
 * `reserved`: to others by name. Past help is open to no actor; for it this says who received it: `all` where
 * it names no recipient.
 */
export const OPENNESS = [
  'named',
  'member',
  'all',
  'on-request',
  'part',
  'others',
  'reserved',
] as const;
export type Openness = (typeof OPENNESS)[number];

/**
 * How the form of an offer fits that of a need. `shared`: they have one in common; `any`: the need names none;
 * `unnamed`: the offer names none; `different`: none in common, so that the offer is only related.
 */
export const FITS = ['shared', 'any', 'unnamed', 'different'] as const;
type Fit = (typeof FITS)[number];

/**
 * Why an offer answers a need perhaps and not surely: first what the offer leaves open, then what the need
 * leaves open. `earlier`: it was last said at an earlier meeting than the one whose state is asked; `need-no-form`: the
 * need names no form; `asks-others`: it asks others by name.
 */
export type Doubt =
  | 'no-form'
  | 'implied'
  | 'on-request'
  | 'part'
  | 'earlier'
  | 'need-no-form'
  | 'asks-others';

/** Returns how open an offer (by position in `dataset.records`) is to an actor (row of the matrix). */
export const opennessOf = (model: Model, offer: number, row: number): Openness =>
  opennessTo(audiences(model)(offer), row);

function opennessTo(audience: Audience, row: number): Openness {
  const { openTo, named, admitted, partly, isUnnamed } = audience;
  if (named.has(row)) return 'named';
  if (openTo === 'all' || (openTo === null && isUnnamed)) return 'all';
  if (openTo === 'on-request') return openTo;
  if (partly.has(row)) return 'part';
  if (openTo === 'named') return 'reserved';
  return admitted === null || admitted.has(row) ? 'member' : 'others';
}

/** Whether an offer is open to others alone. */
export const isClosed = (openness: Openness | 'not-offered'): boolean =>
  openness === 'others' || openness === 'reserved';

/** @param wanted forms of the need, as bits; `given`: those of the offer */
export function fitOf(wanted: number, given: number): Fit {
  if (given === 0) return 'unnamed';
  if (wanted === 0) return 'any';
  return (wanted & given) === 0 ? 'different' : 'shared';
}

const IMPLIED = BASES.indexOf('implied');

/**
 * Returns a function that judges a need and an offer on its topic (positions in `dataset.records`): the answer,
 * the fit of forms, the openness and the doubts.
 */
export const judgeOf = memo((model) => {
  const { actor, modalities, status, basis } = model.index.columns;
  const audienceOf = audiences(model);
  const providersFor = providersOf(model);
  return (need: number, offer: number) => {
    const row = numberAt(actor, need);
    const asked = audienceOf(need);
    const openness = opennessTo(audienceOf(offer), row);
    const fit = fitOf(numberAt(modalities, need), numberAt(modalities, offer));
    const doubts: Doubt[] = [];
    if (fit === 'unnamed') doubts.push('no-form');
    if (basis[offer] === IMPLIED) doubts.push('implied');
    if (openness === 'on-request' || openness === 'part') doubts.push(openness);
    if (isSaidEarlier(model, offer)) doubts.push('earlier');
    if (modalities[need] === 0) doubts.push('need-no-form');
    if (!asked.isUnnamed && !asked.named.has(numberAt(actor, offer))) doubts.push('asks-others');
    const mayAnswer =
      status[offer] === STATUS_CODE.available &&
      !isClosed(openness) &&
      fit !== 'different' &&
      !providersFor(offer).includes(row);
    const answer: Answer = mayAnswer ? (doubts.length > 0 ? 'perhaps' : 'answered') : 'none';
    return { answer, fit, openness, doubts };
  };
});

/** Returns by topic the offers that are available or planned; providers in neutral order. */
const helpOn = memo((model) => {
  const { actor, topic, status, length } = model.index.columns;
  const lists: number[][] = model.topics.map(() => []);
  for (let i = 0; i < length; i++)
    if (status[i] === STATUS_CODE.available || status[i] === STATUS_CODE.planned)
      lists[numberAt(topic, i)]?.push(i);
  for (const list of lists) list.sort((a, b) => numberAt(actor, a) - numberAt(actor, b) || a - b);
  return lists;
});

/**
 * Returns the help on a need's topic that may answer, of the actor in need (`isOwn`) or of others; providers in
 * neutral order.
 */
function helpOf(model: Model, filter: Filter, need: number, isOwn: boolean): number[] {
  const { actor, topic } = model.index.columns;
  const { mayAnswer } = recordTests(model, filter);
  const providers = providersOf(model);
  return (helpOn(model)[numberAt(topic, need)] ?? []).filter(
    (offer) => mayAnswer(offer) && providers(offer).includes(numberAt(actor, need)) === isOwn,
  );
}

/**
 * Returns the offers and plans on a need's topic that the actor in need provides, alone or with partners; none
 * of them answers.
 */
export const ownHelp = (model: Model, filter: Filter, need: number): number[] =>
  helpOf(model, filter, need, true);

/**
 * Returns the available offers of others on a need's topic that may answer, each judged; best first, then
 * providers in neutral order.
 */
export function judgedOffers(model: Model, filter: Filter, need: number) {
  const judge = judgeOf(model);
  const { status } = model.index.columns;
  const judged = helpOf(model, filter, need, false)
    .filter((offer) => status[offer] === STATUS_CODE.available)
    .map((offer) => ({ offer, ...judge(need, offer) }));
  return ANSWERS.flatMap((answer) => judged.filter((each) => each.answer === answer));
}

/** Returns the rows of the actors of records (by position), each once. */
export const actorsOf = ({ index }: Model, records: readonly number[]): number[] => [
  ...new Set(records.map((i) => numberAt(index.columns.actor, i))),
];
