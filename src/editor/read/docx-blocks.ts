/**
 * Reads the words of a Word document as blocks, in reading order. Tracked changes are accepted, each as a mend; notes
 * follow at the end; a row of a table is one line.
 */
import type { ReadWarning } from '../project/project';
import {
  type Block,
  isSpeakerRow,
  joinWords,
  lineOfRow,
  type MendPiece,
  type Piece,
  rowMend,
  separateLetter,
  withNotes,
  wordsOf,
} from './blocks-text';
import { DocxLists, isOn, type ListPlace } from './docx-lists';
import type { DocxParts } from './docx-parts';
import { type Attributes, setOf } from './markup-tags';
import { MOST_PARTS, tooManyParts } from './read-limits';
import { readXml } from './xml-elements';

interface Paragraph extends ListPlace {
  pieces: Piece[];
  hasWords: boolean;
  style: string | null;
  page: number | null;
  /** Whether a tracked change deleted its end, so that the next paragraph continues it. */
  isEndDeleted: boolean;
  /** Blocks of its text boxes, which follow it. */
  after: Block[];
}

/** A container of blocks: the document, a cell, a text box, a note. */
interface Place {
  blocks: Block[];
  /** Paragraphs that the next one continues. */
  begun: { pieces: Piece[]; after: Block[] } | null;
}

/** Elements without words, and those with a former format. */
const SKIPPED = setOf(
  'mc:Fallback w:instrText w:delInstrText w:sdtPr w:sectPr w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:numberingChange w:tblPr w:rt w:object w:binData',
);
const TEXT = new Set(['w:t', 'w:delText', 'm:t']);
const DELETED = new Set(['w:del', 'w:moveFrom']);
const INSERTED = new Set(['w:ins', 'w:moveTo']);
/** Elements that are characters. */
const SIGNS = new Map([
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', '\u00AD'],
  ['w:cr', '\n'],
]);
/** Letters of the fonts Symbol and Wingdings that stand for signs in text. */
const SYMBOLS = new Map(Object.entries({ F0B7: '•', F0A7: '•', F02D: '–', F0FC: '✓', F0E0: '→' }));

export function docxBlocks(parts: DocxParts): { blocks: Block[]; warnings: ReadWarning[] } {
  const lists = new DocxLists(parts.numbering, parts.styles);
  const notes = new Map<string, Block[]>();
  const warnings = new Map<ReadWarning['code'], ReadWarning>();
  for (const xml of [parts.footnotes, parts.endnotes])
    if (xml) readStory(xml, lists, notes, warnings);
  const { blocks, named } = readStory(parts.document, lists, notes, warnings);
  return { blocks: withNotes(blocks, named), warnings: [...warnings.values()] };
}

/**
 * Reads one XML part of the document. The function is long because one pass over the tokens handles paragraphs, tables,
 * text boxes and notes, which share the state of the pass and may be nested.
 * @returns `named`: the notes to which the part refers, in order
 */
