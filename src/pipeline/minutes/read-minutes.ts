import type { Passage } from '../../dataset/schema';
import { firstLetter, laterSentences, linesIn } from '../lines';
import { type Decided, decidedOn, isAtBegin, isOther, readDecided } from './decided-floor';
import { isTitleOf, itemMayGiveFloor, mayBeOthers, mayGiveFloor } from './doubtful-floor';
import { isLone, LONGEST, rowsIn, speaker, speakerTold } from './floor';
import type { Before, Heading, Marker } from './heading';
import { isSessionHeading, readHeading, readMarker, romanItems } from './minutes-headings';
import { OutlineBuilder } from './outline-builder';
import type { SpeakerBook } from './speaker-book';

/** One physical line: UTF-16 offsets, its line break included; '' as words where it is blank. */
interface Line {
  start: number;
  end: number;
  /** Where its words begin. */
  from: number;
  words: string;
}

/** A line that could give somebody the floor and is not understood. */
export interface Doubt {
  /** From 1. */
  line: number;
  /** Where its words begin, in UTF-16 code units of the text. */
  start: number;
  words: string;
  /** It has the form of a title, before running words. */
  isTitle?: boolean;
}

/** A name before what is said. */
const COLON = /^([^;!?:：]{2,60})[:：]\s*$/u;

/** How much of a speech is looked through for a person who is named again. */
const SAID = 5_000;

/**
 * Reads the structure of plain-text minutes.
 *
 * Every character of `text` is in exactly one passage, in order. A heading with its number, a
 * list item with its marker and a run of blank lines are one passage each; every other line is
 * a paragraph, or the words after the name where it begins with that of who speaks. Paragraphs and list
 * items are numbered together, from 1. `rules` say of each node of the outline by what it gives the floor.
 * `doubts` are lines after which it is not sure who speaks.
 */
