/** Text as it stands on the screen: line by line, cut where its box cuts it. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** Without a hyphen that the browser has put there. */
  readonly width: number;
  readonly height: number;
  readonly isHyphenated: boolean;
}

interface Letter {
  readonly text: string;
  readonly rect: DOMRect;
  /** It begins a word: what stands before it is blank, though that may take up no room. */
  readonly begins: boolean;
}

const ELLIPSIS = '…';
const HYPHEN = '-';
const SOFT_HYPHEN = '\u00AD';

/** Lines of a text node in the coordinates of the window; none where nothing of it is seen. */
export function textLines(
  node: Text,
  clip: Box | null,
  hyphenates: boolean,
  ellipsisWidth: () => number,
): TextLine[] {
  const lines = linesOf(node);
  const kept = clip ? lines.filter((line) => topOf(line) < clip.bottom - 2) : lines;
  return kept.flatMap((line, at) => {
    const next = lines[at + 1];
    const isCutHere = clip !== null && next !== undefined && at === kept.length - 1;
    let letters = line;
    let ending = '';
    if (clip && (isCutHere || rightOf(line) > clip.right + 1)) {
      const room = clip.right - ellipsisWidth();
      letters = line.filter(({ rect }) => rect.right <= room + 0.5);
      ending = ELLIPSIS;
    } else if (next && endsInWord(line, next, hyphenates)) ending = HYPHEN;
    return lineOf(letters, ending, ellipsisWidth);
  });
}

const topOf = (line: readonly Letter[]) => line[0]?.rect.top ?? 0;
const rightOf = (line: readonly Letter[]) => Math.max(...line.map(({ rect }) => rect.right));

/** The letters that take up room, line by line. */
function linesOf(node: Text): Letter[][] {
  const range = document.createRange();
  const lines: Letter[][] = [];
  let at = 0;
  let begins = true;
  for (const text of node.data) {
    range.setStart(node, at);
    at += text.length;
    range.setEnd(node, at);
    const rects = range.getClientRects();
    const rect = rects[rects.length - 1];
    const letter = rect && { text, rect, begins };
    begins = text.trim() === '';
    if (!letter || (rect.width === 0 && text !== SOFT_HYPHEN)) continue;
    const line = lines.at(-1);
    if (line && Math.abs(topOf(line) - rect.top) < rect.height / 2) line.push(letter);
    else lines.push([letter]);
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** Whether a word goes on in the next line, so that the screen shows a hyphen. */
function endsInWord(
  line: readonly Letter[],
  next: readonly Letter[],
  hyphenates: boolean,
): boolean {
  const last = line.at(-1)?.text ?? '';
  if (last === SOFT_HYPHEN) return true;
  const first = next[0];
  return hyphenates && /\p{L}/u.test(last) && first?.begins === false && /\p{L}/u.test(first.text);
}

function lineOf(letters: readonly Letter[], ending: string, endingWidth: () => number): TextLine[] {
  const isBlank = ({ text }: Letter) => text.trim() === '' || text === SOFT_HYPHEN;
  const first = letters.findIndex((letter) => !isBlank(letter));
  const last = letters.findLastIndex((letter) => !isBlank(letter));
  const [begin, end] = [letters[first]?.rect, letters[last]?.rect];
  if (!begin || !end) return [];
  const text = letters
    .slice(first, last + 1)
    .map((letter) => letter.text)
    .join('')
    .replaceAll(SOFT_HYPHEN, '')
    .replace(/\s+/g, ' ');
  return [
    {
      text: text + ending,
      left: begin.left,
      top: begin.top,
      width: end.right - begin.left + (ending === ELLIPSIS ? endingWidth() : 0),
      height: begin.height,
      isHyphenated: ending === HYPHEN,
    },
  ];
}