function readStory(
  xml: string,
  lists: DocxLists,
  notes: Map<string, Block[]>,
  warnings: Map<ReadWarning['code'], ReadWarning>,
): { blocks: Block[]; named: Block[] } {
  const named: Block[] = [];
  const root: Place = { blocks: [], begun: null };
  const places: Place[] = [root];
  const paragraphs: Paragraph[] = [];
  /** Cells of the open rows, the outermost row first. */
  const rows: Place[][] = [];
  let skipped = { name: '', depth: 0 };
  let [deleted, inserted, formOfParagraph] = [0, 0, 0];
  let run = { isHidden: false, isCapitals: null as boolean | null, isOpen: false };
  let isText = false;
  let page = xml.includes('w:lastRenderedPageBreak') ? 1 : null;
  let noted = 0;
  let begun = 0;
  let note: string | null = null;

  const warn = (code: ReadWarning['code']) => {
    const before = warnings.get(code);
    warnings.set(code, { code, count: (before?.count ?? 0) + 1, page: before?.page ?? page });
  };
  const place = () => places.at(-1) as Place;
  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || run.isHidden || text === '') return;
    const isCapitals = run.isCapitals ?? lists.isCapitals(paragraph.style);
    const words = isCapitals ? text.toUpperCase() : text;
    const { pieces } = paragraph;
    paragraph.hasWords ||= deleted === 0;
    // An inserted line end is written as text, since a mend is within one line.
    if (deleted + inserted === 0 || (deleted === 0 && text === '\n')) pieces.push(words);
    else pieces.push(trackedMend(deleted > 0 ? words : '', deleted > 0 ? '' : words));
  };

  const endParagraph = () => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const here = place();
    const marker = lists.marker(paragraph, paragraph.style);
    const own = marker === '' ? separateLetter(joinWords(paragraph.pieces)) : paragraph.pieces;
    const { pieces, after } = here.begun ?? { pieces: [marker], after: [] };
    append(pieces, own);
    append(after, paragraph.after);
    if (paragraph.isEndDeleted) {
      pieces.push(trackedMend('\n', ''));
      here.begun = { pieces, after };
      return;
    }
    here.begun = null;
    const heading = lists.heading(paragraph.style);
    here.blocks.push({ pieces: mergePieces(pieces), page: paragraph.page, heading });
    append(here.blocks, after);
  };

  const close = (name: string) => {
    if (TEXT.has(name)) isText = false;
    else if (name === 'w:r') run = { isHidden: false, isCapitals: null, isOpen: false };
    else if (name === 'w:pPr') formOfParagraph -= 1;
    else if (DELETED.has(name) && formOfParagraph === 0) deleted -= 1;
    else if (INSERTED.has(name) && formOfParagraph === 0) inserted -= 1;
    else if (name === 'w:p') endParagraph();
    else if (name === 'w:tc') rows.at(-1)?.push(closePlace(places));
    else if (name === 'w:tr') append(place().blocks, blocksOfRow(rows.pop() ?? []));
    else if (name === 'w:txbxContent') {
      const { blocks } = closePlace(places);
      const host = paragraphs.at(-1);
      append(host ? host.after : place().blocks, blocks);
    } else if (name === 'w:footnote' || name === 'w:endnote') {
      if (note !== null) notes.set(note, closePlace(places).blocks);
      note = null;
    }
  };

  const open = (name: string, attributes: Attributes) => {
    const paragraph = paragraphs.at(-1);
    if (TEXT.has(name)) isText = true;
    else if (name === 'w:p') {
      const empty = { list: null, level: null, style: null, isEndDeleted: false, hasWords: false };
      begun += 1;
      if (begun > MOST_PARTS) throw tooManyParts();
      paragraphs.push({ ...empty, pieces: [], page, after: [] });
    } else if (name === 'w:pPr') formOfParagraph += 1;
    else if (name === 'w:r') run.isOpen = true;
    else if (formOfParagraph > 0 && paragraph) {
      if (name === 'w:pStyle') paragraph.style = attributes.get('w:val') ?? null;
      else if (name === 'w:numId') paragraph.list = attributes.get('w:val') ?? null;
      else if (name === 'w:ilvl') paragraph.level = Number(attributes.get('w:val') ?? 0);
      else if (DELETED.has(name)) paragraph.isEndDeleted = true;
    } else if (DELETED.has(name)) {
      deleted += 1;
      warn('tracked-changes');
    } else if (INSERTED.has(name)) {
      inserted += 1;
      warn('tracked-changes');
    } else if (name === 'w:vanish') run.isHidden = isOn(attributes);
    else if (name === 'w:caps' && run.isOpen) run.isCapitals = isOn(attributes);
    else if (name === 'w:tab' && run.isOpen) add('\t');
    else if (SIGNS.has(name)) add(SIGNS.get(name) ?? '');
    else if (name === 'w:br') {
      const kind = attributes.get('w:type');
      if (kind === undefined || kind === 'textWrapping') add('\n');
    } else if (name === 'w:sym') {
      const code = (attributes.get('w:char') ?? '').toUpperCase();
      add(SYMBOLS.get(code) ?? '\uFFFD');
    } else if (name === 'w:lastRenderedPageBreak' && page !== null) {
      page += 1;
      if (paragraph && !paragraph.hasWords) paragraph.page = page;
    } else if (name === 'w:tbl') warn('tables');
    else if (name === 'w:tr') rows.push([]);
    else if (name === 'w:tc') places.push({ blocks: [], begun: null });
    else if (name === 'w:txbxContent') {
      warn('text-box');
      places.push({ blocks: [], begun: null });
    } else if (name === 'w:footnote' || name === 'w:endnote') {
      const isWords = attributes.get('w:type') === undefined;
      note = isWords ? `${name} ${attributes.get('w:id')}` : null;
      if (isWords) places.push({ blocks: [], begun: null });
    } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const key = `${name.replace('Reference', '')} ${attributes.get('w:id')}`;
      const found = notes.get(key);
      if (!found || !paragraph || deleted > 0) return;
      // Word refers to each note once. With repeated references a small file could give an endless text.
      notes.set(key, []);
      warn('footnotes');
      noted += 1;
      const sign = `[${noted}]`;
      paragraph.pieces.push({
        rule: 'footnote',
        before: sign,
        after: '',
        group: `footnote ${noted}`,
      });
      append(named, numberNote(found, sign, page));
    }
  };

  readXml(xml, {
    open(name, attributes) {
      if (skipped.depth > 0) skipped.depth += Number(name === skipped.name);
      else if (SKIPPED.has(name)) skipped = { name, depth: 1 };
      else open(name, attributes);
    },
    close(name) {
      if (skipped.depth > 0) skipped.depth -= Number(name === skipped.name);
      else close(name);
    },
    text(words) {
      if (skipped.depth === 0 && isText) add(words.replaceAll('\n', ' '));
    },
  });
  return { blocks: closePlace(places).blocks, named };
}

