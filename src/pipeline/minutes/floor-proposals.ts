/** Where minutes may give somebody the floor, beyond what counts: for a person to take or to leave. */
import type { OutlineNode, Passage } from '../../dataset/schema';
import { readLine } from './floor';
import type { Opening, OpeningFinder } from './floor-inline';
import { laterSentences } from './sentence-floor';

/** Like an opening, with its place in the text. */
export interface FloorProposal extends Omit<Opening, 'at'> {
  /** Offset of the first letter, in UTF-16 code units. */
  readonly start: number;
}

/** Signs, and a marker, before the first letter of a line or a sentence; "M. Dupont (France)" has no marker. */
const BEFORE_WORDS =
  /^(?:[^\p{L}<]|<\/?\w+>)*(?:(?!M\.\s+\p{Lu}[^.;:!?]{0,70}[(,])\(?[A-Za-z][.)]\s+)?(?:[^\p{L}<]|<\/?\w+>)*/u;

/** The offset of the first letter from an offset on. */
export const firstLetter = (text: string, start: number): number =>
  start + (BEFORE_WORDS.exec(text.slice(start, start + 100))?.[0].length ?? 0);

interface Read {
  readonly outline: readonly OutlineNode[];
  readonly passages: readonly Passage[];
}

/**
 * The changes of floor that the words of a language report, in the order of the text. One that gives it to
 * whom the outline, or the proposal before, gives it already is left out.
 * @param decided offsets of first letters for which nothing is proposed
 */
export function proposeFloor(
  text: string,
  { outline, passages }: Read,
  finder: OpeningFinder,
  decided: ReadonlySet<number> = new Set(),
): FloorProposal[] {
  const proposals: FloorProposal[] = [];
  let holder: string | null | undefined = null;
  let node: number | null | undefined;
  const propose = (start: number, { actor, name, rule }: Omit<Opening, 'at'>) => {
    if (decided.has(start)) return;
    if (actor === undefined || actor !== holder) proposals.push({ start, actor, name, rule });
    holder = actor;
  };
  for (const [i, passage] of passages.entries()) {
    if (passage.node !== node) {
      node = passage.node;
      holder = node === null ? null : (outline[node]?.actor ?? null);
    }
    if (passage.kind !== 'paragraph' && passage.kind !== 'list-item') continue;
    const words = text.slice(passage.start, passage.end).trimEnd();
    const begin = firstLetter(text, passage.start) - passage.start;
    const isNumbered = /^\s*\d{1,3}[.)]/u.test(words);
    const heading = headingOf(words.slice(begin), words.trim(), passages[i + 1], finder);
    if (heading) {
      propose(passage.start + begin, heading);
      continue;
    }
    const later = laterSentences(words).filter((start) => start > begin);
    for (const [place, sentence] of [begin, ...later].entries()) {
      const start = firstLetter(text, passage.start + sentence);
      const end = later[place] === undefined ? passage.end : passage.start + later[place];
      for (const opening of finder.openings(text.slice(start, end))) {
        const rule =
          isNumbered && place === 0 && opening.actor !== null ? 'numbered' : opening.rule;
        propose(start + opening.at, { ...opening, rule });
      }
    }
  }
  return proposals;
}

/** "Canadá: agradece …", "**Brésil**": a name alone, or with a colon after it. */
function headingOf(
  words: string,
  whole: string,
  next: Passage | undefined,
  finder: OpeningFinder,
): Omit<Opening, 'at'> | null {
  const line = readLine(words);
  if (!line || line.name === '' || !/^\p{Lu}/u.test(line.name)) return null;
  const isMarked = line.isMarked || /^[#*_<[(]/u.test(whole);
  const isAlone = !line.hasColon && next !== undefined && next.end - next.start > 2 * words.length;
  // "Canada: 12" is a row of figures.
  const isSpeech = line.hasColon && !/^\d/u.test(line.rest);
  if (!(isSpeech || isAlone) || /[.;,]$/u.test(line.name)) return null;
  const named = finder.named(line.name);
  if (!named) return null;
  const isPerson = /[(,]/u.test(line.name);
  const { actor, name } = named;
  return {
    actor,
    name,
    rule: isMarked ? 'mark' : isPerson ? 'person' : isAlone ? 'alone' : 'colon',
  };
}
