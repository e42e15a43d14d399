/**
 * The lists of the view of matches: needs by topic, each with its answer, and offers by sentence. Needs of
 * organizations and regions are listed too.
 */

import { numberAt } from '../../dataset/number-at';
import { KIND_OF } from '../columns';
import { chosenActors, passes } from '../count/compiled-filter';
import { groupBy } from '../count/group-by';
import { passageOf, sentencesOf as sentencesIn } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { answeringFilter, recordTests } from './answers';
import { audiences } from './audience';
import { sortAskedFirst } from './layout';
import { matchIndex, needsFor, offersNaming } from './matches';
import { providersOf } from './providers';
import { type NeedAnswer, needAnswer } from './topic-answer';

/** Positions in `dataset.records`; one at least. */
type SentenceRecords = readonly [number, ...number[]];

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
 * Returns the needs under the filter by topic, topics in the order of the matrix. On a topic, requests come
 * first, then reports of a difficulty, then mentions; actors in neutral order.
 */
export const needsByTopic = memo((model, filter: Filter): readonly TopicNeeds[] => {
  const { isAsked } = recordTests(model, filter);
  const { status } = model.index.columns;
  const { needsOn } = matchIndex(model);
  return sortAskedFirst(model, filter, [...needsOn.keys()]).flatMap((topic) => {
    const needs = (needsOn[topic] ?? [])
      .filter(isAsked)
      .sort((a, b) => numberAt(status, a) - numberAt(status, b))
      .map((record) => ({ record, answer: needAnswer(model, filter, record) }));
    return needs.length > 0 ? [{ topic, needs }] : [];
  });
});

/** Planned help is no offer, and is counted apart. A need with help of another form alone has no offer. */
const isWithout = ({ answer }: ListedNeed): boolean => answer === 'none' || answer === 'other';

/** Returns the needs of these for which no offer is recorded and no help is planned. */
export const needsWithoutOffer = (topics: readonly TopicNeeds[]): readonly TopicNeeds[] =>
  topics
    .map(({ topic, needs }) => ({ topic, needs: needs.filter(isWithout) }))
    .filter(({ needs }) => needs.length > 0);

/** Counts the needs in each state. */
export function countNeeds(topics: readonly TopicNeeds[]): Readonly<Record<NeedAnswer, number>> {
  const counts = { open: 0, perhaps: 0, planned: 0, other: 0, none: 0 };
  for (const { needs } of topics) for (const { answer } of needs) counts[answer]++;
  return counts;
}

/** Parts of the list of offers: outright offers, inferred offers, plans, past help. */
export const OFFER_PARTS = ['outright', 'inferred', 'planned', 'delivered'] as const;
type OfferPart = (typeof OFFER_PARTS)[number];

/**
 * Returns the offers under the filter by sentence, in the order of the minutes. A sentence with an outright and
 * an inferred offer counts as outright. Of its records, those whose actor speaks for itself come first.
 */
export const offersBySentence = memo(
  (model, filter: Filter): Readonly<Record<OfferPart, readonly SentenceRecords[]>> => {
    const { isAsked } = recordTests(model, filter);
    const { records } = model.dataset;
    const offers = matchIndex(model).sources.filter(
      (at) => records[at]?.kind === 'offer' && isAsked(at),
    );
    const lists: Record<OfferPart, SentenceRecords[]> = {
      outright: [],
      inferred: [],
      planned: [],
      delivered: [],
    };
    for (const sentence of groupBySentence(model, offers)) {
      const { status } = records[sentence[0]] ?? {};
      const isOutright = outrightAmong(model, sentence)(sentence[0]);
      if (status === 'planned' || status === 'delivered') lists[status].push(sentence);
      else lists[isOutright ? 'outright' : 'inferred'].push(sentence);
    }
    return lists;
  },
);

