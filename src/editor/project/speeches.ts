/** Lists the speeches of a text by its confirmed headings alone. */
import type { OutlineNode, Passage } from '../../dataset/schema';
import { firstWhere } from '../../pipeline/lines';

/** The words of one speaker: UTF-16 offsets of the text. */
export interface Speech {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
  /** Title of the heading that names the speaker. */
  readonly title: string;
}

interface Read {
  readonly passages: readonly Passage[];
  readonly outline: readonly OutlineNode[];
}

/** The speeches in the order of the text. Words under no heading that names a speaker are in none. */
export function speechesOf({ passages, outline }: Read): Speech[] {
  const speeches: Speech[] = [];
  let node: OutlineNode | undefined;
  for (const passage of passages) {
    if (passage.paragraph === null) continue;
    const now = outline[passage.node ?? -1];
    const last = speeches.at(-1);
    const { start, end } = passage;
    if (now?.actor == null) node = undefined;
    else if (now === node && last) speeches[speeches.length - 1] = { ...last, end };
    else {
      speeches.push({ start, end, actor: now.actor, title: now.title });
      node = now;
    }
  }
  return speeches;
}

/** The speech at an offset; undefined where no heading names a speaker. */
export const speechAt = (speeches: readonly Speech[], offset: number): Speech | undefined => {
  const speech = speeches[firstWhere(speeches.length, (i) => (speeches[i]?.end ?? 0) > offset)];
  return speech && speech.start <= offset ? speech : undefined;
};
