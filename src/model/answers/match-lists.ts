/**
 * What the view of matches lists: what is raised, by topic, with whether an offer is recorded for it; and what is
 * offered, by the sentence that says so. Organizations and regions have needs too.
 */

import { numberAt } from '../../dataset/number-at';
import { KIND_OF } from '../columns';
import { chosenActors, passes } from '../count/compiled-filter';
import { groupBy } from '../count/group-by';
import { passageOf, sentencesOf as sentencesIn } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { answering, sidesUnder } from './answers';
import { audiences } from './audience';
import { giversOf } from './givers';
import { matchIndex, namedFor, needsFor } from './matches';
import { askedFirst } from './order';
import { type NeedAnswer, needAnswer } from './topic-answer';

/** Positions in `dataset.records`; one at least. */
type Records = readonly [number, ...number[]];

export interface ListedNeed {
  /** Position in `dataset.records`. */
  readonly record: number;
  readonly answer: NeedAnswer;
}

export interface TopicNeeds {
  /** Position in `model.topics`. */
  readonly topic: number;
  readonly needs: readonly ListedNeed[];
}

/**
 * The needs of the filter by topic, topics in the order of the matrix. On a topic who asks comes first, then who
 * reports a difficulty; actors in neutral order.
 */
export const needsByTopic = memo((model, filter: Filter): readonly TopicNeeds[] => {
  const { isAsked } = sidesUnder(model, filter);
  const { status } = model.index.columns;
  const { needsOn } = matchIndex(model);
  return askedFirst(model, filter, [...needsOn.keys()]).flatMap((topic) => {
    const needs = (needsOn[topic] ?? [])
      .filter(isAsked)
      .sort((a, b) => numberAt(status, a) - numberAt(status, b))
      .map((record) => ({ record, answer: needAnswer(model, filter, record) }));
    return needs.length > 0 ? [{ topic, needs }] : [];
  });
});

/** Planned help is no offer, and stands apart; help of another form only leaves a need without one. */
const isWithout = ({ answer }: ListedNeed): boolean => answer === 'none' || answer === 'other';

/** Of these the needs for which no offer is recorded and no help is planned. */
export const withoutOffer = (topics: readonly TopicNeeds[]): readonly TopicNeeds[] =>
  topics
    .map(({ topic, needs }) => ({ topic, needs: needs.filter(isWithout) }))
    .filter(({ needs }) => needs.length > 0);

/** How many needs are in each state. */
export function countNeeds(topics: readonly TopicNeeds[]): Readonly<Record<NeedAnswer, number>> {
  const counts = { open: 0, perhaps: 0, planned: 0, other: 0, none: 0 };
  for (const { needs } of topics) for (const { answer } of needs) counts[answer]++;
  return counts;
}

/** Offers said outright, those that we inferred, what is planned, and help that ran already. */
export const OFFER_PARTS = ['outright', 'inferred', 'planned', 'delivered'] as const;
export type OfferPart = (typeof OFFER_PARTS)[number];

/**
 * The offers of the filter by the sentence that makes them, in the order of the minutes. A sentence that makes an
 * offer of one actor outright and lets infer one of another is said outright; of its records those come first
 * whose actor speaks for itself.
 */
export const offersBySentence = memo(
  (model, filter: Filter): Readonly<Record<OfferPart, readonly Records[]>> => {
    const { isAsked } = sidesUnder(model, filter);
    const { records } = model.dataset;
    const offers = matchIndex(model).sources.filter(
      (at) => records[at]?.kind === 'offer' && isAsked(at),
    );
    const lists: Record<OfferPart, Records[]> = {
      outright: [],
      inferred: [],
      planned: [],
      delivered: [],
    };
    for (const sentence of sentencesOf(model, offers)) {
      const { status } = records[sentence[0]] ?? {};
      const isOutright = outrightAmong(model, sentence)(sentence[0]);
      if (status === 'planned' || status === 'delivered') lists[status].push(sentence);
      else lists[isOutright ? 'outright' : 'inferred'].push(sentence);
    }
    return lists;
  },
);

/**
 * Whether what a record (by position) says stands in a sentence in which any of some records is said outright: an
 * offer that is inferred of another there counts as no sentence of its own.
 */
export function outrightAmong(
  model: Model,
  positions: readonly number[],
): (position: number) => boolean {
  const { sentence } = sentencesIn(model);
  const { records } = model.dataset;
  const outright = new Set(
    positions.filter((at) => records[at]?.basis === 'explicit').map((at) => sentence[at]),
  );
  return (at) => outright.has(sentence[at]);
}

/** Offers by sentence and status, in the order of the minutes. */
function sentencesOf(model: Model, offers: readonly number[]): Records[] {
  const { records } = model.dataset;
  const { meeting } = model.index.columns;
  const isOwn = (at: number) => Number(records[at]?.actor === records[at]?.reportedBy);
  const start = (at: number) => records[at]?.evidence.start ?? 0;
  const ofOne = groupBy(offers, (at) => {
    const record = records[at];
    return record && `${passageOf(record)} ${record.status}`;
  });
  return [...ofOne.values()]
    .map((all) => all.toSorted((a, b) => isOwn(b) - isOwn(a)) as unknown as Records)
    .sort(([a], [b]) => numberAt(meeting, a) - numberAt(meeting, b) || start(a) - start(b));
}

