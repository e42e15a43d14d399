import { BASES, DECISIONS, EFFECTS, isOneOf, KINDS, STANCES, STATUSES } from '../../dataset/values';
import { linesIn } from '../lines';
import { listFirst, type ProblemCode, problemOf, show } from '../problem';
import type { Rule } from './rule';

const FILE = 'seeds/codebook.md';

/** The most ids that a message names. */
const FEW = 5;

/**
 * The codebook must name every topic, form, kind, status, basis and stance, and end with a line end. A codebook that
 * was cut off lacks some of these.
 */
export const wholeCodebook: Rule = ({ codebook, topics, modalities, meetings }) => {
  if (codebook.trim() === '')
    return [
      problemOf({
        file: FILE,
        column: 'file',
        message: 'empty',
        found: 'nothing',
        expected: 'the codebook',
        code: 'codebook-empty',
      }),
    ];
  const words = new Set(codebook.match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu));
  const ids = [...topics, ...modalities].map(({ cells }) => cells.id);
  // Words for meetings over time are needed only where the data use them.
  const used = meetings.flatMap(({ positions, links, decisions }) => [
    ...positions.map(({ cells }) => cells.stance).filter((stance) => stance === 'withdraws'),
    ...links.map(({ cells }) => cells.effect).filter((effect) => isOneOf(EFFECTS, effect)),
    ...decisions.map(({ cells }) => cells.decision).filter((each) => isOneOf(DECISIONS, each)),
  ]);
  const values = new Set([
    ...KINDS,
    ...Object.values(STATUSES).flat(),
    ...BASES,
    ...STANCES,
    ...used,
  ]);
  const missing = [...ids, ...values].filter((value) => value !== '' && !words.has(value));
  const lines = linesIn(codebook);
  const named = missing.slice(0, FEW).join(', ');
  const said = { missing: missing.length > FEW ? `${named} …` : named };
  const found = show((lines.at(-1) ?? '').trim());
  const problem = (code: ProblemCode, message: string, expected: string) =>
    problemOf({
      ...{ file: FILE, line: lines.length, column: 'file' },
      ...{ message, found, expected, code, values: said },
    });
  return [
    ...(missing.length > 0
      ? [
          problem(
            'codebook-lacks',
            'has no words on what the data use',
            `words on ${listFirst(missing, FEW)}`,
          ),
        ]
      : []),
    ...(/[\r\n]$/u.test(codebook)
      ? []
      : [problem('codebook-cut', 'ends within a line', 'an end of the line')]),
  ];
};
