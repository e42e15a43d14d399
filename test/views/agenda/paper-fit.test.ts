import { describe, expect, it } from 'vitest';
import type { PaperLine } from '../../../src/views/agenda/paper-lines';
import { fits, shareOut } from '../../../src/views/agenda/paper-lines';
import { crowded, linesOf, paper, words } from './paper-sample';

describe('where more is recorded than a page holds', () => {
  const seven = { agenda: { length: { items: 7, minutes: 210 } } } as const;
  const full = paper(crowded(60), seven);

  it('names some and counts all, so that nothing is dropped without a word', () => {
    const [asked = '', invited = '', proposals = ''] = linesOf(full);
    for (const count of ['16 States', '4 organizations']) expect(asked).toContain(count);
    expect(asked).toMatch(
      /asks for help 16 States: Saint Kitts and Nevis 0\[1\],? .*and \d+ more;/,
    );
    expect(asked).toMatch(/mentions as important 16 States; 4 organizations$/);
    expect(invited).toMatch(
      /^Saint Kitts and Nevis 0\[\d+\], .* and \d+ more \(offer\); .*\(asks\)/,
    );
    expect(proposals).toMatch(
      /proposed by .*\[\d+\] and 19 more, .*; and \d proposals?$|; and \d more proposals$/,
    );
  });

  it('says how many quotes are not printed', () => {
    const [first] = full.items;
    // Needs, offers and capacities of sixty actors, stances on nine proposals.
    const all = 60 * 3 + 60 * 9;
    expect(first?.notesElsewhere).toBe(
      `${all - (first?.notes.length ?? 0)} more sentences on this item are not printed. See the link on the first page.`,
    );
    expect(paper().items.map(({ notesElsewhere }) => notesElsewhere)).toEqual(['', '']);
  });

  it('quotes each name at least once; who could speak for a need is quoted with the need', () => {
    const asking = /[^;]*\((?:asks|difficulty|mention)[^)]*\)/g;
    for (const { lines } of full.items)
      for (const line of lines)
        for (const [, name] of words(line)
          .replace(asking, '')
          .matchAll(/(?:Nevis|crime) \d+(.?)/g))
          expect(name).toBe('[');
  });

  it('has more of each for fewer actors, and smaller letters only where they are needed', () => {
    const some = paper(crowded(3), seven);
    expect(full.isDense).toBe(true);
    expect(paper().isDense).toBe(false);
    expect(linesOf(some)[0]).toMatch(
      /^asks for help 1 State: .*mentions as important 1 State: Saint Kitts and Nevis 2/,
    );
  });
});

describe('the height of the first part', () => {
  const line: PaperLine = { label: 'Proposals', runs: [{ kind: 'text', text: 'none recorded' }] };
  const items = (count: number) => Array.from({ length: count }, () => ({ lines: [line, line] }));
  const facts = (count: number, value = 'None') =>
    Array.from({ length: count }, () => ({ label: 'Filters', value }));

  it('is that of the lower of two papers, in either size of letters', () => {
    // A page of A4 alone would hold 44 small ones.
    const most = (isDense: boolean) => {
      let count = 0;
      while (fits(items(7), facts(count + 1), isDense)) count++;
      return count;
    };
    expect(most(true)).toBe(43);
    expect(most(false)).toBe(35);
  });

  it('grows by the rows of a long line, and has a page for each seven items', () => {
    expect(fits(items(7), facts(20, 'x'.repeat(120)), true)).toBe(true);
    expect(fits(items(7), facts(20, 'x'.repeat(300)), true)).toBe(false);
    expect(fits(items(8), facts(20, 'x'.repeat(300)), true)).toBe(true);
  });

  it('reckons with the numbers of notes, each narrower than as many letters', () => {
    const noted = (count: number) => {
      const marks = Array.from({ length: count }, () => ({ number: 10, isFirst: true }));
      const text = { kind: 'text', text: 'x'.repeat(98 - 'Asked'.length) } as const;
      return { lines: [line, { label: 'Asked', runs: [text, { kind: 'notes', marks } as const] }] };
    };
    const all = (count: number) => Array.from({ length: 7 }, () => noted(count));
    // A row holds 124 letters, of which the words and the space about them take 100.
    expect(fits(all(12), facts(40), true)).toBe(true);
    expect(fits(all(13), facts(40), true)).toBe(false);
  });

  it('reckons with an address that breaks early', () => {
    const value = 'x'.repeat(150);
    const link = { label: 'Link', value, isLink: true } as const;
    expect(fits(items(7), [...facts(41), { label: 'Text', value }], true)).toBe(true);
    expect(fits(items(7), [...facts(41), link], true)).toBe(false);
  });
});

describe('sharing out room', () => {
  it('gives the first of each before the second of any, and none beyond what there is', () => {
    expect(shareOut([3, 1, 5], 5)).toEqual([2, 1, 2]);
    expect(shareOut([3, 1, 5], 20)).toEqual([3, 1, 5]);
    expect(shareOut([3, 1], 0)).toEqual([0, 0]);
    expect(shareOut([], 4)).toEqual([]);
  });
});
