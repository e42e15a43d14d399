/** Undoes and redoes the mends that were made when the document was read. */
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

/** Groups the mends by rule; rules and groups stand in the order of their first mend in the text. */
export function groupsOfMends(mends: readonly Mend[]): Map<MendRule, MendGroup[]> {
  const groups = groupBy(mends, ({ rule, group }) => `${rule} ${group}`);
  const all = [...groups].map(([key, own]) => ({ key, rule: own[0].rule, mends: own }));
  return groupBy(all, ({ rule }) => rule);
}

/** The words that should stand at the spot of a mend now. */
const wordsOfMend = ({ isUndone, before, after }: Mend): string => (isUndone ? before : after);

/**
 * The end of the words that a mend left in the text; null where these words have been edited since.
 * @param place index of the spot's line
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

/**
 * Undoes or redoes mends. A mend whose words have been edited since stays as it is.
 * @param isUndone true to restore the words of the document
 */
export function setMends(project: Project, ids: ReadonlySet<string>, isUndone: boolean): Project {
  let result = project;
  // From last to first, so that no edit moves a mend or a line that is still to be handled.
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
