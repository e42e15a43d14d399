/**
 * What ends a line beside CR LF: LF, a CR alone, and what else Unicode ends a line with. One text may
 * have several of these.
 */
const LINE_ENDS = new Set(Array.from('\n\r\v\f\u0085\u2028\u2029', (sign) => sign.charCodeAt(0)));
const [CR, LF] = [13, 10];

/** Each line with what ends it; joined they are the text again. An empty text has none. */
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

/** The line (from 1) on which an offset (UTF-16) lies. */
export function lineAt(text: string, offset: number): number {
  const starts = startsOf(text);
  return firstWhere(starts.length, (i) => (starts[i] ?? 0) > offset);
}

const startsOf = rememberTexts(lineStarts);

/** Answers once for each of the texts that were asked for last: a text is asked for many things in a row. */
export function rememberTexts<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const LAST = 4;
  let known: { text: string; readonly answer: Answer }[] = [];
  return (text) => {
    const before = known.find((each) => each.text === text);
    if (before) {
      // Equal strings that are not one string are compared letter by letter: the next time it is this one.
      before.text = text;
      return before.answer;
    }
    const made = { text, answer: answer(text) };
    known = [made, ...known.slice(0, LAST - 1)];
    return made.answer;
  };
}

/** So many answers are kept; some more than a long text asks for. */
const MOST_ANSWERS = 60_000;

/** The same answers, each worked out once. */
export function remembered<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
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

/** The first number from 0 for which a test holds that holds for all after it; `length` where none. */
export function firstWhere(length: number, holds: (i: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** After these a full stop ends no sentence: "Mr. GARCÍA said". */
const SHORTENED =
  /(?:^|[\s("“])(?:M|MM|Mme|Mlle|Pr|Mr|Mrs|Ms|Mx|Messrs|H\.?\s?E|S\.?\s?E|Dr|Dra|Prof|Profa|Emb|Exc?m[oa]|Srta|Sres|Srs|Sras|Amb|Gen|Col|Capt|Lic|Ing|Sr|Sra|Hon|St|Sta|No|Art|vs)\.\s*$/u;
const END = /[.!?;:…]["”’»)\]]*\s*|\s[-–—]+\s+/gu;

/** Where the sentences after the first begin in a text, in UTF-16 code units. */
export const laterSentences = remembered((text): readonly number[] =>
  [...text.matchAll(END)].flatMap(({ index, 0: end }) => {
    const start = index + end.length;
    const begins = /^["“‘«([¿¡\s]*\p{L}/u.test(text.slice(start, start + 6));
    if (/^[HS]\.\s?E\./u.test(text.slice(Math.max(0, index - 1), index + 5))) return [];
    return begins && !SHORTENED.test(text.slice(Math.max(0, start - 8), start)) ? start : [];
  }),
);

/** Signs, and markers, before the first letter of a line or a sentence; "M. Dupont (France)" and "M. Dupont dit" have none. */
const BEFORE_WORDS =
  /^(?:[^\p{L}<]|<\/?\w+>|(?!M\.\s+\p{Lu}[^.;:!?]*(?:[(,]|\s\p{Ll}))(?:[A-Za-z]|[ivx]{2,4})[.)]\s+)*/u;

/** The offset of the first letter from an offset on. */
export const firstLetter = (text: string, start: number): number =>
  start + (BEFORE_WORDS.exec(text.slice(start, start + 100))?.[0].length ?? 0);
