/** Page and styles of the Word file. Lengths are twentieths of a point, sizes of letters half points. */
import type { IStylesOptions } from 'docx';
import type { Paper } from './paper';

export const STYLE = {
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

export const PAGE = {
  size: A4,
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 300, footer: 300 },
};

/** Where the minutes of an item stand: the right edge of the text. */
export const RIGHT = A4.width - 2 * MARGIN;
/** From the number of a note to its words. */
export const NOTE_INDENT = 400;

const BLACK = '000000';
const SOFT = '444444';
const LINK = '17538C';

/**
 * Black, in letters that every word processor has or has a twin of, of the same widths: what fits on the
 * page in one fits in the others.
 */
export function stylesIn({
  language,
  isDense,
}: Pick<Paper, 'language' | 'isDense'>): IStylesOptions {
  const size = isDense ? 16 : 17;
  return {
    default: {
      document: {
        run: { font: 'Arial', size, color: BLACK, language: { value: language } },
        paragraph: { spacing: { after: 20 } },
      },
      heading1: {
        run: { font: 'Arial', size: 28, bold: true, color: BLACK },
        paragraph: { spacing: { after: 40 } },
      },
      heading2: {
        run: { font: 'Arial', size: size + 2, bold: true, color: BLACK },
        paragraph: {
          spacing: { before: isDense ? 60 : 90, after: 0 },
          keepNext: true,
        },
      },
      hyperlink: { run: { color: LINK, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: STYLE.reason,
        name: 'Reason',
        basedOn: 'Normal',
        run: { color: SOFT },
        paragraph: { keepNext: true, spacing: { after: 0 } },
      },
      {
        id: STYLE.line,
        name: 'Agenda line',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: STYLE.statement,
        name: 'Statement',
        basedOn: 'Normal',
        run: { size: 15 },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: STYLE.note,
        name: 'Note',
        basedOn: 'Normal',
        paragraph: {
          spacing: { after: 40 },
          indent: { left: NOTE_INDENT, hanging: NOTE_INDENT },
        },
      },
    ],
    characterStyles: [
      { id: STYLE.minutes, name: 'Minutes', run: { bold: false, size } },
      { id: STYLE.mark, name: 'Note mark', run: { superScript: true, color: LINK } },
    ],
  };
}
