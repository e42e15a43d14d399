/** Words that stand in the minutes, each with a few around it. */
import type { Minutes } from '../../dataset/schema';
import { wordBeginnings } from '../../model/minutes/name-search';
import { foldText } from '../../model/minutes/occurrences';
import type { Range } from '../../model/minutes/segments';
import type { Session } from '../../store/store';

export interface FoundPassage {
  readonly meeting: string;
  /** The number of the paragraph. */
  readonly paragraph: number;
  /** The words before those that were found, these, and the words behind them. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Letters on either side of what is found. */
const BEFORE = 26;
const AFTER = 44;

/** What came of the minutes of all meetings. */
export interface AllMinutes {
  readonly minutes: readonly Minutes[];
  readonly isWhole: boolean;
}

export async function allMinutes({ model, minutes }: Session): Promise<AllMinutes> {
  const { meetings } = model.dataset;
  const answers = await Promise.allSettled(meetings.map(async ({ id }) => minutes(id)));
  const held = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  return { minutes: held, isWhole: held.length === meetings.length };
}

/** Folded once for all that is typed. */
const folded = new WeakMap<Minutes, ReturnType<typeof foldText>>();

function foldedOf(minutes: Minutes) {
  const known = folded.get(minutes) ?? foldText(minutes.text);
  folded.set(minutes, known);
  return known;
}

/**
 * The first paragraphs in which the words stand as they are typed, from the beginning of a word on, in the order of
 * meetings and text; each once.
 */
export function findPassages(
  { minutes }: AllMinutes,
  words: string,
  most: number,
): readonly FoundPassage[] {
  const found: FoundPassage[] = [];
  for (const each of minutes) {
    let at = 0;
    for (const range of wordBeginnings(each.text, foldedOf(each), words)) {
      if (found.length === most) return found;
      while ((each.passages[at]?.end ?? Number.POSITIVE_INFINITY) <= range.start) at++;
      const passage = each.passages[at];
      const { paragraph } = passage ?? { paragraph: null };
      const last = found.at(-1);
      const isKnown = last?.meeting === each.meeting && last.paragraph === paragraph;
      if (passage && paragraph !== null && !isKnown)
        found.push({ meeting: each.meeting, paragraph, ...around(each.text, range, passage) });
    }
  }
  return found;
}

/** Whole words alone; an ellipsis where the passage goes on. */
function around(text: string, { start, end }: Range, passage: Range) {
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
