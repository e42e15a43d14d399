/** Finds the typed words in the minutes of all meetings, with the text around them. */
import type { Minutes } from '../../dataset/schema';
import { beginnings } from '../../model/minutes/name-search';
import { foldText } from '../../model/minutes/occurrences';
import type { Range } from '../../model/minutes/segments';
import type { Session } from '../../store/store';

export interface FoundPassage {
  readonly meeting: string;
  /** The number of the paragraph. */
  readonly paragraph: number;
  /** The text before the match, the match, and the text after it. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters of context before and after a match. */
const BEFORE = 26;
const AFTER = 44;

/** The loaded minutes; `isWhole` is false if some failed to load. */
export interface AllMinutes {
  readonly minutes: readonly Minutes[];
  readonly isWhole: boolean;
}

/** Loads the minutes of all meetings. Never rejects. */
export async function loadAllMinutes({ model, minutes }: Session): Promise<AllMinutes> {
  const { meetings } = model.dataset;
  const answers = await Promise.allSettled(meetings.map(async ({ id }) => minutes(id)));
  const loaded = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  return { minutes: loaded, isWhole: loaded.length === meetings.length };
}

/** The text without case and accents, computed once for each minutes. */
const foldedTexts = new WeakMap<Minutes, ReturnType<typeof foldText>>();

function foldMinutes(minutes: Minutes) {
  const folded = foldedTexts.get(minutes) ?? foldText(minutes.text);
  foldedTexts.set(minutes, folded);
  return folded;
}

/**
 * The first `most` paragraphs that hold the words as typed, starting at a word, in the order of meetings and text;
 * each paragraph once.
 */
export function findPassages(
  { minutes }: AllMinutes,
  words: string,
  most: number,
): readonly FoundPassage[] {
  const found: FoundPassage[] = [];
  for (const each of minutes) {
    let at = 0;
    for (const range of beginnings(each.text, foldMinutes(each), words)) {
      if (found.length === most) return found;
      while ((each.passages[at]?.end ?? Number.POSITIVE_INFINITY) <= range.start) at++;
      const passage = each.passages[at];
      const { paragraph } = passage ?? { paragraph: null };
      const last = found.at(-1);
      const isKnown = last?.meeting === each.meeting && last.paragraph === paragraph;
      if (passage && paragraph !== null && !isKnown)
        found.push({
          meeting: each.meeting,
          paragraph,
          ...excerptAround(each.text, range, passage),
        });
    }
  }
  return found;
}

/** Cuts whole words around a match, with an ellipsis where the passage goes on. */
function excerptAround(text: string, { start, end }: Range, passage: Range) {
  const before = text.slice(Math.max(passage.start, start - BEFORE), start);
  const after = text.slice(end, Math.min(passage.end, end + AFTER));
  const isFromStart = start - BEFORE <= passage.start;
  const isToEnd = end + AFTER >= passage.end;
  return {
    before: isFromStart ? before.trimStart() : `…${before.replace(/^\S*/, '')}`,
    words: text.slice(start, end),
    after: isToEnd ? after.trimEnd() : `${after.replace(/\s+\S*$/, '')}\u00a0…`,
  };
}
