/** Places of the minutes of which meeting.json says who speaks from there on: `speakers` with a line. */
import { firstLetter } from '../lines';
import { speaker, speakerTold, unmarked } from './floor';
import type { Before, Heading } from './heading';
import type { Decision } from './speaker-book';

/** A decision, and the offset (UTF-16) from which it counts. */
export interface Decided extends Decision {
  readonly start: number;
}

/**
 * The decisions of some lines, in the order of the text; one whose words do not stand on its line is left
 * out, for a rule to report.
 * @param lines as they begin and end in the text
 */
export function decidedOn(
  text: string,
  lines: readonly { start: number; end: number }[],
  first: number,
  decisionsOn: (line: number) => readonly Decision[],
): Decided[] {
  return lines
    .flatMap(({ start, end }, i) =>
      decisionsOn(first + i).map((decision) => {
        const at = text.slice(start, end).indexOf(decision.heading);
        return { ...decision, start: at < 0 ? -1 : start + at };
      }),
    )
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start);
}

/** Whether a decision counts from the beginning of a line on: signs and markers may stand before it. */
export const isAtBegin = (text: string, begin: number, start: number): boolean =>
  start <= firstLetter(text, begin);

/** Whether another takes the floor by a decision; of two who are no actors those of one name are one. */
export const isOther = ({ name, actor }: Pick<Decision, 'name' | 'actor'>, before: Before) =>
  actor !== before.actor || (before.called !== null && before.called !== name);

/**
 * The heading of a line at whose beginning a decision stands; null where the floor stays with the one
 * before, or the line gives it to the one who has it.
 * @param found what the line is without that
 */
export function readDecided(
  { name, heading, actor }: Decision,
  words: string,
  found: Heading | null,
  before: Before,
): Heading | null {
  const isFloor = found?.level === 'speaker' || found?.level === 'presentation';
  if (actor === undefined) return isFloor ? null : found;
  if (found && isFloor) return { ...found, actor, rule: 'decided' };
  if (!isOther({ name, actor }, before)) return found;
  const rest = words.slice(words.indexOf(heading) + heading.length);
  // "France: Training" is a row of a table.
  const isAlone =
    /^[\s:：*_]*$/u.test(rest) && !/[.!?;…]["”»)]*$|[:：\t]\P{L}*\p{L}/u.test(heading);
  if (!isAlone) return speakerTold('decided', { name, actor });
  return speaker('decided', unmarked(words.replace(/[:：\s*_]+$/u, '')), actor);
}
