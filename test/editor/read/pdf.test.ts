import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { textOfBlocks } from '../../../src/editor/read/blocks-text';
import { pdfBlocks, readPdf } from '../../../src/editor/read/pdf-blocks';
import type { PdfItem, PdfPage } from '../../../src/editor/read/pdf-items';
import { readDocument } from '../../../src/editor/read/read-document';
import { pdfOf } from './pdf-file';
import { rightParagraphs, SHIPPED, type Unit, unitsOf } from './shipped-minutes';
import { type Layout, typeset } from './typeset';
import { textOfLines, undone } from './undone';

beforeEach(() => {
  // What pdf.js asks of a browser to draw with, and what it says where that is no browser.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) vi.stubGlobal(name, class {});
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const PLAIN: Layout = {
  ...{ size: 11, gap: 0, indent: 0, width: 595, height: 842 },
  ...{ isJustified: false, isHyphenated: false, hasHeads: true },
};
const read = (pages: readonly PdfPage[]) => {
  const { blocks, warnings } = pdfBlocks(pages);
  const { lines, mends } = textOfBlocks(blocks);
  return { text: textOfLines(lines), lines, mends, warnings };
};
/** Each line that is drawn, in its order on the page. */
const drawn = (pages: readonly PdfPage[]) =>
  pages.flatMap(({ items }) => items.map(({ words }) => words)).join(' ');
const letters = (text: string) => [...text.replace(/\s/gu, '')].toSorted().join('');

describe('the shipped minutes as a PDF have their 184 paragraphs exactly right', () => {
  it.each<[string, Partial<Layout>]>([
    ['with gaps', { gap: 0.7 }],
    ['with gaps, justified and hyphenated', { gap: 0.7, isJustified: true, isHyphenated: true }],
    ['with indents and no gaps', { indent: 2 }],
    [
      'with indents, justified and hyphenated',
      { indent: 2, isJustified: true, isHyphenated: true },
    ],
  ])('%s', (_, layout) => {
    const pages = typeset(SHIPPED, { ...PLAIN, ...layout });
    const { text, mends } = read(pages);
    expect(rightParagraphs(text)).toBe(184);
    expect(unitsOf(text)).toEqual(SHIPPED);
    const rules = new Set(mends.map(({ rule }) => rule));
    for (const rule of ['running-head', 'page-number', 'broken-line', 'page-join'] as const)
      expect(rules).toContain(rule);
  });

  it('by pdf.js, page by page', async () => {
    const pages = typeset(SHIPPED, { ...PLAIN, gap: 0.7, isJustified: true, isHyphenated: true });
    const told: string[] = [];
    const found = await readDocument(
      { name: 'minutes.pdf', kind: 'pdf', bytes: pdfOf(pages) },
      (phase, done, of) => told.push(`${phase} ${done} ${of}`),
      readPdf,
    );
    expect(rightParagraphs(textOfLines(found.lines))).toBe(184);
    expect(found.source).toMatchObject({ kind: 'pdf', pages: pages.length, by: 'pdf 1' });
    expect(found.lines[0]?.id).toBe('l0');
    expect(found.source.warnings).toEqual([]);
    expect(told).toContain(`reading ${pages.length} ${pages.length}`);
  });
});

describe('the pages of any text', () => {
  const word = fc.stringMatching(/^[a-hj-uA-HJ-U]{2,9}[.,:]?$/u);
  const unit = fc.record<Unit>({
    kind: fc.constantFrom('heading', 'paragraph', 'list-item'),
    label: fc.constantFrom(null, null, '1.', '–', 'a.'),
    words: fc.array(word, { minLength: 1, maxLength: 90 }).map((words) => words.join(' ')),
  });
  const layout = fc.record<Layout>({
    ...{ size: fc.constantFrom(9, 11, 12), gap: fc.constantFrom(0, 0.5, 1) },
    ...{
      indent: fc.constantFrom(0, 2),
      width: fc.constantFrom(420, 595),
      height: fc.constantFrom(400, 842),
    },
    ...{ isJustified: fc.boolean(), isHyphenated: fc.boolean(), hasHeads: fc.boolean() },
  });
  const units = fc.array(unit, { minLength: 1, maxLength: 30 });

  it('lose nothing: undoing every mend gives each drawn letter again', () => {
    fc.assert(
      fc.property(units, layout, (given, own) => {
        const pages = typeset(given, own);
        const { lines, mends } = read(pages);
        expect(letters(undone(lines, mends))).toBe(letters(drawn(pages)));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('have separate paragraphs where there are gaps', () => {
    const sentences = SHIPPED.filter(
      ({ kind, words }) => kind === 'paragraph' && words.length > 150,
    );
    const some = fc.subarray(sentences, { minLength: 5, maxLength: 15 });
    fc.assert(
      fc.property(some, layout, (given, own) => {
        // A gap at the end of a page is not seen: all of it on one.
        const pages = typeset(given, {
          ...own,
          gap: 1,
          height: 9000,
          hasHeads: false,
          isHyphenated: false,
        });
        const found = read(pages).text.trimEnd().split('\n');
        expect(found).toEqual(given.map(({ words }) => words));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

describe('special lines of a page', () => {
  const item = (words: string, x: number, y: number, more: Partial<PdfItem> = {}): PdfItem => ({
    ...{ words, x, y, width: words.length * 5, size: 10, font: 'plain', isTurned: false },
    ...more,
  });
  const page = (...items: PdfItem[]): PdfPage => ({ width: 400, height: 600, items });
  const full = 'This line of words is as wide as the text of the page is and';

  it('are left out where they repeat on other pages at the same height', () => {
    const own = (n: number) =>
      page(
        item(`Report 2007, ${n}`, 50, 20),
        item(full, 50, 100),
        item('goes on.', 50, 112),
        item(`– ${n} –`, 180, 590),
      );
    const { text, mends, lines } = read([own(1), own(2), own(3)]);
    expect(text).toBe(`${full} goes on.\n`.repeat(3));
    expect(mends.filter(({ rule }) => rule === 'running-head')).toHaveLength(3);
    expect(mends.filter(({ rule }) => rule === 'page-number')).toHaveLength(3);
    const only = undone(lines, mends, ({ rule, page: at }) => rule === 'running-head' && at === 2);
    expect(only).toBe(`${full} goes on.\nReport 2007, 2\n${full} goes on.\n${full} goes on.\n`);
  });

  it('stay where they occur once', () => {
    expect(read([page(item('Report', 50, 20), item(full, 50, 100))]).text).toBe(
      `Report\n${full}\n`,
    );
  });

  it('a gap separates short paragraphs, also after a full line', () => {
    const rows = [
      'Canada agreed.',
      full,
      'A second one.',
      full,
      full,
      'goes on.',
      'Mexico agreed.',
    ];
    const heights = [100, 124, 148, 172, 184, 196, 220];
    const items = rows.map((words, i) => item(words, 50, heights[i] ?? 0));
    const { text } = read([page(...items, item('Peru agreed.', 50, 244))]);
    expect(text.trimEnd().split('\n')).toEqual([
      ...['Canada agreed.', full, 'A second one.', `${full} ${full} goes on.`],
      ...['Mexico agreed.', 'Peru agreed.'],
    ]);
  });

  it('narrow lines are one paragraph where gaps separate paragraphs', () => {
    const paragraph = (y: number) => [item(full, 50, y), item('goes on.', 50, y + 12)];
    const narrow = ['A narrow block of words', 'in lines of one width', 'which are one.'];
    const { text } = read([
      page(
        ...[100, 140, 180, 220].flatMap(paragraph),
        ...narrow.map((words, i) => item(words, 80, 260 + i * 12)),
        ...paragraph(320),
      ),
    ]);
    expect(text).toContain(`goes on.\n${narrow.join(' ')}\n${full}`);
  });

  it('a heading’s letter is a line of its own, also before a short title', () => {
    const part = (y: number) => [item('(A)', 50, y), item('Chair', 50, y + 12)];
    const { text } = read([
      page(
        ...[100, 200].flatMap((y) => [
          ...part(y),
          item(full, 50, y + 40),
          item('goes on.', 50, y + 52),
        ]),
      ),
    ]);
    expect(text.split('\n').slice(0, 3)).toEqual(['(A)', 'Chair', `${full} goes on.`]);
  });

  it('wide gaps make a row of a table, and the gaps of a justified line do not', () => {
    const stretched = [item('Few', 50, 112), item('words', 187.5, 112), item('fill', 335, 112)];
    const row = [item('Canada', 50, 150), item('one', 160, 150), item('two', 215, 150)];
    const { text } = read([
      page(item(full, 50, 100), ...stretched, item('it.', 50, 124), ...row, item(full, 50, 180)),
    ]);
    expect(text).toBe(`${full} Few words fill it.\nCanada\tone\ttwo\n${full}\n`);
  });

  it('columns are read one after the other', () => {
    const column = (x: number, name: string) =>
      Array.from({ length: 8 }, (_, i) =>
        item(`${name} ${i} words that fill it all`, x, 100 + i * 12),
      );
    const { text } = read([page(...column(30, 'left'), ...column(220, 'right'))]);
    expect(text.indexOf('right 0')).toBeGreaterThan(text.indexOf('left 7'));
  });

  it.each([
    ['traffick-', 'ing', 'trafficking'],
    ['anti-', 'terrorism', 'anti-terrorism'],
    ['Inter-', 'American', 'Inter-American'],
    ['1990-', '1995', '1990-1995'],
    ['co\u2010', 'operation', 'cooperation'],
  ])('%s and %s are %s', (start, rest, word) => {
    const filler = 'Their anti-terrorism laws and trafficking laws are told of here.';
    const line = `${full} ${start}`;
    const { text } = read([
      page(item(filler, 50, 60), item(line, 50, 100), item(`${rest} laws.`, 50, 112)),
    ]);
    expect(text).toContain(`${full} ${word} laws.`);
  });
});

describe('a PDF without words', () => {
  const failure = (bytes: Uint8Array) =>
    readDocument({ name: 'minutes.pdf', kind: 'pdf', bytes }, () => undefined, readPdf).then(
      () => 'read',
      ({ reason, values }) => `${reason} ${values.pages ?? ''}`.trim(),
    );
  const empty: PdfPage = { width: 400, height: 600, items: [] };
  const secret = `<${'5a'.repeat(32)}>`;
  it.each<[string, Uint8Array, string]>([
    ['a scan', pdfOf([empty, empty]), 'no-text 2'],
    [
      'one that asks for a password',
      pdfOf(
        [empty],
        `/ID [${secret} ${secret}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >>`,
      ),
      'encrypted',
    ],
    [
      'one that is not whole',
      Uint8Array.from('%PDF-1.4 and no more', (s) => s.charCodeAt(0)),
      'damaged',
    ],
  ])('%s is refused with its reason', async (_, bytes, reason) => {
    expect(await failure(bytes)).toBe(reason);
  });
});
