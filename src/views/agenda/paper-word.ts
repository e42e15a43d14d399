/** Writes the paper as a Word file: A4, the agenda on a first page, the evidence after it. */
import type { IStylesOptions, ParagraphChild } from 'docx';
import { t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import type { Paper, PaperItem } from './build-paper';
import type { PaperLine } from './paper-fit';
import type { NoteMark, PaperNote } from './paper-notes';

/**
 * Loaded with the first file, and alone: a lazy part of our own would also preload the styles of the page
 * as a file, which there is not, since they stand in the HTML.
 */
type Docx = typeof import('docx');

/** Names of bookmarks: of a note, and of the first mark that leads to it. */
const noteMark = (number: number) => `note-${number}`;
const textMark = (number: number) => `mark-${number}`;

export async function paperWord(paper: Paper): Promise<Blob> {
  const docx = await import('docx');
  return docx.Packer.toBlob(documentOf(docx, paper));
}

function documentOf(docx: Docx, paper: Paper) {
  const { Document, HeadingLevel, Paragraph } = docx;
  const { title, language, documents, total, items } = paper;
  return new Document({
    title,
    description: t('paper.about', { total, documents }),
    creator: t('app.title'),
    styles: stylesIn(paper),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footerOf(docx, paper) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph(documents),
          new Paragraph(total),
          ...(items.length === 0 ? [new Paragraph(t('agenda.empty'))] : []),
          ...items.flatMap((item) => itemParagraphs(docx, item)),
          ...statementParagraphs(docx, paper),
          new Paragraph({
            text: t('paper.evidence'),
            heading: HeadingLevel.HEADING_1,
            pageBreakBefore: true,
          }),
          new Paragraph(t('paper.evidence.hint', { language: languageWords(language, language) })),
          ...items.flatMap((item) => evidenceParagraphs(docx, item)),
        ],
      },
    ],
  });
}

/** The footer of every page: title, dataset, page number. */
function footerOf({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Docx, paper: Paper) {
  const words = new TextRun({
    children: [
      `${paper.title} · ${paper.dataset} · `,
      PageNumber.CURRENT,
      ' / ',
      PageNumber.TOTAL_PAGES,
    ],
  });
  const alignment = AlignmentType.RIGHT;
  return new Footer({
    children: [new Paragraph({ style: STYLE.statement, alignment, children: [words] })],
  });
}

function itemParagraphs(docx: Docx, { heading, minutes, reason, lines }: PaperItem) {
  const { Paragraph, Tab, TextRun } = docx;
  return [
    new Paragraph({
      heading: docx.HeadingLevel.HEADING_2,
      tabStops: [{ type: docx.TabStopType.RIGHT, position: RIGHT_EDGE }],
      children: [
        new TextRun(heading),
        new TextRun({ children: [new Tab(), minutes], style: STYLE.minutes }),
      ],
    }),
    new Paragraph({ text: reason, style: STYLE.reason }),
    ...lines.map((line) => new Paragraph({ style: STYLE.line, children: lineRuns(docx, line) })),
  ];
}

const labelRun = ({ TextRun }: Docx, label: string) =>
  new TextRun({ text: `${t('paper.label', { label })} `, bold: true });

function lineRuns(docx: Docx, { label, runs }: PaperLine): ParagraphChild[] {
  const { TextRun } = docx;
  const comma = () => new TextRun({ text: ',', style: STYLE.mark });
  return [
    labelRun(docx, label),
    ...runs.flatMap((run) =>
      run.kind === 'notes'
        ? run.marks.flatMap((mark, at) => [...(at > 0 ? [comma()] : []), markOf(docx, mark)])
        : [new TextRun({ text: run.text, italics: run.kind === 'term' })],
    ),
  ];
}

/** A number as a link to a bookmark. */
const numberLink = (
  { InternalHyperlink, TextRun }: Docx,
  anchor: string,
  number: number,
  style: string,
) => new InternalHyperlink({ anchor, children: [new TextRun({ text: `${number}`, style })] });

/** The number of a note as a link to it; the note links back to its first mark. */
function markOf(docx: Docx, { number, isFirst }: NoteMark): ParagraphChild {
  const link = numberLink(docx, noteMark(number), number, STYLE.mark);
  return isFirst ? new docx.Bookmark({ id: textMark(number), children: [link] }) : link;
}

const linkOf = ({ ExternalHyperlink, TextRun }: Docx, href: string, text: string) =>
  new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: STYLE.link })] });

