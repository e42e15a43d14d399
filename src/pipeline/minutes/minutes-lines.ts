/** One physical line of the minutes, its line break included in `end`. */
export interface Line {
  /** Counts from 1. */
  number: number;
  /** UTF-16 offsets: `text.slice(start, end)` is the line with its line break. */
  start: number;
  end: number;
  /** The line without white space at either side; '' for a blank line. */
  words: string;
}

/** Cuts a text into lines so that their slices, joined, are the text again. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak + 1;
    lines.push({ number: lines.length + 1, start, end, words: text.slice(start, end).trim() });
    start = end;
  }
  return lines;
}

/** The line (from 1) on which an offset lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}
