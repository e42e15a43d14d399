import type { Line, Mend } from '../../../src/editor/project/project';

/** The text with such mends undone, by offsets: what the words were before. */
export function undone(
  lines: readonly Line[],
  mends: readonly Mend[],
  isUndone: (mend: Mend) => boolean = () => true,
): string {
  const starts = new Map<string, number>();
  let text = '';
  for (const { id, words, end = '\n' } of lines) {
    starts.set(id, text.length);
    text += words + end;
  }
  for (const mend of mends.toReversed().filter(isUndone)) {
    const at = (starts.get(mend.spot.line) ?? Number.NaN) + mend.spot.at;
    const found = text.slice(at, at + mend.after.length);
    if (found !== mend.after)
      throw new Error(`"${mend.after}" does not stand at its spot: "${found}"`);
    text = text.slice(0, at) + mend.before + text.slice(at + mend.after.length);
  }
  return text;
}

export const textOfLines = (lines: readonly Line[]): string => undone(lines, []);
