/** Reads a document of any kind: its text as lines, its mends, and warnings. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Line, ReadResult, ReadWarning, Source } from '../project/project';
import { type Block, textOfBlocks, wordsOf } from './blocks-text';
import { docxBlocks } from './docx-blocks';
import { docxParts } from './docx-parts';
import { heldMeeting } from './held-meeting';
import { htmlBlocks } from './html-blocks';
import { markdownBlocks } from './markdown-blocks';
import { XmlFault } from './markup-tags';
import { type FailureReason, ReadFailure } from './read-failure';
import { MOST_MARKDOWN_BYTES, MOST_TEXT_BYTES, tooMuchText } from './read-limits';
import { decodeText, textBlocks } from './text-blocks';

export type ReadPhase = 'opening' | 'reading' | 'mending';
export type TellRead = (phase: ReadPhase, done: number, of: number | null) => void;

/** A message of the page to the worker that reads documents. */
export interface ToReader {
  readonly do: 'read';
  readonly file: File;
  readonly kind: Source['kind'];
}

export type FromReader =
  | {
      readonly is: 'progress';
      readonly phase: ReadPhase;
      readonly done: number;
      readonly of: number | null;
    }
  /** The result as JSON, which the page receives faster than a structured clone of a long text. */
  | { readonly is: 'read'; readonly result: string }
  | {
      readonly is: 'failed';
      readonly reason: FailureReason;
      readonly values: Readonly<Record<string, string>>;
    };

/** The least number of words of a page with text. */
const WORDS_A_PAGE = 3;

interface Found {
  blocks: readonly Block[];
  warnings: readonly ReadWarning[];
  pages: number | null;
}

/** Reads a PDF. The worker passes it in; the page itself does not load it. */
export type PdfReader = (bytes: Uint8Array, tell: TellRead) => Promise<Found>;

/**
 * Reads a document.
 * @param readPdf null where no PDF can be read
 * @param most the most bytes of text, unpacked
 * @throws ReadFailure with the values of its message
 */
export async function readDocument(
  { name, kind, bytes }: { name: string; kind: Source['kind']; bytes: Uint8Array },
  tell: TellRead,
  readPdf: PdfReader | null = null,
  most: number = MOST_TEXT_BYTES,
): Promise<ReadResult> {
  tell('opening', 0, null);
  const digest = bytesToHex(sha256(bytes));
  const size = bytes.length;
  const found = await blocksOf(kind, bytes, tell, readPdf, most);
  const text = textOfBlocks(found.blocks);
  // A scan may have a few words, such as stamps.
  const least = (found.pages ?? 1) * (kind === 'pdf' ? WORDS_A_PAGE : 1);
  if (!hasWords(text.lines, least)) {
    if (kind === 'html' && isCutHtml(decodeText(bytes).text)) throw new ReadFailure('cut');
    throw new ReadFailure(kind === 'pdf' ? 'no-text' : 'empty', { pages: `${found.pages ?? ''}` });
  }
  const warnings = [...found.warnings];
  if (text.lost > 0) warnings.push({ code: 'unknown-signs', count: text.lost, page: null });
  if (isRightToLeft(text.lines)) warnings.push({ code: 'right-to-left', count: 1, page: null });
  const source = { name, kind, bytes: size, sha256: digest, pages: found.pages, warnings };
  const title = titleOf(found.blocks);
  const held = heldMeeting(text.lines);
  const shown = { ...(title && { title }), ...(held && { held }) };
  return {
    source: { ...source, ...shown, read: new Date().toISOString(), by: `${kind} 1` },
    lines: text.lines,
    mends: text.mends,
  };
}

async function blocksOf(
  kind: Source['kind'],
  bytes: Uint8Array,
  tell: TellRead,
  readPdf: PdfReader | null,
  most: number,
): Promise<Found> {
  if (kind === 'docx') {
    const parts = docxParts(bytes, most);
    tell('reading', 0, null);
    try {
      return { ...docxBlocks(parts), pages: null };
    } catch (error) {
      if (error instanceof XmlFault) throw new ReadFailure('damaged', { what: error.message });
      throw error;
    }
  }
  if (kind === 'pdf') {
    if (!readPdf) throw new ReadFailure('no-worker-for-pdf');
    return readPdf(bytes, tell);
  }
  const own = kind === 'markdown' ? Math.min(most, MOST_MARKDOWN_BYTES) : most;
  if (bytes.length > own) throw tooMuchText(bytes.length, own);
  const { text, isGuess } = decodeText(bytes);
  const blocks =
    kind === 'markdown'
      ? markdownBlocks(text)
      : kind === 'html'
        ? htmlBlocks(text)
        : textBlocks(text);
  const warnings: ReadWarning[] = isGuess
    ? [{ code: 'unknown-encoding', count: 1, page: null }]
    : [];
  return { blocks, warnings, pages: null };
}

/** The marked title of a document, else its only heading of the first level; '' where it has neither. */
function titleOf(blocks: readonly Block[]): string {
  const marked = (as: Block['heading']) =>
    blocks.flatMap(({ heading, pieces }) => {
      const words = heading === as ? wordsOf(pieces).replace(/\s+/gu, ' ').trim() : '';
      return words === '' ? [] : [words];
    });
  const [first, ...others] = marked('first');
  return marked('title')[0] ?? (others.length === 0 ? (first ?? '') : '');
}

/** Whether an HTML page lacks its end tag. */
const isCutHtml = (html: string): boolean => /<html\b/iu.test(html) && !/<\/html\s*>/iu.test(html);

function hasWords(lines: readonly Line[], least: number): boolean {
  let count = 0;
  for (const { words } of lines) {
    count += words.match(/\S+/gu)?.length ?? 0;
    if (count >= least) return true;
  }
  return false;
}

/** Whether more than a third of the letters are of scripts from right to left. */
function isRightToLeft(lines: readonly Line[]): boolean {
  let [letters, found] = [0, 0];
  for (const { words } of lines) {
    letters += words.match(/\p{L}/gu)?.length ?? 0;
    found += words.match(RIGHT_TO_LEFT)?.length ?? 0;
  }
  return found > letters / 3;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
