import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../../src/editor/check/live-check';
import { readDocument } from '../../../src/editor/read/read-document';
import { minutesOf } from '../project/open-seeds';
import { docxOf, docxOfXml } from './docx-file';
import { rightParagraphs, SHIPPED, unitsOf } from './shipped-minutes';
import { textOfLines, undone } from './undone';

const read = (bytes: Uint8Array) =>
  readDocument({ name: 'minutes.docx', kind: 'docx', bytes }, () => undefined);
const readXml = async (body: string, parts?: Record<string, string>) => {
  const { lines, mends, source } = await read(docxOfXml(body, parts));
  const told = source.warnings.map(({ code, count }) => `${code} ${count}`);
  return { text: textOfLines(lines), before: undone(lines, mends), told, lines, mends };
};
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;
const numbered = (list: number, level: number, text: string) =>
  p(
    `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
    run(text),
  );

describe('the shipped minutes as a Word document', () => {
  it('have all of their 184 paragraphs exactly right, and every heading', async () => {
    const { lines, mends } = await read(await docxOf(SHIPPED));
    const text = textOfLines(lines);
    expect(rightParagraphs(text)).toBe(184);
    expect(unitsOf(text)).toEqual(SHIPPED);
    expect(mends).toEqual([]);
  });
});

describe('a Word document', () => {
  it('is read with all tracked changes accepted, each as a mend', async () => {
    const { text, before, told, mends } = await readXml(
      p(
        run('Canada needs '),
        '<w:del w:id="1"><w:r><w:delText>no </w:delText></w:r><w:r><w:delText>more </w:delText></w:r></w:del>',
        '<w:ins w:id="2">',
        run('some '),
        '</w:ins>',
        run('help.'),
      ) +
        p('<w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>', run('One ')) +
        p(run('sentence.')) +
        p(`<w:moveFrom w:id="4">${run('Moved.')}</w:moveFrom>`) +
        p(`<w:moveTo w:id="5">${run('Moved.')}</w:moveTo>`),
    );
    expect(text).toBe('Canada needs some help.\nOne sentence.\n\nMoved.\n');
    expect(before).toBe('Canada needs no more help.\nOne \nsentence.\nMoved.\n\n');
    expect(new Set(mends.map(({ rule }) => rule))).toEqual(new Set(['tracked-change']));
    expect(told).toEqual(['tracked-changes 4']);
  });

  it('has the words of a text box once, although its XML has them twice', async () => {
    const box = `<w:txbxContent>${p(run('In a box'))}</w:txbxContent>`;
    const { text, told } = await readXml(
      p(
        run('Before'),
        `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
        run(' and after'),
      ),
    );
    expect(text).toBe('Before and after\nIn a box\n');
    expect(told).toEqual(['text-box 1']);
  });

  it('has one line for a row of a table, unless a cell has several paragraphs', async () => {
    const cell = (...inner: string[]) => `<w:tc><w:tcPr/>${inner.join('')}</w:tc>`;
    const { text, before, told } = await readXml(
      `<w:tbl><w:tblPr/><w:tr>${cell(p(run('Canada')))}${cell(p())}${cell(p(run('Training')))}</w:tr>` +
        `<w:tr>${cell(p(run('Chile:')), p(run('It offered help.')))}${cell(p(run('Note')))}</w:tr></w:tbl>`,
    );
    expect(text).toBe('Canada\tTraining\nChile:\nIt offered help.\nNote\n');
    expect(before).toBe('Canada\nTraining\nChile:\nIt offered help.\nNote\n');
    expect(told).toEqual(['tables 1']);
  });

  it('writes a row of a speaker and her words with a colon', async () => {
    const cell = (...inner: string[]) =>
      `<w:tc>${inner.map((each) => p(run(each))).join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const { text, before } = await readXml(
      `<w:tbl>${row(cell('State'), cell('Statement'))}` +
        row(cell('Canada'), cell('Canada said that it would lend two ships.')) +
        row(cell('Chile'), cell('We ask for charts and courses.', 'They are of use.')) +
        `${row(cell('Ships'), cell('12 of them were sent.'))}</w:tbl>`,
    );
    expect(text.trimEnd().split('\n')).toEqual([
      ...['State\tStatement', 'Canada: Canada said that it would lend two ships.'],
      ...['Chile:', 'We ask for charts and courses.', 'They are of use.'],
      'Ships\t12 of them were sent.',
    ]);
    expect(before).toContain('Canada\nCanada said that it would lend two ships.\nChile\nWe');
    const { headings } = checkProject(minutesOf(`SESSION\n\n${text}`));
    expect(headings.flatMap(({ titles }) => titles.map(({ title }) => title))).toEqual([
      'Canada',
      'Chile',
    ]);
  });

  it('has its notes at its end, under a heading, and no note signs within the words', async () => {
    const { text, before, told } = await readXml(
      p(run('Canada'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(' said.')) +
        p(run('The next.')),
      {
        footnotes:
          '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
          `<w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>', run(' As an observer.'))}</w:footnote>`,
      },
    );
    expect(text).toBe('Canada said.\nThe next.\nNOTES\n[1] As an observer.\n');
    expect(before).toBe('Canada[1] said.\nThe next.\n\n[1] As an observer.\n');
    expect(told).toEqual(['footnotes 1']);
  });

  it('has notes that change no speaker, also with names in them', async () => {
    const { text } = await readXml(
      p(run('Kenya: It needs gauges.'), '<w:r><w:footnoteReference w:id="2"/></w:r>') +
        p(run('The delegation described its work.')) +
        p(run('Japan: It needs data.')),
      {
        footnotes: `<w:footnote w:id="2">${p(run('See INF.2. Peru offers data of its own.'))}</w:footnote>`,
      },
    );
    const { headings } = checkProject(minutesOf(`SESSION\n\n${text}`));
    expect(headings.flatMap(({ titles }) => titles.map(({ title }) => title))).toEqual([
      'Kenya',
      'Japan',
    ]);
  });

  it('counts its lists as Word does', async () => {
    const level = (at: number, format: string, text: string, start = 1) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const { text } = await readXml(
      [
        ...[numbered(1, 0, 'one'), numbered(1, 1, 'sub'), numbered(1, 1, 'sub'), p(run('between'))],
        ...[
          numbered(1, 0, 'two'),
          numbered(1, 1, 'sub'),
          numbered(2, 0, 'anew'),
          numbered(2, 0, 'more'),
        ],
        ...[
          numbered(3, 0, 'dot'),
          numbered(4, 0, 'letter'),
          numbered(0, 0, 'bare'),
          numbered(1, 0, 'on'),
        ],
        p('<w:pPr><w:pStyle w:val="Item"/></w:pPr>', run('by its style')),
      ].join(''),
      {
        numbering:
          `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2)', 4)}</w:abstractNum>` +
          `<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uF0B7')}</w:abstractNum>` +
          `<w:abstractNum w:abstractNumId="9">${level(0, 'upperLetter', '(%1)', 27)}</w:abstractNum>` +
          '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
          '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride></w:num>' +
          '<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>',
        styles:
          '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Item"><w:basedOn w:val="Base"/><w:rPr><w:caps/></w:rPr></w:style>',
      },
    );
    expect(text.trimEnd().split('\n')).toEqual([
      ...['I. one', 'I.4) sub', 'I.5) sub', 'between', 'II. two', 'II.4) sub'],
      ...['VIII. anew', 'IX. more', '• dot', '(AA) letter', 'bare', 'X. on', '• BY ITS STYLE'],
    ]);
  });

  it('has breaks, tabs and fields as a reader sees them, and no hidden words', async () => {
    const { text } = await readXml(
      p(
        run('One'),
        '<w:r><w:br/></w:r>',
        run('line'),
        '<w:r><w:tab/><w:t>tab</w:t><w:br w:type="page"/><w:noBreakHyphen/></w:r>',
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>',
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
        `<w:hyperlink>${run('link')}</w:hyperlink><w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>${run('!')}</w:sdtContent></w:sdt>`,
      ) +
        p(run('(B)\tRapporteur')) +
        p(run('&lt;b&gt;Markup&lt;/b&gt; stays text')),
    );
    expect(text).toBe('One\nline\ttab-link!\n(B)\nRapporteur\n<b>Markup</b> stays text\n');
  });
});