/** Who could use offers: `open` surely, `perhaps` perhaps, `planned` once a plan comes about; rows of the matrix. */
export interface Users {
  /** Position in `model.topics`. */
  readonly topic: number;
  readonly open: readonly number[];
  readonly perhaps: readonly number[];
  readonly planned: readonly number[];
}

/** By topic, in order, who of others in need could use any of some offers; each once, where it could best. */
export function usersOf(model: Model, filter: Filter, offers: readonly number[]): Users[] {
  const { topic, actor } = model.index.columns;
  const byTopic = groupBy(
    offers.toSorted((a, b) => numberAt(topic, a) - numberAt(topic, b)),
    (offer) => numberAt(topic, offer),
  );
  return [...byTopic].map(([on, own]) => {
    const matches = own.flatMap((offer) => needsFor(model, filter, offer));
    const seen = new Set<number>();
    const rows = (group: string) => {
      const fitting = matches.filter((each) => each.group === group && each.fit !== 'different');
      const found = new Set(fitting.map(({ need }) => numberAt(actor, need)));
      const fresh = [...found].filter((row) => !seen.has(row)).sort((a, b) => a - b);
      for (const row of fresh) seen.add(row);
      return fresh;
    };
    return {
      topic: on,
      open: rows('answered'),
      perhaps: rows('perhaps'),
      planned: rows('planned'),
    };
  });
}

/**
 * Offers, planned and past help that name an actor which the filter chooses, or a group of it, on topics that this
 * actor did not raise: by sentence, each with the rows of these actors. Nothing where the filter chooses nobody.
 */
export const offersByName = memo((model, filter: Filter) => {
  const named = new Map<number, number[]>();
  for (const row of chosenActors(model, filter))
    for (const { offer } of namedFor(model, filter, row))
      named.set(offer, [...(named.get(offer) ?? []), row]);
  return sentencesOf(
    model,
    [...named.keys()].sort((a, b) => a - b),
  ).map((offers) => ({
    offers,
    rows: [...new Set(offers.flatMap((offer) => named.get(offer) ?? []))].sort((a, b) => a - b),
  }));
});

/** By row of an actor in need on a topic, the forms of cooperation that it needs, as bits; all where it names none. */
type Wanted = ReadonlyMap<number, number>;

const NOTHING: Wanted = new Map();

const ALL_FORMS = -1;

/** Who needs what, by topic, as far as the needs pass a test. */
function wantedOn(model: Model, isOne: (need: number) => boolean): Wanted[] {
  const { actor, topic, status, modalities, length } = model.index.columns;
  const wanted = model.topics.map(() => new Map<number, number>());
  for (let need = 0; need < length; need++) {
    if (KIND_OF[numberAt(status, need)] !== 'need' || !isOne(need)) continue;
    const on = wanted[numberAt(topic, need)];
    const row = numberAt(actor, need);
    on?.set(row, (on.get(row) ?? 0) | (modalities[need] || ALL_FORMS));
  }
  return wanted;
}

/** Who needs what among all needs that may answer for an offer. */
const wantedUnder = memo((model, answers: Filter) => wantedOn(model, passes(model, answers)));

/**
 * How many others in need could take an offer up, of whatever status: it is open to them, and of a form
 * that fits. Counting ends at `most`.
 */
function takersIn(model: Model) {
  const { modalities } = model.index.columns;
  const audienceOf = audiences(model);
  const giversFor = giversOf(model);
  return (offer: number, wanted: Wanted, most = Number.POSITIVE_INFINITY): number => {
    const { admitted, openTo, partly } = audienceOf(offer);
    const givers = giversFor(offer);
    const given = modalities[offer] || ALL_FORMS;
    const isOpen = admitted === null || openTo === 'on-request';
    let takers = 0;
    // A plain loop: with 100,000 records it runs 14 million times.
    for (const [row, forms] of wanted)
      if (
        (forms & given) !== 0 &&
        !givers.includes(row) &&
        (isOpen || admitted.has(row) || partly.has(row))
      )
        if (++takers === most) break;
    return takers;
  };
}

/** Of some available offers those that no recorded need of another actor could take up. */
export function withoutTaker(model: Model, filter: Filter, offers: readonly number[]): number[] {
  const wanted = wantedUnder(model, answering(model, filter));
  const takersOf = takersIn(model);
  const { topic } = model.index.columns;
  return offers.filter(
    (offer) => takersOf(offer, wanted[numberAt(topic, offer)] ?? NOTHING, 1) === 0,
  );
}

/**
 * Why nobody in need could take such an offer up: `form` where it is open to others with a need, who name
 * other forms; `closed` where it is open to none of them; null where no other has a need on its topic.
 */
export function reasonWithoutTaker(model: Model, filter: Filter, offer: number) {
  const { topic } = model.index.columns;
  const wanted = wantedUnder(model, answering(model, filter))[numberAt(topic, offer)] ?? NOTHING;
  const givers = giversOf(model)(offer);
  const { admitted, openTo, partly } = audiences(model)(offer);
  const others = [...wanted.keys()].filter((row) => !givers.includes(row));
  if (others.length === 0) return null;
  const isOpen = admitted === null || openTo === 'on-request';
  const isReached = (row: number) => isOpen || admitted.has(row) || partly.has(row);
  return others.some(isReached) ? 'form' : 'closed';
}
