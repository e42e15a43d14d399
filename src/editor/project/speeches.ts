/** Lists the speeches of a text. Only its headings decide who speaks. */
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

interface ReadText {
  readonly passages: readonly Passage[];
  readonly outline: readonly OutlineNode[];
}

/** The speeches in the order of the text. Words belong to a speech only if the heading above them names a speaker. */
export function speechesOf({ passages, outline }: ReadText): Speech[] {
  const speeches: Speech[] = [];
  let node: OutlineNode | undefined;
  for (const passage of passages) {
    if (passage.paragraph === null) continue;
    const heading = outline[passage.node ?? -1];
    const last = speeches.at(-1);
    const { start, end } = passage;
    if (heading?.actor == null) node = undefined;
    else if (heading === node && last) speeches[speeches.length - 1] = { ...last, end };
    else {
      speeches.push({ start, end, actor: heading.actor, title: heading.title });
      node = heading;
    }
  }
  return speeches;
}

/** The speech at an offset; undefined where no heading names a speaker. */
export const speechAt = (speeches: readonly Speech[], offset: number): Speech | undefined => {
  const speech = speeches[firstWhere(speeches.length, (i) => (speeches[i]?.end ?? 0) > offset)];
  return speech && speech.start <= offset ? speech : undefined;
};
