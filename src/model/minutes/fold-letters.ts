/** Words as a search compares them. */

/** Letters without their marks, in lower case, so that "mexico" finds "México". */
export const fold = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words of a text, folded, without the signs between them. */
export const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words as part of a regular expression that finds them and nothing else. */
export const asExpression = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
