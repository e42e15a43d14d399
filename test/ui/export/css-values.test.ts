import { describe, expect, it } from 'vitest';
import { colourOf } from '../../../src/ui/export/colour';
import { lengthIn, polygonIn, splitTop } from '../../../src/ui/export/css-values';
import { contentIn } from '../../../src/ui/export/spelled-out';
import { copyTransform } from '../../../src/ui/export/upright';

describe('computed values of CSS', () => {
  it('splits only outside of brackets', () => {
    expect(splitTop('rgb(1, 2, 3) 0px, calc(1px, 2px) 5px', ',')).toEqual([
      'rgb(1, 2, 3) 0px',
      'calc(1px, 2px) 5px',
    ]);
    expect(splitTop('calc(100% - 5px) 0px', ' ')).toEqual(['calc(100% - 5px)', '0px']);
  });

  it('adds up lengths, with parts of the whole', () => {
    expect(lengthIn('12.5px', 100)).toBe(12.5);
    expect(lengthIn('50%', 30)).toBe(15);
    expect(lengthIn('calc(100% - 4px)', 20)).toBe(16);
    expect(lengthIn('-3px', 20)).toBe(-3);
  });

  it('finds the corners of the mark of an offer', () => {
    const mark =
      'polygon(0px 0px, calc(100% - 5px) 0px, 100% 50%, calc(100% - 5px) 100%, 0px 100%)';
    expect(polygonIn(mark, 20, 10)).toEqual([
      [0, 0],
      [15, 0],
      [20, 5],
      [15, 10],
      [0, 10],
    ]);
    expect(polygonIn('inset(50%)', 20, 10)).toBeNull();
  });

  it.each([
    ['rgb(27, 94, 158)', { hex: '#1b5e9e', alpha: 1 }],
    ['rgba(27, 94, 158, 0.4)', { hex: '#1b5e9e', alpha: 0.4 }],
    ['color(srgb 1 0.5 0 / 0.34)', { hex: '#ff8000', alpha: 0.34 }],
    ['rgba(0, 0, 0, 0)', null],
    ['none', null],
  ])('reads the colour %s', (text, colour) => {
    expect(colourOf(text)).toEqual(colour);
  });

  it('takes of generated content what is shown, not what is read out instead', () => {
    expect(contentIn('"✓ "')).toBe('✓ ');
    expect(contentIn('" ⚠" / ""')).toBe(' ⚠');
    expect(contentIn('"a \\"b\\""')).toBe('a "b"');
    expect(contentIn('none')).toBeNull();
    expect(contentIn('normal')).toBeNull();
  });

  it('turns about the origin that the style names', () => {
    const place = { x: 100, y: 50, width: 40, height: 20 };
    expect(copyTransform('matrix(0, -1, 1, 0, 0, 0)', '0px 20px', place)).toBe(
      'translate(100 70) matrix(0 -1 1 0 0 0) translate(-100 -70)',
    );
  });
});
