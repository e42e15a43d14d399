/** Makes a workbook of a table: a sheet with the table, and a sheet that explains it. */
import {
  type CellStyle,
  cellRef,
  rangeRef,
  type Cell as SheetCell,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { Cell, Column, Origin, WorkbookWords } from './table';

/**
 * Every text has the type text, which no spreadsheet runs as a formula, so that it needs no apostrophe. This
 * number format keeps it a text when a reader edits the cell.
 */
const TEXT = '@';
/** Every style names the font: Excel draws a style without one in another typeface. */
const FONT = { name: 'Calibri', size: 11 };
const NUMBER: CellStyle = { font: FONT, alignment: { vertical: 'top' } };
const WRAPPED: CellStyle = {
  font: FONT,
  numFmt: TEXT,
  alignment: { wrapText: true, vertical: 'top' },
};
const HEAD: CellStyle = { ...WRAPPED, font: { ...FONT, bold: true } };
const LINK: CellStyle = {
  ...NUMBER,
  numFmt: TEXT,
  font: { ...FONT, underline: true, color: { rgb: '0563C1' } },
};

/**
 * Ids of columns that come last and are not printed: codes, whose words are in other columns, and what a reader on
 * paper does not need. The other columns then fit on a page in legible type.
 */
const NOT_PRINTED = new Set(
  (
    'meeting meeting_title document actor actor_kind actor_kind_label subregion subregion_name reported_by ' +
    'reported_by_name topic kind status modalities session item paragraph line ' +
    'counterparts open_to basis answer blank start end state first_said last_said thread link'
  ).split(' '),
);

/** A4, one page wide and as many pages high as needed; margins in inches. */
const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  showGridLines: true,
  margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.6, header: 0.2, footer: 0.3 },
};

/** Excel reports a file as damaged that has more links in a sheet, or longer ones (in characters). */
const MOST_LINKS = 65_530;
const LONGEST_LINK = 2079;

/** Widths of a column, in characters; a text of at most `usual` characters stays in one line. */
const WIDTHS = { least: 6, usual: 12, most: 60 };
/** Characters across a page in legible type, of more than 7 pt. */
const ACROSS = 213;
/** Space beside the words of a cell, and for the filter button beside the words of a head, in characters. */
const AIR = 2;
const BUTTON = 3;
const ABOUT_WIDTHS = [30, 60, 90];
/** Number of rows from which the widths of columns are computed. */
const MEASURED = 200;

type PlainColumn = Omit<Column<unknown>, 'value'>;

/** A table without its rows. */
interface Workbook {
  readonly origin: Origin;
  readonly columns: readonly PlainColumn[];
  readonly words: WorkbookWords;
}

type Rows = readonly (readonly Cell[])[];

/** The input of a workbook. The table is a JSON Blob, which passes to a worker without being copied. */
export interface WorkbookOrder {
  readonly json: Blob;
  readonly words: WorkbookWords;
}

