/**
 * Codes of the characters that end a line: LF, CR, and Unicode's other line ends. CR LF is one end. A text may mix them.
 */
const LINE_ENDS = new Set(Array.from('\n\r\v\f\u0085\u2028\u2029', (sign) => sign.charCodeAt(0)));
const [CR, LF] = [13, 10];

/** Splits a text into lines with their ends; joined they are the text again. An empty text has no lines. */
export const linesIn = rememberTexts((text): readonly string[] => {
  const starts = lineStarts(text);
  const lines = starts.map((start, i) => text.slice(start, starts[i + 1]));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
});

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!LINE_ENDS.has(code)) continue;
    if (code === CR && text.charCodeAt(at + 1) === LF) at += 1;
    starts.push(at + 1);
  }
  return starts;
}

/** The line (from 1) of an offset in UTF-16 code units. */
export function lineAt(text: string, offset: number): number {
  const starts = startsOf(text);
  return firstWhere(starts.length, (i) => (starts[i] ?? 0) > offset);
}

const startsOf = rememberTexts(lineStarts);

/** Caches a function of a text for the last four texts. The pipeline asks many things of the same text in a row. */
export function rememberTexts<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const LAST = 4;
  let known: { text: string; readonly answer: Answer }[] = [];
  return (text) => {
    const before = known.find((each) => each.text === text);
    if (before) {
      // Comparing two string objects reads every letter; keeping the newer object makes the next comparison fast.
      before.text = text;
      return before.answer;
    }
    const made = { text, answer: answer(text) };
    known = [made, ...known.slice(0, LAST - 1)];
    return made.answer;
  };
}

/** The most cached answers: more than a long text needs. */
const MOST_ANSWERS = 60_000;

/** Caches a function of short texts. */
export function rememberWords<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, Answer>();
  return (words) => {
    const before = answers.get(words);
    if (before !== undefined || answers.has(words)) return before as Answer;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const answer = ask(words);
    answers.set(words, answer);
    return answer;
  };
}

/** The first index for which `holds` is true; `length` if there is none. It must be true for all later ones too. */
export function firstWhere(length: number, holds: (i: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
