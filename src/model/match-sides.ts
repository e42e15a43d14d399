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

/** 1 by status code: named, or of a kind of which none is named. */
function admittedStatuses(filter: Filter): Uint8Array {
  const named = new Set(filter.status.map((status) => STATUS_CODE[status]));
  const narrowed = new Set(filter.status.map((status) => KIND_OF[STATUS_CODE[status]]));
  return Uint8Array.from(KIND_OF, (kind, code) => Number(!narrowed.has(kind) || named.has(code)));
}

/**
 * By position in `dataset.records`, 1 where it passes, whatever its kind. `askedAnywhere` is `asked`
 * without the filters on actor and subregion, for an actor that is asked for by name.
 */
export const matchSides = memo((model, filter: Filter) => {
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

/**
 * Needs, and what could meet them: offers of any status, then capacities in place of States. Both in
 * neutral order (actors as in the matrix, topics as in the vocabulary, firmest status first, then as
 * the dataset lists them), and by topic.
 */
export const matchIndex = memo((model) => {
  const { columns } = model.index;
  const { actor, topic, status } = columns;
  const needs: number[] = [];
  const sources: number[] = [];
  const isCapacity = (i: number) => status[i] === STATUS_CODE['in-place'];
  const isNeed = (i: number) => KIND_OF[status[i] as number] === 'need';
  const isSource = (i: number) =>
    KIND_OF[status[i] as number] === 'offer' ||
    (isCapacity(i) && model.actors[actor[i] as number]?.kind === 'state');
  for (let i = 0; i < columns.length; i++) {
    if (isNeed(i)) needs.push(i);
    if (isSource(i)) sources.push(i);
  }
  const inOrder = (a: number, b: number) =>
    Number(isCapacity(a)) - Number(isCapacity(b)) ||
    (actor[a] as number) - (actor[b] as number) ||
    (topic[a] as number) - (topic[b] as number) ||
    (status[a] as number) - (status[b] as number) ||
    a - b;
  needs.sort(inOrder);
  sources.sort(inOrder);
  const byTopic = (positions: readonly number[]): readonly (readonly number[])[] => {
    const lists: number[][] = model.topics.map(() => []);
    for (const i of positions) lists[topic[i] as number]?.push(i);
    return lists;
  };
  const around = model.actors.map(regionsAround);
  return {
    needs: needs as readonly number[],
    sources: sources as readonly number[],
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
