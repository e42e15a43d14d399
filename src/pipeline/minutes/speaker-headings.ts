/** Finds the headings that may name a speaker, and applies the decisions about them. */
import { linesIn } from '../lines';
import { type Attribution, PERSON } from './attribution';
import { isCapitals, isPresentation, isTitle } from './heading';
import { foldName } from './state-names';

/**
 * The forms of headings: in bold, as a Markdown heading or in brackets; with a colon; a name alone on its line;
 * "Presentation by …"; the title of a section, under which nobody speaks without a decision.
 */
export const FORMS = ['marked', 'colon', 'alone', 'presentation', 'section'] as const;
export type Form = (typeof FORMS)[number];

/** An entry of `headings` in `meeting.json`; without a title it decides all headings of its form. */
export interface HeadingDecision {
  readonly form: Form;
  readonly title?: string | undefined;
  /** Null: nobody speaks. Absent: the actor that the heading names speaks. */
  readonly actor?: string | null | undefined;
}

/** A line that may name the speaker of the words below it. */
export interface SpeakerHeading {
  readonly form: Form;
  readonly title: string;
  /** Ids of the actors that the title names. */
  readonly named: readonly string[];
  /**
   * What `speakers` of `meeting.json` says of it: an actor's id or null for nobody; undefined where it says nothing.
   */
  readonly listedActor: string | null | undefined;
  /** The name of the person who speaks for the actor. */
  readonly presenter: string | null;
  /** Where the speech begins on the line of the heading, as a UTF-16 offset in the trimmed line; null if below it. */
  readonly speech: number | null;
}

/** An entry of `speakers` in `meeting.json`. */
interface Entry {
  readonly name: string;
  readonly heading?: string | undefined;
  readonly actor: string | null;
}

type Names = Pick<Attribution, 'namedBy' | 'namesUnlistedState'>;