describe('the title of a Word document', () => {
  const style = (id: string, name: string, inner = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
  // As Word writes them in French; Google Docs names its headings and gives them no level.
  const styles = [
    style('Titre', 'Title'),
    style('Titre1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Titre2', 'heading 2', '<w:basedOn w:val="Titre1"/>'),
    style('Point', 'Our own', '<w:basedOn w:val="Titre1"/>'),
  ].join('');
  const styled = (id: string, words: string) =>
    p(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`, run(words));
  const speech = p(
    run('Le Canada a dit qu’il lui fallait des formations et des fonds pour les juges.'),
  );
  const titleIn = async (body: string) => (await read(docxOfXml(body, { styles }))).source.title;

  it('is the title that its styles mark, with any ids, else the only heading of the first level', async () => {
    const session = 'Douzième session de la Commission';
    const items = styled('Titre1', 'Ouverture') + speech + styled('Titre1', 'Clôture') + speech;
    expect(await titleIn(p(run('CBFS/12/1')) + styled('Titre', session) + items)).toBe(session);
    expect(await titleIn(styled('Titre1', session) + speech)).toBe(session);
    expect(await titleIn(styled('Point', session) + speech)).toBe(session);
  });

  it('is none of several headings, and no heading of another level', async () => {
    const items = styled('Titre1', 'Ouverture') + speech + styled('Titre1', 'Clôture') + speech;
    expect(await titleIn(items)).toBeUndefined();
    expect(await titleIn(styled('Titre2', 'Canada') + speech)).toBeUndefined();
  });
});

describe('a damaged or unusual Word document', () => {
  const failure = (bytes: Uint8Array) =>
    read(bytes).then(
      () => 'read',
      ({ reason, values }) => `${reason} ${values.is ?? ''}`.trim(),
    );
  it.each<[string, Uint8Array, string]>([
    ['a zip that was cut', docxOfXml(p(run('a'))).slice(0, 200), 'cut'],
    ['XML that was cut', docxOfXml('<w:p>'), 'damaged'],
    ['a document type', docxOfXml('<!DOCTYPE a>'), 'damaged'],
    ['no words', docxOfXml(p()), 'empty'],
    ['a workbook', zipSync({ 'xl/workbook.xml': new Uint8Array() }), 'not-what-it-says xlsx'],
    ['any other zip', zipSync({ 'a.txt': new Uint8Array() }), 'not-what-it-says zip'],
  ])('%s is refused with its reason', async (_, bytes, reason) => {
    expect(await failure(bytes)).toBe(reason);
  });

  it('an Arabic text is read with a warning', async () => {
    expect((await readXml(p(run('قال وفد كندا')))).told).toEqual(['right-to-left 1']);
  });
});
