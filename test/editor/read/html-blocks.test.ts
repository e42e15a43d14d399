import { expect, it } from 'vitest';
import { textOfBlocks } from '../../../src/editor/read/blocks-text';
import { htmlBlocks } from '../../../src/editor/read/html-blocks';
import { readDocument } from '../../../src/editor/read/read-document';
import { textOfLines, undone } from './undone';

const read = (html: string) => {
  const { lines, mends } = textOfBlocks(htmlBlocks(html));
  return { text: textOfLines(lines).trimEnd().split('\n'), before: undone(lines, mends).trimEnd() };
};

it('reads the visible words, one line for each paragraph, and no scripts', () => {
  expect(
    read(
      '<title>No</title><body onload="x()"><nav>Menu</nav><h1> Minutes </h1>\n<p>It <b>needs</b>\n help<br>now.</p>loose words<script>no()</script><p hidden>no</p><pre>a\n  b</pre><p>&lt;b&gt; stays</p>',
    ).text,
  ).toEqual(['Minutes', 'It needs help', 'now.', 'loose words', 'a', 'b', '<b> stays']);
});

it('numbers lists as a browser does', () => {
  expect(
    read(
      '<ol start=3><li>three<li>four<ul><li>dash</ul><li value=9>nine</ol><ol type=A><li><p>Chair</ol>',
    ).text,
  ).toEqual(['3. three', '4. four', '– dash', '9. nine', 'A.', 'Chair']);
});

it('has one line for a row, and tracked changes accepted', () => {
  const { text, before } = read(
    '<table><tr><td>Canada<td>Training<td></table><p>It needs <del>no</del><ins>some</ins> help.</p>',
  );
  expect(text).toEqual(['Canada\tTraining', 'It needs some help.']);
  expect(before).toBe('Canada\nTraining\nIt needs no help.');
});

it.each([
  ['html', '<title>Site</title><h1>Twelfth <b>Session</b></h1><h2>Canada</h2><p>It needs help.'],
  ['markdown', '# Twelfth *Session*\n\n## Canada\n\nIt needs help.\n'],
] as const)(
  '%s: its heading is the title of the meeting, and its headings are plain lines',
  async (kind, text) => {
    const bytes = new TextEncoder().encode(text);
    const { lines, source } = await readDocument(
      { name: `x.${kind}`, kind, bytes },
      () => undefined,
    );
    expect(source.title).toBe('Twelfth Session');
    expect(lines.map(({ words }) => words)).toEqual([
      'Twelfth Session',
      'Canada',
      'It needs help.',
    ]);
  },
);
