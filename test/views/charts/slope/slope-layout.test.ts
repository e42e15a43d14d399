import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slopeLayout, spread } from '../../../../src/views/charts/slope/slope-layout';

test('labels stand apart in their order, and within the drawing where it has room for all', () => {
  const places = fc
    .array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 30 })
    .map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(places, (wanted) => {
      const found = spread(wanted, 10, 0, 400);
      expect(found).toHaveLength(wanted.length);
      for (const [at, place] of found.entries()) {
        if (at > 0) expect(place - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-6);
        expect(place).toBeGreaterThanOrEqual(-1e-6);
        expect(place).toBeLessThanOrEqual(400 + 1e-6);
      }
    }),
  );
});

test('a label that no other touches stands at the end of its line', () => {
  expect(spread([20, 100, 101, 300], 10, 0, 400)).toEqual([20, 95.5, 105.5, 300]);
});

test('a narrow drawing breaks long names into two lines, and cuts none', () => {
  const meetings = ['2007', '2009'].map((name) => ({ id: name, name, isShown: false }));
  const drawn = ['Institutions and training', 'Extradition'].map((label, at) => ({
    id: `t${at}`,
    label,
    states: [3, 2],
    mark: { topic: `t${at}` },
  }));
  const texts = (width: number) =>
    slopeLayout({ meetings, lines: drawn, drawn, from: 0 }, width).labels.map(({ lines }) =>
      lines.join('|'),
    );
  expect(texts(1200)).toEqual(drawn.map(({ label }) => label));
  expect(texts(360)).toEqual(['Institutions and|training', 'Extradition']);
});
