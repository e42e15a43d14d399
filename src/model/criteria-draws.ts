/**
 * How far the criteria hang on inference: their values where each implied record is in or out by the
 * toss of a coin. Exact: all criteria of one draw see the same records, so that a need that is out is
 * out of breadth, firmness and unmet alike, and an offer that is out leaves supply and meets nobody.
 *
 * Two things make it fast. What explicit records settle for good is counted once, and only the coins
 * that can still change a count are tossed. And 32 draws are worked out at a time, bit n of a number
 * standing for draw n: one random number tosses a record's coin in all of them, "any of these" is an
 * or, and sums are kept as binary digits, one number a digit.
 */
import { BASES } from '../dataset/values';
import { bearingOn, CRITERIA_OF, formsOf, isCounted, normalise } from './criteria';
import { CRITERIA, type Criterion } from './criterion';
import type { Filter } from './filter';
import { helpUnder } from './former-answers';
import { memo } from './memo';
import type { Model } from './model';

/** Draws of a lot: the bits of a number. */
const LOT = 32;
const IMPLIED = BASES.indexOf('implied');
const WIDTH = CRITERIA.length;
/** Place of what is in every draw, before all coins. */
const ALWAYS = 0;

/** Something that is in where its coin falls so, with its forms of cooperation as bits. */
type Fact = Readonly<Record<'coin' | 'forms', number>>;

/** An actor that is counted where any need (or other fact) is in that no answer which is in meets. */
type Term = Readonly<Record<'facts' | 'answers', readonly Fact[]>>;

const always = (forms: number): Fact[] => (forms === 0 ? [] : [{ coin: ALWAYS, forms }]);

const allForms = (model: Model, positions: readonly number[]): number =>
  positions.reduce((forms, i) => forms | formsOf(model, i), 0);

/** Positions in `dataset.records` of a cell's records. */
type CellFacts = Record<'explicit' | 'implied', number[]>;

/**
 * Whether the needs of one State on one topic are unmet in every draw (true), in none (false), or by
 * which implied needs and offers it turns; `given` are the forms of the explicit offers.
 * @param offers those on the topic, of which `isFor` tells which could meet the State's needs.
 */
function unmetOf(
  model: Model,
  { explicit, implied }: CellFacts,
  offers: readonly number[],
  isFor: (offer: number) => boolean,
): boolean | { readonly given: number; readonly needs: number[]; readonly offers: number[] } {
  const { basis } = model.index.columns;
  const wanted = allForms(model, explicit);
  const all = wanted | allForms(model, implied);
  const maybe: number[] = [];
  let given = 0;
  for (const offer of offers) {
    const forms = formsOf(model, offer);
    if ((forms & all & ~given) === 0 || !isFor(offer)) continue;
    if (basis[offer] === IMPLIED) {
      maybe.push(offer);
      continue;
    }
    given |= forms;
    if ((wanted & given) !== 0) return false;
    if (wanted === 0 && implied.every((i) => (formsOf(model, i) & given) !== 0)) return false;
  }
  if (wanted === 0) return { given, needs: implied, offers: maybe };
  // The State is in need anyway: what is implied of its needs matters where it could be met.
  const more = given | allForms(model, maybe);
  const needs = implied.filter((i) => (formsOf(model, i) & more) !== 0);
  return maybe.length + needs.length === 0 || { given, needs, offers: maybe };
}

/** By cell, the records that bear on a criterion (`at` in `CRITERIA`), of actors that it counts. */
function factsOf(
  model: Model,
  bears: (position: number) => boolean,
  criterion: Criterion,
  at: number,
): Map<number, CellFacts> {
  const { length, actor, topic, status, basis } = model.index.columns;
  const counted = model.actors.map(({ kind }) => isCounted(criterion, kind));
  const cells = new Map<number, CellFacts>();
  for (let i = 0; i < length; i++) {
    if ((((CRITERIA_OF[status[i] as number] as number) >> at) & 1) === 0 || !bears(i)) continue;
    if (!counted[actor[i] as number]) continue;
    const cell = (actor[i] as number) * model.index.topics + (topic[i] as number);
    const facts = cells.get(cell) ?? { explicit: [], implied: [] };
    cells.set(cell, facts);
    (basis[i] === IMPLIED ? facts.implied : facts.explicit).push(i);
  }
  return cells;
}

/**
 * By topic * 5 + criterion, the number of actors that are counted in every draw, and the terms on which
 * the others hang. Kept, since the chair changes weights and criteria far more often than the filter.
 */
