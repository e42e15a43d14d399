import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMinutes } from '../../../src/pipeline/minutes/read-minutes';
import { anyText } from '../../fixtures/any-text';
import { readerOf } from './reader-sample';

const reader = readerOf({ CAN: 'Canada', VCT: 'Saint Vincent and the Grenadines' });
const about = {
  speakers: [{ name: 'Karen KRAMER', actor: 'UNODC' }],
  headings: [{ form: 'colon' as const }],
};
const readText = (text: string) => readMinutes(text, reader, about);

const QUIRKS = [
  '',
  ' ',
  '\t',
  ' INTRODUCTION',
  'FIRST PLENARY SESSION',
  'REMARKS BY THE DELEGATIONS',
  'Friday 09:30 A.M.',
  'ACTIVITIES AND SPEECHES ON THE AFTERNOON OF THURSDAY 26 ',
  'PROPOSAL FOR COLLABORATION:',
  '1.',
  '2.',
  '7.',
  '1. An item on one line',
  'a.',
  '(A)',
  '-',
  '–',
  '– Hosting the seminar.',
  'Election of Officers ',
  'Canada:',
  'Canada: ',
  'Saint Vincent and the Grenadines:',
  'UNODC: Dr. Karen KRAMER',
  'New Spain:',
  'Presentation by Dr. Karen KRAMER, UNODC',
  'The country’s main lines of work are: ',
  'He said that “this” was – so far – no 𝛼 of any Ω. ',
  'a sentence without its beginning\r',
];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...QUIRKS), fc.constantFrom('\n', '\n\n', '\r\n')), {
    maxLength: 60,
  })
  .map((lines) => lines.map(([words, end]) => words + end).join(''))
  .chain((text) => fc.constantFrom(text, text.trimEnd(), `${text} `));

it('gives passages that together are the text', () => {
  fc.assert(
    fc.property(fc.oneof(texts, anyText()), (text) => {
      const { passages } = readText(text);
      expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(passages.every(({ start, end }) => start < end)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('nests headings like a tree: each within its parent, after it, and closed', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { outline, passages } = readText(text);
      for (const [i, { parent, start, end }] of outline.entries()) {
        expect(start).toBeLessThan(end);
        if (parent === null) continue;
        const above = outline[parent];
        expect(parent).toBeLessThan(i);
        expect(above && above.start < start && end <= above.end).toBe(true);
      }
      for (const { node, start, end } of passages) {
        if (node === null) continue;
        const around = outline[node];
        expect(around && around.start <= start && end <= around.end).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

/** The headings of a text, one a line, with who speaks below it. */
const read = (text: string) =>
  readText(text).outline.map((n) => [n.level, n.label, n.title, n.actor]);

it('reads a numbered line after a colon as a list, else as the next agenda item', () => {
  expect(read('1.\nElection of Officers\n')).toEqual([
    ['item', '1.', 'Election of Officers', null],
  ]);
  expect(read('The lines are:\n1.\nElection of Officers\n')).toEqual([]);
  expect(read('2.\nElection of Officers\n')).toEqual([]);
  expect(read('1.\nThis is a sentence.\n')).toEqual([]);
});

it('does not credit to one speaker what stands under a name that no list has', () => {
  expect(read('REMARKS\nCanada:\nWe agree.\nNew Spain:\nWe observe.\n')).toEqual([
    ['remarks', null, 'REMARKS', null],
    ['speaker', null, 'Canada', 'CAN'],
    ['speaker', null, 'New Spain', null],
  ]);
});

it('does not take a sentence with a colon for a speaker', () => {
  expect(read('REMARKS\nThe country’s main lines of work are:\n')).toHaveLength(1);
  expect(read('REMARKS\nThese are two: training and funding.\n')).toHaveLength(1);
});

it('opens a day before its session, beside the session before', () => {
  const { outline } = readText('THIRD SESSION\n1.\nTopic\nFriday 09:30 A.M.\n\nFOURTH SESSION\n');
  expect(outline.map(({ level, parent }) => [level, parent])).toEqual([
    ['session', null],
    ['item', 0],
    ['time', null],
    ['session', null],
  ]);
});

it('reads titles with Roman numerals that count on through the text as items of the agenda', () => {
  const contents = ['I. Opening of the session', 'II. Quality of water', 'III. Closing'];
  const text = [
    ...contents,
    ...['I. Opening of the session', 'The Chair spoke.', '1. Agenda', 'It was adopted.'],
    ...['II. Quality of water', 'Canada:', 'It needs:', 'I. Ships', 'II. Data', 'It thanked.'],
    ...['III. Closing', 'The session was closed.', 'I. Petrov'],
  ].join('\n');
  const { outline } = readText(text);
  expect(outline.map(({ level, label, title, actor }) => [level, label, title, actor])).toEqual([
    ['item', 'I.', 'Opening of the session', null],
    ['item', '1.', 'Agenda', null],
    ['item', 'II.', 'Quality of water', null],
    ['speaker', null, 'Canada', 'CAN'],
    ['item', 'III.', 'Closing', null],
  ]);
  expect(readText(contents.slice(0, 2).join('\nWords.\n')).outline).toEqual([]);
});

it('puts an unnumbered heading in capitals beside an item in small letters, and inside one in capitals', () => {
  const placed = (item: string) => {
    const { outline } = readText(
      `FIRST PLENARY SESSION\n1.\n${item}\n\nREMARKS BY THE DELEGATIONS\n\nCONCLUSIONS\n\nThe meeting ended.\n`,
    );
    return outline.map(({ title, parent }) => [
      title,
      parent === null ? null : outline[parent]?.title,
    ]);
  };
  expect(placed('Status of the Activities')).toEqual([
    ['FIRST PLENARY SESSION', null],
    ['Status of the Activities', 'FIRST PLENARY SESSION'],
    ['REMARKS BY THE DELEGATIONS', 'Status of the Activities'],
    ['CONCLUSIONS', 'FIRST PLENARY SESSION'],
  ]);
  expect(placed('STATUS').at(-1)).toEqual(['CONCLUSIONS', 'STATUS']);
});
