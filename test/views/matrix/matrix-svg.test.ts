// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../src/model/count/marks';
import { type DrawnMatrix, matrixSvg } from '../../../src/views/matrix/matrix-svg';

const colours = (name: string) => `#${name}`;

const mark = fc.record({
  mark: fc.constantFrom(...MARKS),
  count: fc.integer({ min: 2, max: 99_999 }),
  inferred: fc.boolean(),
});
const cell = fc.record({
  marks: fc.uniqueArray(mark, { selector: ({ mark: of }) => of, maxLength: 5 }),
  disputed: fc.nat(7),
});

/** How JavaScript writes a value that is not a finite number. */
const NO_NUMBER = /NaN|undefined|Infinity/;
// Generated names may be one of these words, or contain a digit; such names are left out.
const anyName = fc
  .string({ maxLength: 80 })
  .filter((name) => !NO_NUMBER.test(name) && !/\d/.test(name));

const few = fc.nat(9);
const sides = fc.record({
  asks: few,
  difficulty: few,
  mentions: few,
  regions: few,
  organizations: few,
  offers: few,
  inferred: few,
  planned: few,
});

const anyMatrix: fc.Arbitrary<DrawnMatrix> = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
  .chain(([rows, columns]) =>
    fc.record({
      title: fc.constant('Title'),
      lead: fc.constant(['What is shown.']),
      foot: fc.constant(['Source.']),
      legend: fc.constant([{ mark: { of: 'asks' as const }, words: 'asks' }]),
      columns: fc.array(fc.record({ name: anyName, isFirst: fc.boolean() }), {
        minLength: columns,
        maxLength: columns,
      }),
      bands: fc.constant(columns === 0 ? [] : [{ name: 'Group', length: columns }]),
      rows: fc.array(
        fc.record({
          name: anyName,
          isBold: fc.boolean(),
          sides,
          status: fc.constantFrom(null, { sign: 'perhaps' as const, words: 'perhaps' }),
          cells: fc.array(cell, { minLength: columns, maxLength: columns }),
        }),
        { minLength: rows, maxLength: rows },
      ),
      largest: fc.constant({ raised: 27, offered: 27 }),
      heads: fc.constant({ raised: 'Raised', offered: 'Offers', status: 'Status' }),
    }),
  );

const draw = (matrix: DrawnMatrix) => {
  const drawing = matrixSvg(matrix, colours);
  return { ...drawing, read: new DOMParser().parseFromString(drawing.svg, 'image/svg+xml') };
};

const NOBODY = {
  asks: 0,
  difficulty: 0,
  mentions: 0,
  regions: 0,
  organizations: 0,
  offers: 0,
  inferred: 0,
  planned: 0,
};

/** One topic under one group of actors. */
const ONE: DrawnMatrix = {
  title: 'Title',
  lead: [],
  foot: [],
  legend: [],
  columns: [{ name: 'Actor', isFirst: true }],
  bands: [{ name: 'Group', length: 1 }],
  rows: [
    {
      name: 'Topic',
      isBold: true,
      sides: { ...NOBODY, asks: 1, mentions: 3, planned: 2 },
      status: { sign: 'none', words: 'none recorded' },
      cells: [{ marks: [{ mark: 'asks', count: 4, inferred: false }], disputed: 1 }],
    },
  ],
  largest: { raised: 4, offered: 2 },
  heads: { raised: 'States that raise it', offered: 'Offers', status: 'Is there an offer?' },
};

describe('the SVG drawing of a matrix', () => {
  it('writes every number of a matrix of any size, and no NaN, undefined or infinite number', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { read, svg } = draw(matrix);
        expect(read.querySelector('parsererror')).toBeNull();
        expect(svg).not.toMatch(NO_NUMBER);
        const written = [...read.querySelectorAll('text')].map(({ textContent }) => textContent);
        const numbers = matrix.rows.flatMap((row) =>
          'cells' in row ? row.cells.flatMap(({ marks }) => marks.map(({ count }) => count)) : [],
        );
        for (const number of numbers) expect(written).toContain(String(number));
      }),
      { numRuns: 25 },
    );
  });

  it('draws inside its edges, and gives no bar a negative length', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { read, width } = draw(matrix);
        for (const rect of read.querySelectorAll('rect')) {
          const [x, wide] = [rect.getAttribute('x'), rect.getAttribute('width')].map(Number);
          expect(Number(wide)).toBeGreaterThanOrEqual(0);
          expect(Number(x ?? 0) + Number(wide)).toBeLessThanOrEqual(width + 0.01);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('draws the parts of bars in proportion to their counts, and writes the status in words', () => {
    const { read } = draw(ONE);
    const wide = (selector: string) =>
      Number(read.querySelector(selector)?.getAttribute('width') ?? Number.NaN);
    const asks = wide('g > rect[fill="#ask"][height="13"]');
    expect(wide('rect[fill="#mention"][height="11.5"]') + 1.5).toBeCloseTo(3 * asks, 1);
    const words = [...read.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['none recorded', 'Is there an offer?', '4']));
    expect(read.querySelector('line[stroke-dasharray="2 2"]')).toBeTruthy();
    expect(read.documentElement.getAttribute('font-family')).toContain("'Source Sans 3'");
  });
});
