// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/dataset/values';
import { MARKS, markOf, statusesOf } from '../../src/model/count/marks';
import { Legend } from '../../src/parts/legend';
import { Mark, markWords } from '../../src/parts/mark';
import { markSvg } from '../../src/parts/mark-svg';

describe('the marks', () => {
  it('have one shape for each status', () => {
    for (const status of Object.values(STATUSES).flat())
      expect(MARKS.filter((mark) => statusesOf(mark).includes(status))).toEqual([markOf(status)]);
  });

  it('have different words for each status', () => {
    expect(new Set(MARKS.map(markWords)).size).toBe(MARKS.length);
  });

  it('show a number for two or more sentences, and none for one', () => {
    const number = (count: number) =>
      render(<Mark of="asks" count={count} />).container.querySelector('[data-count]');
    expect(number(1)).toBeNull();
    expect(number(2)?.getAttribute('data-count')).toBe('2');
  });

  it('have different shapes in SVG pictures too, striped when inferred', () => {
    const colours = (name: string) => name;
    const drawn = MARKS.map((of) => markSvg({ of, x: 0, y: 0 }, colours));
    expect(new Set(drawn).size).toBe(MARKS.length);
    for (const of of MARKS.filter((each) => each !== 'experience'))
      expect(markSvg({ of, x: 0, y: 0, inferred: true }, colours)).toContain('url(#stripe-');
    expect(markSvg({ of: 'asks', x: 0, y: 0, count: 7 }, colours)).toContain('>7</text>');
  });

  it('are explained in words by the legend', () => {
    const { getByRole } = render(<Legend of={['asks', 'offers']} inferred number />);
    expect(getByRole('list', { name: 'Legend' }).textContent).toBe(
      ' asks for help offers  inferred, not said outright number of sentences',
    );
  });
});
