/**
 * How many answers each need and each offer has, without a list of them: what lists of all needs or
 * all offers show beside each. Needs of one actor on one topic have the same answers (only their form
 * differs, which bars nothing), so that a cell is counted once.
 */
import { STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { type MatchIndex, matchIndex, matchSides } from './match-sides';
import { memo } from './memo';
import type { Model } from './model';

/** Records of others that could meet a need. Planned, past and reserved help is in no other count. */
export interface NeedAnswers {
  /** Available offers that are not reserved for others. */
  readonly available: number;
  /** Planned offers that are not reserved for others. */
  readonly planned: number;
  /** Offers delivered, to whomever: precedents. */
  readonly delivered: number;
  /** Available or planned offers that are reserved for others. */
  readonly reserved: number;
  /** Capacities in place of States. */
  readonly peers: number;
  /** Actors (rows, in neutral order) of the available offers. */
  readonly providers: readonly number[];
}

/** Other actors with a need that an offer could meet, each counted once. */
export interface OfferAnswers {
  readonly states: number;
  readonly organizations: number;
  readonly regions: number;
  /** Actors of any kind with a need on the topic for whom the offer is not: reserved for others. */
  readonly barred: number;
}

/** Both maps by position in `dataset.records`, in neutral order: actor, topic, firmest first. */
export interface MatchTable {
  /** Needs that the filter shows. */
  readonly needs: ReadonlyMap<number, NeedAnswers>;
  /** Offers that the filter shows. */
  readonly offers: ReadonlyMap<number, OfferAnswers>;
}

/** @param sources those on the topic that may answer. */
function answersTo(
  model: Model,
  { opennessOf }: MatchIndex,
  sources: readonly number[],
  needy: number,
): NeedAnswers {
  const { actor, status } = model.index.columns;
  const answers = { available: 0, planned: 0, delivered: 0, reserved: 0, peers: 0 };
  const providers = new Set<number>();
  for (const source of sources) {
    const provider = actor[source] as number;
    if (provider === needy) continue;
    const code = status[source];
    if (code === STATUS_CODE['in-place']) answers.peers++;
    else if (code === STATUS_CODE.delivered) answers.delivered++;
    else if (opennessOf(source, needy) === 'reserved') answers.reserved++;
    else if (code === STATUS_CODE.planned) answers.planned++;
    else {
      answers.available++;
      providers.add(provider);
    }
  }
  return { ...answers, providers: [...providers] };
}

function takersOf(
  model: Model,
  { opennessOf }: MatchIndex,
  needy: readonly number[],
  offer: number,
): OfferAnswers {
  const answers = { states: 0, organizations: 0, regions: 0, barred: 0 };
  for (const row of needy) {
    if (row === model.index.columns.actor[offer]) continue;
    const kind = model.actors[row]?.kind;
    if (opennessOf(offer, row) === 'reserved') answers.barred++;
    else if (kind === 'state') answers.states++;
    else if (kind === 'organization') answers.organizations++;
    else answers.regions++;
  }
  return answers;
}

export const matchTable = memo((model, filter: Filter): MatchTable => {
  const index = matchIndex(model);
  const { asked, answering } = matchSides(model, filter);
  const { actor, topic, status } = model.index.columns;
  const answers = (positions: readonly number[]) => positions.filter((i) => answering[i] === 1);
  const sourcesOn = index.sourcesOn.map(answers);
  const needyOn = index.needsOn.map((needs) => [
    ...new Set(answers(needs).map((i) => actor[i] as number)),
  ]);
  const cells = new Map<number, NeedAnswers>();
  const needs = new Map<number, NeedAnswers>();
  for (const need of index.needs) {
    if (asked[need] === 0) continue;
    const row = actor[need] as number;
    const column = topic[need] as number;
    const cell = row * model.index.topics + column;
    const found = cells.get(cell) ?? answersTo(model, index, sourcesOn[column] ?? [], row);
    cells.set(cell, found);
    needs.set(need, found);
  }
  const offers = new Map<number, OfferAnswers>();
  for (const source of index.sources) {
    if (asked[source] === 0 || status[source] === STATUS_CODE['in-place']) continue;
    offers.set(source, takersOf(model, index, needyOn[topic[source] as number] ?? [], source));
  }
  return { needs, offers };
});
