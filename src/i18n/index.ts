/**
 * Words, numbers and lists for the reader. `t` takes a message id and exactly the placeholders that
 * the message names; both are checked at compile time.
 */

import first from 'virtual:messages/en/first';
import { setupI18n } from '@lingui/core';
import type { en } from './en';

type Catalogue = typeof en;
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

export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

const i18n = setupI18n({ locale: 'en', messages: { en: first } });

let laterWords: Promise<void> | undefined;

/** Loads the words of all that is no part of the first load; rejects where they do not come. */
export function loadLaterWords(): Promise<void> {
  laterWords ??= import('virtual:messages/en/later').then(
    ({ default: later }) => i18n.load('en', later),
    (error) => {
      laterWords = undefined;
      throw error;
    },
  );
  return laterWords;
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

/** The days from one ISO date to another, "July 26 – 27, 2007"; one date where they are the same. */
export function formatDates(start: string, end: string): string {
  const format = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(start), new Date(end));
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Order of two names as the reader's language sorts them; negative, zero or positive. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);
