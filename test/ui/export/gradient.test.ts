import { describe, expect, it } from 'vitest';
import { gradientIn, serverOf } from '../../../src/ui/export/gradient';

const hatch =
  'repeating-linear-gradient(135deg, rgb(168, 67, 0) 0px, rgb(168, 67, 0) 1.5px, rgb(255, 255, 255) 1.5px, rgb(255, 255, 255) 3.5px)';

describe('gradients', () => {
  it('reads a hatching, and repeats it along the same line', () => {
    const gradient = gradientIn(hatch, 20, 20);
    if (!gradient) throw new Error('not read');
    expect(gradient).toMatchObject({ kind: 'linear', repeats: true, degrees: 135 });
    expect(gradient.stops.map(({ at }) => at)).toEqual([0, 1.5, 1.5, 3.5]);
    const { name, attributes, stops } = serverOf(gradient, 20, 20);
    expect(name).toBe('linearGradient');
    expect(attributes.spreadMethod).toBe('repeat');
    // From the upper left corner, to the lower right.
    expect(attributes.x1).toBeCloseTo(0);
    expect(attributes.y1).toBeCloseTo(0);
    expect(Math.hypot(Number(attributes.x2), Number(attributes.y2))).toBeCloseTo(3.5);
    expect(stops.map(({ at }) => at)).toEqual([0, 1.5 / 3.5, 1.5 / 3.5, 1]);
  });

  it('knows two positions of one colour, and spreads colours without any', () => {
    const two = gradientIn(
      'linear-gradient(90deg, rgb(1, 2, 3) 0px 2px, rgb(4, 5, 6) 2px)',
      10,
      10,
    );
    expect(two?.stops.map(({ at }) => at)).toEqual([0, 2, 2]);
    const none = gradientIn('linear-gradient(rgb(1, 2, 3), rgb(4, 5, 6))', 10, 30);
    expect(none?.stops.map(({ at }) => at)).toEqual([0, 30]);
  });

  it('fades a dot to its own colour, not to black', () => {
    const dot = gradientIn(
      'radial-gradient(circle, rgb(141, 144, 148) 1px, rgba(0, 0, 0, 0) 1.5px)',
      8,
      8,
    );
    expect(dot?.stops).toEqual([
      { at: 1, colour: { hex: '#8d9094', alpha: 1 } },
      { at: 1.5, colour: { hex: '#8d9094', alpha: 0 } },
    ]);
  });

  it('leaves alone what is no gradient', () => {
    expect(gradientIn('url("x.png")', 8, 8)).toBeNull();
    expect(gradientIn('conic-gradient(red, blue)', 8, 8)).toBeNull();
  });
});
