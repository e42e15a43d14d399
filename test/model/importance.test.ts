import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../src/model/criterion';
import { completed, type Importance, moved, placeOf } from '../../src/model/weights';

const EQUAL: Importance = [CRITERIA];
const anyStep = fc.tuple(fc.constantFrom(...CRITERIA), fc.constantFrom<-1 | 1>(-1, 1));
const walked = (steps: readonly [(typeof CRITERIA)[number], -1 | 1][]) =>
  steps.reduce<Importance>((order, [criterion, step]) => moved(order, criterion, step), EQUAL);

describe('an order of importance', () => {
  it('moves one out of its equals, then to those of the next place, then past them', () => {
    const first = moved(EQUAL, 'unmet', -1);
    expect(first).toEqual([['unmet'], ['breadth', 'firmness', 'supply', 'experience']]);
    const second = moved(first, 'supply', -1);
    expect(second).toEqual([['unmet'], ['supply'], ['breadth', 'firmness', 'experience']]);
    const third = moved(second, 'supply', -1);
    expect(third[0]).toEqual(['unmet', 'supply']);
    expect(moved(third, 'supply', -1).slice(0, 2)).toEqual([['supply'], ['unmet']]);
  });

  it('stays as it is at either end', () => {
    const order: Importance = [['unmet'], ['breadth', 'firmness', 'supply'], ['experience']];
    expect(moved(order, 'unmet', -1)).toEqual(order);
    expect(moved(order, 'experience', 1)).toEqual(order);
  });

  it('gives what it does not name the last place', () => {
    expect(completed([['unmet']])).toEqual([
      ['unmet'],
      ['breadth', 'firmness', 'supply', 'experience'],
    ]);
    expect(placeOf([['unmet']], 'supply')).toBe(2);
    expect(moved([['unmet']], 'supply', 1).at(-1)).toEqual(['supply']);
  });

  it('names each criterion once after any steps, and a step back undoes a step', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), anyStep, (steps, [criterion, step]) => {
        const order = walked(steps);
        expect(order.flat().toSorted()).toEqual([...CRITERIA].sort());
        expect(order.every((equals) => equals.length > 0)).toBe(true);
        const there = moved(order, criterion, step);
        const isSame = JSON.stringify(there) === JSON.stringify(order);
        const back = moved(there, criterion, step === 1 ? -1 : 1);
        if (!isSame) expect(back).toEqual(order);
      }),
    );
  });
});
