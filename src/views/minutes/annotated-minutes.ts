/** Prepares the minutes of a meeting for rendering: text blocks, and marks for all claims that quote them. */
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
import { type Act, actsOf } from './acts';
import { type ClaimKind, claimsOf, kindOf } from './claims';

/** One underline: the claims of one kind that quote exactly the same words. */
export interface Mark extends Range {
  readonly kind: ClaimKind | 'act';
  /** Distance of the underline below the words, in steps from 0. Overlapping marks have different lanes. */
  readonly lane: number;
  /** Indices in `claims`; none for an act. */
  readonly claims: readonly number[];
  /** What the words say of earlier meetings, or decide, where no claim does. */
  readonly act?: Act;
}

/**
 * Passages that are rendered as one element: a heading, a paragraph, or consecutive list items. Blank lines
 * are segments of the passages beside them.
 */
interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list';
  readonly passages: readonly CutPassage[];
}

/** Blocks that are rendered together. */
export interface Chunk extends Range {
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly number[];
  /** Indices of the marks in the chunk. */
  readonly marks: readonly number[];
}

/** Props that the components of the text share. */
export interface TextProps {
  readonly annotated: AnnotatedMinutes;
  /** One entry for each claim: 1 if it passes the filters, else 0. */
  readonly admitted: Uint8Array;
  /** Index of the chosen claim; -1 for none. */
  readonly claimIndex: number;
  /** Number of the paragraph that the address names, or null. */
  readonly paragraphNumber: number | null;
}

export type AnnotatedMinutes = ReturnType<typeof annotate>;

/** Annotates the minutes of one meeting. The result does not depend on filters. */
export function annotate(model: Model, meeting: Meeting, minutes: Minutes) {
  const claims = claimsOf(model, meeting);
  const acts = actsOf(model, meeting);
  const marks = marksOf(claims, acts);
  return {
    meeting,
    minutes,
    /** The claims in the order of the text. Other fields refer to them by index. */
    claims,
    acts,
    marks,
    chunks: chunksOf(cutPassages(minutes.passages, marks)),
    /** Nesting of each heading of the outline: 0 for a session. */
    depths: depthsOf(meeting.outline),
    /** The numbered passages, in the order of their numbers. */
    paragraphs: minutes.passages.filter(({ paragraph }) => paragraph !== null),
    /** The paragraphs under each heading of the outline. */
    paragraphsOf: paragraphsByHeading(meeting.outline, minutes.passages),
    /** For each paragraph number, the indices of the claims whose quote begins there. */
    claimsIn: groupBy(claims.keys(), (index) => (claims[index] as Claim).evidence.paragraph),
  };
}

/** Returns the index of the chunk that contains an offset of the text. */
export function chunkAt({ chunks }: AnnotatedMinutes, offset: number): number {
  const index = chunks.findIndex(({ end }) => end > offset);
  return index < 0 ? chunks.length - 1 : index;
}

export const paragraphAt = ({ paragraphs }: AnnotatedMinutes, number: number) =>
  paragraphs.find(({ paragraph }) => paragraph === number);

/** Returns the number of the first paragraph at or after an offset of the text. */
export function paragraphFrom({ paragraphs }: AnnotatedMinutes, offset: number) {
  const next = firstIndex(paragraphs.length, (at) => (paragraphs[at] as Passage).start >= offset);
  return paragraphs[next]?.paragraph ?? undefined;
}

function depthsOf(outline: readonly OutlineNode[]): number[] {
  const depths: number[] = [];
  // Parents come before their children in the outline.
  for (const { parent } of outline) depths.push(parent === null ? 0 : (depths[parent] ?? 0) + 1);
  return depths;
}

/** Builds the marks of claims. Expects claims in the order of the text and returns marks in that order. */
function marksOf(claims: readonly Claim[], acts: readonly Act[]): Mark[] {
  const byWords = groupBy(claims.keys(), (index) => {
    const claim = claims[index] as Claim;
    return `${claim.evidence.start} ${claim.evidence.end} ${kindOf(claim)}`;
  });
  const ofClaims = [...byWords.values()].map((indices) => {
    const claim = claims[indices[0]] as Claim;
    const { start, end } = claim.evidence;
    return { start, end, kind: kindOf(claim), claims: indices };
  });
  const all: Omit<Mark, 'lane'>[] = [
    ...ofClaims,
    ...acts.map((act) => ({
      start: act.evidence.start,
      end: act.evidence.end,
      kind: 'act' as const,
      claims: [],
      act,
    })),
  ].sort((a, b) => a.start - b.start);
  const lanes = lanesOf(all);
  return all.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 }));
}

/**
 * Groups passages into blocks. A blank line joins the passage before it (at the start of the text, the one
 * after it), so that every character is rendered without separate elements for blank lines.
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

/** Characters in a chunk: about two screens, enough to fill the window and few enough to render in one frame. */
const CHUNK_SIZE = 4000;

/** Cuts the minutes into chunks, at a heading if one is near. */
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
