/** Needs for which nobody else has put anything at the actor's disposal. */
import { STATUS_CODE } from './columns';
import { answersUnder, compileFilter } from './compiled-filter';
import { type Filter, NO_FILTER } from './filter';
import { SHAPE_BIT, shapeBits } from './marks';
import { opennessTo, regionsAround } from './match-openness';
import { memo } from './memo';
import type { Model } from './model';

/**
 * A need of a State on a topic (as the filter leaves it) is unmet where no other actor has an
 * `available` offer on the topic that is not reserved for others, under the same filters on meeting and
 * basis. Other filters do not hide offers from this question: whoever looks at needs only, or at one
 * subregion only, still asks whether anybody offers help. A State's own offer does not meet its own
 * need; planned and past help meets none.
 */
export const isUnmet = memo((model, filter: Filter) => {
  const { topics } = model.index;
  const bits = shapeBits(model, filter);
  const isMet = openOffers(model, filter);
  return (actor: number, topic: number): boolean =>
    model.actors[actor]?.kind === 'state' &&
    ((bits[actor * topics + topic] as number) & SHAPE_BIT.need) !== 0 &&
    !isMet(actor, topic);
});

/**
 * The unmet needs, asked for cell by cell (`has`) and counted: by actor the topics with one, by topic the
 * States.
 */
export const unmet = memo((model, filter: Filter) => {
  const has = isUnmet(model, filter);
  const actors = new Uint32Array(model.actors.length);
  const topics = new Uint32Array(model.index.topics);
  for (let actor = 0; actor < actors.length; actor++) {
    for (let topic = 0; topic < topics.length; topic++) {
      if (!has(actor, topic)) continue;
      actors[actor] = (actors[actor] as number) + 1;
      topics[topic] = (topics[topic] as number) + 1;
    }
  }
  return { actors, topics, has };
});

/** The available offers as positions in `dataset.records`: those open to all, and those that name somebody. */
const availableOffers = memo((model) => {
  const { status } = model.index.columns;
  const [open, named]: [number[], number[]] = [[], []];
  model.dataset.records.forEach(({ counterparts }, i) => {
    if (status[i] === STATUS_CODE.available) (counterparts.length === 0 ? open : named).push(i);
  });
  return { open: Uint32Array.from(open), named };
});

/**
 * A test of an actor (by row) on a topic (by column): whether another actor has an available offer there
 * that is open to all, or names it or a region around it. Offers pass the filters on meeting and basis
 * alone, as in the matches. Linear in the offers; the test itself reads only offers that name somebody.
 */
const openOffers = (model: Model, { meeting, basis }: Filter) =>
  // One answer for all filters that are alike in these two.
  openOffersUnder(model, NO_FILTER, meeting, basis);

const openOffersUnder = memo(
  (model, _all: Filter, meeting: Filter['meeting'], basis: Filter['basis']) => {
    const { index, topics, actors, dataset } = model;
    const { actor, topic } = index.columns;
    const mayAnswer = answersUnder(model, compileFilter(model, { ...NO_FILTER, meeting, basis }));
    const { open, named } = availableOffers(model);
    const openIn = new Uint8Array(index.cells);
    /** By topic, the actors with an offer that is open to all. */
    const openOn = new Uint32Array(topics.length);
    for (const i of open) {
      const column = topic[i] as number;
      const cell = (actor[i] as number) * index.topics + column;
      if (openIn[cell] === 1 || !mayAnswer(i)) continue;
      openIn[cell] = 1;
      openOn[column] = (openOn[column] as number) + 1;
    }
    /** By topic, the offers that name somebody: positions in `dataset.records`. */
    const namedOn: number[][] = topics.map(() => []);
    for (const i of named) if (mayAnswer(i)) namedOn[topic[i] as number]?.push(i);
    const around = new Map<number, string[]>();
    return (row: number, column: number): boolean => {
      if ((openOn[column] as number) > (openIn[row * index.topics + column] as number)) return true;
      const one = actors[row];
      const offers = namedOn[column];
      if (!one || !offers || offers.length === 0) return false;
      const regions = around.get(row) ?? regionsAround(one);
      around.set(row, regions);
      return offers.some(
        (offer) =>
          actor[offer] !== row &&
          opennessTo(dataset.records[offer]?.counterparts ?? [], one, regions) !== 'reserved',
      );
    };
  },
);
