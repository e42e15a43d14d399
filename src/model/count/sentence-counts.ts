/** Sentences by what a reader could be asked in the filters: how many each answer would leave. */
import { BASES } from '../../dataset/values';
import { STATUS_LIST } from '../columns';
import type { Filter } from '../filter';
import { memo } from '../memo';
import { admittedActors, compileFilter } from './compiled-filter';
import { MARKS, markOf } from './marks';
import { sentencesOf } from './sentences';

/** What a reader is asked in the filters; each is one or two of its fields. */
export const QUESTIONS = ['who', 'topic', 'said', 'modality', 'basis', 'meeting'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Name of a subregion of States as an option of `who`; the region as an actor goes by the id alone. */
export const inSubregion = (id: string): string => `in ${id}`;

/**
 * Sentences by option: ids of actors and `inSubregion` for `who`, marks for `said`, else ids of the field. An
 * option that would leave none is not there.
 */
export type SentenceCounts = Readonly<Record<Question, ReadonlyMap<string, number>>>;

/** Sentences by option while they are counted, which come one after another. */
function tally(options: readonly string[]) {
  const counts = new Uint32Array(options.length);
  /** Of each option the last sentence, counted from 1. */
  const last = new Uint32Array(options.length);
  return {
    add: (option: number, sentence: number): void => {
      if (last[option] === sentence + 1) return;
      last[option] = sentence + 1;
      counts[option] = (counts[option] as number) + 1;
    },
    counted: (): [string, number][] =>
      options.flatMap((option, at) => (counts[at] ? [[option, counts[at]]] : [])),
  };
}

const BIT = Object.fromEntries(QUESTIONS.map((question, at) => [question, 1 << at])) as Readonly<
  Record<Question, number>
>;
const ALL_BITS = (1 << QUESTIONS.length) - 1;

/** Of each status the position of its mark. */
const MARK_AT = STATUS_LIST.map((status) => MARKS.indexOf(markOf(status)));

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/**
 * For every question, how many sentences each option would leave, alone in it, under the others: a record that
 * fails no question counts in all, one that fails exactly one counts there, any other nowhere.
 */
export const sentenceCounts = memo((model, filter: Filter): SentenceCounts => {
  const { sentence, order } = sentencesOf(model);
  const { actors, dataset } = model;
  const { actor, topic, status, basis, meeting, modalities } = model.index.columns;
  const compiled = compileFilter(model, filter);
  const { anyModality, modalityBits, found } = compiled;
  const rows = admittedActors(compiled);
  const statuses = compiled.kind.map((on, code) => on & (compiled.status[code] as number));
  const subregions = [...new Set(actors.flatMap(({ subregion }) => subregion ?? []))];
  const subregionAt = actors.map(({ subregion }) =>
    subregion === null ? -1 : subregions.indexOf(subregion),
  );
  const within = tally(subregions.map(inSubregion));
  const by = {
    who: tally(ids(actors)),
    topic: tally(ids(dataset.topics)),
    said: tally(MARKS),
    modality: tally(ids(dataset.modalities)),
    basis: tally(BASES),
    meeting: tally(ids(dataset.meetings)),
  } satisfies Record<Question, ReturnType<typeof tally>>;
  for (const i of order) {
    if (found?.[i] === 0) continue;
    const row = actor[i] as number;
    const forms = modalities[i] as number;
    const failed =
      (rows[row] ? 0 : BIT.who) |
      (compiled.topic[topic[i] as number] ? 0 : BIT.topic) |
      (statuses[status[i] as number] ? 0 : BIT.said) |
      (anyModality || forms & modalityBits ? 0 : BIT.modality) |
      (compiled.basis[basis[i] as number] ? 0 : BIT.basis) |
      (compiled.meeting[meeting[i] as number] ? 0 : BIT.meeting);
    if (failed & (failed - 1)) continue;
    const counts = failed || ALL_BITS;
    const one = sentence[i] as number;
    if (counts & BIT.who) {
      by.who.add(row, one);
      const region = subregionAt[row] as number;
      if (region >= 0) within.add(region, one);
    }
    if (counts & BIT.topic) by.topic.add(topic[i] as number, one);
    if (counts & BIT.said) by.said.add(MARK_AT[status[i] as number] as number, one);
    if (counts & BIT.modality)
      for (let left = forms, bit = 0; left; left >>>= 1, bit++)
        if (left & 1) by.modality.add(bit, one);
    if (counts & BIT.basis) by.basis.add(basis[i] as number, one);
    if (counts & BIT.meeting) by.meeting.add(meeting[i] as number, one);
  }
  const countsOf = (question: Question) =>
    new Map([...by[question].counted(), ...(question === 'who' ? within.counted() : [])]);
  return {
    who: countsOf('who'),
    topic: countsOf('topic'),
    said: countsOf('said'),
    modality: countsOf('modality'),
    basis: countsOf('basis'),
    meeting: countsOf('meeting'),
  };
});
