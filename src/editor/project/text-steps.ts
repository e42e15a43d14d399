/** Moves a selection through the minutes by paragraphs, sentences and words, for the commands of the keyboard. */
import type { Passage } from '../../dataset/schema';
import { sentencesIn } from '../../model/minutes/segments';
import { firstWhere } from '../../pipeline/lines';
import { paragraphIn, type Range } from './anchors';

export type Unit = 'paragraph' | 'sentence' | 'word';

/** The text in which words are selected, with its passages in their order. */
interface MinutesText {
  readonly text: string;
  readonly passages: readonly Passage[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.\-/][\p{L}\p{M}\p{N}]+)*/gu;

/** The paragraph, sentences or words of a passage in their order, without overlap. */
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
 * The next unit after a selection: the first that begins after its start, or that begins with it and is shorter, such
 * as the first sentence of a selected paragraph. Without a selection it is the first unit; null at the end of the text.
 */
export function nextUnit(minutes: MinutesText, unit: Unit, selected: Range | null): Range | null {
  const { text, passages } = minutes;
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

/**
 * The last unit that begins before a selection; without a selection the last unit; null at the beginning of the text.
 */
export function unitBefore(minutes: MinutesText, unit: Unit, selected: Range | null): Range | null {
  const { text, passages } = minutes;
  const start = selected?.start ?? text.length;
  const to = firstWhere(passages.length, (i) => (passages[i]?.start ?? 0) >= start);
  for (let i = to - 1; i >= 0; i -= 1) {
    const passage = passages[i];
    const found = passage && unitsIn(text, passage, unit).findLast((each) => each.start < start);
    if (found) return found;
  }
  return null;
}

/** The passage at an offset; beyond the end of the text the last passage. */
export const passageAt = (passages: readonly Passage[], at: number): Passage | undefined =>
  passages[firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) > at)] ?? passages.at(-1);

/** The word at an offset, or the last one before it in its passage; an empty range in a passage without words. */
export function wordAt({ text, passages }: MinutesText, at: number): Range {
  const passage = passageAt(passages, at);
  const words = passage ? unitsIn(text, passage, 'word') : [];
  return words.findLast(({ start }) => start <= at) ?? words[0] ?? { start: at, end: at };
}

/** The smallest word, sentence or paragraph that holds the selection and is longer; null where none does. */
export function widenSelection(
  { text, passages }: MinutesText,
  { start, end }: Range,
): Range | null {
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

/**
 * Adds a word to a selection, or takes one away, at its end or start; a selection that would become empty stays as it
 * is.
 */
export function resizeSelection(
  minutes: MinutesText,
  selected: Range,
  edge: 'start' | 'end',
  by: 1 | -1,
): Range {
  const { start, end } = selected;
  if (edge === 'end') {
    const word =
      by > 0
        ? nextUnit(minutes, 'word', { start: end - 1, end })
        : unitBefore(minutes, 'word', lastWord(minutes, selected));
    return word && word.end > start ? { start, end: word.end } : selected;
  }
  const word =
    by > 0
      ? unitBefore(minutes, 'word', selected)
      : nextUnit(minutes, 'word', { start, end: start });
  return word && word.start < end ? { start: word.start, end } : selected;
}

/** The last word that begins within a selection. */
const lastWord = (minutes: MinutesText, { start, end }: Range): Range | null => {
  const word = unitBefore(minutes, 'word', { start: end, end });
  return word && word.start >= start ? word : { start, end };
};
