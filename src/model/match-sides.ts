/**
 * Which records a filter leaves on either side of a match.
 *
 * The records asked from (needs when one asks what meets them, offers when one asks who could use
 * them) pass the whole filter, except that `kind` is ignored and `status` narrows only the kinds of
 * which it names a status. The records that answer pass `meeting` and `basis` alone (the topic is the
 * same anyway), so that no filter on places, forms or words hides another's help or need.
 */

import type { Actor } from '../dataset/schema';
import { KIND_OF, STATUS_CODE } from './columns';
import { admittedActors, answersUnder, compileFilter } from './compiled-filter';
import type { Filter } from './filter';
import { type Openness, opennessTo, regionsAround } from './match-openness';
import { memo } from './memo';
import type { Model } from './model';

/** By position in `dataset.records`, 1 where it passes, whatever its kind. */
export interface MatchSides {
  readonly asked: Uint8Array;
  /** As `asked`, but for the filters on actor and subregion: where an actor is asked for by name. */
  readonly askedAnywhere: Uint8Array;
  readonly answering: Uint8Array;
}

/** 1 by status code: named, or of a kind of which none is named. */
function admittedStatuses(filter: Filter): Uint8Array {
  const named = new Set(filter.status.map((status) => STATUS_CODE[status]));
  const narrowed = new Set(filter.status.map((status) => KIND_OF[STATUS_CODE[status]]));
  return Uint8Array.from(KIND_OF, (kind, code) => Number(!narrowed.has(kind) || named.has(code)));
}

export const matchSides = memo((model, filter: Filter): MatchSides => {
  const { columns } = model.index;
  const compiled = compileFilter(model, filter);
  const { anyModality, modalityBits, found } = compiled;
  const mayAnswer = answersUnder(model, compiled);
  const statuses = admittedStatuses(filter);
  const rows = admittedActors(compiled);
  const asked = new Uint8Array(columns.length);
  const askedAnywhere = new Uint8Array(columns.length);
  const answering = new Uint8Array(columns.length);
  for (let i = 0; i < columns.length; i++) {
    const answers = mayAnswer(i);
    const passes =
      answers &&
      statuses[columns.status[i] as number] === 1 &&
      compiled.topic[columns.topic[i] as number] === 1 &&
      (anyModality || ((columns.modalities[i] as number) & modalityBits) !== 0) &&
      (found === null || found[i] === 1);
    answering[i] = Number(answers);
    askedAnywhere[i] = Number(passes);
    asked[i] = Number(passes && rows[columns.actor[i] as number] === 1);
  }
  return { asked, askedAnywhere, answering };
});

/** Positions in `dataset.records`, in the order of `inMatchOrder`. */
export interface MatchIndex {
  readonly needs: readonly number[];
  /** Offers of any status, then capacities in place of States. */
  readonly sources: readonly number[];
  /** By topic. */
  readonly needsOn: readonly (readonly number[])[];
  readonly sourcesOn: readonly (readonly number[])[];
  /** How open a source is to an actor of the matrix. */
  opennessOf(source: number, actor: number): Openness;
}

/**
 * Neutral order of records of one side: offers before capacities, actors as in the matrix, topics as
 * in the vocabulary, firmest status first, then as the dataset lists them.
 */
function inMatchOrder({ index }: Model): (a: number, b: number) => number {
  const { actor, topic, status } = index.columns;
  const isPeer = (i: number): number => Number(status[i] === STATUS_CODE['in-place']);
  return (a, b) =>
    isPeer(a) - isPeer(b) ||
    (actor[a] as number) - (actor[b] as number) ||
    (topic[a] as number) - (topic[b] as number) ||
    (status[a] as number) - (status[b] as number) ||
    a - b;
}

export const matchIndex = memo((model): MatchIndex => {
  const { columns } = model.index;
  const { actor, topic, status } = columns;
  const needs: number[] = [];
  const sources: number[] = [];
  for (let i = 0; i < columns.length; i++) {
    const kind = KIND_OF[status[i] as number];
    if (kind === 'need') needs.push(i);
    if (kind === 'offer') sources.push(i);
    const inPlace = status[i] === STATUS_CODE['in-place'];
    if (inPlace && model.actors[actor[i] as number]?.kind === 'state') sources.push(i);
  }
  const byTopic = (positions: readonly number[]): number[][] => {
    const lists: number[][] = model.topics.map(() => []);
    for (const i of positions) lists[topic[i] as number]?.push(i);
    return lists;
  };
  const order = inMatchOrder(model);
  needs.sort(order);
  sources.sort(order);
  const around = model.actors.map(regionsAround);
  return {
    needs,
    sources,
    needsOn: byTopic(needs),
    sourcesOn: byTopic(sources),
    opennessOf: (source, row) => {
      if (status[source] === STATUS_CODE['in-place']) return 'not-offered';
      const counterparts = model.dataset.records[source]?.counterparts ?? [];
      return opennessTo(counterparts, model.actors[row] as Actor, around[row]);
    },
  };
});