/** Appends a list. `push(...more)` fails for more than some ten thousand values. */
function append<Each>(list: Each[], more: readonly Each[]): void {
  for (const each of more) list.push(each);
}

const trackedMend = (before: string, after: string): MendPiece => ({
  ...{ rule: 'tracked-change', before, after },
  group: before === '' ? `inserted ${after}` : `deleted ${before}`,
});

/** The blocks of a note with its number before the first, all on the page of its reference. */
const numberNote = (blocks: readonly Block[], sign: string, page: number | null): Block[] =>
  blocks.map((block, i) => ({
    ...block,
    page,
    pieces: i === 0 ? [`${sign} `, ...trimStart(block.pieces)] : block.pieces,
  }));

function trimStart([first, ...rest]: readonly Piece[]): Piece[] {
  return typeof first === 'string' ? [first.trimStart(), ...rest] : first ? [first, ...rest] : [];
}

/** Removes the innermost place; a paragraph that waits for its continuation ends there. */
function closePlace(places: Place[]): Place {
  const place = places.pop() ?? { blocks: [], begun: null };
  if (place.begun) {
    const pieces = mergePieces(place.begun.pieces);
    place.blocks.push({ pieces, page: null });
    append(place.blocks, place.begun.after);
  }
  return place;
}

/**
 * The blocks of a table row: one line, where each cell has at most one paragraph; else a line for each paragraph, with a
 * colon after a speaker.
 */
function blocksOfRow(cells: readonly Place[]): Block[] {
  const full = cells.map(({ blocks }) =>
    blocks.filter(({ pieces }) => wordsOf(pieces).trim() !== ''),
  );
  const isLine = full.every(
    (blocks) => blocks.length <= 1 && blocks.every(({ pieces }) => !wordsOf(pieces).includes('\n')),
  );
  const [first, ...others] = full.flat();
  if (!first || others.length === 0) return full.flat();
  if (isLine) return [{ ...first, pieces: lineOfRow(full.flat().map(({ pieces }) => pieces)) }];
  const texts = full.map((blocks) => blocks.map(({ pieces }) => wordsOf(pieces)).join('\n'));
  if (!isSpeakerRow(texts)) return full.flat();
  return [{ ...first, pieces: [...first.pieces, rowMend('', ':')] }, ...others];
}

/** Joins neighbouring words, and neighbouring tracked changes of one kind. */
function mergePieces(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of joinWords(pieces)) {
    const last = result.at(-1);
    if (isTracked(piece) && isTracked(last) && (piece.before === '') === (last.before === '')) {
      result.pop();
      result.push(trackedMend(last.before + piece.before, last.after + piece.after));
    } else result.push(piece);
  }
  return result;
}

const isTracked = (piece: Piece | undefined): piece is MendPiece =>
  typeof piece === 'object' && piece.rule === 'tracked-change';
