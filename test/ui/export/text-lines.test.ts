// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { textLines } from '../../../src/ui/export/text-lines';

/** Every letter is 10 pixels wide and 20 high; the lines break where the test says. */
let breaks: readonly number[];
beforeEach(() => {
  breaks = [];
  Range.prototype.getClientRects = function getClientRects() {
    const at = this.startOffset;
    const line = breaks.filter((place) => place <= at).length;
    const begin = breaks[line - 1] ?? 0;
    const isHung =
      breaks.includes(at + 1) && /[\s\u00AD]/.test((this.startContainer as Text).data[at] ?? '');
    const rect = new DOMRect((at - begin) * 10, line * 20, isHung ? 0 : 10, 20);
    return [rect] as unknown as DOMRectList;
  };
});

const lines = (text: string, right = 1000, bottom = 1000, hyphenates = false) =>
  textLines(document.createTextNode(text), { left: 0, right, bottom }, hyphenates, () => 10);
const words = (...of: Parameters<typeof lines>) => lines(...of).map(({ text }) => text);

describe('lines of text', () => {
  it('are as the screen breaks them, without the blanks between', () => {
    breaks = [5];
    expect(lines('four more')).toMatchObject([
      { text: 'four', left: 0, top: 0, width: 40 },
      { text: 'more', left: 0, top: 20, width: 40 },
    ]);
  });

  it('begin after blanks that take up room', () => {
    expect(lines('  on')).toMatchObject([{ text: 'on', left: 20, width: 20 }]);
    expect(lines('   ')).toEqual([]);
  });

  it('end in a hyphen where a word goes on, and only there', () => {
    breaks = [4];
    expect(words('coopera', 1000, 1000, true)).toEqual(['coop-', 'era']);
    expect(words('coopera', 1000, 1000, false)).toEqual(['coop', 'era']);
    breaks = [5];
    expect(words('four more', 1000, 1000, true)).toEqual(['four', 'more']);
    expect(words('Argen\u00ADtina'.slice(1))).toEqual(['rgen-', 'tina']);
  });

  it('have no soft hyphens within', () => {
    expect(words('Argen\u00ADtina')).toEqual(['Argentina']);
  });

  it('are cut with an ellipsis where their box ends', () => {
    expect(words('Saint Vincent', 80)).toEqual(['Saint V…']);
    breaks = [5];
    expect(words('four more', 60, 20)).toEqual(['four…']);
  });
});