function statementParagraphs(docx: Docx, { statement }: Paper) {
  const { HeadingLevel, Paragraph, TextRun } = docx;
  return [
    new Paragraph({ text: t('paper.made'), heading: HeadingLevel.HEADING_2 }),
    ...statement.map(({ label, value, isLink }) => {
      const words = isLink ? linkOf(docx, value, value) : new TextRun(value);
      return new Paragraph({ style: STYLE.statement, children: [labelRun(docx, label), words] });
    }),
  ];
}

function evidenceParagraphs(docx: Docx, { heading, notes, notesElsewhere }: PaperItem) {
  const { HeadingLevel, Paragraph } = docx;
  if (notes.length === 0 && !notesElsewhere) return [];
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
    ...notes.map((note) => noteParagraph(docx, note)),
    ...(notesElsewhere ? [new Paragraph({ text: notesElsewhere, style: STYLE.note })] : []),
  ];
}

function noteParagraph(docx: Docx, note: PaperNote) {
  const { Bookmark, Paragraph, Tab, TextRun } = docx;
  const { number, sources, quote, language, place, links } = note;
  const back = numberLink(docx, textMark(number), number, STYLE.link);
  return new Paragraph({
    style: STYLE.note,
    tabStops: [{ type: docx.TabStopType.LEFT, position: NOTE_INDENT }],
    children: [
      new Bookmark({ id: noteMark(number), children: [back] }),
      new TextRun({ children: [new Tab(), `${sources} `] }),
      new TextRun({ text: t('paper.quote', { quote }), language: { value: language } }),
      new TextRun(` (${place}`),
      ...links.flatMap(({ name, href }) => [
        new TextRun(t('links.semicolon')),
        linkOf(docx, href, name),
      ]),
      new TextRun(')'),
    ],
  });
}

/** Names of the styles. Lengths below are twentieths of a point, sizes of type half points. */
const STYLE = {
  reason: 'Reason',
  line: 'AgendaLine',
  statement: 'Statement',
  note: 'Note',
  minutes: 'Minutes',
  mark: 'NoteMark',
  link: 'Hyperlink',
} as const;

const MARGIN = 680;
const A4 = { width: 11906, height: 16838 };
const PAGE = {
  size: A4,
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 300, footer: 300 },
};

/** The right edge of the text, where the minutes of an item stand. */
const RIGHT_EDGE = A4.width - 2 * MARGIN;
/** Distance from the number of a note to its words. */
const NOTE_INDENT = 400;

const BLACK = '000000';
const SOFT = '444444';
const LINK = '17538C';

/**
 * Arial, which every word processor has or replaces by type of the same widths, so that what fits on the
 * page in one fits in the others.
 */
function stylesIn({ language, isDense }: Paper): IStylesOptions {
  const size = isDense ? 16 : 17;
  const type = { font: 'Arial', color: BLACK };
  const close = { spacing: { after: 0 } };
  const hanging = { indent: { left: NOTE_INDENT, hanging: NOTE_INDENT }, spacing: { after: 40 } };
  const head = { keepNext: true, spacing: { before: isDense ? 60 : 90, after: 0 } };
  const basedOn = 'Normal';
  return {
    default: {
      document: {
        run: { ...type, size, language: { value: language } },
        paragraph: { spacing: { after: 20 } },
      },
      heading1: {
        run: { ...type, size: 28, bold: true },
        paragraph: { spacing: { after: 40 } },
      },
      heading2: { run: { ...type, size: size + 2, bold: true }, paragraph: head },
      hyperlink: { run: { color: LINK, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: STYLE.reason,
        name: 'Reason',
        basedOn,
        run: { color: SOFT },
        paragraph: { ...close, keepNext: true },
      },
      { id: STYLE.line, name: 'Agenda line', basedOn, paragraph: close },
      { id: STYLE.statement, name: 'Statement', basedOn, run: { size: 15 }, paragraph: close },
      { id: STYLE.note, name: 'Note', basedOn, paragraph: hanging },
    ],
    characterStyles: [
      { id: STYLE.minutes, name: 'Minutes', run: { bold: false, size } },
      { id: STYLE.mark, name: 'Note mark', run: { superScript: true, color: LINK } },
    ],
  };
}
