/** Folds words for the comparison in a search. */

/** Removes accents and capitals, so that "mexico" finds "México". */
export const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Returns the folded words of a text, without punctuation. */
export const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Escapes words for a regular expression that finds exactly them. */
export const asExpression = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
