/** What was mended when a document was read, put back as it stood there, and mended again. */
import { groupBy } from '../../model/count/group-by';
import { textOfLines } from '../project/anchors';
import type { Line, Mend, MendRule, Project, Spot } from '../project/project';
import { replaceText } from './text-edit';

export interface MendGroup {
  readonly key: string;
  readonly rule: MendRule;
  /** Mends that belong together, in the order of the text. */
  readonly mends: readonly Mend[];
}

/** Groups by their rule, both in the order in which the text first has one. */
export function groupsOfMends(mends: readonly Mend[]): Map<MendRule, MendGroup[]> {
  const groups = groupBy(mends, ({ rule, group }) => `${rule} ${group}`);
  const all = [...groups].map(([key, own]) => ({ key, rule: own[0].rule, mends: own }));
  return groupBy(all, ({ rule }) => rule);
}

/** What stands at a mend's spot now, or should. */
const wordsOfMend = ({ isUndone, before, after }: Mend): string => (isUndone ? before : after);

/**
 * Where the words that a mend left end; null where they no longer stand at its spot, since somebody
 * changed them.
 * @param place of the spot's line
 */
export function endOfMend(lines: readonly Line[], place: number, mend: Mend): Spot | null {
  let rest = wordsOfMend(mend);
  let { at } = mend.spot;
  for (let i = place; ; i += 1, at = 0) {
    const line = lines[i];
    if (!line || at > line.words.length) return null;
    const { id, words, end = '\n' } = line;
    if (words.startsWith(rest, at)) return { line: id, at: at + rest.length };
    const whole = words.slice(at) + end;
    if (end === '' || !rest.startsWith(whole)) return null;
    rest = rest.slice(whole.length);
  }
}

/** @param isUndone whether the document's words are put back; mends that cannot be stay as they are */
export function setMends(project: Project, ids: ReadonlySet<string>, isUndone: boolean): Project {
  let result = project;
  // From the last to the first, so that none moves another, or a line, that is still to come.
  const { places } = textOfLines(project.lists.lines);
  for (let i = project.lists.mends.length - 1; i >= 0; i -= 1) {
    const mend = result.lists.mends[i] as Mend;
    if (!ids.has(mend.id) || mend.isUndone === isUndone) continue;
    const { lines } = result.lists;
    const to = endOfMend(lines, places.get(mend.spot.line) ?? -1, mend);
    if (!to) continue;
    const insert = isUndone ? mend.before : mend.after;
    const edited = replaceText(result, { from: mend.spot, to, insert }, i);
    const mends = edited.lists.mends.with(i, { ...mend, isUndone });
    result = { ...edited, lists: { ...edited.lists, mends } };
  }
  return result;
}
