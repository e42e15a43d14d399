// @vitest-environment jsdom
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sides } from '../../src/model/count/sides';
import { OfferedBar, RaisedBar } from '../../src/parts/need-bars';

const few = fc.nat({ max: 40 });
const anySides: fc.Arbitrary<Sides> = fc.record({
  asks: few,
  difficulty: few,
  mentions: few,
  regions: few,
  organizations: few,
  offers: few,
  inferred: few,
  planned: few,
});

/** Sums the pixels of the parts of a bar; planned help is left out, since it is never added to the others. */
const lengthOf = (bar: HTMLElement, parts: readonly string[]) =>
  parts.reduce((sum, name) => {
    const part = bar.querySelector<HTMLElement>(`.bar-${name}`);
    return sum + (part ? Number.parseFloat(part.style.width) : 0);
  }, 0);

describe('the bars of a topic', () => {
  it('have lengths proportional to their numbers, with planned help apart', () => {
    fc.assert(
      fc.property(anySides, fc.integer({ min: 1, max: 12 }), (sides, unit) => {
        const { container, unmount } = render(
          <>
            <RaisedBar sides={sides} unit={unit} />
            <OfferedBar sides={sides} unit={unit} />
          </>,
        );
        const [raised, offered] = [...container.children] as [HTMLElement, HTMLElement];
        const number = (bar: HTMLElement) => Number(bar.querySelector('b')?.dataset.count ?? 0);
        expect(lengthOf(raised, ['asks', 'difficulty', 'mentions'])).toBe(number(raised) * unit);
        expect(lengthOf(offered, ['offers', 'inferred'])).toBe(number(offered) * unit);
        expect(lengthOf(offered, ['planned'])).toBe(sides.planned * unit);
        unmount();
      }),
      { numRuns: 50 },
    );
  });
});
