/** Writes the paper as a Word file in A4: the agenda first, the evidence from a new page. */
import type { IStylesOptions, ParagraphChild } from 'docx';
import { withTimeLimit } from '../../dataset/own-host';
import { t } from '../../i18n';
import {
  type EvidencePart,
  evidenceHint,
  type Paper,
  type PaperItem,
  type PaperLine,
} from './build-paper';
import type { NoteMark, PaperNote } from './paper-notes';

/** Bookmark names of a note and of the first mark that links to it. */
const noteMark = (number: number) => `note-${number}`;
const textMark = (number: number) => `mark-${number}`;

/**
 * Builds the file. The first call loads `docx` with a bare import: a lazy part would also preload the page's
 * stylesheet, which is inline in the HTML and has no file. Rejects where `docx` does not load in time.
 */
export async function paperWord(paper: Paper): Promise<Blob> {
  const docx = await withTimeLimit(import('docx'));
  return docx.Packer.toBlob(buildDocument(docx, paper));
}

/** Longer than 80 lines, since its helpers need the loaded `docx`. */
function buildDocument(docx: typeof import('docx'), paper: Paper) {
  const { Bookmark, InternalHyperlink, PageNumber, Paragraph, Tab, TextRun } = docx;
  const { HEADING_1, HEADING_2 } = docx.HeadingLevel;
  const { title, blanks, documents, total, dataset, caution, findings, items, statement } = paper;

  const labelRun = (label: string) =>
    new TextRun({ text: `${t('paper.label', { label })} `, bold: true });
  const linkTo = (link: string, text: string) =>
    new docx.ExternalHyperlink({ link, children: [new TextRun({ text, style: STYLE.link })] });
  /** A number that links to a bookmark. */
  const numberLink = (anchor: string, number: number, style: string) =>
    new InternalHyperlink({ anchor, children: [new TextRun({ text: `${number}`, style })] });

  /** A note number that links to the note, which links back to its first mark. */
  const markRun = ({ number, isFirst }: NoteMark): ParagraphChild => {
    const link = numberLink(noteMark(number), number, STYLE.mark);
    return isFirst ? new Bookmark({ id: textMark(number), children: [link] }) : link;
  };
  const comma = () => new TextRun({ text: ',', style: STYLE.mark });
  const lineParagraph = ({ label, runs }: PaperLine) =>
    new Paragraph({
      style: STYLE.line,
      children: [
        ...(label === '' ? [] : [labelRun(label)]),
        ...runs.flatMap((run) =>
          run.kind === 'notes'
            ? run.marks.flatMap((mark, at) => [...(at > 0 ? [comma()] : []), markRun(mark)])
            : [new TextRun({ text: run.text, italics: run.kind === 'term' })],
        ),
      ],
    });

  const itemParagraphs = ({ heading, clock, doubt, lines }: PaperItem) => [
    new Paragraph({
      heading: HEADING_2,
      tabStops: [{ type: docx.TabStopType.RIGHT, position: RIGHT_EDGE }],
      children: [
        new TextRun(heading),
        new TextRun({ children: [new Tab(), clock], style: STYLE.place }),
      ],
    }),
    ...(doubt ? [new Paragraph({ text: doubt, style: STYLE.line })] : []),
    ...lines.map(lineParagraph),
  ];

  const noteParagraph = ({ number, sources, quote, language, place, links }: PaperNote) =>
    new Paragraph({
      style: STYLE.note,
      tabStops: [{ type: docx.TabStopType.LEFT, position: NOTE_INDENT }],
      children: [
        new Bookmark({
          id: noteMark(number),
          children: [numberLink(textMark(number), number, STYLE.link)],
        }),
        new TextRun({ children: [new Tab(), `${sources} `] }),
        new TextRun({ text: t('paper.quote', { quote }), language: { value: language } }),
        new TextRun(` (${place}`),
        ...links.flatMap(({ name, href }) => [
          new TextRun(t('links.semicolon')),
          linkTo(href, name),
        ]),
        new TextRun(')'),
      ],
    });

  const evidenceParagraphs = ({ heading, notes, notesElsewhere }: EvidencePart) => [
    new Paragraph({ text: heading, heading: HEADING_2 }),
    ...notes.map(noteParagraph),
    ...(notesElsewhere ? [new Paragraph({ text: notesElsewhere, style: STYLE.note })] : []),
  ];

  /** The footer of every page: title, dataset, page number. */
  const footer = new Paragraph({
    style: STYLE.statement,
    alignment: docx.AlignmentType.RIGHT,
    children: [
      new TextRun({
        children: [`${title} · ${dataset} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });

  return new docx.Document({
    title,
    description: t('paper.about', { total, documents }),
    creator: paper.creator,
    styles: stylesIn(paper),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new docx.Footer({ children: [footer] }) },
        children: [
          new Paragraph({ text: title, heading: HEADING_1 }),
          new Paragraph({ text: blanks, style: STYLE.blanks }),
          new Paragraph(documents),
          new Paragraph(total),
          new Paragraph(caution),
          ...findings.map(lineParagraph),
          ...(items.length === 0 ? [new Paragraph(t('agenda.empty'))] : []),
          ...items.flatMap(itemParagraphs),
          ...paper.disputed.map(lineParagraph),
          new Paragraph({ text: t('paper.evidence'), heading: HEADING_1, pageBreakBefore: true }),
          new Paragraph(evidenceHint(paper)),
          ...paper.evidence.flatMap(evidenceParagraphs),
          new Paragraph({ text: t('paper.made'), heading: HEADING_2 }),
          ...statement.map(({ label, value, isLink }) => {
            const words = isLink ? linkTo(value, value) : new TextRun(value);
            return new Paragraph({ style: STYLE.statement, children: [labelRun(label), words] });
          }),
        ],
      },
    ],
  });
}

/** Ids of the styles. Below, lengths are in twentieths of a point, font sizes in half points. */
const STYLE = {
  line: 'AgendaLine',
  blanks: 'Blanks',
  statement: 'Statement',
  note: 'Note',
  place: 'Place',
  mark: 'NoteMark',
  link: 'Hyperlink',
} as const;

const MARGIN = 680;
const A4 = { width: 11906, height: 16838 };
const PAGE = {
  size: A4,
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 300, footer: 300 },
};

/** Right edge of the text, at which the time of an item ends. */
const RIGHT_EDGE = A4.width - 2 * MARGIN;
/** Distance from the left edge to the words of a note. */
const NOTE_INDENT = 400;

const BLACK = '000000';
const LINK = '17538C';

/** The styles use Arial: every word processor has it or replaces it with a font of the same widths. */
function stylesIn({ language }: Paper): IStylesOptions {
  const size = 21;
  const type = { font: 'Arial', color: BLACK };
  const close = { spacing: { after: 0 } };
  const hanging = { indent: { left: NOTE_INDENT, hanging: NOTE_INDENT }, spacing: { after: 40 } };
  const head = { keepNext: true, spacing: { before: 90, after: 0 } };
  const basedOn = 'Normal';
  return {
    default: {
      document: {
        run: { ...type, size, language: { value: language } },
        paragraph: { spacing: { after: 20 } },
      },
      heading1: {
        run: { ...type, size: 32, bold: true },
        paragraph: { spacing: { after: 40 } },
      },
      heading2: { run: { ...type, size: size + 2, bold: true }, paragraph: head },
      hyperlink: { run: { color: LINK, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: STYLE.line, name: 'Agenda line', basedOn, paragraph: close },
      { id: STYLE.statement, name: 'Statement', basedOn, run: { size: 18 }, paragraph: close },
      {
        id: STYLE.blanks,
        name: 'Blanks',
        basedOn,
        paragraph: { spacing: { before: 60, after: 120 } },
      },
      { id: STYLE.note, name: 'Note', basedOn, paragraph: hanging },
    ],
    characterStyles: [
      { id: STYLE.place, name: 'Minutes', run: { bold: false, size } },
      { id: STYLE.mark, name: 'Note mark', run: { superScript: true, color: LINK } },
    ],
  };
}
