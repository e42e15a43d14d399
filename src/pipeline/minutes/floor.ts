/** Who takes the floor on a line, or may; what could give it and is not understood is in `doubtful-floor.ts`. */
import type { Passage } from '../../dataset/schema';
import { firstLetter, laterSentences, linesIn } from '../lines';
import type { NameAt } from './actor-names';
import type { OpeningFinder } from './floor-inline';
import type { Forms } from './floor-words';
import {
  type Before,
  endsLikeTitle,
  type Heading,
  type HeadingRule,
  isCapitals,
  type Opening,
  PRESENTATION,
  type Read,
} from './heading';
import type { SpeakerBook } from './speaker-book';

/** A heading fits in so many characters. */
export const LONGEST = 100;

const PART = /^(?:[dl]['’])?[\p{Lu}\p{Lt}]/u;

const isPerson = (words: string) =>
  words.length <= 80 && /\p{Lu}{3}/u.test(words) && endsLikeTitle(words);

/** A line as a heading may be written: a name, marked or not, and what follows its colon. */
export function readLine(words: string) {
  const colon = words.slice(0, LONGEST + 1).search(/[:：]/u);
  const head = colon < 0 ? words : words.slice(0, colon);
  if (head.length > LONGEST) return null;
  const name = unmarked(head);
  const rest = colon < 0 ? '' : words.slice(colon + 1).replace(/^(?:[*_\s]|<\/?\w+>)+/u, '');
  return { name, rest, hasColon: colon >= 0, isMarked: name !== head.trim() };
}

/** Less the signs by which Markdown and HTML make words bold or a heading. */
export function unmarked(words: string): string {
  const plain = words
    .replace(/^(?:#{1,6}\s+|>\s*)/u, '')
    .replace(/<\/?(?:b|strong|i|em|u)>/giu, '');
  const bare = plain.replace(/^[*_\s]+|[*_\s]+$/gu, '');
  return /^\(([^()]+)\)$|^\[([^[\]]+)\]$/u.test(bare) ? bare.slice(1, -1) : bare;
}

/** What may stand after a colon in a row of figures: "12", "12 experts", "USD 3 million", and no sentence. */
export const isFigure = (words: string): boolean =>
  /^(?:\p{L}{1,3}|\P{L}*)\s*\d/u.test(words) &&
  !/\p{L}.*[.!?;]\s*$/u.test(words) &&
  (words.match(/\p{L}+/gu)?.length ?? 0) < 4;

export function isLone(words: string, book: SpeakerBook): boolean {
  const line = readLine(words);
  return line !== null && line.name !== '' && !line.rest && book.known(line.name) !== undefined;
}

export const speaker = (
  rule: HeadingRule,
  title: string,
  actor: string | null,
  presenter: string | null = null,
): Heading => ({
  ...{ level: 'speaker', label: null, title, actor, presenter, rule },
  lines: 1,
  speech: null,
});

/** The floor that meeting.json tells of words inside a paragraph. */
export const speakerTold = (
  rule: 'told' | 'decided',
  { name, actor }: { name: string; actor: string | null },
): Heading => ({ ...speaker(rule, name, actor), speech: 0 });

/**
 * The floor that a line gives, or null where it gives none.
 * @param next the words of the line after it that is not blank
 */
export function readFloor(
  words: string,
  next: string,
  before: Before,
  book: SpeakerBook,
): Heading | null {
  const told = PRESENTATION.test(words) ? undefined : book.toldAt(words);
  if (told) {
    const isAlone = /^[\s:*_]*$/u.test(words.slice(words.indexOf(told.words) + told.words.length));
    if (told.actor === before.actor && (told.actor !== null || !isAlone)) return null;
    const title = isAlone ? unmarked(words.replace(/[:\s*_]+$/u, '')) : told.name;
    return { ...speaker('told', title, told.actor), speech: isAlone ? null : 0 };
  }
  const line = readLine(words);
  if (!line || line.name === '') return null;
  const { name, rest, hasColon, isMarked } = line;
  const who = book.whoIs(name);
  const rule = book.isCode(name)
    ? 'code'
    : isMarked
      ? 'mark'
      : who?.presenter
        ? 'person'
        : hasColon
          ? 'colon'
          : 'alone';
  if (!hasColon)
    return who && standsAlone(next, before, book)
      ? speaker(rule, name, who.actor, who.presenter)
      : shouted(words, before, book);
  // "Canada: Mr. John SMITH", with nothing after the name.
  if (isPerson(rest) && !isFigure(rest)) {
    const person = book.personIn(rest);
    const actor = who?.actor ?? person?.actor;
    // A name that no one knows still takes the floor from the speaker before; a rule reports it.
    if (actor !== undefined) return speaker('person', unmarked(words), actor, person?.name ?? rest);
    return before.remarks && isName(name, book.forms)
      ? speaker('person', unmarked(words), null, rest)
      : null;
  }
  if (rest === '') {
    if (who) return speaker(rule, name, who.actor, who.presenter);
    return isUnknown(name, before, book) ? speaker(rule, name, null) : null;
  }
  const isSpeech =
    who && !isFigure(rest) && !before.inList && (before.remarks || before.actor === null);
  return isSpeech
    ? { ...speaker(rule, name, who.actor, who.presenter), speech: words.length - rest.length }
    : null;
}

/** Rows of a list of participants, three or more: "Canada: Ann Smith". They give nobody the floor. */
const ROWS =
  /(?:^\p{Lu}[^\n:]*:(?: (?:d\p{L}+ |la )*\p{Lu}[\p{L}\p{M}.'’-]*){2,}(?<!\.) *\n\s*){3,}/gmu;

/**
 * Whether a place in the text, in UTF-16 code units, is in such rows, or in a list under a title that says so.
 * @param isName whether a line in capitals is a name
 */
export function rowsIn(
  text: string,
  forms: Forms | undefined,
  isName: (words: string) => unknown,
): (at: number) => boolean {
  const lines = linesIn(text);
  /** Running words end a list, or a title: in capitals, or after a number that is no participant's. */
  const ends = (words = '') => {
    const bare = words.replace(/^\d+[.)]\s*/u, '');
    const isTitle = bare === words ? isCapitals(words) : !words.includes(':');
    const isOther = isTitle && !isName(bare.replace(/,.*/u, ''));
    return isOther || /[.!?]$/u.test(words) || forms?.says(words);
  };
  let isListed = false;
  const marked = lines
    .map((line, i) => {
      const words = line.trim();
      if (forms?.list.test(words)) isListed = true;
      else if (isListed && ends(words)) isListed = false;
      // "Opening of the session", or "Canada", before what is said.
      const next = lines.slice(i + 1, i + 3).find((each) => each.trim() !== '');
      const isRow = isListed && (/[:,]/u.test(words) || !ends(next?.trim()));
      return isRow ? '\0'.repeat(line.length) : line;
    })
    .join('')
    .replace(ROWS, (rows) => '\0'.repeat(rows.length));
  return (at) => marked[at] === '\0';
}

/** A name without a colon gives the floor where words follow, and not in a list of names. */
function standsAlone(next: string, before: Before, book: SpeakerBook): boolean {
  if (before.inList || before.lone || next === '' || isLone(next, book)) return false;
  return before.remarks || before.actor === null;
}

/** "CANADA thanked the Chair": capitals at the beginning of a line among the remarks. */
function shouted(words: string, before: Before, book: SpeakerBook): Heading | null {
  const at =
    before.remarks && book.forms?.says(words.slice(0, LONGEST)) ? book.nameAt(words) : undefined;
  if (!at || at.actor.kind === 'region' || at.actor.id === before.actor) return null;
  const name = words.slice(at.start, at.end);
  return isLoud(words, at) ? { ...speaker('capitals', name, at.actor.id), speech: 0 } : null;
}

export function isLoud(line: string, { actor, start, end }: NameAt): boolean {
  const isLower = /^\s+\p{Ll}/u.test(line.slice(end));
  return isCapitals(line.slice(start, end)) && !isCapitals(actor.name) && isLower;
}

/** A name that nobody knows, alone with its colon: a person, a State written otherwise, a group. */
export function isUnknown(name: string, { remarks, actor }: Before, book: SpeakerBook): boolean {
  if (!remarks && actor === null) return book.stateAt(name)?.end === name.length; // "BRASIL:"
  const parts = name.split(/\s+/u).length;
  if (isCapitals(name))
    return !book.forms?.structure.test(name) && parts <= (remarks ? 5 : 1) && !/\d/u.test(name);
  return isName(name, book.forms);
}

/** Words that may be a name, with an office before it or not. */
export function isName(words: string, forms: Forms | undefined): boolean {
  const bare = words.replace(/\s*\([^()]*\)$/u, '');
  const parts = bare.replace(forms?.office ?? '', '').split(/\s+/u);
  const isSmall = (part: string, i: number) => i > 0 && forms?.small.test(part);
  const large = parts.filter((part, i) => !isSmall(part, i));
  return large.length <= 7 && large.every((part) => PART.test(part));
}

/** "Greenpeace: We offer a ship", where others have the floor by a colon: a name that no list has. */
export function strangerOf(words: string, { forms }: OpeningFinder): Omit<Opening, 'at'> | null {
  const { name = '', rest = '' } = readLine(words) ?? {};
  const isSpeech =
    isRunning(rest) && isName(name, forms) && !forms?.structure.test(name.toUpperCase());
  return isSpeech ? { actor: undefined, name, rule: 'colon' } : null;
}

const isRunning = (words: string): boolean => /\p{Ll}(?:\s\p{Ll}|[.!?]$)/u.test(words);

/** "Canadá: agradece …", "**Brésil**": a name alone, or with a colon after it. */
export function headingOf(
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
  const isSpeech = line.hasColon && !isFigure(line.rest);
  if (!(isSpeech || isAlone) || /[.;,]$/u.test(line.name)) return null;
  const { actor, name } = finder.named(line.name) ?? {};
  // "Chair: Ms. Smith" is in a list.
  if (name === undefined || (actor === null && line.rest && !isRunning(line.rest))) return null;
  const isPerson = /[(,]/u.test(line.name);
  return {
    actor,
    name,
    rule: isMarked ? 'mark' : isPerson ? 'person' : isAlone ? 'alone' : 'colon',
    ...(actor === null && { rule: 'chair' }),
  };
}

/** A passage that may give the floor, as it is read. */
export interface ReadLine {
  readonly passage: Passage;
  readonly start: number;
  /** Of a heading those after its name. */
  readonly sentences: readonly { readonly start: number; readonly words: string }[];
  readonly heading: Omit<Opening, 'at'> | null;
  readonly isNumbered: boolean;
}

/** The passages of words, each with what it may give the floor by. */
export function readLines(
  text: string,
  { outline, passages }: Read,
  finder: OpeningFinder,
): ReadLine[] {
  const isRow = rowsIn(text, finder.forms, finder.named);
  /** Whether a passage, or the next one that is not blank, is a name alone, as in a list of participants. */
  const isAmong = (at: number, step: number): boolean => {
    const passage = passages[at];
    if (!passage || passage.kind === 'heading') return false;
    if (passage.kind === 'blank') return isAmong(at + step, step);
    const words = text.slice(firstLetter(text, passage.start), passage.end).trimEnd();
    return words.length <= LONGEST && !words.includes(':') && finder.named(words) !== null;
  };
  const headings = passages.map(({ kind, start, end }, i) => {
    if (kind !== 'paragraph' && kind !== 'list-item') return null;
    const words = text.slice(start, end).trim();
    return headingOf(words.slice(firstLetter(words, 0)), words, passages[i + 1], finder);
  });
  const isByColon =
    headings.some((each) => each?.rule === 'colon') ||
    outline.some(
      ({ level, start, title }) =>
        level === 'speaker' && COLON.test(text.slice(start).split(title, 2)[1] ?? ''),
    );
  return passages.flatMap((passage, i) => {
    if (passage.kind !== 'paragraph' && passage.kind !== 'list-item') return [];
    const words = text.slice(passage.start, passage.end).trimEnd();
    const start = firstLetter(text, passage.start);
    const begin = start - passage.start;
    const isNumbered = /^\s*\d{1,3}[.)]/u.test(words);
    // "– Oceana: a register" in a list where the one before has the floor by its colon.
    const before = headings.slice(Math.max(0, i - 3), i).map((each) => each?.rule);
    const isOwn = isByColon && (passage.kind === 'paragraph' || before.includes('colon'));
    const given = headings[i] ?? (isOwn ? strangerOf(words.slice(begin), finder) : null);
    if (isRow(start)) return [];
    const isListed = given?.rule === 'alone' && [-1, 1].some((step) => isAmong(i + step, step));
    const heading = isListed ? null : given;
    const later = laterSentences(words).filter((at) => at > begin);
    const sentences = (heading ? later : [begin, ...later]).map((at, place, all) => {
      const first = firstLetter(text, passage.start + at);
      const next = all[place + 1];
      const end = next === undefined ? passage.end : passage.start + next;
      return { start: first, words: text.slice(first, end).trimEnd() };
    });
    return { passage, start, sentences, heading, isNumbered };
  });
}

const COLON = /^[*_\s]*[:：]/u;
