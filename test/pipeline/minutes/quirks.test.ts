import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/pipeline/minutes/read-minutes';
import { speakerBook } from '../../../src/pipeline/minutes/speaker-book';
import { speakerAt } from '../../../src/pipeline/quotes';
import { anyText } from '../../fixtures/any-text';
import { state } from '../../model/sample';

const book = speakerBook(
  [state('CAN', 'Canada'), state('VCT', 'Saint Vincent and the Grenadines')],
  [{ name: 'Karen KRAMER', actor: 'UNODC' }],
);

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

it('puts any text together again from its passages', () => {
  fc.assert(
    fc.property(fc.oneof(texts, anyText()), (text) => {
      const { passages } = readMinutes(text, book);
      expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(passages.every(({ start, end }) => start < end)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('nests headings like a tree: each within its parent, after it, and closed', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { outline, passages } = readMinutes(text, book);
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

/** The headings of a text, one a line, with whom they give the floor. */
const read = (text: string) =>
  readMinutes(text, book).outline.map((n) => [n.level, n.label, n.title, n.actor]);

it('reads a numbered line after a colon as a list, else as the next agenda item', () => {
  expect(read('1.\nElection of Officers\n')).toEqual([
    ['item', '1.', 'Election of Officers', null],
  ]);
  expect(read('The lines are:\n1.\nElection of Officers\n')).toEqual([]);
  expect(read('2.\nElection of Officers\n')).toEqual([]);
  expect(read('1.\nThis is a sentence.\n')).toEqual([]);
});

it('gives nobody the floor of somebody whose name it does not know', () => {
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
  const { outline } = readMinutes(
    'THIRD SESSION\n1.\nTopic\nFriday 09:30 A.M.\n\nFOURTH SESSION\n',
    book,
  );
  expect(outline.map(({ level, parent }) => [level, parent])).toEqual([
    ['session', null],
    ['item', 0],
    ['time', null],
    ['session', null],
  ]);
});

describe('a title within a speech', () => {
  const ADOPTED = 'The agenda was adopted by consensus on that day.';
  const spoken = (title: string, after = ADOPTED) =>
    `SESSION\n\nI. Opening of the session\n\nThe Chair opened it.\n\nCanada:\nWe help.\n\n${title}\n\n${after}\n`;
  type Told = Parameters<typeof speakerBook>[1];
  /** Who has the floor at the end; "?" before it for each place in doubt. */
  const floor = (text: string, told: Told = []) => {
    const own = told.length === 0 ? book : speakerBook([state('CAN', 'Canada')], told);
    const { outline, passages, doubts } = readMinutes(text, own);
    return `${'?'.repeat(doubts.length)}${speakerAt(outline, passages.at(-1))}`;
  };

  it.each([
    'Adoption of the agenda',
    'Aprobación del temario',
    'Adoption de l’ordre du jour',
    'Aprovação da agenda',
    'II. Adoption of the agenda',
    'II) Aprobación del temario',
    '**II. Adoption de l’ordre du jour**',
    '## Aprovação da agenda',
    '__Adoption of the agenda__',
    'III. Adoption of the agenda',
    'II. Training in Saint Vincent and the Grenadines',
    '# Training in Saint Vincent and the Grenadines',
    '**Remarks by Mr. Smith**',
    'I. Petrov',
  ])('"%s" leaves it in doubt', (line) => {
    expect(floor(spoken(line))).toBe('?CAN');
    expect(floor(spoken(line, `4. ${ADOPTED}`))).toBe('?CAN');
  });

  it.each([
    'We help',
    'Our needs are:',
    'We said “help.”',
    'adoption of the agenda',
    '**The agenda is good.**',
    '– Adoption of the agenda',
    '(i) Adoption of the agenda',
    'i. adoption of the agenda',
    'i.\nAdoption of the agenda',
  ])('"%s" before an item of a list is none', (line) => {
    expect(floor(spoken(line, '– Training.'))).toBe('CAN');
  });

  it.each([
    'Our needs are:',
    'We said “help.”',
    '– Adoption of the agenda',
    '(i) Adoption of the agenda',
    'i.\nAdoption of the agenda',
    'Our needs are:\n\nII. Adoption of the agenda',
  ])('"%s" before running words is none', (line) => {
    expect(floor(spoken(line))).toBe('CAN');
  });

  it('stands in a text without blank lines, and before lines that were broken', () => {
    const short = 'SESSION\nCanada:\nWe help.\nAdoption of the agenda\n';
    expect(floor(`${short}${ADOPTED}\n`)).toBe('?CAN');
    const broken = 'The agenda, with all of its parts, was adopted\nby consensus.';
    expect(floor(spoken('Adoption of the agenda', broken))).toBe('?CAN');
  });

  it('is decided by meeting.json, in words or on its line', () => {
    const told = { name: 'Agenda', heading: 'Adoption of the agenda' };
    const text = spoken('Adoption of the agenda');
    for (const at of [{}, { line: 10 }]) {
      expect(floor(text, [{ ...told, ...at, actor: null }])).toBe('RAP');
      expect(floor(text, [{ ...told, ...at, actor: 'CAN' }])).toBe('CAN');
    }
    expect(floor(text, [{ ...told, line: 10 }])).toBe('CAN');
    expect(floor(spoken('# Adoption of the agenda'), [{ ...told, actor: 'CAN' }])).toBe('CAN');
  });
});

it('reads titles with Roman numerals that count on through the text as items of the agenda', () => {
  const contents = ['I. Opening of the session', 'II. Quality of water', 'III. Closing'];
  const text = [
    ...contents,
    ...['I. Opening of the session', 'The Chair spoke.', '1. Agenda', 'It was adopted.'],
    ...['II. Quality of water', 'Canada:', 'It needs:', 'I. Ships', 'II. Data', 'It thanked.'],
    ...['III. Closing', 'The session was closed.', 'I. Petrov'],
  ].join('\n');
  const { outline } = readMinutes(text, book);
  expect(outline.map(({ level, label, title, actor }) => [level, label, title, actor])).toEqual([
    ['item', 'I.', 'Opening of the session', null],
    ['item', '1.', 'Agenda', null],
    ['item', 'II.', 'Quality of water', null],
    ['speaker', null, 'Canada', 'CAN'],
    ['item', 'III.', 'Closing', null],
  ]);
  expect(readMinutes(contents.slice(0, 2).join('\nWords.\n'), book).outline).toEqual([]);
});