export function readMinutes(text: string, book: SpeakerBook) {
  const lines = linesOf(text);
  const isRow = rowsIn(text, book.forms, book.stateAt);
  const romans = romanItems(lines.map(({ words }) => words));
  const outline = new OutlineBuilder();
  const passages: Passage[] = [];
  const doubts: Doubt[] = [];
  /** First letters of the places that are decided: no rule says anything of them. */
  const closed = new Set<number>();
  const before: Before = {
    ...{
      item: 0,
      letter: 0,
      roman: false,
      listItem: null,
      introduced: false,
      inList: false,
      lone: false,
    },
    ...{ listed: false, remarks: false, actor: null, presenter: null },
    ...{ called: null, said: '', opening: '' },
  };
  let paragraphs = 0;
  /** Where somebody decided last who speaks. */
  let decidedAt = 0;

  /** A passage of so many lines; of the first of them what lies between two offsets, where given. */
  const add = (kind: Passage['kind'], at: number, count: number, from?: number, to?: number) => {
    const numbered = kind === 'paragraph' || kind === 'list-item';
    if (numbered) outline.hasWords = true;
    passages.push({
      kind,
      start: from ?? lines[at]?.start ?? 0,
      end: to ?? lines[at + count - 1]?.end ?? text.length,
      line: at + 1,
      paragraph: numbered ? ++paragraphs : null,
      node: outline.current,
    });
  };

  const lookAt = (start: number) => {
    const held = outline.holder;
    before.remarks = outline.inRemarks;
    before.actor = held?.actor ?? null;
    before.presenter = held?.presenter ?? null;
    before.called = held?.level === 'speaker' && held.actor === null ? held.title : null;
    const since = held?.start ?? start;
    before.said = text.slice(Math.max(since, start - SAID), start);
    const at = firstLetter(text, Math.max(since, decidedAt));
    before.opening = text.slice(at, at + LONGEST);
  };

  /** A passage of words, cut where meeting.json tells of a place in it from which another speaks. */
  const addWords = (
    kind: 'paragraph' | 'list-item',
    at: number,
    count: number,
    from: number,
    decided: readonly Decided[],
  ) => {
    const words = text.slice(from, lines[at + count - 1]?.end);
    let begin = from;
    const cutAt = (start: number, heading: Heading) => {
      if (start > begin) add(begin === from ? kind : 'paragraph', at, 1, begin, start);
      outline.add(heading, start, false);
      begin = start;
    };
    const sentences = laterSentences(words).map((sentence) => from + sentence);
    const places = new Set([...sentences, ...decided.map(({ start }) => start)]);
    for (const start of [...places].sort((a, b) => a - b)) {
      lookAt(start);
      const decision = decided.find((each) => each.start === start);
      if (decision) {
        const { name, actor } = decision;
        decidedAt = start;
        if (actor !== undefined && isOther(decision, before))
          cutAt(start, speakerTold('decided', { name, actor }));
        continue;
      }
      if (closed.has(firstLetter(text, start))) continue;
      const own = text.slice(start, from + words.length).trimEnd();
      const told = book.toldAt(own);
      if (told && told.actor !== before.actor) cutAt(start, speakerTold('told', told));
      // "Norway: Norway said", "Ms. Bell (Norway): Norway said" is in doubt once.
      const [, doubted = ''] = COLON.exec(text.slice(doubts.at(-1)?.start, start)) ?? [];
      const state = book.stateAt(doubted) ?? book.stateAt(doubted.replace(/^.*\(/u, ''));
      const actor = state?.actor.id ?? before.actor;
      if (!told && mayBeOthers(own, { ...before, actor }, book)) {
        const isSecond = count > 1 && start >= (lines[at + 1]?.start ?? 0);
        doubts.push({ line: at + (isSecond ? 2 : 1), start, words: own });
      }
    }
    add(begin === from ? kind : 'paragraph', at, count, begin);
  };

  /** Whether meeting.json says who speaks from the next words on: then a title before them leaves nothing open. */
  const isDecidedAfter = (at: number) => {
    const next = at + 1 + (lines[at + 1]?.words === '' ? blanksFrom(lines, at + 1) : 0);
    const decided = decidedOn(text, lines.slice(next, next + 1), next + 1, book.decisionsOn);
    const from = lines[next]?.start ?? 0;
    return decided.some(({ actor, start }) => actor !== undefined && isAtBegin(text, from, start));
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
    const { start, from } = lines[at] as Line;
    lookAt(start);
    const next = lines[at + 1]?.words ?? '';
    const following = nextWords(lines, at + 1);
    const isItem = readMarker(words) !== null;
    before.inList =
      before.introduced || (before.inList && (isItem ? before.listItem !== null : before.lone));
    const isTold = book.toldAt(words);
    before.roman = romans.has(at);
    const mark = readMarker(words);
    // "Statement of Canada" before what somebody decided to be Canada's: nobody speaks there.
    const isTitle = !mark && outline.holder?.actor && !before.inList && isTitleOf(words, following);
    const found =
      isRow(from) && !isTold
        ? null
        : (readHeading(words, next, following, before, book) ??
          (isTitle && !isTold && isDecidedAfter(at) ? speaker('decided', words, null) : null));
    const count = found?.lines ?? (mark ? linesOfItem(lines, at, mark) : 1);
    const all = decidedOn(text, lines.slice(at, at + count), at + 1, book.decisionsOn);
    for (const each of all) closed.add(firstLetter(text, each.start));
    const first = all.find((each) => isAtBegin(text, start, each.start));
    const decided = all.filter((each) => each !== first && each.start > start);
    decidedAt = first?.start ?? decidedAt;
    const now = first ? readDecided(first, words, found, before) : found;
    // A decision leaves a heading its letter: only who speaks is another.
    const isHeading = now !== null && (now === found || (now.label && now.label === found?.label));
    const marker = isHeading ? null : mark;
    // The words of an item are its own, whoever speaks them.
    if (marker && now) outline.add(now, start, false);
    const heading = marker ? null : now;
    if (heading) {
      taken = heading.lines;
      const alone = heading.level === 'time' && isSessionHeading(nextWords(lines, at + taken));
      outline.add(heading, start, alone);
      if (heading.level === 'item') {
        if (!before.roman) before.item += 1;
        before.letter = 0;
      } else if (/^\(?[a-z]/iu.test(heading.label ?? '')) before.letter += 1;
      const cut = from + (heading.speech ?? 0);
      if (heading.speech === null) add('heading', at, taken);
      else {
        if (heading.speech > 0) add('heading', at, 1, start, cut);
        addWords('paragraph', at, 1, heading.speech > 0 ? cut : start, decided);
      }
    } else if (marker) {
      taken = linesOfItem(lines, at, marker);
      const after = nextWords(lines, at + taken);
      const another = readMarker(after)?.rest ?? '';
      const isNumber = marker.form === 'number';
      const may = itemMayGiveFloor(
        marker.rest || next,
        another,
        isNumber ? after : '',
        before,
        book,
      );
      if (may && !isRow(from))
        doubts.push({ line: at + 1, start: from, words, isTitle: isTitleOf(words, after) });
      addWords('list-item', at, taken, start, decided);
    } else {
      if (
        !(isTold || isRow(from)) &&
        (mayGiveFloor(words, isDecidedAfter(at) ? '' : following, before, book) ||
          mayBeOthers(words, before, book))
      )
        doubts.push({ line: at + 1, start: from, words, isTitle: isTitleOf(words, following) });
      addWords('paragraph', at, 1, start, decided);
    }
    before.listItem = marker;
    before.lone = !heading && isLone(words, book);
    before.listed = marker !== null && isLone(marker.rest, book);
    before.introduced =
      heading?.speech !== null && (lines[at + taken - 1]?.words ?? '').endsWith(':');
    at += taken;
  }
  outline.closeFrom(0, text.length);
  const open = doubts.filter((each) => !closed.has(firstLetter(text, each.start)));
  return { outline: outline.nodes, rules: outline.rules, passages, doubts: open };
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
