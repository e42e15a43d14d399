/**
 * Words, numbers and lists for the reader. `t` takes a message id and exactly the placeholders that
 * the message names; both are checked at compile time. One language is spoken from the start of the
 * page to its end; to change it the page is opened anew.
 */
import { languages } from 'virtual:messages';
import { inTime } from '../dataset/own-host';
import type { Catalogue, LaterPart } from './catalogue';
import { type Message, type Numbers, say } from './compiled-message';
import type { Language } from './languages';

export type { LaterPart } from './catalogue';
export { LANGUAGE_NAMES, LANGUAGES, type Language } from './languages';

export type MessageId = keyof Catalogue;

/** The single words that stand right after a brace in an ICU message. */
type Placeholder<M extends string> = M extends `${string}{${infer After}`
  ? First<After> | Placeholder<After>
  : never;
type First<After extends string> = After extends `${infer Name}}${string}`
  ? Name extends `${infer Word},${string}`
    ? Word
    : Name extends `${string} ${string}` | `${string}{${string}` | '#'
      ? never
      : Name
  : never;

type Values<Id extends MessageId> = { [Name in Placeholder<Catalogue[Id]>]: string | number };
type Arguments<Id extends MessageId> = keyof Values<Id> extends never ? [] : [values: Values<Id>];

let messages: Readonly<Record<string, Message>> = {};
let numbers: Numbers;
let spoken: Language;
let dates: Intl.DateTimeFormat;
let parts: Awaited<ReturnType<(typeof languages)[Language]>>['later'];
const loading = new Map<LaterPart, Promise<void>>();

/** A module of words, which may be late, or be a file that was cut off before its exports. */
async function whole<Words>(coming: Promise<Words>, holds: keyof Words): Promise<Words> {
  const words = await inTime(coming);
  if (!words[holds]) throw new Error('words are cut off');
  return words;
}

/**
 * Loads the first words of a language, and the parts that another was spoken with before, and speaks it
 * from now on; rejects where they do not come.
 */
export async function speak(language: Language): Promise<void> {
  const { first, later } = await whole(languages[language](), 'first');
  const before = [...loading.keys()];
  loading.clear();
  spoken = language;
  parts = later;
  messages = first;
  const plurals = new Intl.PluralRules(language);
  numbers = { write: formatNumber, form: (value) => plurals.select(value) };
  // The day comes first, as the United Nations write it; independent of the reader's time zone.
  const locale = language === 'en' ? 'en-GB' : language;
  dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  await loadWords(before);
}

/** The language that is spoken. */
export const language = (): Language => spoken;

/**
 * Loads the words of parts that are no part of the first load; rejects where they do not come. Such as do
 * not come in another language are English, and the window hears of it ("words-missing").
 */
export async function loadWords(names: readonly LaterPart[]): Promise<void> {
  await Promise.all(names.map(loadPart));
}

function loadPart(name: LaterPart): Promise<void> {
  const begun = loading.get(name);
  if (begun) return begun;
  const language = spoken;
  const work = whole(parts[name](), 'default')
    .catch(async (error) => {
      if (language === 'en') throw error;
      const { later } = await whole(languages.en(), 'later');
      const english = await whole(later[name](), 'default');
      dispatchEvent(new Event('words-missing'));
      return english;
    })
    .then(
      ({ default: words }) => {
        if (language === spoken) messages = { ...messages, ...words };
      },
      (error) => {
        loading.delete(name);
        throw error;
      },
    );
  loading.set(name, work);
  return work;
}

/** The message in the reader's language. */
export function t<Id extends MessageId>(id: Id, ...values: Arguments<Id>): string {
  const message = messages[id];
  // A part of the page that is shown before its words: the tests of the browser fail on this.
  if (message === undefined) console.error(`No ${spoken} message ${id}`);
  return say(message ?? id, values[0] ?? {}, numbers);
}

/** True where the catalogue holds a message of this id: for ids put together from data. */
export function hasMessage(id: string): id is MessageId {
  return id in messages;
}

/** By language and decimals: making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

/** 1234.5 as the reader's language writes it; with as many decimals as `digits`, where given. */
export function formatNumber(value: number, digits?: number): string {
  const key = `${spoken} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(spoken, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  // "-0.00" is no number.
  return format.format(value).replace(/^-(?=[0.,]+$)/, '');
}

/** Words in small letters of the language that is spoken: the browser may have another, with other letters. */
export const inSmallLetters = (words: string): string => words.toLocaleLowerCase(spoken);

/** Clauses, or names that may hold commas, in one line: "a, b; c". */
export const joinClauses = (clauses: readonly string[]): string =>
  clauses.join(t('links.semicolon'));

const lists = new Map<string, Intl.ListFormat>();

/** "a, b and c", or "a, b or c", in the reader's language. */
export function formatList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const key = `${spoken} ${type}`;
  let list = lists.get(key);
  if (!list) {
    list = new Intl.ListFormat(spoken, { type });
    lists.set(key, list);
  }
  return list.format(items);
}

/** The days from one ISO date to another, "26–27 July 2007"; one date where they are the same. */
export function formatDates(start: string, end: string): string {
  const range = dates.formatRange(new Date(start), new Date(end));
  // Spaces around the dash differ between browsers, and the prerendered page must read the same.
  return range.replace(/[\u2009\u202f]/g, ' ').replace(/(\b\d\d?) – (?=\d)/, '$1–');
}

/** An ISO date (yyyy-mm-dd) in words. */
export const formatDate = (date: string): string => formatDates(date, date);

let collator: Intl.Collator;

/** Order of two names as the reader's language sorts them; negative, zero or positive. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

const regions = new Map<Language, Intl.DisplayNames>();

/** Name of a State (ISO 3166-1 alpha-2) or region (UN M49), as the platform knows it in a language. */
export function regionName(code: string, language = spoken): string | undefined {
  try {
    let names = regions.get(language);
    if (!names) {
      names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      regions.set(language, names);
    }
    return names.of(code);
  } catch {
    // A code that is none.
    return undefined;
  }
}
