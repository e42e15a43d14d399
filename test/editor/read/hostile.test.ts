/**
 * Documents that are made to fill the memory or to block the reader. Each is large enough to break code that recurses
 * for each element, passes a call one argument for each line, or matches a text again from each of its letters.
 */
import { spawnSync } from 'node:child_process';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/editor/project/project';
import { countWords } from '../../../src/editor/read/mend-rules';
import { readDocument } from '../../../src/editor/read/read-document';
import {
  MOST_LETTERS,
  MOST_MARKDOWN_BYTES,
  MOST_PARTS,
  MOST_TEXT_BYTES,
} from '../../../src/editor/read/read-limits';
import { placesOf } from '../../fixtures/zip-bytes';
import { docxOfXml } from './docx-file';

const read = (kind: Source['kind'], bytes: Uint8Array | string) =>
  readDocument(
    { name: `x.${kind}`, kind, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes },
    () => undefined,
  );
const linesOf = async (kind: Source['kind'], bytes: Uint8Array | string) =>
  (await read(kind, bytes)).lines.map(({ words }) => words);
const refusal = (kind: Source['kind'], bytes: Uint8Array | string) =>
  read(kind, bytes).then(
    () => 'read',
    ({ reason, values }) => ({ reason, ...values }),
  );

/**
 * Counts the lines of each document in a program with a small stack, on which a call with one argument for each line
 * does not fit.
 */
