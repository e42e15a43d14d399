/** A meeting's minutes with all that is recorded on them, prepared for rendering. */
import type { Meeting, Minutes, OutlineNode, Passage } from '../../dataset/schema';
import { groupBy } from '../../model/count/group-by';
import { firstIndex, paragraphsByHeading } from '../../model/minutes/outline';
import {
  type CutPassage,
  cutPassages,
  lanesOf,
  type Range,
  type Segment,
} from '../../model/minutes/segments';
import type { Claim } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { type ClaimKind, claimsOf, kindOf } from './claims';

/** One line under the text: the claims of a kind that quote the very same words. */
export interface Mark extends Range {
  readonly kind: ClaimKind;
  /** Distance of the line below the words, in steps from 0; marks that overlap differ. */
  readonly lane: number;
  /** Indices of the claims. */
  readonly claims: readonly number[];
}

/**
 * What is rendered as one element: a heading, a paragraph, or list items that follow each other. Its
 * passages are those with words; their segments include the blank lines around them.
 */
interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list';
  readonly passages: readonly CutPassage[];
}

/** Blocks that are rendered together. */
export interface Chunk extends Range {
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly number[];
  /** Indices of the marks in it. */
  readonly marks: readonly number[];
}

/** What the components of the text are rendered from. */
export interface TextProps {
  readonly annotated: AnnotatedMinutes;
  /** 1 at each claim under the filters. */
  readonly admitted: Uint8Array;
  /** Index of the claim that is shown; -1 for none. */
  readonly chosen: number;
  /** The paragraph that the address names. */
  readonly linked: number | null;
}

export type AnnotatedMinutes = ReturnType<typeof annotate>;

/** The minutes of one meeting; the same under all filters. */
export function annotate(model: Model, meeting: Meeting, minutes: Minutes) {
  const claims = claimsOf(model, meeting);
  const marks = marksOf(claims);
  return {
    meeting,
    minutes,
    /** In the order of the text; other fields refer to them by index. */
    claims,
    marks,
    chunks: chunksOf(cutPassages(minutes.passages, marks)),
    /** Nesting of each heading of the outline: 0 for a session. */
    depths: depthsOf(meeting.outline),
    /** Passages with a number, which counts them. */
    paragraphs: minutes.passages.filter(({ paragraph }) => paragraph !== null),
    /** The paragraphs that each heading of the outline holds. */
    paragraphsOf: paragraphsByHeading(meeting.outline, minutes.passages),
    /** Indices of the claims whose quote begins in a paragraph, by its number. */
    claimsIn: groupBy(claims.keys(), (index) => (claims[index] as Claim).evidence.paragraph),
  };
}

/** The chunk that holds an offset of the text, by index. */
export function chunkAt({ chunks }: AnnotatedMinutes, offset: number): number {
  const index = chunks.findIndex(({ end }) => end > offset);
  return index < 0 ? chunks.length - 1 : index;
}

export const paragraphAt = ({ paragraphs }: AnnotatedMinutes, number: number) =>
  paragraphs.find(({ paragraph }) => paragraph === number);

/** The number of the first paragraph at an offset of the text or after it. */
export function paragraphFrom({ paragraphs }: AnnotatedMinutes, offset: number) {
  const next = firstIndex(paragraphs.length, (at) => (paragraphs[at] as Passage).start >= offset);
  return paragraphs[next]?.paragraph ?? undefined;
}

function depthsOf(outline: readonly OutlineNode[]): number[] {
  const depths: number[] = [];
  // A parent stands before its children.
  for (const { parent } of outline) depths.push(parent === null ? 0 : (depths[parent] ?? 0) + 1);
  return depths;
}

/** The marks of claims that stand in the order of the text; so do the marks. */
function marksOf(claims: readonly Claim[]): Mark[] {
  const byWords = groupBy(claims.keys(), (index) => {
    const claim = claims[index] as Claim;
    return `${claim.evidence.start} ${claim.evidence.end} ${kindOf(claim)}`;
  });
  const marks = [...byWords.values()].map((indices) => {
    const claim = claims[indices[0]] as Claim;
    const { start, end } = claim.evidence;
    return { start, end, kind: kindOf(claim), claims: indices };
  });
  const lanes = lanesOf(marks);
  return marks.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 }));
}

/**
 * Blank lines go with the words before them (at the start: after them), so that every character of
 * the text is rendered, and no element for a blank line alone.
 */
function blocksOf(passages: readonly CutPassage[]): Block[] {
  const blocks: { kind: Block['kind']; passages: { passage: Passage; segments: Segment[] }[] }[] =
    [];
  let leading: Segment[] = [];
  for (const { passage, segments } of passages) {
    const block = blocks.at(-1);
    if (passage.kind === 'blank') {
      (block?.passages.at(-1)?.segments ?? leading).push(...segments);
      continue;
    }
    const cut = { passage, segments: [...leading, ...segments] };
    leading = [];
    const kind = passage.kind === 'list-item' ? 'list' : passage.kind;
    if (kind === 'list' && block?.kind === 'list') block.passages.push(cut);
    else blocks.push({ kind, passages: [cut] });
  }
  return blocks;
}

/** Characters of a chunk: about two screens, which fill the first and render within a frame. */
const CHUNK_SIZE = 4000;

/** Cuts the minutes into chunks, at headings where one is near enough. */
export function chunksOf(passages: readonly CutPassage[]): Chunk[] {
  const groups: Block[][] = [];
  let size = 0;
  for (const block of blocksOf(passages)) {
    const isFull = size >= (block.kind === 'heading' ? CHUNK_SIZE : 2 * CHUNK_SIZE);
    if (groups.length === 0 || isFull) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(block);
    size += endOf(block) - startOf(block);
  }
  return groups.map((blocks) => {
    const inside = blocks.flatMap((block) => block.passages);
    return {
      blocks,
      start: startOf(blocks[0]),
      end: endOf(blocks.at(-1)),
      paragraphs: inside.flatMap(({ passage }) => passage.paragraph ?? []),
      marks: [...new Set(inside.flatMap(({ segments }) => segments.flatMap((s) => s.ranges)))],
    };
  });
}

const startOf = (block: Block | undefined) => block?.passages[0]?.segments[0]?.start ?? 0;
const endOf = (block: Block | undefined) => block?.passages.at(-1)?.segments.at(-1)?.end ?? 0;
