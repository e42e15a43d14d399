/**
 * Messages, numbers, dates and lists in the reader's language. `t` takes a message id and exactly the placeholders of
 * the message; the compiler checks both. A page has one language, set by `speak` before anything is shown, and kept in
 * this module; another language needs a reload.
 */
import { languages } from 'virtual:messages';
import { withTimeLimit } from '../dataset/own-host';
import type { Catalogue, LaterPart } from './catalogue';
import { type Message, type Numbers, say } from './compiled-message';
import type { Language } from './languages';

export type { LaterPart } from './catalogue';
export { LANGUAGE_NAMES, LANGUAGES, type Language } from './languages';

export type MessageId = keyof Catalogue;

/** The placeholders of an ICU message: the single words right after a brace. */
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

/** Waits for a module of words; rejects where it is late, or was cut off before the export that it must have. */
async function waitForWords<Words>(coming: Promise<Words>, needed: keyof Words): Promise<Words> {
  const words = await withTimeLimit(coming);
  if (!words[needed]) throw new Error('words are cut off');
  return words;
}

/**
 * Sets the language of the page, after loading its first words, and loads again the parts that are loaded in the
 * language before. Rejects where the words do not load.
 */
export async function speak(language: Language): Promise<void> {
  const { first, later } = await waitForWords(languages[language](), 'first');
  const before = [...loading.keys()];
  loading.clear();
  spoken = language;
  parts = later;
  messages = first;
  const plurals = new Intl.PluralRules(language);
  numbers = { write: formatNumber, form: (value) => plurals.select(value) };
  // The United Nations write the day first. UTC keeps dates independent of the reader's time zone.
  const locale = language === 'en' ? 'en-GB' : language;
  dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  await loadWords(before);
}

/** The language of the page. */
export const language = (): Language => spoken;

/**
 * Loads the words of parts that are not in the first load; rejects where they do not load. Where another language does
 * not load, the words are English, and the event "words-missing" fires on the window.
 */
export async function loadWords(names: readonly LaterPart[]): Promise<void> {
  await Promise.all(names.map(loadPart));
}

function loadPart(name: LaterPart): Promise<void> {
  const begun = loading.get(name);
  if (begun) return begun;
  const language = spoken;
  const work = waitForWords(parts[name](), 'default')
    .catch(async (error) => {
      if (language === 'en') throw error;
      const { later } = await waitForWords(languages.en(), 'later');
      const english = await waitForWords(later[name](), 'default');
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

/** The message in the reader's language, with its placeholders filled in. */
export function t<Id extends MessageId>(id: Id, ...values: Arguments<Id>): string {
  const message = messages[id];
  // The part was shown before its words were loaded; the browser tests fail on this.
  if (message === undefined) console.error(`No ${spoken} message ${id}`);
  return say(message ?? id, values[0] ?? {}, numbers);
}

/** Whether the catalogue has a message with this id, for ids that are built from data. */
export function hasMessage(id: string): id is MessageId {
  return id in messages;
}

/** Number formats by language and decimals: creating one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

/** Writes a number (1234.5) in the reader's language, with exactly `digits` decimals where they are given. */
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
  // A small negative number would be written as "-0.00".
  return format.format(value).replace(/^-(?=[0.,]+$)/, '');
}

/** Words in lower case by the rules of the page's language, which may differ from the browser's. */
export const inSmallLetters = (words: string): string => words.toLocaleLowerCase(spoken);

/** Joins clauses, or names that may contain commas: "a, b; c". */
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

/** Writes the days from one ISO date to another: "26–27 July 2007"; one day where they are equal. */
export function formatDates(start: string, end: string): string {
  const range = dates.formatRange(new Date(start), new Date(end));
  // Browsers use different spaces around the dash, but the prerendered page must have the same text.
  return range.replace(/[\u2009\u202f]/g, ' ').replace(/(\b\d\d?) – (?=\d)/, '$1–');
}

/** Writes an ISO date (yyyy-mm-dd) in words. */
export const formatDate = (date: string): string => formatDates(date, date);

let collator: Intl.Collator;

/** Compares two names by the rules of the reader's language; negative, zero or positive. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

const regions = new Map<string, Intl.DisplayNames>();

/**
 * The browser's name of a State (ISO 3166-1 alpha-2) or region (UN M49); undefined where it has none.
 * @param language BCP 47
 */
export function regionName(code: string, language: string = spoken): string | undefined {
  try {
    let names = regions.get(language);
    if (!names) {
      names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      regions.set(language, names);
    }
    return names.of(code);
  } catch {
    // The text is no code.
    return undefined;
  }
}
