/** The paper as a Word file: A4, the agenda on a first page, the evidence after it. */
import type { ParagraphChild } from 'docx';
import { t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import type { Paper, PaperItem } from './paper';
import type { PaperLine } from './paper-lines';
import type { NoteMark, PaperNote } from './paper-notes';
import { NOTE_INDENT, PAGE, RIGHT, STYLE, stylesIn } from './paper-word-styles';

/** Comes with the first file that is asked for. */
type Docx = typeof import('docx');

/** Names of bookmarks: of a note, and of the first mark that leads to it. */
const noteMark = (number: number) => `note-${number}`;
const textMark = (number: number) => `mark-${number}`;

export async function paperWord(paper: Paper): Promise<Blob> {
  const docx = await import('docx');
  return docx.Packer.toBlob(documentOf(docx, paper));
}

function documentOf(docx: Docx, paper: Paper) {
  const { Document, Paragraph } = docx;
  const { title, language, documents, total, items } = paper;
  const plain = (text: string, style?: string) => new Paragraph({ text, ...(style && { style }) });
  const heading = (text: string, isBelowBreak = false) =>
    new Paragraph({
      text,
      heading: docx.HeadingLevel.HEADING_1,
      pageBreakBefore: isBelowBreak,
    });
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
          heading(title),
          plain(documents),
          plain(total),
          ...(items.length === 0 ? [plain(t('agenda.empty'))] : []),
          ...items.flatMap((item) => itemParagraphs(docx, item)),
          ...statementParagraphs(docx, paper),
          heading(t('paper.evidence'), true),
          plain(t('paper.evidence.hint', { language: languageWords(language, language) })),
          ...items.flatMap((item) => evidenceParagraphs(docx, item)),
        ],
      },
    ],
  });
}

/** On every page, which of how many it is, and of which data. */
function footerOf(docx: Docx, { title, dataset }: Paper) {
  const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = docx;
  const words = new TextRun({
    children: [`${title} · ${dataset} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({ style: STYLE.statement, alignment: AlignmentType.RIGHT, children: [words] }),
    ],
  });
}

function itemParagraphs(docx: Docx, item: PaperItem) {
  const { Paragraph, Tab, TextRun } = docx;
  return [
    new Paragraph({
      heading: docx.HeadingLevel.HEADING_2,
      tabStops: [{ type: docx.TabStopType.RIGHT, position: RIGHT }],
      children: [
        new TextRun(item.heading),
        new TextRun({ children: [new Tab(), item.minutes], style: STYLE.minutes }),
      ],
    }),
    new Paragraph({ text: item.reason, style: STYLE.reason }),
    ...item.lines.map(
      (line) => new Paragraph({ style: STYLE.line, children: lineRuns(docx, line) }),
    ),
  ];
}

function lineRuns(docx: Docx, { label, runs }: PaperLine): ParagraphChild[] {
  const { TextRun } = docx;
  return [
    new TextRun({ text: `${t('paper.label', { label })} `, bold: true }),
    ...runs.flatMap((run) => {
      if (run.kind === 'notes')
        return run.marks.flatMap((mark, at) => [
          ...(at > 0 ? [new TextRun({ text: ',', style: STYLE.mark })] : []),
          markOf(docx, mark),
        ]);
      return [new TextRun({ text: run.text, italics: run.kind === 'term' })];
    }),
  ];
}

/** The number of a note, leading there; where it first stands, the note leads back. */
function markOf(docx: Docx, { number, isFirst }: NoteMark): ParagraphChild {
  const link = new docx.InternalHyperlink({
    anchor: noteMark(number),
    children: [new docx.TextRun({ text: `${number}`, style: STYLE.mark })],
  });
  return isFirst ? new docx.Bookmark({ id: textMark(number), children: [link] }) : link;
}

function statementParagraphs(docx: Docx, { statement }: Paper) {
  const { ExternalHyperlink, Paragraph, TextRun } = docx;
  return [
    new Paragraph({ text: t('paper.made'), heading: docx.HeadingLevel.HEADING_2 }),
    ...statement.map(({ label, value, isLink }) => {
      const words = isLink
        ? new ExternalHyperlink({
            link: value,
            children: [new TextRun({ text: value, style: STYLE.link })],
          })
        : new TextRun(value);
      const head = new TextRun({ text: `${t('paper.label', { label })} `, bold: true });
      return new Paragraph({ style: STYLE.statement, children: [head, words] });
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
  const { Bookmark, ExternalHyperlink, InternalHyperlink, Paragraph, Tab, TextRun } = docx;
  const { number, said, quote, language, place, claims } = note;
  const back = new InternalHyperlink({
    anchor: textMark(number),
    children: [new TextRun({ text: `${number}`, style: STYLE.link })],
  });
  return new Paragraph({
    style: STYLE.note,
    tabStops: [{ type: docx.TabStopType.LEFT, position: NOTE_INDENT }],
    children: [
      new Bookmark({ id: noteMark(number), children: [back] }),
      new TextRun({ children: [new Tab(), `${said} `] }),
      new TextRun({ text: t('paper.quote', { quote }), language: { value: language } }),
      new TextRun(` (${place}`),
      ...claims.flatMap(({ name, href }) => [
        new TextRun(t('links.semicolon')),
        new ExternalHyperlink({
          link: href,
          children: [new TextRun({ text: name, style: STYLE.link })],
        }),
      ]),
      new TextRun(')'),
    ],
  });
}
