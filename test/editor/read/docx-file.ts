import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { Unit } from './shipped-minutes';

const FORMATS: Record<
  string,
  { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string }
> = {
  number: { format: LevelFormat.DECIMAL, text: '%1.' },
  capital: { format: LevelFormat.UPPER_LETTER, text: '(%1)' },
  letter: { format: LevelFormat.LOWER_LETTER, text: '%1.' },
  dash: { format: LevelFormat.BULLET, text: '–' },
  hyphen: { format: LevelFormat.BULLET, text: '-' },
};
const formOf = (label: string): string =>
  /\d/u.test(label)
    ? 'number'
    : /[A-Z]/u.test(label)
      ? 'capital'
      : /[a-z]/u.test(label)
        ? 'letter'
        : label === '-'
          ? 'hyphen'
          : 'dash';

/** Minutes as Word writes them: numbers by lists, running heads, headings in bold. */
export async function docxOf(units: readonly Unit[]): Promise<Uint8Array> {
  /** How many lists of a form have begun; the numbers of the agenda go on through all of it. */
  const instances = new Map<string, number>();
  let before: Unit | undefined;
  const children = units.map((unit) => {
    const { kind, label, words } = unit;
    const form = label && formOf(label);
    const isFirst = label !== null && /^\(?[1aA][.)]$/u.test(label);
    const reference = form ? `${kind === 'heading' ? 'heading' : 'list'}-${form}` : '';
    const isNew = isFirst || (kind !== 'heading' && before?.label === null);
    const instance =
      (instances.get(reference) ?? 0) + (isNew && reference !== 'heading-number' ? 1 : 0);
    instances.set(reference, instance);
    before = unit;
    // Words in several runs, as Word has them after every correction.
    const cut = words.indexOf(' ', words.length / 2);
    const runs = cut < 0 ? [words] : [words.slice(0, cut), words.slice(cut)];
    return new Paragraph({
      ...(form && {
        numbering: { reference, level: 0, instance },
      }),
      children: runs.map((text) => new TextRun({ text, bold: kind === 'heading' })),
    });
  });
  const config = ['heading', 'list'].flatMap((part) =>
    Object.entries(FORMATS).map(([form, level]) => ({
      reference: `${part}-${form}`,
      levels: [{ level: 0, alignment: AlignmentType.LEFT, ...level }],
    })),
  );
  const page = new TextRun({ children: ['Page ', PageNumber.CURRENT] });
  const document = new Document({
    numbering: { config },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Report of the meeting')] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [page] })] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with this body, and with other parts where given. */
export const docxOfXml = (body: string, parts: Record<string, string> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${SPACE}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inner]) => [
        `word/${name}.xml`,
        strToU8(`<w:${name} ${SPACE}>${inner}</w:${name}>`),
      ]),
    ),
  });
