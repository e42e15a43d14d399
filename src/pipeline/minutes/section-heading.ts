import type { OutlineLevel } from '../../dataset/schema';
import {
  type Heading,
  type HeadingContext,
  isCapitals,
  isPresentation,
  isTitle,
  type Marker,
} from './heading';

const DAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/u;
/**
 * Reads the heading of a section that begins on a line; null where the line is no heading.
 * @param words the trimmed line
 * @param next the next line, trimmed
 *
 * The minutes have no mark-up. An agenda item "5." differs from "5." in a list: agenda items count through the whole
 * document, have a title without a full stop, and follow neither a colon nor item 4 of a list.
 */
export function readSectionHeading(
  words: string,
  next: string,
  before: HeadingContext,
): Heading | null {
  if (before.roman && !before.introduced) {
    const [, label = '', , title = ''] = ROMAN.exec(words) ?? [];
    return { ...titledHeading('item', title), label };
  }
  const marker = readMarker(words);
  if (marker) return readMarkedHeading(marker, next, before);
  if (isPresentation(words)) return headingOf('presentation', words);
  return readTime(words) ?? readCapitals(words);
}

/** Whether a heading in capitals opens a session: "FIRST PLENARY SESSION". */
export function isSessionHeading(words: string): boolean {
  return isCapitals(words) && /\bSESSION\b/u.test(words);
}

function readMarkedHeading(marker: Marker, next: string, before: HeadingContext): Heading | null {
  const title = marker.rest || next;
  const continuesList =
    before.listItem?.form === marker.form && before.listItem.order + 1 === marker.order;
  if (before.introduced || continuesList || !isTitle(title)) return null;
  const lines = marker.rest ? 1 : 2;
  // A presentation counts whatever its letter.
  const isNext = marker.order === before.letter + 1 || isPresentation(title);
  if (marker.form === 'number' && marker.order === before.item + 1) {
    return { ...headingOf('item', title), label: marker.label, lines };
  }
  if (marker.form === 'letter' && isNext) {
    const level = /\bremarks\b/iu.test(title) ? 'remarks' : 'part';
    return { ...titledHeading(level, title), label: marker.label, lines };
  }
  return null;
}

function readTime(words: string): Heading | null {
  const dayAndHour = DAY.test(words) && CLOCK.test(words) && words.length <= 60;
  return dayAndHour || (isCapitals(words) && DAY.test(words)) ? headingOf('time', words) : null;
}

function readCapitals(words: string): Heading | null {
  // "CTP/GT-1/2025/7" is the symbol of a document.
  if (!isCapitals(words) || /^\S+\/\S*\d\S*$/u.test(words)) return null;
  if (isSessionHeading(words)) return headingOf('session', words);
  return headingOf(/\bREMARKS\b/u.test(words) ? 'remarks' : 'part', words.replace(/:$/u, ''));
}

const titledHeading = (level: OutlineLevel, title: string): Heading =>
  headingOf(isPresentation(title) ? 'presentation' : level, title);

function headingOf(level: OutlineLevel, title: string): Heading {
  return {
    ...{ level, label: null, title, actor: undefined, presenter: null },
    ...{ lines: 1, speech: null },
  };
}

const ROMAN = /^(([IVX]{1,5})\.)\s+(.*)$/u;
/** Fewer numerals are a list in a speech, or the initial of a person: "I. Petrov". */
const FEWEST_ROMANS = 3;

/**
 * Indexes of the lines whose titles count from "I." through the text. Of several such rows the longest counts, and of
 * equal ones the last, because a table of contents may stand before the text.
 */
export function romanItems(lines: readonly string[]): ReadonlySet<number> {
  const rows: number[][] = [];
  lines.forEach((words, at) => {
    const [, , numeral, title = ''] = ROMAN.exec(words) ?? [];
    if (!numeral || !isTitle(title)) return;
    const row = numeral === 'I' ? [] : rows.find(({ length }) => romanOf(length + 1) === numeral);
    if (row?.length === 0) rows.push(row);
    row?.push(at);
  });
  const longest = rows.reduce((most, row) => (row.length >= most.length ? row : most), []);
  return new Set(longest.length < FEWEST_ROMANS ? [] : longest);
}

/** A number as a Roman numeral, up to XXXIX. */
const romanOf = (number: number): string =>
  'X'.repeat(number / 10) +
  (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');

const DASHES = /^([-–—•*])(?:\s+(.*))?$/u;
const NUMBER = /^((\d{1,3})[.)])(?:\s+(.*))?$/u;
/**
 * A letter is a marker only alone on its line, or before the title of a presentation or of remarks, because "A. Smith
 * said" begins a sentence.
 */
const LETTER = /^(\(?([A-Za-z])[.)])(?:\s+(.*))?$/u;

/** Reads the marker at the beginning of a trimmed line; null without one. */
export function readMarker(words: string): Marker | null {
  const dash = DASHES.exec(words);
  if (dash) return { form: 'dash', label: dash[1] ?? '', order: 0, rest: dash[2] ?? '' };
  const number = NUMBER.exec(words);
  if (number) {
    const [, label = '', digits = '', rest = ''] = number;
    return { form: 'number', label, order: Number(digits), rest };
  }
  const [, label = '', letter = '', rest = ''] = LETTER.exec(words) ?? [];
  if (
    letter &&
    (rest === '' || isPresentation(rest) || (isTitle(rest) && /\bremarks\b/iu.test(rest)))
  ) {
    const order = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    return { form: 'letter', label, order, rest };
  }
  return null;
}
