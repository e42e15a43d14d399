/** Writes the paper as a Word file: A4, the agenda first, the evidence on a page after it. */
import type { IStylesOptions, ParagraphChild } from 'docx';
import { inTime } from '../../dataset/own-host';
import { t } from '../../i18n';
import {
  evidenceHint,
  hasEvidence,
  type Paper,
  type PaperItem,
  type PaperLine,
} from './build-paper';
import type { NoteMark, PaperNote } from './paper-notes';

/** Names of bookmarks: of a note, and of the first mark that leads to it. */
const noteMark = (number: number) => `note-${number}`;
const textMark = (number: number) => `mark-${number}`;

/**
 * `docx` is loaded with the first file, and alone: a lazy part of our own would also preload the styles
 * of the page as a file, which there is not, since they stand in the HTML.
 */
export async function paperWord(paper: Paper): Promise<Blob> {
  const docx = await inTime(import('docx'));
  return docx.Packer.toBlob(documentOf(docx, paper));
}

function documentOf(docx: typeof import('docx'), paper: Paper) {
  const { Bookmark, InternalHyperlink, PageNumber, Paragraph, Tab, TextRun } = docx;
  const { HEADING_1, HEADING_2 } = docx.HeadingLevel;
  const { title, blanks, documents, total, dataset, caution, findings, items, statement } = paper;
  const { disputed, disputedNotes } = paper;

  const labelRun = (label: string) =>
    new TextRun({ text: `${t('paper.label', { label })} `, bold: true });
  const linkTo = (link: string, text: string) =>
    new docx.ExternalHyperlink({ link, children: [new TextRun({ text, style: STYLE.link })] });
  /** A number as a link to a bookmark. */
  const numberLink = (anchor: string, number: number, style: string) =>
    new InternalHyperlink({ anchor, children: [new TextRun({ text: `${number}`, style })] });

  /** The number of a note as a link to it; the note links back to its first mark. */
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

  const evidenceParagraphs = ({ heading, notes, notesElsewhere }: PaperItem) => [
    new Paragraph({ text: heading, heading: HEADING_2 }),
    ...notes.map(noteParagraph),
    ...(notesElsewhere ? [new Paragraph({ text: notesElsewhere, style: STYLE.note })] : []),
  ];

  /** On every page: title, dataset, page number. */
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
          ...disputed.map(lineParagraph),
          new Paragraph({ text: t('paper.evidence'), heading: HEADING_1, pageBreakBefore: true }),
          new Paragraph(evidenceHint(paper)),
          ...items.filter(hasEvidence).flatMap(evidenceParagraphs),
          ...(disputedNotes.length > 0
            ? [
                new Paragraph({ text: t('agenda.disputed'), heading: HEADING_2 }),
                ...disputedNotes.map(noteParagraph),
              ]
            : []),
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

/** Names of the styles. Lengths below are twentieths of a point, sizes of type half points. */
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

/** The right edge of the text, where it is said when an item is taken. */
const RIGHT_EDGE = A4.width - 2 * MARGIN;
/** Distance from the number of a note to its words. */
const NOTE_INDENT = 400;

const BLACK = '000000';
const LINK = '17538C';

/** Arial, which every word processor has or replaces by type of the same widths. */
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
