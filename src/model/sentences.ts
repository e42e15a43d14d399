/**
 * Sentences, the unit in which the page counts evidence: distinct quotes. Several records may rest on one, as
 * where a delegation asks for help on two topics at once.
 */
import type { CoopRecord } from '../dataset/schema';
import { BASES } from '../dataset/values';
import { STATUS_LIST } from './columns';
import { admittedActors, compileFilter, passes } from './compiled-filter';
import type { Filter } from './filter';
import { type MarkName, markOf } from './marks';
import { memo } from './memo';
import type { Model } from './model';
import { passageOf } from './offer-count';

/** By position in `dataset.records` the number of its sentence, and all positions sentence by sentence. */
const sentencesOf = memo((model) => {
  const { records } = model.dataset;
  const numbers = new Map<string, number>();
  const numberOf = (record: CoopRecord) => {
    const passage = passageOf(record);
    const known = numbers.get(passage) ?? numbers.size;
    numbers.set(passage, known);
    return known;
  };
  const sentence = Uint32Array.from(records, numberOf);
  const order = Uint32Array.from(records.keys()).sort(
    (a, b) => (sentence[a] as number) - (sentence[b] as number),
  );
  return { sentence, order };
});

/** How many sentences the filter leaves. */
export const sentenceCount = memo((model, filter: Filter): number => {
  const { sentence } = sentencesOf(model);
  const pass = passes(model, filter);
  return new Set(sentence.filter((_, position) => pass(position))).size;
});

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

/** What a record is found under in each question. */
function optionsOf({ actors, dataset, index }: Model) {
  const { actor, topic, status, basis, meeting, modalities } = index.columns;
  const marks: readonly MarkName[] = STATUS_LIST.map(markOf);
  const one = (id: string | null | undefined) => (id ? [id] : []);
  return {
    who: (i: number) => {
      const { id, subregion } = actors[actor[i] as number] ?? {};
      return [...one(id), ...one(subregion && inSubregion(subregion))];
    },
    topic: (i: number) => one(dataset.topics[topic[i] as number]?.id),
    said: (i: number) => one(marks[status[i] as number]),
    modality: (i: number) =>
      dataset.modalities.flatMap(({ id }, bit) =>
        ((modalities[i] as number) >>> bit) & 1 ? [id] : [],
      ),
    basis: (i: number) => one(BASES[basis[i] as number]),
    meeting: (i: number) => one(dataset.meetings[meeting[i] as number]?.id),
  } satisfies Record<Question, (position: number) => string[]>;
}

/** For every question, how many sentences each option would leave, alone in it, under the others. */
export const sentenceCounts = memo((model, filter: Filter): SentenceCounts => {
  const { sentence, order } = sentencesOf(model);
  const { actor, topic, status, basis, meeting, modalities } = model.index.columns;
  const compiled = compileFilter(model, filter);
  const rows = admittedActors(compiled);
  const passing: Readonly<Record<Question, (position: number) => boolean>> = {
    who: (i) => rows[actor[i] as number] === 1,
    topic: (i) => compiled.topic[topic[i] as number] === 1,
    said: (i) =>
      ((compiled.kind[status[i] as number] as number) &
        (compiled.status[status[i] as number] as number)) ===
      1,
    modality: (i) =>
      compiled.anyModality || ((modalities[i] as number) & compiled.modalityBits) !== 0,
    basis: (i) => compiled.basis[basis[i] as number] === 1,
    meeting: (i) => compiled.meeting[meeting[i] as number] === 1,
  };
  const options = optionsOf(model);
  const counts = Object.fromEntries(
    QUESTIONS.map((question) => [question, new Map<string, { count: number; last: number }>()]),
  ) as Record<Question, Map<string, { count: number; last: number }>>;
  for (const i of order) {
    if (compiled.found?.[i] === 0) continue;
    const failed = QUESTIONS.filter((question) => !passing[question](i));
    if (failed.length > 1) continue;
    for (const question of failed.length === 0 ? QUESTIONS : failed)
      for (const option of options[question](i)) {
        const told = counts[question].get(option) ?? { count: 0, last: -1 };
        // Records of one sentence stand beside each other.
        if (told.last !== sentence[i]) {
          told.count++;
          told.last = sentence[i] as number;
        }
        counts[question].set(option, told);
      }
  }
  return Object.fromEntries(
    QUESTIONS.map((question) => [
      question,
      new Map([...counts[question]].map(([option, { count }]) => [option, count])),
    ]),
  ) as unknown as SentenceCounts;
});
