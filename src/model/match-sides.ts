/**
 * Which records a filter leaves on either side of a match.
 *
 * The records asked from (needs when one asks what meets them, offers when one asks who could use
 * them) pass the whole filter, except that `kind` is ignored and `status` narrows only the kinds of
 * which it names a status. The records that answer pass `meeting` and `basis` alone (the topic is the
 * same anyway), so that no filter on places, forms or words hides another's help or need.
 */
import type { Actor, Status } from '../dataset/schema';
import { KIND_OF, STATUS_CODE, STATUS_LIST } from './columns';
import { passes } from './compiled-filter';
import { type Filter, NO_FILTER } from './filter';
import { groupBy } from './group-by';
import { type Openness, opennessTo, regionsAround } from './match-openness';
import { memo } from './memo';
import type { Model } from './model';

/**
 * By position in `dataset.records`, 1 where it passes, whatever its kind. `askedAnywhere` is `asked`
 * without the filters on actor and subregion, for an actor that is asked for by name.
 */
export const matchSides = memo((model, filter: Filter) => {
  const { length } = model.index.columns;
  const kindOf = (status: Status) => KIND_OF[STATUS_CODE[status]];
  const narrowed = new Set(filter.status.map(kindOf));
  const status = STATUS_LIST.filter(
    (one) => filter.status.includes(one) || !narrowed.has(kindOf(one)),
  );
  const passing = (asked: Filter) => {
    const pass = passes(model, asked);
    const on = new Uint8Array(length);
    for (let i = 0; i < length; i++) on[i] = Number(pass(i));
    return on;
  };
  const asked: Filter = { ...filter, kind: [], status };
  const { meeting, basis } = filter;
  return {
    asked: passing(asked),
    askedAnywhere: passing({ ...asked, actor: [], subregion: [] }),
    answering: passing({ ...NO_FILTER, meeting, basis }),
  };
});

/**
 * Needs, and what could meet them: offers of any status, then capacities in place of States. Both in
 * neutral order (actors as in the matrix, topics as in the vocabulary, firmest status first, then as
 * the dataset lists them), and by topic.
 */
export const matchIndex = memo((model) => {
  const { actor, topic, status, length } = model.index.columns;
  const isCapacity = (i: number) => status[i] === STATUS_CODE['in-place'];
  const isNeed = (i: number) => KIND_OF[status[i] as number] === 'need';
  const isSource = (i: number) =>
    KIND_OF[status[i] as number] === 'offer' ||
    (isCapacity(i) && model.actors[actor[i] as number]?.kind === 'state');
  const inOrder = (a: number, b: number) =>
    Number(isCapacity(a)) - Number(isCapacity(b)) ||
    (actor[a] as number) - (actor[b] as number) ||
    (topic[a] as number) - (topic[b] as number) ||
    (status[a] as number) - (status[b] as number) ||
    a - b;
  const all = Array.from({ length }, (_, i) => i);
  const needs: readonly number[] = all.filter(isNeed).sort(inOrder);
  const sources: readonly number[] = all.filter(isSource).sort(inOrder);
  const byTopic = (positions: readonly number[]): readonly (readonly number[])[] => {
    const lists = groupBy(positions, (i) => topic[i] as number);
    return model.topics.map((_, at) => lists.get(at) ?? []);
  };
  const around = model.actors.map(regionsAround);
  return {
    needs,
    sources,
    needsOn: byTopic(needs),
    sourcesOn: byTopic(sources),
    isNeed,
    isSource,
    /** How open a source is to an actor (row of the matrix). */
    opennessOf(source: number, row: number): Openness {
      if (isCapacity(source)) return 'not-offered';
      const counterparts = model.dataset.records[source]?.counterparts ?? [];
      return opennessTo(counterparts, model.actors[row] as Actor, around[row]);
    },
  };
});

/**
 * By topic the available offers, and the capacities in place of States, that could answer a need; and
 * whether such an offer is another actor's and not reserved for others than a row.
 */
export const helpUnder = memo((model, filter: Filter) => {
  const { actor, status } = model.index.columns;
  const { answering } = matchSides(model, filter);
  const { sourcesOn, opennessOf } = matchIndex(model);
  const answeringOn = (wanted: Status) =>
    sourcesOn.map((sources) =>
      sources.filter((i) => status[i] === STATUS_CODE[wanted] && answering[i] === 1),
    );
  return {
    offersOn: answeringOn('available'),
    capacitiesOn: answeringOn('in-place'),
    isFor: (offer: number, row: number): boolean =>
      actor[offer] !== row && opennessOf(offer, row) !== 'reserved',
  };
});

/** Who could answer a need of an actor (by row) on a topic: rows of the providers, in neutral order. */
export function answerersOf(model: Model, filter: Filter, row: number, topic: number): number[] {
  const { offersOn, isFor } = helpUnder(model, filter);
  return actorsOf(model, offersOn[topic]?.filter((offer) => isFor(offer, row)) ?? []);
}

/** States other than an actor that have a capacity in place on a topic, in neutral order. */
export const ableOn = (model: Model, filter: Filter, row: number, topic: number): number[] =>
  actorsOf(model, helpUnder(model, filter).capacitiesOn[topic] ?? []).filter((one) => one !== row);

/** The actors of records (by position), each once. */
export const actorsOf = ({ index }: Model, records: readonly number[]): number[] => [
  ...new Set(records.map((i) => index.columns.actor[i] as number)),
];
