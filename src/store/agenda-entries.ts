/** Entries of the URL's keys for ranking and agenda. */
import { type Entry, SEPARATOR } from './url-entries';
import type { ViewState } from './view-state';

/** Joins a name with its number; ids do not contain it. */
const TIMES = '*';

/** Parses a number from 0 to 999999.9999 with at most four decimals; undefined for any other text. */
export function parseDecimal(text: string): number | undefined {
  return /^\d{1,6}(\.\d{1,4})?$/.test(text) ? Number(text) : undefined;
}

/** Parses "name*number"; undefined where the name is none of `names`, or the number does not parse. */
function parsePair<Name extends string>(
  text: string,
  names: readonly Name[],
): readonly [Name, number] | undefined {
  const [left, right = '', ...rest] = text.split(TIMES);
  const name = names.find((each) => each === left);
  const number = parseDecimal(right);
  return name === undefined || number === undefined || rest.length > 0 ? undefined : [name, number];
}

const isDistinct = (items: readonly unknown[]) => new Set(items).size === items.length;

/** The largest allowed numbers: items of an agenda, minutes of the whole meeting, minutes of one item. */
export const MOST_ITEMS = 999;
export const MOST_MEETING_MINUTES = 99_999;
export const MOST_MINUTES = 1440;

/** Parses a whole number from 1 to `most`; undefined for any other text. */
export function parseWholeNumber(text: string, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= 1 && number <= most ? number : undefined;
}

/** `5~120`: the number of items, and the minutes of the meeting. */
export const lengthEntry: Entry<ViewState['length']> = {
  parse: (text) => {
    const [first = '', second = '', ...rest] = text.split(SEPARATOR);
    const items = parseWholeNumber(first, MOST_ITEMS);
    const minutes = parseWholeNumber(second, MOST_MEETING_MINUTES);
    return items && minutes && rest.length === 0 ? { items, minutes } : undefined;
  },
  serialize: ({ items, minutes }) => [items, minutes].join(SEPARATOR),
  default: { items: 5, minutes: 120 },
};

const isMinutes = (value: number | undefined): value is number =>
  value !== undefined && parseWholeNumber(String(value), MOST_MINUTES) !== undefined;

/** `extradition*45~corruption*10`: minutes of single items, by topic. */
export function timeEntry(topics: readonly string[]): Entry<ViewState['time']> {
  return {
    parse: (text) => {
      const pairs = text.split(SEPARATOR).map((part) => parsePair(part, topics));
      if (!pairs.every((one) => isMinutes(one?.[1]))) return undefined;
      const own = pairs.filter((one) => one !== undefined);
      return isDistinct(own.map(([topic]) => topic)) ? Object.fromEntries(own) : undefined;
    },
    serialize: (own) =>
      topics
        .filter((topic) => Object.hasOwn(own, topic))
        .map((topic) => `${topic}${TIMES}${own[topic]}`)
        .join(SEPARATOR),
    default: {},
  };
}

/** Entry of known values in a meaningful order, without repetition. */
export function sequenceOf<T extends string>(allowed: readonly T[]): Entry<readonly T[]> {
  return {
    parse: (text) => {
      if (text === '') return [];
      const named = text.split(SEPARATOR).map((part) => allowed.find((each) => each === part));
      const known = named.filter((each) => each !== undefined);
      return known.length === named.length && isDistinct(known) ? known : undefined;
    },
    serialize: (values) => values.join(SEPARATOR),
    default: [],
  };
}
