import type { Passage } from '../../dataset/schema';
import type { CutPassage, Segment } from '../../model/segments';

/** A passage with words, and all of the text that it is drawn with. */
export interface Piece {
  readonly passage: Passage;
  /** Those of the passage and of the blank lines after it (for the first piece also before it). */
  readonly segments: readonly Segment[];
}

/** What is drawn as one element: a heading, a paragraph, or list items that follow each other. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list';
  readonly pieces: readonly Piece[];
}

/**
 * The blocks of the minutes. Blank lines go with the words before them, so that no character is
 * left out and no element is drawn for nothing.
 */
export function blocksOf(passages: readonly CutPassage[]): Block[] {
  const blocks: { kind: Block['kind']; pieces: { passage: Passage; segments: Segment[] }[] }[] = [];
  let before: Segment[] = [];
  for (const { passage, segments } of passages) {
    const block = blocks.at(-1);
    if (passage.kind === 'blank') {
      (block?.pieces.at(-1)?.segments ?? before).push(...segments);
      continue;
    }
    const piece = { passage, segments: [...before, ...segments] };
    before = [];
    const kind = passage.kind === 'list-item' ? 'list' : passage.kind;
    if (kind === 'list' && block?.kind === 'list') block.pieces.push(piece);
    else blocks.push({ kind, pieces: [piece] });
  }
  return blocks;
}