/**
 * Returns a test of whether a record (by position) rests on a sentence with an outright record among some: an
 * inferred offer in such a sentence does not count as a sentence of its own.
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

/** Groups offers by sentence and status, in the order of the minutes. */
function groupBySentence(model: Model, offers: readonly number[]): SentenceRecords[] {
  const { records } = model.dataset;
  const { meeting } = model.index.columns;
  const isOwn = (at: number) => Number(records[at]?.actor === records[at]?.reportedBy);
  const start = (at: number) => records[at]?.evidence.start ?? 0;
  const ofOne = groupBy(offers, (at) => {
    const record = records[at];
    return record && `${passageOf(record)} ${record.status}`;
  });
  return [...ofOne.values()]
    .map((all) => all.toSorted((a, b) => isOwn(b) - isOwn(a)) as unknown as SentenceRecords)
    .sort(([a], [b]) => numberAt(meeting, a) - numberAt(meeting, b) || start(a) - start(b));
}

/**
 * Actors in need that could use offers: `open` surely, `perhaps` perhaps, `planned` once a plan is carried out;
 * rows of the matrix.
 */
export interface Users {
  /** Position in `model.topics`. */
  readonly topic: number;
  readonly open: readonly number[];
  readonly perhaps: readonly number[];
  readonly planned: readonly number[];
}

/**
 * Returns by topic, in order, the other actors in need that could use any of some offers; each once, under its
 * surest state.
 */
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
      const newRows = [...found].filter((row) => !seen.has(row)).sort((a, b) => a - b);
      for (const row of newRows) seen.add(row);
      return newRows;
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
 * Returns offers, planned and past help that name an actor which the filter chooses, or a group of it, on
 * topics that this actor did not raise: by sentence, each with the rows of these actors. Empty where the filter
 * chooses no actor.
 */
export const offersByName = memo((model, filter: Filter) => {
  const named = new Map<number, number[]>();
  for (const row of chosenActors(model, filter))
    for (const { offer } of offersNaming(model, filter, row))
      named.set(offer, [...(named.get(offer) ?? []), row]);
  return groupBySentence(
    model,
    [...named.keys()].sort((a, b) => a - b),
  ).map((offers) => ({
    offers,
    rows: [...new Set(offers.flatMap((offer) => named.get(offer) ?? []))].sort((a, b) => a - b),
  }));
});

/**
 * The forms of cooperation that each actor in need wants on a topic, as bits by row; all bits where it names
 * none.
 */
type Wanted = ReadonlyMap<number, number>;

const NOTHING: Wanted = new Map();

const ALL_FORMS = -1;

/** Returns by topic the forms that actors want, from the needs that pass a test. */
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

/** Returns by topic the forms that actors want, from all needs that could use an offer. */
const wantedUnder = memo((model, answers: Filter) => wantedOn(model, passes(model, answers)));

/**
 * Returns a function that counts the others in need to whom an offer (of any status) is open and whose forms it
 * fits. Counting ends at `most`.
 */
function takersIn(model: Model) {
  const { modalities } = model.index.columns;
  const audienceOf = audiences(model);
  const providersFor = providersOf(model);
  return (offer: number, wanted: Wanted, most = Number.POSITIVE_INFINITY): number => {
    const { admitted, openTo, partly } = audienceOf(offer);
    const providers = providersFor(offer);
    const given = modalities[offer] || ALL_FORMS;
    const isOpen = admitted === null || openTo === 'on-request';
    let takers = 0;
    // A plain loop: with 100,000 records it runs 14 million times.
    for (const [row, forms] of wanted)
      if (
        (forms & given) !== 0 &&
        !providers.includes(row) &&
        (isOpen || admitted.has(row) || partly.has(row))
      )
        if (++takers === most) break;
    return takers;
  };
}

/** Returns the available offers of some that fit no recorded need of another actor. */
export function offersWithoutTaker(
  model: Model,
  filter: Filter,
  offers: readonly number[],
): number[] {
  const wanted = wantedUnder(model, answeringFilter(model, filter));
  const takersOf = takersIn(model);
  const { topic } = model.index.columns;
  return offers.filter(
    (offer) => takersOf(offer, wanted[numberAt(topic, offer)] ?? NOTHING, 1) === 0,
  );
}