export async function makeWorkbookFromJson({ json, words }: WorkbookOrder): Promise<Blob> {
  const { columns, rows, ...origin } = JSON.parse(await json.text()) as Origin &
    Pick<Workbook, 'columns'> & { readonly rows: readonly Readonly<Record<string, Cell>>[] };
  const cells = rows.map((row) => columns.map(({ id }) => row[id] ?? null));
  const bytes = await makeWorkbook({ origin, columns, words }, cells);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/**
 * Makes the bytes of an XLSX file.
 * @param rows cells in the order of `about.columns`; printed columns come first in the file
 */
export function makeWorkbook(about: Workbook, rows: Rows): Promise<Uint8Array> {
  const { title, source } = about.origin;
  const { words, columns } = about;
  const places = columns.map((_, place) => place);
  const isPrinted = (place: number) => !NOT_PRINTED.has(columns[place]?.id ?? '');
  const printed = places.filter(isPrinted);
  const order = [...printed, ...places.filter((place) => !isPrinted(place))];
  const sorted = { ...about, columns: order.map((place) => columns[place] as PlainColumn) };
  const sortedRows = rows.map((cells) => order.map((place) => cells[place] ?? null));
  const last = cellRef(rows.length, Math.max(printed.length, 1) - 1).replace(/\d+/, '$$$&');
  // The library does not quote the names of sheets, and a name with blanks needs quotes.
  const inSheet = (area: string) => `'${words.sheet.replaceAll("'", "''")}'!${area}`;
  return writeXlsx({
    sheets: [tableSheet(sorted, sortedRows), aboutSheet(sorted)],
    namedRanges: [
      { name: '_xlnm.Print_Area', range: inSheet(`$A$1:$${last}`), scope: words.sheet },
      { name: '_xlnm.Print_Titles', range: inSheet('$1:$1'), scope: words.sheet },
    ],
    properties: { title, description: source },
    defaultFont: FONT,
  });
}

function tableSheet({ columns, words, origin }: Workbook, rows: Rows): WriteSheet {
  const heads = columns.map(({ head }) => head);
  const sheet = sheetOf(words.sheet, [heads, ...rows]);
  const links = columns.findIndex(({ type }) => type === 'link');
  if (links >= 0 && rows.length <= MOST_LINKS)
    rows.forEach((cells, at) => {
      setLink(sheet, at + 1, links, String(cells[links]));
    });
  embolden(sheet, 0, heads.length);
  const widths = widthsOf(columns, rows);
  return {
    ...sheet,
    columns: widths.map((width, at) => ({ width, style: styleOf(columns[at] as PlainColumn) })),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
    pageSetup: PAGE,
    headerFooter: { oddFooter: `&L${footerText(origin)}&R&P / &N` },
  };
}

function styleOf({ type }: PlainColumn): CellStyle {
  if (type === 'link') return LINK;
  return type === 'string' ? WRAPPED : NUMBER;
}

/** In a footer "&" begins a code, and Excel reads at most 255 characters. */
const footerText = ({ title, source, dataset }: Origin): string =>
  `${title}, ${dataset.date}: ${source}`.slice(0, 180).replaceAll('&', '&&').slice(0, 240);

/**
 * Widths of the columns, in characters: at least that of the longest word. Printed columns share the rest of the page in
 * proportion to their text, so that their cells are about equally high. Other columns get the width for two lines, up to
 * `WIDTHS.most`.
 */
function widthsOf(columns: readonly PlainColumn[], rows: Rows): number[] {
  const measured = rows.slice(0, MEASURED);
  const sizes = columns.map(({ id, head, type }, at) => {
    const texts = type === 'link' ? [] : measured.map((cells) => String(cells[at] ?? ''));
    const longest = Math.max(0, ...texts.map(({ length }) => length)) + AIR;
    const words = [...texts.map((text) => longestPiece(text) + AIR), longestPiece(head) + BUTTON];
    const least = Math.min(WIDTHS.most, Math.max(WIDTHS.least, ...words));
    const isPrinted = !NOT_PRINTED.has(id);
    return { least, longest, isPrinted, text: texts.join('').length };
  });
  const printed = sizes.filter(({ isPrinted }) => isPrinted);
  const sum = (of: 'least' | 'text') => printed.reduce((all, size) => all + size[of], 0);
  const perLetter = Math.max(0, ACROSS - sum('least')) / Math.max(1, sum('text'));
  return sizes.map(({ least, longest, isPrinted, text }) => {
    if (isPrinted) return Math.max(least, Math.min(longest, least + Math.floor(text * perLetter)));
    return Math.min(WIDTHS.most, Math.max(least, Math.ceil((longest + least) / 2)));
  });
}

/** Length of the longest piece that stays in one line: a short text, or a word of a long one. */
const longestPiece = (text: string): number =>
  (text.length <= WIDTHS.usual ? [text] : text.split(/(?<=-)|\s/u)).reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );

const FACTS = ['title', 'filter', 'source', 'link', 'version', 'date', 'hash'] as const;

function aboutSheet({ origin, columns, words }: Workbook): WriteSheet {
  const values = { ...origin, ...origin.dataset };
  const facts = FACTS.map((fact) => [words.origin[fact], values[fact]]);
  const heads = [words.columns.head, words.columns.id, words.columns.explanation];
  const list = columns.map(({ head, id, explanation }) => [head, id, explanation]);
  const sheet = sheetOf(words.about, [...facts, [], heads, ...list]);
  setLink(sheet, FACTS.indexOf('link'), 1, origin.link);
  FACTS.forEach((_, row) => {
    embolden(sheet, row, 1);
  });
  embolden(sheet, FACTS.length + 1, heads.length);
  return {
    ...sheet,
    columns: ABOUT_WIDTHS.map((width) => ({ width, style: WRAPPED })),
    pageSetup: { ...PAGE, fitToHeight: 1 },
  };
}

type Sheet = WriteSheet & { cells: Map<string, Partial<SheetCell>> };

/** Makes a sheet. `cells` overrides cells of `rows`, by "row,column" from 0. */
function sheetOf(name: string, rows: Rows): Sheet {
  const cells: Sheet['cells'] = new Map();
  const safe = rows.map((row, at) =>
    row.map((cell, column) => {
      if (typeof cell !== 'string') return cell;
      const text = xlsxText(cell);
      if (looksLikeError(text)) cells.set(`${at},${column}`, { richText: [{ text }] });
      return text;
    }),
  );
  return { name, rows: safe, cells };
}

function setLink({ cells }: Sheet, row: number, column: number, target: string) {
  if (target.length <= LONGEST_LINK)
    cells.set(`${row},${column}`, { style: LINK, hyperlink: { target } });
}

function embolden({ cells }: Sheet, row: number, columns: number) {
  for (let column = 0; column < columns; column++) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), style: HEAD });
  }
}

/** The most characters of a cell in Excel, which removes longer texts when it repairs the file. */
const LONGEST = 32_767;

/** Matches texts that need the replacements below; few do. */
const SUSPECT = /[_\r\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Makes a text valid in a cell: a line break becomes a line feed, a character that XML does not allow becomes
 * U+FFFD, a text that the format would read as an escaped character ("_x0041_" is "A") is escaped, and a text
 * that is too long ends with "…".
 */
function xlsxText(text: string): string {
  if (text.length <= LONGEST && !SUSPECT.test(text)) return text;
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return whole
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** Whether the library would write a text as a formula's error ("#N/A") unless it is given as rich text. */
const looksLikeError = (text: string): boolean =>
  text.startsWith('#') && /^#[A-Z0-9_/]+[!?]?$/.test(text);