/** The most characters of a heading. */
const LONGEST = 100;
/** The opening mark of a heading in bold, as a Markdown heading or in brackets. */
const MARK = /^(#{1,6}\s+|[*_]{1,3}(?=[^*_\s])|<(?:b|strong|i|em|u)>|\[|\()/u;
const CLOSED_BY: Readonly<Record<string, string>> = { '[': ']', '(': ')' };
const COLON = /[:：](?=\s|[*_]|<|$)/u;
/** The bullet or number of a list item. */
const MARKER = /^(?:[-–—•*]|\(?(?:\d{1,3}|[A-Za-z])[.)])(?:\s|$)/u;
/** Running text: two words in small letters after each other, or such a word at the end of a sentence. */
const RUNNING = /\p{Ll}(?:\s+\p{Ll}|[.!?]$)/u;

/** Whether the words after a colon are a figure: "12 experts", "USD 3 million". */
const isFigure = (words: string): boolean =>
  /^(?:\p{L}{1,3}|\P{L}*)\s*\d/u.test(words) && (words.match(/\p{L}+/gu)?.length ?? 0) < 4;

interface Line {
  readonly words: string;
  readonly mark: string;
  readonly title: string;
  readonly rest: string;
  readonly hasColon: boolean;
}

/** Reads a line as a heading: its mark, its title, and the words after its colon; null where it cannot be one. */
function readLine(words: string): Line | null {
  const mark = MARK.exec(words)?.[0] ?? '';
  const body = words.slice(mark.length);
  const isWhole = mark === '' || mark.startsWith('#');
  const closing = CLOSED_BY[mark] ?? mark.replace('<', '</');
  const closed = isWhole ? body.length : body.indexOf(closing);
  if (closed < 0) return null;
  const inside = body.slice(0, closed);
  const behind = body.slice(closed + (isWhole ? 0 : closing.length)).trim();
  const colon = inside.slice(0, LONGEST + 1).search(COLON);
  const hasColon = colon >= 0 || /^[:：]/u.test(behind);
  const title = (colon < 0 ? inside : inside.slice(0, colon)).trim();
  const after = colon < 0 ? '' : inside.slice(colon + 1).trim();
  const rest = [after, behind.replace(/^[:：]\s*/u, '')].filter(Boolean).join(' ');
  // "**Canada** said" is a sentence.
  if (title === '' || title.length > LONGEST || (rest !== '' && !hasColon)) return null;
  return { words, mark: mark.trim(), title, rest, hasColon };
}

/** Whether a title looks like an unlisted name: words with capitals, or one acronym. */
function isName(title: string): boolean {
  const large = title.split(/\s+/u).filter((word) => word.length > 3 || /\p{Lu}/u.test(word));
  const isLarge = large.every((word) => /^(?:[dl]['’])?\p{Lu}/u.test(word));
  const isLoud = isCapitals(title);
  return isLarge && large.length < 7 && (isLoud ? large.length === 1 : !/\d/u.test(title));
}

/**
 * The headings of a text that may name a speaker, by the index of their line.
 * @param names finds the actors that a title names
 * @param speakers the entries of `meeting.json`
 */
export function headingsIn(
  text: string,
  names: Names,
  speakers: readonly Entry[],
): ReadonlyMap<number, SpeakerHeading> {
  const lines = linesIn(text).flatMap((line, at) => {
    const words = line.trim();
    const isOther = MARKER.test(words) || isPresentation(words);
    return words === '' ? [] : [{ at, words, read: isOther ? null : readLine(words) }];
  });
  const resolved = lines.map(
    ({ read }) => read && resolveTitle(read.title, names.namedBy, speakers),
  );
  const knows = (i: number) =>
    (resolved[i]?.named.length ?? 0) > 0 ||
    isListed(resolved[i]) ||
    names.namesUnlistedState(lines[i]?.read?.title ?? '');
  const isBare = (i: number) => lines[i]?.read?.rest === '' && knows(i);
  const rows = rowsAmong(lines.map(({ read }, i) => (knows(i) ? (read ?? null) : null)));
  const headings = new Map<number, SpeakerHeading>();
  const layouts = new Set<string>();
  const unnamed: { at: number; layout: string; heading: SpeakerHeading }[] = [];
  lines.forEach(({ at, words, read }, i) => {
    const who = resolved[i];
    if (!read || !who || rows.has(i) || isIntroduced(lines, i, knows)) return;
    const { mark, title, rest, hasColon } = read;
    const next = lines[i + 1]?.words ?? '';
    const form = mark ? 'marked' : hasColon ? 'colon' : 'alone';
    const layout = `${form} ${mark} ${rest === '' ? 'bare' : 'led'}`;
    const isPerson = rest !== '' && !RUNNING.test(rest) && isTitle(rest) && !isFigure(rest);
    const person = isPerson ? resolveTitle(rest, names.namedBy, speakers) : null;
    // After "Delegation: Dr. Karen KRAMER" the person says who speaks, if neither lists nor `speakers` know the title.
    const listedActor =
      isListed(who) || who.named.length > 0 ? who.listedActor : person?.listedActor;
    const speech = rest === '' || isPerson ? null : words.length - rest.length;
    const heading: SpeakerHeading = {
      ...{ form, named: who.named, listedActor, speech },
      title: isPerson ? words : title,
      presenter: isPerson ? (person?.presenter ?? rest) : who.presenter,
    };
    if (knows(i)) {
      if (isFigure(rest)) return;
      const isInList = [i - 1, i + 1].some(isBare);
      // "Mexico, with Canada, asked for training." is a sentence.
      const isSentence = /\p{Ll}[.!?]$/u.test(title);
      if (form === 'alone' && (isInList || isSentence || !RUNNING.test(next))) return;
      layouts.add(layout);
      headings.set(at, heading);
    } else if (form === 'marked' || (form === 'colon' && isName(title)))
      unnamed.push({ at, layout, heading });
  });
  // An unlisted title counts where other headings of the same layout name speakers.
  for (const { at, layout, heading } of unnamed) if (layouts.has(layout)) headings.set(at, heading);
  return headings;
}

/** Indexes of the lines of a list of participants: three or more such as "Canada: Ann Smith". They are no headings. */
function rowsAmong(lines: readonly (Line | null)[]): ReadonlySet<number> {
  const isRow = (line: Line | null | undefined) =>
    line?.hasColon && line.rest !== '' && !RUNNING.test(line.rest);
  const rows = new Set<number>();
  lines.forEach((_, i) => {
    const row = [i, i + 1, i + 2];
    if (row.every((at) => isRow(lines[at]))) for (const at of row) rows.add(at);
  });
  return rows;
}

/** A line, and how it reads as a heading. */
type ReadLine = { readonly words: string; readonly read: Line | null };

/** Whether a line stands in a list that a line with a colon introduces: "The offers were:". */
function isIntroduced(
  lines: readonly ReadLine[],
  i: number,
  knows: (i: number) => boolean,
): boolean {
  let before = i - 1;
  while (before >= 0 && knows(before) && lines[before]?.read?.rest !== '') before -= 1;
  const { words = '' } = lines[before] ?? {};
  return words.endsWith(':') && !knows(before) && !isCapitals(words);
}

const isListed = (who: { readonly listedActor: unknown } | null | undefined) =>
  who != null && who.listedActor !== undefined;

/** A folded name without forms of address: "Dr. Karen Kramer" becomes "karen kramer". */
const withoutAddress = (words: string) =>
  foldName(words.replace(/^(?:\p{Lu}\p{Ll}{0,3}\.\s+)+/u, ''));

/**
 * Finds the actors that a title names: first by the entries of `speakers`, else by `namedBy`.
 * @param namedBy gives the ids of the actors that a title names
 */
export function resolveTitle(
  title: string,
  namedBy: (title: string) => readonly string[],
  speakers: readonly Entry[],
) {
  const folded = ` ${foldName(title).replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  const entry = speakers.find(({ name, heading = name }) => {
    const words = withoutAddress(heading)
      .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
      .trim();
    return words !== '' && folded.includes(` ${words} `);
  });
  if (!entry) return { named: namedBy(title), listedActor: undefined, presenter: null };
  const named = entry.actor == null ? [] : [entry.actor];
  const isPerson = PERSON.test(entry.name);
  return { named, listedActor: entry.actor, presenter: isPerson ? entry.name : null };
}

/** The speaker under a heading: an actor's id, null for nobody, undefined where it is undecided. */
export function speakerOf(
  { form, title, named, listedActor }: SpeakerHeading,
  decisions: readonly HeadingDecision[],
): string | null | undefined {
  const own = foldName(title);
  const only = named.length === 1 ? named[0] : undefined;
  const exception = decisions.find(
    (each) => each.form === form && each.title !== undefined && foldName(each.title) === own,
  );
  if (exception) return exception.actor === undefined ? only : exception.actor;
  if (listedActor !== undefined) return listedActor;
  const decision = decisions.find((each) => each.form === form && each.title === undefined);
  if (decision) return decision.actor === null ? null : only;
  return form === 'section' ? null : undefined;
}