const openUnder = memo((model, filter: Filter) => {
  const { topics, columns } = model.index;
  const bears = bearingOn(model, filter);
  const { isFor, ...help } = helpUnder(model, filter);
  // Explicit ones settle most, those of no form meet every need; equals as listed, never by name.
  const rank = (i: number): number =>
    2 * Number(columns.basis[i] === IMPLIED) + Number(columns.modalities[i] !== 0);
  const offersOn = help.offersOn.map((on) => on.toSorted((a, b) => rank(a) - rank(b) || a - b));
  const settled = new Uint32Array(topics * WIDTH);
  const terms = Array.from(settled, (): Term[] => []);
  const tossed = new Map<number, Fact>();
  /** Each record on which a count turns (by position) has a coin of its own. */
  const factOf = (position: number): Fact => {
    const known = tossed.get(position);
    if (known) return known;
    const fact = { coin: tossed.size + 1, forms: formsOf(model, position) };
    tossed.set(position, fact);
    return fact;
  };
  CRITERIA.forEach((criterion, at) => {
    for (const [cell, facts] of factsOf(model, bears, criterion, at)) {
      const topic = cell % topics;
      const row = Math.floor(cell / topics);
      const target = topic * WIDTH + at;
      const turns =
        criterion === 'unmet'
          ? unmetOf(model, facts, offersOn[topic] ?? [], (offer) => isFor(offer, row))
          : facts.explicit.length > 0 || { given: 0, needs: facts.implied, offers: [] };
      if (turns === true) settled[target] = (settled[target] as number) + 1;
      if (typeof turns === 'boolean') continue;
      terms[target]?.push({
        facts: [...always(allForms(model, facts.explicit)), ...turns.needs.map(factOf)],
        answers: [...always(turns.given), ...turns.offers.map(factOf)],
      });
    }
  });
  return { settled, terms, coins: tossed.size };
});

/** The draws, as bits, in which the actor of a term is counted. */
function drawsOf({ facts, answers }: Term, tosses: Int32Array): number {
  let draws = 0;
  for (const { coin } of facts) draws |= tosses[coin] as number;
  for (const answer of answers) {
    if (draws === 0) break;
    let meets = 0;
    for (const fact of facts) {
      if ((fact.forms & answer.forms) !== 0) meets |= tosses[fact.coin] as number;
    }
    draws &= ~(meets & (tosses[answer.coin] as number));
  }
  return draws;
}

/** Adds 1 in each of the draws. `digits` are the sums of all draws, the lowest binary digit first. */
function addTo(digits: Int32Array, draws: number): void {
  let carry = draws;
  for (let place = 0; carry !== 0; place++) {
    const digit = digits[place] as number;
    digits[place] = digit ^ carry;
    carry &= digit;
  }
}

/**
 * `coins`: implied records on which a count may turn; where 0, every draw is the same.
 * @throws RangeError where the answer of a text search is of another dataset's length.
 */
export function uncertainCriteria(model: Model, filter: Filter) {
  const { settled, terms, coins } = openUnder(model, filter);
  const width = settled.length;
  const turning = [...terms.keys()].filter((target) => terms[target]?.length !== 0);
  const tosses = new Int32Array(coins + 1);
  tosses[ALWAYS] = -1;
  const digits = new Int32Array(LOT);
  /** By draw of the lot, then by topic and criterion. */
  const counts = new Uint32Array(LOT * width);
  for (let draw = 0; draw < LOT; draw++) counts.set(settled, draw * width);

  function nextLot(random: () => number): void {
    for (let coin = 1; coin <= coins; coin++) tosses[coin] = (random() * 0x100000000) | 0;
    for (const target of turning) {
      const own = terms[target] as Term[];
      digits.fill(0);
      for (const term of own) addTo(digits, drawsOf(term, tosses));
      const places = LOT - Math.clz32(own.length);
      for (let draw = 0; draw < LOT; draw++) {
        let count = settled[target] as number;
        for (let place = 0; place < places; place++) {
          count += (((digits[place] as number) >>> draw) & 1) << place;
        }
        counts[draw * width + target] = count;
      }
    }
  }

  let source: (() => number) | null = null;
  let next = LOT;
  return {
    coins,
    /**
     * One draw: the values of all topics and criteria, topic * 5 + position in `CRITERIA`, each over the
     * largest count of its criterion in this draw. Draws come in lots of 32, for which `random` is called
     * at once. Another function than the one before begins a new lot, so that equal seeds give equal
     * draws; one made anew for each draw would cost 32 times as much.
     * @param random numbers in [0, 1), of which the first 32 binary digits are used, as `Math.random`.
     * @throws RangeError where `into` is not of length topics * 5.
     */
    draw(random: () => number, into: Float64Array): void {
      if (into.length !== width) throw new RangeError(`Room for ${into.length} values of ${width}`);
      if (next === LOT || random !== source) {
        nextLot(random);
        source = random;
        next = 0;
      }
      normalise(counts, next * width, into);
      next++;
    },
  };
}
