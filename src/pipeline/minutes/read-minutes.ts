import type { OutlineNode, Passage } from '../../dataset/schema';
import { linesIn } from '../lines';
import type { MeetingFile } from '../seeds';
import type { Attribution } from './attribution';
import type { Before, Heading, Marker } from './heading';
import { type Form, headingsIn, resolve, type SpeakerHeading, speakerOf } from './headings';
import { isSessionHeading, readHeading, readMarker, romanItems } from './minutes-headings';
import { OutlineBuilder } from './outline-builder';

/** One physical line: UTF-16 offsets, its line break included; '' as words where it is blank. */
interface Line {
  start: number;
  end: number;
  /** Where its words begin. */
  from: number;
  words: string;
}

/** A heading of the text that may say who speaks, with what is decided of it. */
export interface ReadHeading extends SpeakerHeading {
  /** Where its line begins: UTF-16 offset. */
  readonly start: number;
  /** From 1. */
  readonly line: number;
  /** Index of its node in the outline. */
  readonly node: number;
  /** An actor's id, null for nobody, undefined where that is not decided. */
  readonly actor: string | null | undefined;
}

export interface ReadMinutes {
  readonly outline: OutlineNode[];
  readonly passages: Passage[];
  readonly headings: ReadHeading[];
}

type Decided = Pick<MeetingFile, 'speakers' | 'headings'>;

/**
 * Reads the structure of plain-text minutes.
 *
 * Every character of `text` is in exactly one passage, in order. A heading with its number, a
 * list item with its marker and a run of blank lines are one passage each; every other line is
 * a paragraph, or the words after the name where it begins with that of who speaks. Paragraphs and
 * list items are numbered together, from 1. Who speaks is said by headings alone, as far as they are decided.
 */
export function readMinutes(
  text: string,
  names: Pick<Attribution, 'namedBy' | 'namesIn' | 'isBeside'>,
  { speakers, headings: decisions = [] }: Decided,
): ReadMinutes {
  const lines = linesOf(text);
  const romans = romanItems(lines.map(({ words }) => words));
  const found = headingsIn(text, names, speakers);
  const outline = new OutlineBuilder();
  const passages: Passage[] = [];
  const headings: ReadHeading[] = [];
  const before: Before = { item: 0, letter: 0, roman: false, listItem: null, introduced: false };
  let paragraphs = 0;

  /** A passage of so many lines; of the first of them what lies between two offsets, where given. */
  const add = (
    kind: Passage['kind'],
    at: number,
    count: number,
    between: [number?, number?] = [],
  ) => {
    const numbered = kind === 'paragraph' || kind === 'list-item';
    if (numbered) outline.hasWords = true;
    passages.push({
      kind,
      start: between[0] ?? lines[at]?.start ?? 0,
      end: between[1] ?? lines[at + count - 1]?.end ?? text.length,
      line: at + 1,
      paragraph: numbered ? ++paragraphs : null,
      node: outline.current,
    });
  };
  /** With who speaks under a heading of a section: it is a presentation, or somebody says so of its title. */
  const namedWithin = (title: string) => {
    const whole = names.namedBy(title);
    return whole.length > 0 ? whole : [...new Set(names.namesIn(title))];
  };
  const told = (section: Heading): [Heading, SpeakerHeading | null] => {
    const { level, title } = section;
    const form: Form = level === 'presentation' ? 'presentation' : 'section';
    const speaker = { form, title, speech: null, ...resolve(title, namedWithin, speakers) };
    const actor = speakerOf(speaker, decisions);
    if (form === 'section' && actor === null && speaker.named.length === 0) return [section, null];
    if (form === 'section' && actor === null) return [section, speaker];
    const { presenter } = speaker;
    return [{ ...section, actor, presenter: form === 'section' ? null : presenter }, speaker];
  };
  const headingAt = (at: number): [Heading, SpeakerHeading | null] | null => {
    const words = lines[at]?.words ?? '';
    before.roman = romans.has(at);
    const speaker = before.roman ? undefined : found.get(at);
    if (speaker) {
      const { title, presenter, speech } = speaker;
      const actor = speakerOf(speaker, decisions) ?? null;
      return [
        { level: 'speaker', label: null, title, actor, presenter, lines: 1, speech },
        speaker,
      ];
    }
    const section = readHeading(words, lines[at + 1]?.words ?? '', before);
    return section && told(section);
  };
  const addHeading = (at: number, heading: Heading, speaker: SpeakerHeading | null) => {
    const { start, from } = lines[at] as Line;
    const alone =
      heading.level === 'time' && isSessionHeading(nextWords(lines, at + heading.lines));
    outline.add(heading, start, alone);
    if (speaker) {
      const actor = speakerOf(speaker, decisions);
      headings.push({ ...speaker, start, line: at + 1, node: outline.current ?? 0, actor });
    }
    if (heading.level === 'item') {
      if (!before.roman) before.item += 1;
      before.letter = 0;
    } else if (/^\(?[a-z]/iu.test(heading.label ?? '')) before.letter += 1;
    if (heading.speech === null) return add('heading', at, heading.lines);
    add('heading', at, 1, [start, from + heading.speech]);
    add('paragraph', at, 1, [from + heading.speech]);
  };

  for (let at = 0; at < lines.length; ) {
    const words = lines[at]?.words ?? '';
    if (words === '') {
      const blanks = blanksFrom(lines, at);
      add('blank', at, blanks);
      at += blanks;
      continue;
    }
    const read = headingAt(at);
    const marker = read ? null : readMarker(words);
    const taken = read?.[0].lines ?? (marker ? linesOfItem(lines, at, marker) : 1);
    if (read) addHeading(at, ...read);
    else add(marker ? 'list-item' : 'paragraph', at, taken);
    before.listItem = marker;
    const isHeading = read && read[0].speech === null;
    before.introduced = !isHeading && (lines[at + taken - 1]?.words ?? '').endsWith(':');
    at += taken;
  }
  outline.closeFrom(0, text.length);
  return { outline: outline.nodes, passages, headings };
}

/** The lines of a text; their slices, line breaks included, are the text again when joined. */
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
