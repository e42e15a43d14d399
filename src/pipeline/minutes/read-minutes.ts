import type { OutlineNode, Passage } from '../../dataset/schema';
import {
  type Before,
  isSessionHeading,
  type Marker,
  readHeading,
  readMarker,
  type SpeakerBook,
} from './minutes-headings';
import { type Line, splitLines } from './minutes-lines';
import { OutlineBuilder } from './outline-builder';

export interface ReadMinutes {
  outline: OutlineNode[];
  passages: Passage[];
}

/**
 * Reads the structure of plain-text minutes.
 *
 * Every character of `text` is in exactly one passage, in order. A heading with its number, a
 * list item with its marker and a run of blank lines are one passage each; every other line is
 * a paragraph. Paragraphs and list items are numbered together, from 1.
 */
export function readMinutes(text: string, book: SpeakerBook): ReadMinutes {
  const lines = splitLines(text);
  const outline = new OutlineBuilder();
  const passages: Passage[] = [];
  const before: Before = { item: 0, letter: 0, listItem: null, introduced: false, remarks: false };
  let paragraphs = 0;

  const add = (kind: Passage['kind'], from: number, count: number) => {
    const [first, last] = [lines[from], lines[from + count - 1]];
    if (!first || !last) return;
    const numbered = kind === 'paragraph' || kind === 'list-item';
    if (numbered) outline.sawWords();
    passages.push({
      kind,
      start: first.start,
      end: last.end,
      line: first.number,
      paragraph: numbered ? ++paragraphs : null,
      node: outline.current,
    });
  };

  for (let at = 0; at < lines.length; ) {
    const words = lines[at]?.words ?? '';
    let taken = 1;
    if (words === '') {
      taken = blanksFrom(lines, at);
      add('blank', at, taken);
      at += taken;
      continue;
    }
    before.remarks = outline.inRemarks;
    const heading = readHeading(lines, at, before, book);
    const marker = heading ? null : readMarker(words);
    if (heading) {
      taken = heading.lines;
      const alone = heading.level === 'time' && isSessionHeading(nextWords(lines, at + taken));
      outline.add(heading, lines[at]?.start ?? 0, alone);
      if (heading.level === 'item') {
        before.item += 1;
        before.letter = 0;
      } else if (/^\(?[a-z]/iu.test(heading.label ?? '')) before.letter += 1;
      add('heading', at, taken);
    } else if (marker) {
      taken = linesOfItem(lines, at, marker);
      add('list-item', at, taken);
    } else {
      add('paragraph', at, 1);
    }
    before.listItem = marker;
    before.introduced = !heading && (lines[at + taken - 1]?.words ?? '').endsWith(':');
    at += taken;
  }
  outline.close(text.length);
  return { outline: outline.nodes, passages };
}

function blanksFrom(lines: readonly Line[], at: number): number {
  let count = 1;
  while (lines[at + count]?.words === '') count += 1;
  return count;
}

function nextWords(lines: readonly Line[], at: number): string {
  return lines.slice(at).find(({ words }) => words !== '')?.words ?? '';
}

/** A marker alone on its line takes the line after it, unless that is blank or a marker too. */
function linesOfItem(lines: readonly Line[], at: number, marker: Marker): number {
  const next = lines[at + 1]?.words ?? '';
  return marker.rest === '' && next !== '' && readMarker(next) === null ? 2 : 1;
}
