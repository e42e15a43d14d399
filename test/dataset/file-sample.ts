/** Tables with arbitrary cells, for tests of files. */
import fc from 'fast-check';
import type { Cell, Column, WorkbookTable } from '../../src/dataset/table';
import { anyText } from '../fixtures/any-text';

/** What spreadsheets are known to run, to read as something else or to stumble over. */
export const TRICKY = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '=HYPERLINK("http://example.org","x")',
  "=cmd|'/c calc'!A1",
  '029',
  '1.0',
  '2007-07-26',
  '3/4',
  '12:30',
  '#N/A',
  '#REF!',
  '_x0041_',
  ' spaces around ',
  "'quoted'",
  'said "yes", then “né” ñ ü 漢字 😀',
  'two\nlines, and a third\n\nafter a gap',
  'a;b',
  'a;=1+1',
  'a; "=1+1"',
  'a\t+1',
  '\n=1+1',
  'two\n@SUM(A1)',
  '＝1+1',
  'TRUE',
  '',
];

/** A row: its words, its number and its position. */
type Row = readonly [string | null, Cell, number];

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'text',
    head: 'Words',
    explanation: 'What was said',
    type: 'string',
    value: ([words]) => words,
  },
  {
    id: 'number',
    head: 'Number',
    explanation: 'How often',
    type: 'integer',
    value: ([, number]) => number,
  },
  {
    id: 'link',
    head: 'Link',
    explanation: 'Where it is',
    type: 'link',
    value: ([, , position]) => linkOf(position),
  },
];

export const linkOf = (row: number) => `https://example.org/matrix/?record=r${row}&q="é"`;

export function tableOf(
  texts: readonly (string | null)[],
  numbers?: readonly Cell[],
): WorkbookTable<Row> {
  return {
    origin: {
      title: 'Cooperation records',
      filter: '=Kind: Needs',
      source: 'Meeting first (DOC-1)',
      link: 'https://example.org/matrix/?kind=need',
      dataset: { version: '1.0', date: '2024-01-01', hash: '0'.repeat(64) },
    },
    columns: COLUMNS,
    words: {
      sheet: 'Records',
      about: 'About this file',
      origin: {
        title: 'Title',
        filter: 'Filter',
        source: 'Source',
        link: 'Link to the page',
        version: 'Version',
        date: 'Date',
        hash: 'SHA-256',
      },
      columns: { head: 'Column', id: 'Id', explanation: 'What it holds' },
    },
    rows: texts.map((words, position) => [
      words,
      numbers ? (numbers[position] ?? null) : position,
      position,
    ]),
  };
}

/** A text as a CSV holds it, sign by sign: an apostrophe before what a spreadsheet may run. */
export function harmless(text: string): string {
  let isFirst = true;
  return [...text]
    .map((sign) => {
      const isGuarded = isFirst && '=+-@＝＋－＠'.includes(sign);
      const isBlank = /^[\s\p{Cc}\p{Cf}"]$/u.test(sign);
      isFirst = ';\t\r\n'.includes(sign) || (isFirst && isBlank);
      return isGuarded ? `'${sign}` : sign;
    })
    .join('');
}

/** Any text, and more often than chance would what is tricky. */
export const text = fc.oneof(
  anyText(),
  fc.constantFrom(...TRICKY),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string()).map((two) => two.join('')),
  fc.string({ unit: fc.constantFrom(...'=+-@＝;\t\r\n "\'a,\u200b') }),
);