function linesOnSmallStack(...documents: (readonly [Source['kind'], Uint8Array])[]): number[] {
  const script = `
    import { readFileSync } from 'node:fs';
    import { readDocument } from './src/editor/read/read-document.ts';
    const count = async ([kind, bytes]) => {
      const document = { name: '', kind, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) };
      return (await readDocument(document, () => {})).lines.length;
    };
    const documents = JSON.parse(readFileSync(0, 'utf8'));
    console.log(JSON.stringify(await Promise.all(documents.map(count))));`;
  const options = ['--stack-size=250', '--import', 'tsx', '--input-type=module', '-e', script];
  const input = JSON.stringify(
    documents.map(([kind, bytes]) => [kind, Buffer.from(bytes).toString('base64')]),
  );
  const { stdout } = spawnSync(process.execPath, options, { input, encoding: 'utf8' });
  return JSON.parse(stdout || '[]');
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;

describe('a Word file', () => {
  it('with a part that cannot be unpacked is refused, and the part named', async () => {
    const bytes = docxOfXml(p(run('Canada')), { footnotes: '<w:footnote/>'.repeat(50) });
    const [name = 0] = placesOf(bytes, 'word/footnotes.xml');
    const begin = name + 'word/footnotes.xml'.length;
    bytes.fill(0xff, begin, begin + 8);
    expect(await refusal('docx', bytes)).toEqual({
      reason: 'damaged-part',
      part: 'word/footnotes.xml',
    });
  });

  it('that states an unpacked size above fifty megabytes is not unpacked', async () => {
    const bytes = docxOfXml(p(run('x')));
    const [entry = 0] = placesOf(bytes, 'PK\u0001\u0002');
    new DataView(bytes.buffer).setUint32(entry + 24, MOST_TEXT_BYTES + 1, true);
    expect(await refusal('docx', bytes)).toEqual({
      reason: 'too-much-text',
      bytes: `${MOST_TEXT_BYTES + 1}`,
      most: `${MOST_TEXT_BYTES}`,
    });
  });

  it('with too long a paragraph is refused, with its beginning', async () => {
    const words = `Canada said ${'x'.repeat(MOST_LETTERS)}`;
    expect(await refusal('docx', docxOfXml(p(run('Before')) + p(run(words))))).toEqual({
      reason: 'long-paragraph',
      letters: `${words.length}`,
      most: `${MOST_LETTERS}`,
      begins: words.slice(0, 60),
    });
  });

  it('with a tag of half a million characters is read', async () => {
    const reference = `<w:r><w:footnoteReference ${'a'.repeat(500_000)} w:id="2"/></w:r>`;
    const footnotes = `<w:footnote w:id="2">${p(run('As an observer.'))}</w:footnote>`;
    const lines = await linesOf('docx', docxOfXml(p(run('Canada'), reference), { footnotes }));
    expect(lines.at(-1)).toBe('[1] As an observer.');
  });

  it('with too deeply nested elements is refused, with the place', async () => {
    const deep = `${p(run('Near here'))}${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}`;
    expect(await refusal('docx', docxOfXml(deep))).toMatchObject({
      reason: 'too-deep',
      begins: 'Near here',
    });
  });

  it('has numbers of billions as digits, and no levels beyond those of Word', async () => {
    const level = (at: number, format: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="2000000000"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`;
    const numbering = ['lowerLetter', 'upperRoman']
      .map(
        (format, i) => `<w:abstractNum w:abstractNumId="${i}">${level(0, format)}</w:abstractNum>`,
      )
      .concat(
        `<w:abstractNum w:abstractNumId="2">${level(2_000_000_000, 'decimal')}</w:abstractNum>`,
      )
      .concat([0, 1, 2].map((i) => `<w:num w:numId="${i}"><w:abstractNumId w:val="${i}"/></w:num>`))
      .join('');
    const item = (list: number, at = 0) =>
      p(
        `<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
        run('Training'),
      );
    const body = item(0) + item(1) + item(2, 2_000_000_000);
    expect(await linesOf('docx', docxOfXml(body, { numbering }))).toEqual([
      '2000000000. Training',
      '2000000000. Training',
      'Training',
    ]);
  });

  it('with repeated references to a note has its words once', async () => {
    const note = `<w:footnote w:id="2">${p(run('As an observer.')).repeat(100)}</w:footnote>`;
    const body = p(run('Canada'), '<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(1000));
    const lines = await linesOf('docx', docxOfXml(body, { footnotes: note }));
    expect(lines).toHaveLength(1 + 1 + 100);
  });
});

it('a row of 40,000 paragraphs is read, and so are as many lines of a plain text', () => {
  const cell = `<w:tc>${p(run('x')).repeat(40_000)}</w:tc>`;
  const row = docxOfXml(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`);
  const words = 'Canada said that it needed help, and that others needed it too.';
  const text = strToU8(Array(20_000).fill(words).join('\n\n'));
  expect(linesOnSmallStack(['docx', row], ['text', text])).toEqual([40_000, 39_999]);
});

describe('a plain text', () => {
  it('with a line of three megabytes is refused, with its beginning', async () => {
    expect(await refusal('text', `Minutes\n${'said that '.repeat(300_000)}`)).toMatchObject({
      reason: 'long-paragraph',
      letters: '3000000',
      begins: expect.stringMatching(/^said that said/u),
    });
  });

  it.each(['text', 'paste', 'html', 'markdown'] as const)(
    'as %s, with too many lines, is refused',
    async (kind) => {
      const line = kind === 'html' ? '<p>x' : 'x\n\n';
      expect(await refusal(kind, line.repeat(MOST_PARTS + 1))).toMatchObject({
        reason: 'too-many-parts',
      });
    },
  );

  it('with too many characters to mend is refused', async () => {
    expect(
      await refusal('text', `${'\u0001'.repeat(1000)}\n`.repeat(MOST_PARTS / 1000)),
    ).toMatchObject({
      reason: 'too-many-parts',
    });
  });
});

describe('a PDF', () => {
  it('with an extremely long line has its words counted in linear time', () => {
    expect(countWords(['x'.repeat(500_000)]).counts.size).toBe(1);
  });
});

describe('a page of HTML', () => {
  it('numbers a list of 10,000 items', async () => {
    const lines = await linesOf('html', `<ol>${'<li>Training'.repeat(10_000)}</ol>`);
    expect(lines).toHaveLength(10_000);
    expect(lines.at(-1)).toBe('10000. Training');
  });

  it.each(['<div>', '<ul><li>', '<span>', '<b>', '<table><tr><td>x<td>', '<svg><g>'])(
    'with 20,000 elements in each other is read: %s',
    async (tags) => {
      const times = 20_000 / (tags.split('<').length - 1);
      const lines = await linesOf('html', `<p>Before</p>${tags.repeat(times)}<p>Canada`);
      expect([lines[0], lines.at(-1)?.replace(/^– /u, '')]).toEqual(['Before', 'Canada']);
    },
  );

  it('does not build the tree of its tags', async () => {
    // Each paragraph is within all earlier font tags, so that its tree has fifty million elements.
    const html = Array.from({ length: 10_000 }, (_, i) => `<p><font size=${i}>Canada`).join('');
    expect(await linesOf('html', html)).toHaveLength(10_000);
  });
});

describe('a Markdown text', () => {
  it.each([
    ['a list', Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- item ${i}`).join('\n')],
    [
      'a list with lines between',
      Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- item\nx`).join('\n'),
    ],
    ['a line of items', `${'- '.repeat(5000)}x`],
    ['a quote', `${'>'.repeat(5000)}x`],
  ])('with %s nested too deeply is refused', async (_, text) => {
    expect(await refusal('markdown', text)).toMatchObject({ reason: 'too-deep', most: '50' });
  });

  it('may have nested lists, and rules of many dashes', async () => {
    const rule = '- '.repeat(60).trim();
    expect(await linesOf('markdown', `- one\n  1. two\n     - three\n\n${rule}\n\nend`)).toEqual([
      '– one',
      '1. two',
      '– three',
      'end',
    ]);
  });

  it('with a paragraph that is too long over its lines is refused', async () => {
    expect(await refusal('markdown', 'said *that*\n'.repeat(20_000))).toMatchObject({
      reason: 'long-paragraph',
    });
  });

  it('of more than five megabytes is refused', async () => {
    expect(await refusal('markdown', 'x\n'.repeat(MOST_MARKDOWN_BYTES / 2 + 1))).toMatchObject({
      reason: 'too-much-text',
      most: `${MOST_MARKDOWN_BYTES}`,
    });
  });
});
