import { BASES, KINDS, STANCES, STATUSES } from '../../dataset/values';
import { linesIn } from '../lines';
import { few, problemOf, show } from '../problem';
import type { Rule } from './rule';

const FILE = 'seeds/codebook.md';

/** How many ids a message names. */
const FEW = 5;

/**
 * The codebook is whole: it names every topic, form, kind, status, basis and stance, and its last line
 * ends. One that was cut off lacks some of these, or a reader could not tell what the coding means.
 */
export const wholeCodebook: Rule = ({ codebook, topics, modalities }) => {
  if (codebook.trim() === '') return [problemOf(FILE, 'file', 'empty', 'nothing', 'the codebook')];
  const words = new Set(codebook.match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu));
  const ids = [...topics, ...modalities].map(({ cells }) => cells.id);
  const values = [...KINDS, ...Object.values(STATUSES).flat(), ...BASES, ...STANCES];
  const missing = [...ids, ...values].filter((value) => value !== '' && !words.has(value));
  const lines = linesIn(codebook);
  const problem = (message: string, expected: string) => ({
    ...problemOf(FILE, 'file', message, show((lines.at(-1) ?? '').trim()), expected),
    line: lines.length,
  });
  return [
    ...(missing.length > 0
      ? [problem('has no words on what the data use', `words on ${few(missing, FEW)}`)]
      : []),
    ...(/[\r\n]$/u.test(codebook) ? [] : [problem('ends within a line', 'an end of the line')]),
  ];
};
