// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { paperWord } from '../../../src/views/agenda/paper-word';
import { crowded, LINK, paper, words } from './paper-sample';
import { unzip } from './unzip';

const from = paper();
let files: Map<string, string>;
let body: Document;

async function read(made = from) {
  const blob = await paperWord(made);
  const bytes = await new Promise<Uint8Array>((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = fail;
    reader.readAsArrayBuffer(blob);
  });
  return unzip(bytes);
}
const xml = (file: string, of = files) =>
  new DOMParser().parseFromString(of.get(file) ?? '', 'text/xml');

beforeAll(async () => {
  files = await read();
  body = xml('word/document.xml');
});

const all = (tag: string, within: Document | Element = body) => [
  ...within.getElementsByTagName(tag),
];
const textOf = (element: Element) =>
  all('w:t', element)
    .map(({ textContent }) => textContent)
    .join('');
const paragraphs = (style?: string) =>
  all('w:p').filter(
    (paragraph) =>
      !style || all('w:pStyle', paragraph).some((own) => own.getAttribute('w:val') === style),
  );
/** Address of an external link. */
const targets = () =>
  all('Relationship', xml('word/_rels/document.xml.rels'))
    .filter((relation) => relation.getAttribute('TargetMode') === 'External')
    .map((relation) => relation.getAttribute('Target'));

describe('the paper as a Word file', () => {
  it('has heading styles, and the evidence on a new page', () => {
    expect(paragraphs('Heading1').map(textOf)).toEqual(['Proposed agenda', 'Evidence']);
    expect(paragraphs('Heading2').map(textOf)).toEqual([
      ...from.items.map(({ heading, clock }) => heading + clock),
      '1. Protection of witnesses',
      'How this was made',
    ]);
    const broken = paragraphs().filter((each) => all('w:pageBreakBefore', each).length > 0);
    expect(broken.map(textOf)).toEqual(['Evidence']);
  });

  it('has pages of A4', () => {
    const [size] = all('w:pgSz');
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
  });

  it('has the lines of each item of the paper', () => {
    const lines = [...from.findings, ...from.items.flatMap((item) => item.lines), ...from.disputed];
    expect(paragraphs('AgendaLine').map(textOf)).toEqual(
      lines.map(
        (line) =>
          `${line.label && `${line.label}: `}${words(line).replace(/\]\[/g, ',').replace(/[[\]]/g, '')}`,
      ),
    );
  });

  it('has quotes with paragraph, document, language and record', () => {
    const notes = paragraphs('Note');
    expect(notes.map(textOf)).toHaveLength(10);
    expect(textOf(notes[2] as Element)).toBe(
      '3Barbados: mentions as important: “Faltan medios.” (2007 (2), paragraph 1, DOC-2, in Spanish; record r3)',
    );
    const languages = all('w:lang', notes[2]).map((own) => own.getAttribute('w:val'));
    expect(languages).toEqual(['es']);
    expect(targets()).toContain('https://example.org/matrix/?record=r3');
    expect(targets()).toContain('https://example.org/matrix/?view=positions&position=p2');
  });

  it('links each number to its note, and the note back', () => {
    const marks = new Set(all('w:bookmarkStart').map((mark) => mark.getAttribute('w:name')));
    const anchors = all('w:hyperlink').flatMap((link) => link.getAttribute('w:anchor') ?? []);
    for (const anchor of anchors) expect(marks).toContain(anchor);
    for (let note = 1; note <= 10; note++) {
      expect(anchors).toContain(`note-${note}`);
      expect(anchors).toContain(`mark-${note}`);
    }
  });

  it('has every statement of the paper about itself', () => {
    expect(paragraphs('Statement').map(textOf)).toEqual(
      from.statement.map(({ label, value }) => `${label}: ${value}`),
    );
    expect(targets()).toContain(LINK);
  });

  it('has title, description, language and dataset in its properties and footer', () => {
    const core = xml('docProps/core.xml');
    expect(all('dc:title', core)[0]?.textContent).toBe('Proposed agenda');
    expect(all('dc:description', core)[0]?.textContent).toBe(
      '2 items, 60 minutes. From the minutes: Meeting first (DOC-1) and Meeting second (DOC-2)',
    );
    const [language] = all('w:lang', xml('word/styles.xml'));
    expect(language?.getAttribute('w:val')).toBe('en');
    const footer = [...files].find(([name]) => /footer\d+\.xml$/.test(name))?.[1];
    expect(footer).toContain('Proposed agenda · dataset of 1 January 2024, 0a1b2c3d');
  });

  it('counts the names and quotes that it leaves out', async () => {
    const full = paper(crowded(60), { agenda: { length: { items: 7, minutes: 210 } } });
    // Parsing a document of this size is slow, and the test needs only its text.
    const text = (await read(full)).get('word/document.xml')?.replaceAll(/<[^>]+>/g, '') ?? '';
    expect(text).toContain(full.items[0]?.notesElsewhere);
    expect(text).toContain(' and 8 more');
  });
});
