/** A table as a workbook: a sheet with the table, and a sheet that explains it. */
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
 * All text is typed as text, which no spreadsheet runs, so that it can stand word for word, with no
 * apostrophe before it. The format keeps it text when the reader goes through a cell with the keys.
 * A CSV that she saves from the workbook is no file of ours: its guard is her spreadsheet's affair.
 */
const TEXT = '@';
/** Every style names it: a style without one is drawn in another type. */
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
 * Codes, which have words in a column of their own, and what a reader on paper does not need: these columns come
 * last and are not printed, so that what is printed can be read.
 */
const NOT_PRINTED = new Set(
  (
    'meeting meeting_title document actor actor_kind actor_kind_label subregion subregion_name reported_by ' +
    'reported_by_name topic kind status modalities session item paragraph line ' +
    'counterparts open_to basis answer blank start end link'
  ).split(' '),
);

/** A4, as wide as the page, as many pages high as it takes; margins in inches. */
const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  showGridLines: true,
  margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.6, header: 0.2, footer: 0.3 },
};

/** What Excel takes: more links in a sheet, or longer ones, and it calls the file damaged. */
const MOST_LINKS = 65_530;
const LONGEST_LINK = 2079;

/** Of a column, in characters; `usual` is what stands in one line. */
const WIDTHS = { least: 6, usual: 12, most: 60 };
/** Characters across a page in type of more than 7 pt, which can be read. */
const ACROSS = 213;
/** Beside the words of a cell, and the button of the filter beside those of a head, in characters. */
const AIR = 2;
const BUTTON = 3;
const ABOUT_WIDTHS = [30, 60, 90];
/** Rows that its width is taken from. */
const MEASURED = 200;

type PlainColumn = Omit<Column<unknown>, 'value'>;

/** A table without its rows. */
interface Workbook {
  readonly origin: Origin;
  readonly columns: readonly PlainColumn[];
  readonly words: WorkbookWords;
}

type Rows = readonly (readonly Cell[])[];

/** A workbook to be made: the table as its JSON file, which is handed to a worker without being copied. */
export interface WorkbookOrder {
  readonly json: Blob;
  readonly words: WorkbookWords;
}

export async function xlsxOfJson({ json, words }: WorkbookOrder): Promise<Blob> {
  const { columns, rows, ...origin } = JSON.parse(await json.text()) as Origin &
    Pick<Workbook, 'columns'> & { readonly rows: readonly Readonly<Record<string, Cell>>[] };
  const cells = rows.map((row) => columns.map(({ id }) => row[id] ?? null));
  return new Blob([(await xlsxOf({ origin, columns, words }, cells)) as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

export function xlsxOf(about: Workbook, rows: Rows): Promise<Uint8Array> {
  const { title, source } = about.origin;
  const { words, columns } = about;
  const places = columns.map((_, place) => place);
  const isPrinted = (place: number) => !NOT_PRINTED.has(columns[place]?.id ?? '');
  const printed = places.filter(isPrinted);
  const order = [...printed, ...places.filter((place) => !isPrinted(place))];
  const sorted = { ...about, columns: order.map((place) => columns[place] as PlainColumn) };
  const sortedRows = rows.map((cells) => order.map((place) => cells[place] ?? null));
  const last = cellRef(rows.length, Math.max(printed.length, 1) - 1).replace(/\d+/, '$$$&');
  // The library would leave a name with blanks without the quotes that it wants.
  const within = (area: string) => `'${words.sheet.replaceAll("'", "''")}'!${area}`;
  return writeXlsx({
    sheets: [tableSheet(sorted, sortedRows), aboutSheet(sorted)],
    namedRanges: [
      { name: '_xlnm.Print_Area', range: within(`$A$1:$${last}`), scope: words.sheet },
      { name: '_xlnm.Print_Titles', range: within('$1:$1'), scope: words.sheet },
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
      link(sheet, at + 1, links, String(cells[links]));
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

/** In a footer "&" begins a code; Excel takes 255 characters of it. */
const footerText = ({ title, source, dataset }: Origin): string =>
  `${title}, ${dataset.date}: ${source}`.slice(0, 180).replaceAll('&', '&&').slice(0, 240);

/**
 * Widths of the columns: at least that of the longest word. What is printed shares the rest of the page by how much
 * text it has, so that its cells are about equally high; what is not takes two lines, as long as it may be wider.
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

/** Of what stands in one line: a short text, or the words of a long one. */
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
  link(sheet, FACTS.indexOf('link'), 1, origin.link);
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

/** Cells with words of their own kind stand over the rows, by "row,column" from 0. */
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

function link({ cells }: Sheet, row: number, column: number, target: string) {
  if (target.length <= LONGEST_LINK)
    cells.set(`${row},${column}`, { style: LINK, hyperlink: { target } });
}

function embolden({ cells }: Sheet, row: number, columns: number) {
  for (let column = 0; column < columns; column++) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), style: HEAD });
  }
}

/** Excel holds no more in a cell, and mends a file that has more by taking it away. */
const LONGEST = 32_767;

/** Only text that matches needs the replacements below; nearly all does not. */
const SUSPECT = /[_\r\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * A line break is a line feed, as in any cell. Characters that XML has no room for are replaced, and
 * what the format would read as an escaped character ("_x0041_" is "A") is escaped. Too long a text is
 * cut and says so.
 */
function xlsxText(text: string): string {
  if (text.length <= LONGEST && !SUSPECT.test(text)) return text;
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return whole
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** The library writes such words as the errors of a formula unless they are told to be text. */
const looksLikeError = (text: string): boolean =>
  text.startsWith('#') && /^#[A-Z0-9_/]+[!?]?$/.test(text);
