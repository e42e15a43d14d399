/** The rule of `answers.ts` for one need and one offer: whether it answers the need, and why or why not. */
import { numberAt } from '../../dataset/number-at';
import { BASES } from '../../dataset/values';
import { STATUS_CODE } from '../columns';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { ANSWERS, type Answer, sidesUnder } from './answers';
import { type Audience, audiences } from './audience';
import { giversOf } from './givers';

/**
 * How open an offer is to an actor, best first. `member`: it is made to a group that the actor belongs
 * to, or to a group that has no code; `part`: to some members of the actor, a region; `others`: to a group of
 * others; `reserved`: to others by name. Of a past offer, which is open to nobody, it says to whom it went:
 * `all` where it names nobody.
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
 * How the form of an offer fits that of a need: one in common, any (the need names none), perhaps (the
 * offer names none), or none in common, when the offer is only related.
 */
export const FITS = ['shared', 'any', 'unnamed', 'different'] as const;
type Fit = (typeof FITS)[number];

/**
 * Why an offer answers a need perhaps and not surely: what the words of the offer leave open, then what those of
 * the need do. `need-no-form`: it names no form; `asks-others`: it asks others by name.
 */
export const DOUBTS = [
  'no-form',
  'implied',
  'on-request',
  'part',
  'need-no-form',
  'asks-others',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** How open an offer (by position in `dataset.records`) is to an actor (row of the matrix). */
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

/** Whether an offer is made to others alone. */
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
 * How a need and an offer on its topic stand to each other (positions in `dataset.records`). A function of
 * the model, so that whoever judges many pairs asks the model once.
 */
export const judging = memo((model) => {
  const { actor, modalities, status, basis } = model.index.columns;
  const audienceOf = audiences(model);
  const giversFor = giversOf(model);
  return (need: number, offer: number) => {
    const row = numberAt(actor, need);
    const asked = audienceOf(need);
    const openness = opennessTo(audienceOf(offer), row);
    const fit = fitOf(numberAt(modalities, need), numberAt(modalities, offer));
    const doubts: Doubt[] = [];
    if (fit === 'unnamed') doubts.push('no-form');
    if (basis[offer] === IMPLIED) doubts.push('implied');
    if (openness === 'on-request' || openness === 'part') doubts.push(openness);
    if (modalities[need] === 0) doubts.push('need-no-form');
    if (!asked.isUnnamed && !asked.named.has(numberAt(actor, offer))) doubts.push('asks-others');
    const mayAnswer =
      status[offer] === STATUS_CODE.available &&
      !isClosed(openness) &&
      fit !== 'different' &&
      !giversFor(offer).includes(row);
    const answer: Answer = mayAnswer ? (doubts.length > 0 ? 'perhaps' : 'answered') : 'none';
    return { answer, fit, openness, doubts };
  };
});

/** By topic, the offers that are available or planned; providers in neutral order. */
const helpOn = memo((model) => {
  const { actor, topic, status, length } = model.index.columns;
  const lists: number[][] = model.topics.map(() => []);
  for (let i = 0; i < length; i++)
    if (status[i] === STATUS_CODE.available || status[i] === STATUS_CODE.planned)
      lists[numberAt(topic, i)]?.push(i);
  for (const list of lists) list.sort((a, b) => numberAt(actor, a) - numberAt(actor, b) || a - b);
  return lists;
});

/** The help on a need's topic that passes, of the actor in need or of others; providers in neutral order. */
function helpOf(model: Model, filter: Filter, need: number, isOwn: boolean): number[] {
  const { actor, topic } = model.index.columns;
  const { mayAnswer } = sidesUnder(model, filter);
  const givers = giversOf(model);
  return (helpOn(model)[numberAt(topic, need)] ?? []).filter(
    (offer) => mayAnswer(offer) && givers(offer).includes(numberAt(actor, need)) === isOwn,
  );
}

/** What the actor in need offers or plans itself on a need's topic, also as its partners do; none of it answers. */
export const ownHelp = (model: Model, filter: Filter, need: number): number[] =>
  helpOf(model, filter, need, true);

/** The available offers of others on a need's topic that may answer, each judged; best first, then providers in neutral order. */
export function judgedOffers(model: Model, filter: Filter, need: number) {
  const judge = judging(model);
  const { status } = model.index.columns;
  const judged = helpOf(model, filter, need, false)
    .filter((offer) => status[offer] === STATUS_CODE.available)
    .map((offer) => ({ offer, ...judge(need, offer) }));
  return ANSWERS.flatMap((answer) => judged.filter((each) => each.answer === answer));
}

/** The actors of records (by position), each once. */
export const actorsOf = ({ index }: Model, records: readonly number[]): number[] => [
  ...new Set(records.map((i) => numberAt(index.columns.actor, i))),
];
