// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../../src/model/shapes';
import { type DrawnMatrix, matrixSvg } from '../../../src/views/matrix/matrix-svg';
import { blanksIn } from '../../../src/views/matrix/matrix-svg-cell';
import type { DrawnTotal } from '../../../src/views/matrix/matrix-svg-totals';

const colours = (name: string) => `#${name}`;

const sign = fc.record({
  shape: fc.constantFrom(...SHAPES),
  count: fc.integer({ min: 1, max: 99_999 }),
  soft: fc.boolean(),
  implied: fc.boolean(),
});
const cell = fc.record({
  blank: fc.constant(null),
  signs: fc.uniqueArray(sign, { selector: ({ shape }) => shape, maxLength: 5 }),
  gap: fc.constantFrom(null, 'perhaps' as const, 'none' as const),
  disputed: fc.boolean(),
});
const total = fc.record({ count: fc.option(fc.nat(999)), part: fc.constant(0) });

/** What a number that went wrong is written as. */
const NO_NUMBER = /NaN|undefined|Infinity/;
// Made names are now and then one of these words.
const anyName = fc.string({ maxLength: 80 }).filter((name) => !NO_NUMBER.test(name));

const anyMatrix: fc.Arbitrary<DrawnMatrix> = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
  .chain(([rows, columns]) =>
    fc.record({
      title: fc.constant('Title'),
      lead: fc.constant(['What is shown.']),
      foot: fc.constant(['Source.']),
      legend: fc.constant([]),
      columns: fc.array(anyName, { minLength: columns, maxLength: columns }),
      bands: fc.constant(columns === 0 ? [] : [{ name: 'Group', length: columns }]),
      lines: fc.array(
        fc.record({
          name: anyName,
          group: fc.constantFrom('One', 'Two'),
          cells: fc.array(cell, { minLength: columns, maxLength: columns }),
          totals: fc.tuple(total, total),
        }),
        { minLength: rows, maxLength: rows },
      ),
      shapes: fc.constant(['need', 'available'] as const),
      totalHeads: fc.constant(['Needed', 'Offered']),
      feet: fc.array(
        fc.record({
          name: fc.constant('Foot'),
          totals: fc.array(total, { minLength: columns + 2, maxLength: columns + 2 }),
        }),
        { minLength: 2, maxLength: 2 },
      ),
    }),
  );

const draw = (matrix: DrawnMatrix) => {
  const drawing = matrixSvg(matrix, colours);
  return { ...drawing, read: new DOMParser().parseFromString(drawing.svg, 'image/svg+xml') };
};

/** One cell, under one group of topics. */
const ONE: DrawnMatrix = {
  title: 'Title',
  lead: [],
  foot: [],
  legend: [{ sign: { shape: 'none' }, words: 'not answered' }],
  columns: ['Topic'],
  bands: [{ name: 'Group', whole: 'Group of topics', length: 1 }],
  lines: [
    {
      name: 'Actor',
      group: 'One',
      cells: [{ blank: 'hidden', signs: [], gap: null, disputed: true }],
      totals: [{ count: 4, part: 1 }],
    },
  ],
  shapes: ['need'],
  totalHeads: ['Needed'],
  feet: [],
};

describe('the drawing of a matrix', () => {
  it('writes every number once, whatever the size of matrix and numbers', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const { read, svg } = draw(matrix);
        expect(read.querySelector('parsererror')).toBeNull();
        expect(svg).not.toMatch(NO_NUMBER);
        // Of needs who asks and who only raises, zeros left out.
        const inWords = ({ count, part }: DrawnTotal, side: number) => {
          if (count === null) return [];
          const isNeed = matrix.shapes[side] === 'need' && count > 0;
          return (isNeed ? [part, count - part].filter(Boolean) : [count]).map(String);
        };
        const numbers = matrix.lines.flatMap(({ cells, totals }) => [
          ...cells.flatMap(({ signs }) => signs.map(({ count }) => String(count))),
          ...totals.flatMap(inWords),
        ]);
        const feet = matrix.feet.flatMap(({ totals }, side) =>
          totals.flatMap((total) => inWords(total, side)),
        );
        // Names are drawn before the numbers of their row, and may be numbers themselves.
        const names = [...matrix.columns, ...matrix.lines.map(({ name }) => name)];
        const written = [...read.querySelectorAll('text')].map(({ textContent }) => textContent);
        for (const number of new Set([...numbers, ...feet])) {
          const times = [...numbers, ...feet].filter((other) => other === number).length;
          const asName = names.filter((name) => name.includes(number)).length;
          const found = written.filter((words) => words === number).length;
          expect(found).toBeGreaterThanOrEqual(times);
          expect(found).toBeLessThanOrEqual(times + 2 * asName);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps every sign in its cell', () => {
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

  it('has a cell for each kind of blank in the legend', () => {
    const blanks = blanksIn(ONE.lines.flatMap(({ cells }) => cells));
    expect(blanks.map(({ blank }) => blank)).toEqual(['hidden']);
    const legend = blanks.map(({ cell }) => ({ sign: cell, words: 'hidden by filters' }));
    const { read } = draw({ ...ONE, legend });
    // In the legend and in the cell.
    expect(read.querySelectorAll('circle[r="3"]')).toHaveLength(2);
    expect(read.documentElement.textContent).toContain('hidden by filters');
  });

  it('draws the two halves of a need’s bar by what is asked and what is only raised', () => {
    const { read } = draw(ONE);
    const [whole, asked] = ['#raise-area', '#need'].map((fill) =>
      Number(read.querySelector(`rect[fill="${fill}"]`)?.getAttribute('width')),
    );
    expect(asked).toBeCloseTo((whole ?? 0) / 4, 1);
    expect(read.querySelector('rect[stroke="#gap"]')).toBeTruthy();
    expect(read.documentElement.getAttribute('font-family')).toContain("'Source Sans 3'");
  });

  it('has short names of groups over the columns, and tells the whole ones', () => {
    const { read } = draw(ONE);
    const short = [...read.querySelectorAll('text')].find((each) => each.textContent === 'Group');
    expect(short?.previousElementSibling?.textContent).toBe('Group of topics');
  });
});
