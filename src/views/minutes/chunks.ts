import type { Range } from '../../model/segments';
import type { Block } from './pieces';

/** Blocks that are drawn together, with the words and marks in them. */
export interface Chunk extends Range {
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly number[];
  readonly marks: readonly number[];
}

/** About two screens of text: enough to fill the first, little enough to draw within a frame. */
const CHARACTERS = 4000;

/** Cuts the minutes into chunks, at headings where they are not too far off. */
export function chunksOf(blocks: readonly Block[]): Chunk[] {
  const groups: Block[][] = [];
  let size = 0;
  for (const block of blocks) {
    const isFull = size >= (block.kind === 'heading' ? CHARACTERS : 2 * CHARACTERS);
    if (groups.length === 0 || isFull) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(block);
    size += endOf(block) - startOf(block);
  }
  return groups.map((group) => {
    const pieces = group.flatMap(({ pieces }) => pieces);
    return {
      blocks: group,
      start: startOf(group[0]),
      end: endOf(group.at(-1)),
      paragraphs: pieces.flatMap(({ passage }) => passage.paragraph ?? []),
      marks: [...new Set(pieces.flatMap(({ segments }) => segments.flatMap((s) => s.ranges)))],
    };
  });
}

const startOf = (block: Block | undefined) => block?.pieces[0]?.segments[0]?.start ?? 0;
const endOf = (block: Block | undefined) => block?.pieces.at(-1)?.segments.at(-1)?.end ?? 0;
