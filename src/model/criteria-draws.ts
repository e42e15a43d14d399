/**
 * How far the criteria hang on inference: their values where each implied record is in or out by the
 * toss of a coin. Exact: all criteria of one draw see the same records, so that a need that is out is
 * out of breadth, firmness and unmet alike. An offer that rests on inference answers no need clearly,
 * whether it is in or out: `unmet` turns on needs alone.
 *
 * Two things make it fast. What explicit records settle for good is counted once, and only the coins
 * that can still change a count are tossed. And 32 draws are worked out at a time, bit n of a number
 * standing for draw n: one random number tosses a record's coin in all of them, "any of these" is an
 * or, and sums are kept as binary digits, one number a digit.
 */
import { BASES } from '../dataset/values';
import { answerOf } from './answers';
import { bearingOn, CRITERIA_OF, isCounted, normalise } from './criteria';
import { CRITERIA } from './criterion';
import type { Filter } from './filter';
import { memo } from './memo';
import type { Model } from './model';

/** Draws of a lot: the bits of a number. */
const LOT = 32;
const IMPLIED = BASES.indexOf('implied');
const WIDTH = CRITERIA.length;
const UNMET = 1 << CRITERIA.indexOf('unmet');

/** The coins of the records of which any makes an actor count. */
type Term = readonly number[];

/**
 * By topic * 5 + criterion, the number of actors that are counted in every draw, and the terms on which
 * the others hang. Kept, since the chair changes weights and criteria far more often than the filter.
 */
const openUnder = memo((model, filter: Filter) => {
  const { topics, columns } = model.index;
  const bears = bearingOn(model, filter);
  const targets = topics * WIDTH;
  /** By actor, a bit for each criterion that counts it. */
  const countedOf = model.actors.map(({ kind }) =>
    CRITERIA.reduce((bits, each, at) => bits | (Number(isCounted(each, kind)) << at), 0),
  );
  const settled = new Uint32Array(targets);
  /** By row * `targets` + target, 1 where an explicit record counts; and the implied ones elsewhere. */
  const explicit = new Uint8Array(model.actors.length * targets);
  const implied = new Map<number, number[]>();
  for (const isImplied of [false, true])
    for (let i = 0; i < columns.length; i++) {
      if ((columns.basis[i] === IMPLIED) !== isImplied) continue;
      const row = columns.actor[i] as number;
      let bits = (CRITERIA_OF[columns.status[i] as number] as number) & (countedOf[row] as number);
      if (bits === 0 || !bears(i)) continue;
      if ((bits & UNMET) !== 0 && answerOf(model, filter, i) === 'answered') bits &= ~UNMET;
      for (let at = 0; at < WIDTH; at++) {
        if (((bits >> at) & 1) === 0) continue;
        const target = (columns.topic[i] as number) * WIDTH + at;
        const place = row * targets + target;
        if (explicit[place] === 1) continue;
        if (isImplied) {
          const others = implied.get(place);
          if (others) others.push(i);
          else implied.set(place, [i]);
        } else {
          explicit[place] = 1;
          settled[target] = (settled[target] as number) + 1;
        }
      }
    }
  const terms = Array.from(settled, (): Term[] => []);
  /** Each record on which a count turns (by position) has a coin of its own. */
  const coins = new Map<number, number>();
  const coinOf = (position: number): number => {
    const coin = coins.get(position) ?? coins.size;
    coins.set(position, coin);
    return coin;
  };
  for (const [place, records] of implied) terms[place % targets]?.push(records.map(coinOf));
  return { settled, terms, coins: coins.size };
});

/** The draws, as bits, in which the actor of a term is counted. */
function drawsOf(term: Term, tosses: Int32Array): number {
  let draws = 0;
  for (const coin of term) draws |= tosses[coin] as number;
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
  const tosses = new Int32Array(coins);
  const digits = new Int32Array(LOT);
  /** By draw of the lot, then by topic and criterion. */
  const counts = new Uint32Array(LOT * width);
  for (let draw = 0; draw < LOT; draw++) counts.set(settled, draw * width);

  function nextLot(random: () => number): void {
    for (let coin = 0; coin < coins; coin++) tosses[coin] = (random() * 0x100000000) | 0;
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
