import type { OutlineNode, Passage } from '../../dataset/schema';
import { linesIn } from '../lines';
import type { MeetingFile } from '../seeds';
import type { Attribution } from './attribution';
import type { Heading, HeadingContext, Marker } from './heading';
import { OutlineBuilder } from './outline-builder';
import { isSessionHeading, readMarker, readSectionHeading, romanItems } from './section-heading';
import {
  type Form,
  headingsIn,
  resolveTitle,
  type SpeakerHeading,
  speakerOf,
} from './speaker-headings';

/** A line: UTF-16 offsets, with its line break; `words` is trimmed, and '' for a blank line. */
interface Line {
  start: number;
  end: number;
  /** The start of its words. */
  from: number;
  words: string;
}

/** A heading that may name a speaker, with its place and the decision about it. */
export interface ReadHeading extends SpeakerHeading {
  /** The start of its line: UTF-16 offset. */
  readonly start: number;
  /** From 1. */
  readonly line: number;
  /** Index of its node in the outline. */
  readonly node: number;
  /** The speaker: an actor's id, null for nobody, undefined where it is undecided. */
  readonly actor: string | null | undefined;
}

export interface ReadMinutes {
  readonly outline: OutlineNode[];
  readonly passages: Passage[];
  readonly headings: ReadHeading[];
}

type Decided = Pick<MeetingFile, 'speakers' | 'headings'>;
type TitleNames = Pick<Attribution, 'namedBy' | 'namesIn' | 'namesUnlistedState'>;

/** A heading of the outline; `speaker`: its reading as a heading that may name a speaker, if it is one. */
interface FoundHeading {
  readonly heading: Heading;
  readonly speaker: SpeakerHeading | null;
}

/** Returns a function that finds the heading on a line; null where there is none. */
function headingFinder(
  text: string,
  lines: readonly Line[],
  names: TitleNames,
  { speakers, headings: decisions = [] }: Decided,
): (at: number, before: HeadingContext) => FoundHeading | null {
  const found = headingsIn(text, names, speakers);
  const namedWithin = (title: string) => {
    const whole = names.namedBy(title);
    return whole.length > 0 ? whole : [...new Set(names.namesIn(title))];
  };
  /** The heading of a section, which may be a presentation or have a speaker by decision. */
  const ofSection = (heading: Heading): FoundHeading => {
    const { level, title } = heading;
    const form: Form = level === 'presentation' ? 'presentation' : 'section';
    const speaker = { form, title, speech: null, ...resolveTitle(title, namedWithin, speakers) };
    const actor = speakerOf(speaker, decisions);
    if (form === 'presentation')
      return { heading: { ...heading, actor, presenter: speaker.presenter }, speaker };
    if (actor === null) return { heading, speaker: speaker.named.length > 0 ? speaker : null };
    return { heading: { ...heading, actor }, speaker };
  };
  return (at, before) => {
    const speaker = before.roman ? undefined : found.get(at);
    if (!speaker) {
      const section = readSectionHeading(
        lines[at]?.words ?? '',
        lines[at + 1]?.words ?? '',
        before,
      );
      return section && ofSection(section);
    }
    const { title, presenter, speech } = speaker;
    const actor = speakerOf(speaker, decisions) ?? null;
    const heading = { level: 'speaker' as const, label: null, title, actor, presenter, speech };
    return { heading: { ...heading, lines: 1 }, speaker };
  };
}

/**
 * Reads the structure of plain-text minutes.
 *
 * Every character of `text` is in exactly one passage, in order. A heading with its number, a
 * list item with its marker and a run of blank lines are one passage each; every other line is
 * a paragraph; of a line that begins with a speaker's name the words after it are one. Paragraphs and
 * list items are numbered together, from 1. Only headings with a decision name speakers.
 */
export function readMinutes(text: string, names: TitleNames, decided: Decided): ReadMinutes {
  const lines = linesOf(text);
  const romans = romanItems(lines.map(({ words }) => words));
  const findHeading = headingFinder(text, lines, names, decided);
  const outline = new OutlineBuilder();
  const passages: Passage[] = [];
  const headings: ReadHeading[] = [];
  const before: HeadingContext = {
    item: 0,
    letter: 0,
    roman: false,
    listItem: null,
    introduced: false,
  };
  let paragraphs = 0;

  const add = (kind: Passage['kind'], line: number, start: number, end: number) => {
    const numbered = kind === 'paragraph' || kind === 'list-item';
    if (numbered) outline.hasWords = true;
    const paragraph = numbered ? ++paragraphs : null;
    passages.push({ kind, start, end, line, paragraph, node: outline.current });
  };
  const addHeading = (at: number, { heading, speaker }: FoundHeading) => {
    const { start, from } = lines[at] as Line;
    const next = nextWords(lines, at + heading.lines);
    outline.add(heading, start, heading.level === 'time' && isSessionHeading(next));
    const node = outline.current ?? 0;
    const actor = speaker && speakerOf(speaker, decided.headings ?? []);
    if (speaker) headings.push({ ...speaker, start, line: at + 1, node, actor });
    const end = lines[at + heading.lines - 1]?.end ?? text.length;
    const cut = heading.speech === null ? end : from + heading.speech;
    add('heading', at + 1, start, cut);
    if (cut < end) add('paragraph', at + 1, cut, end);
  };

  for (let at = 0; at < lines.length; ) {
    const { words, start } = lines[at] as Line;
    before.roman = romans.has(at);
    const found = words === '' ? null : findHeading(at, before);
    const marker = found || words === '' ? null : readMarker(words);
    const taken = found?.heading.lines ?? (marker ? linesOfItem(lines, at, marker) : 1);
    const count = words === '' ? blanksFrom(lines, at) : taken;
    const last = lines[at + count - 1];
    if (found) addHeading(at, found);
    else add(kindOf(words, marker), at + 1, start, last?.end ?? text.length);
    if (words !== '') updateContext(before, last?.words ?? '', marker, found?.heading ?? null);
    at += count;
  }
  outline.closeFrom(0, text.length);
  return { outline: outline.nodes, passages, headings };
}

function kindOf(words: string, marker: Marker | null): Passage['kind'] {
  if (words === '') return 'blank';
  return marker ? 'list-item' : 'paragraph';
}

/** Updates the context for the next line. @param words the last line that was read */
function updateContext(
  before: HeadingContext,
  words: string,
  marker: Marker | null,
  heading: Heading | null,
): void {
  before.listItem = marker;
  before.introduced = (!heading || heading.speech !== null) && words.endsWith(':');
  if (heading?.level === 'item') {
    if (!before.roman) before.item += 1;
    before.letter = 0;
  } else if (/^\(?[a-z]/iu.test(heading?.label ?? '')) before.letter += 1;
}

/** The lines of a text. Their slices, joined, are the text. */
function linesOf(text: string): Line[] {
  let end = 0;
  return linesIn(text).map((line) => {
    const start = end;
    end += line.length;
    return { start, end, from: start + line.length - line.trimStart().length, words: line.trim() };
  });
}

function blanksFrom(lines: readonly Line[], at: number): number {
  let count = 1;
  while (lines[at + count]?.words === '') count += 1;
  return count;
}

function nextWords(lines: readonly Line[], at: number): string {
  let next = at;
  while (lines[next]?.words === '') next += 1;
  return lines[next]?.words ?? '';
}

/** A marker alone on its line takes the line after it, unless that is blank or a marker too. */
function linesOfItem(lines: readonly Line[], at: number, marker: Marker): number {
  const next = lines[at + 1]?.words ?? '';
  return marker.rest === '' && next !== '' && readMarker(next) === null ? 2 : 1;
}
