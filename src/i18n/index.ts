/**
 * Words, numbers and lists for the reader. `t` takes a message id and exactly the placeholders that
 * the message names; both are checked at compile time. One language is spoken from the start of the
 * page to its end; to change it the page is opened anew.
 */

import { languages } from 'virtual:messages';
import { setupI18n } from '@lingui/core';
import type { Catalogue, LaterPart } from './catalogue';
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

const i18n = setupI18n({
  missing: (language, id) => {
    // A part of the page that is shown before its words: the tests of the browser fail on this.
    console.error(`No ${language} message ${id}`);
    return id;
  },
});

let spoken: Language;
let parts: Awaited<ReturnType<(typeof languages)[Language]>>['later'];
const loading = new Map<LaterPart, Promise<void>>();

/** Loads the first words of a language, and speaks it from now on; rejects where they do not come. */
export async function speak(language: Language): Promise<void> {
  const { first, later } = await languages[language]();
  loading.clear();
  regions = undefined;
  spoken = language;
  parts = later;
  i18n.load({ [language]: first });
  i18n.activate(language);
  collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
}

/** The language that is spoken. */
export const language = (): Language => spoken;

/** Loads the words of parts that are no part of the first load; rejects where they do not come. */
export async function loadWords(names: readonly LaterPart[]): Promise<void> {
  await Promise.all(names.map(loadPart));
}

function loadPart(name: LaterPart): Promise<void> {
  const begun = loading.get(name);
  if (begun) return begun;
  const language = spoken;
  const work = parts[name]().then(
    ({ default: words }) => i18n.load(language, words),
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
  return i18n._(id, values[0]);
}

/** True where the catalogue holds a message of this id: for ids put together from data. */
export function hasMessage(id: string): id is MessageId {
  return id in i18n.messages;
}

/** 1234.5 as the reader's language writes it; with as many decimals as `digits`, where given. */
export function formatNumber(value: number, digits?: number): string {
  return i18n.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Clauses, or names that may hold commas, in one line: "a, b; c". */
export const joinClauses = (clauses: readonly string[]): string =>
  clauses.join(t('links.semicolon'));

const lists = new Map<string, Intl.ListFormat>();

/** "a, b and c", or "a, b or c", in the reader's language. */
export function formatList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const key = `${i18n.locale} ${type}`;
  let list = lists.get(key);
  if (!list) {
    // Making one takes longer than using it a hundred times.
    list = new Intl.ListFormat(i18n.locale, { type });
    lists.set(key, list);
  }
  return list.format(items);
}

/** An ISO date (yyyy-mm-dd) in words, independent of the reader's time zone. */
export function formatDate(date: string): string {
  return i18n.date(date, { dateStyle: 'long', timeZone: 'UTC' });
}

/** The days from one ISO date to another, "July 26–27, 2007"; one date where they are the same. */
export function formatDates(start: string, end: string): string {
  const format = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const range = format.formatRange(new Date(start), new Date(end));
  // Spaces around the dash differ between browsers, and the prerendered page must read the same.
  return range.replace(/[\u2009\u202f]/g, ' ').replace(/(\d) – (?=\d)/, '$1–');
}

let collator: Intl.Collator;

/** Order of two names as the reader's language sorts them; negative, zero or positive. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

let regions: Intl.DisplayNames | undefined;

/** Name of a State (ISO 3166-1 alpha-2) or region (UN M49), as the platform knows it. */
export function regionName(code: string): string | undefined {
  try {
    regions ??= new Intl.DisplayNames(spoken, { type: 'region', fallback: 'none' });
    return regions.of(code);
  } catch {
    // A code that is none.
    return undefined;
  }
}
