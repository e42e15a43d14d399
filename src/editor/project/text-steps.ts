/** Selecting words of the minutes by commands: paragraphs, sentences and words, one after the other. */
import type { Passage } from '../../dataset/schema';
import { sentencesIn } from '../../model/minutes/segments';
import { firstWhere } from '../../pipeline/lines';
import { paragraphIn, type Range } from './anchors';

export type Unit = 'paragraph' | 'sentence' | 'word';

/** Between what is selected: the text and its passages in their order. */
interface Ground {
  readonly text: string;
  readonly passages: readonly Passage[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.\-/][\p{L}\p{M}\p{N}]+)*/gu;

/** The units of a passage in their order; they do not overlap. */
export function unitsIn(text: string, passage: Passage, unit: Unit): readonly Range[] {
  const whole = paragraphIn(text, passage);
  if (!whole) return [];
  if (unit === 'paragraph') return [whole];
  const { start, end } = whole;
  const words = text.slice(start, end);
  if (unit === 'word')
    return [...words.matchAll(WORD)].map(({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    }));
  return sentencesIn(words).map((each) => ({ start: start + each.start, end: start + each.end }));
}

/**
 * The next unit after a selection: the first that begins behind its beginning, or that begins with it and is
 * shorter, as the first sentence of a paragraph. The first of all where nothing is selected; null at the end.
 */
export function nextUnit(ground: Ground, unit: Unit, selected: Range | null): Range | null {
  const { text, passages } = ground;
  const { start, end } = selected ?? { start: -1, end: -1 };
  const from = firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) > start);
  for (const passage of passages.slice(from)) {
    const found = unitsIn(text, passage, unit).find(
      (each) => each.start > start || (each.start === start && each.end < end),
    );
    if (found) return found;
  }
  return null;
}

/** The last unit that begins before a selection; the last of all where nothing is selected. */
export function unitBefore(ground: Ground, unit: Unit, selected: Range | null): Range | null {
  const { text, passages } = ground;
  const start = selected?.start ?? text.length;
  const to = firstWhere(passages.length, (i) => (passages[i]?.start ?? 0) >= start);
  for (let i = to - 1; i >= 0; i -= 1) {
    const passage = passages[i];
    const found = passage && unitsIn(text, passage, unit).findLast((each) => each.start < start);
    if (found) return found;
  }
  return null;
}

/** The passage that a place lies in; of the last one, what is below it too. */
export const passageAt = (passages: readonly Passage[], at: number): Passage | undefined =>
  passages[firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) > at)] ?? passages.at(-1);

/** The word at a place, or the last one before it in its passage; the place itself where no word is to be recorded. */
export function wordAt({ text, passages }: Ground, at: number): Range {
  const passage = passageAt(passages, at);
  const words = passage ? unitsIn(text, passage, 'word') : [];
  return words.findLast(({ start }) => start <= at) ?? words[0] ?? { start: at, end: at };
}

/** The smallest word, sentence or paragraph that holds all that is selected, and more; null where none does. */
export function wider({ text, passages }: Ground, { start, end }: Range): Range | null {
  const passage = passageAt(passages, start);
  if (!passage) return null;
  for (const unit of ['word', 'sentence', 'paragraph'] as const) {
    const found = unitsIn(text, passage, unit).find(
      (each) => each.start <= start && each.end >= end && each.end - each.start > end - start,
    );
    if (found) return found;
  }
  return null;
}

/** A selection with a word more or less at its end or its beginning; as it was where that leaves none. */
export function resized(ground: Ground, selected: Range, edge: 'start' | 'end', by: 1 | -1): Range {
  const { start, end } = selected;
  if (edge === 'end') {
    const word =
      by > 0
        ? nextUnit(ground, 'word', { start: end - 1, end })
        : unitBefore(ground, 'word', lastWord(ground, selected));
    return word && word.end > start ? { start, end: word.end } : selected;
  }
  const word =
    by > 0 ? unitBefore(ground, 'word', selected) : nextUnit(ground, 'word', { start, end: start });
  return word && word.start < end ? { start: word.start, end } : selected;
}

/** The last word that begins within a selection. */
const lastWord = (ground: Ground, { start, end }: Range): Range | null => {
  const word = unitBefore(ground, 'word', { start: end, end });
  return word && word.start >= start ? word : { start, end };
};
