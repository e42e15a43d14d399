import type { Meeting, Minutes, OutlineNode, Passage } from '../../dataset/schema';
import type { Model } from '../../model/model';
import { type Paragraphs, paragraphsByHeading } from '../../model/outline';
import { cutPassages } from '../../model/segments';
import { type Chunk, chunksOf } from './chunks';
import { type Claim, claimsOf } from './claims';
import { type Mark, marksOf } from './marks';
import { blocksOf } from './pieces';

/** A meeting's minutes made ready to be drawn; the same under all filters. */
export interface Reading {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly claims: readonly Claim[];
  readonly marks: readonly Mark[];
  readonly chunks: readonly Chunk[];
  /** How deep each heading of the outline lies: 0 for a session. */
  readonly depths: readonly number[];
  /** Passages with a number, by it. */
  readonly paragraphs: ReadonlyMap<number, Passage>;
  readonly lastParagraph: number;
  /** Position of each claim among them. */
  readonly claimIndex: ReadonlyMap<Claim, number>;
  /** The first paragraph under or after each heading of the outline. */
  readonly paragraphUnder: ReadonlyMap<number, number>;
  /** The paragraphs that each heading of the outline holds. */
  readonly paragraphsOf: readonly (Paragraphs | null)[];
  /** Indices of the claims whose quote begins in a paragraph, by its number. */
  readonly claimsIn: ReadonlyMap<number, readonly number[]>;
}

export function readingOf(model: Model, meeting: Meeting, minutes: Minutes): Reading {
  const claims = claimsOf(model, meeting);
  const marks = marksOf(claims);
  const paragraphs = new Map<number, Passage>();
  const paragraphUnder = new Map<number, number>();
  let lastParagraph = 0;
  let headings: number[] = [];
  for (const passage of minutes.passages) {
    if (passage.kind === 'heading' && passage.node !== null) headings.push(passage.node);
    if (passage.paragraph === null) continue;
    paragraphs.set(passage.paragraph, passage);
    lastParagraph = Math.max(lastParagraph, passage.paragraph);
    for (const heading of headings) paragraphUnder.set(heading, passage.paragraph);
    headings = [];
  }
  const claimsIn = new Map<number, number[]>();
  claims.forEach(({ evidence: { paragraph } }, index) => {
    const there = claimsIn.get(paragraph);
    if (there) there.push(index);
    else claimsIn.set(paragraph, [index]);
  });
  return {
    meeting,
    minutes,
    claims,
    marks,
    chunks: chunksOf(blocksOf(cutPassages(minutes.passages, marks))),
    depths: depthsOf(meeting.outline),
    paragraphs,
    lastParagraph,
    claimIndex: new Map(claims.map((claim, index) => [claim, index])),
    paragraphUnder,
    paragraphsOf: paragraphsByHeading(meeting.outline, minutes.passages),
    claimsIn,
  };
}

function depthsOf(outline: readonly OutlineNode[]): number[] {
  const found: number[] = [];
  // A parent stands before its children.
  for (const { parent } of outline) found.push(parent === null ? 0 : (found[parent] ?? 0) + 1);
  return found;
}

/** The chunk that an offset of the text is in. */
export function chunkAt({ chunks }: Reading, offset: number): number {
  const after = chunks.findIndex(({ end }) => end > offset);
  return after < 0 ? chunks.length - 1 : after;
}

/** What the words of the minutes are drawn from. */
export interface TextProps {
  readonly reading: Reading;
  /** 1 at each claim under the filters. */
  readonly admitted: Uint8Array;
  /** Index of the claim that is shown; -1 for none. */
  readonly chosen: number;
  /** The paragraph that the address names. */
  readonly linked: number | null;
}
