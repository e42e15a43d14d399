/** What the meetings found in sentences of at most 25 words: names in full, and fewer where they are many. */

import { formatDate, language } from '../i18n/index';
import type { Finding } from '../model/finding-kinds';
import { ALL, ASTERISK, type FindingNames, listsOf } from './finding-names';
import { briefOf, sentencesOf } from './finding-sentences';

export const MOST_WORDS = 25;

/** How many topics and actors a list names before it counts the rest, the most first. */
const NAMED = [
  [ALL, ALL],
  [4, ALL],
  [3, ALL],
  [2, ALL],
  [1, ALL],
  [1, 3],
  [1, 2],
  [1, 1],
] as const;

export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * The sentence, for `partsOf` and `plainWords`. Between its two asterisks stands what the finding is in short.
 * The fullest that has no more words and letters than it may, of what is counted of it; where none has, the
 * shortest.
 */
export function findingWords(
  finding: Finding,
  names: FindingNames,
  mostLetters = ALL,
  counted: (sentence: string) => string = plainWords,
): string {
  let sentence = '';
  for (const [topics, actors] of NAMED)
    for (const words of [sentencesOf(finding, listsOf(names, topics, actors))].flat()) {
      sentence = startedBig(words);
      // As a line of its own, since some languages want no capital after a colon.
      if (finding.meeting !== null)
        sentence = `${formatDate(names.date(finding.meeting))}. ${sentence}`;
      const { length } = counted(sentence);
      if (countWords(sentence) <= MOST_WORDS && length <= mostLetters) return sentence;
    }
  return sentence;
}

/** What the finding is in short, in no more letters where that can be; names are counted last of all. */
export function findingInBrief(finding: Finding, names: FindingNames, mostLetters: number): string {
  const main = (sentence: string) => partsOf(sentence)[1];
  const sentence = findingWords(finding, names);
  const whole = main(sentence);
  const brief = startedBig(briefOf(finding, listsOf(names, ALL, ALL)));
  const fits = [withoutStop(sentence), whole, brief].find(
    ({ length }) => length > 0 && length <= mostLetters,
  );
  return withAsterisks(fits ?? main(findingWords(finding, names, mostLetters, main)));
}

/** The sentence as a line of its own; none of one that tells its date first. */
const withoutStop = (sentence: string): string =>
  sentence.startsWith('*') ? plainWords(sentence).replace(/\.$/, '') : '';

const withAsterisks = (words: string): string => words.replaceAll(ASTERISK, '*');

/** The parts of a sentence: before, between and after its asterisks. */
export const partsOf = (sentence: string): readonly [string, string, string] => {
  const [before = '', main = '', after = ''] = sentence.split('*').map(withAsterisks);
  return [before, main, after];
};

/** The sentence without its asterisks. */
export const plainWords = (sentence: string): string => partsOf(sentence).join('');

const startedBig = (sentence: string): string =>
  sentence.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(language()));
