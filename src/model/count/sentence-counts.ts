/** Numbers of sentences beside the options of the filters: how many sentences each option would leave. */
import { numberAt } from '../../dataset/number-at';
import { BASES } from '../../dataset/values';
import { STATUS_LIST } from '../columns';
import type { Filter } from '../filter';
import { memo } from '../memo';
import { admittedActors, compileFilter } from './compiled-filter';
import { MARKS, markOf } from './marks';
import { sentencesOf } from './sentences';

/** The groups of options in the filters; each sets one or two fields. */
export const QUESTIONS = ['who', 'topic', 'said', 'modality', 'basis', 'meeting'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Key of a subregion of States as an option of `who`; the key of the region as an actor is its id. */
export const inSubregion = (id: string): string => `in ${id}`;

/**
 * Sentences by option: ids of actors and `inSubregion` for `who`, marks for `said`, else ids of the field.
 * Options that would leave none are left out.
 */
export type SentenceCounts = Readonly<Record<Question, ReadonlyMap<string, number>>>;

/** Counts sentences by option. Records of one sentence must be added one after another. */
function tally(options: readonly string[]) {
  const counts = new Uint32Array(options.length);
  /** The last sentence of each option, counted from 1; 0 before the first. */
  const last = new Uint32Array(options.length);
  return {
    add: (option: number, sentence: number): void => {
      if (last[option] === sentence + 1) return;
      last[option] = sentence + 1;
      counts[option] = numberAt(counts, option) + 1;
    },
    counted: (): [string, number][] =>
      options.flatMap((option, at) => (counts[at] ? [[option, counts[at]]] : [])),
  };
}

const BIT = Object.fromEntries(QUESTIONS.map((question, at) => [question, 1 << at])) as Readonly<
  Record<Question, number>
>;
const ALL_BITS = (1 << QUESTIONS.length) - 1;

/** Position in `MARKS` of the mark of each status. */
const MARK_AT = STATUS_LIST.map((status) => MARKS.indexOf(markOf(status)));

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/**
 * Counts for every question how many sentences each option would leave if it alone were chosen there, under the
 * other questions. A record that fails no question counts in all of them, one that fails exactly one counts
 * there, any other nowhere.
 */
export const sentenceCounts = memo((model, filter: Filter): SentenceCounts => {
  const { sentence, order } = sentencesOf(model);
  const { actors, dataset } = model;
  const { actor, topic, status, basis, meeting, modalities } = model.index.columns;
  const compiled = compileFilter(model, filter);
  const { anyModality, modalityBits, hits } = compiled;
  const rows = admittedActors(compiled);
  const statuses = compiled.kind.map((on, code) => on & numberAt(compiled.status, code));
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
    if (hits?.[i] === 0) continue;
    const row = numberAt(actor, i);
    const forms = numberAt(modalities, i);
    const failed =
      (rows[row] ? 0 : BIT.who) |
      (compiled.topic[numberAt(topic, i)] ? 0 : BIT.topic) |
      (statuses[numberAt(status, i)] ? 0 : BIT.said) |
      (anyModality || forms & modalityBits ? 0 : BIT.modality) |
      (compiled.basis[numberAt(basis, i)] ? 0 : BIT.basis) |
      (compiled.meeting[numberAt(meeting, i)] ? 0 : BIT.meeting);
    if (failed & (failed - 1)) continue;
    const counts = failed || ALL_BITS;
    const one = numberAt(sentence, i);
    if (counts & BIT.who) {
      by.who.add(row, one);
      const region = numberAt(subregionAt, row);
      if (region >= 0) within.add(region, one);
    }
    if (counts & BIT.topic) by.topic.add(numberAt(topic, i), one);
    if (counts & BIT.said) by.said.add(numberAt(MARK_AT, numberAt(status, i)), one);
    if (counts & BIT.modality)
      for (let left = forms, bit = 0; left; left >>>= 1, bit++)
        if (left & 1) by.modality.add(bit, one);
    if (counts & BIT.basis) by.basis.add(numberAt(basis, i), one);
    if (counts & BIT.meeting) by.meeting.add(numberAt(meeting, i), one);
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
