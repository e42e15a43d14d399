import { readdirSync, readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it, vi } from 'vitest';
import { formatDates, formatList, formatNumber, hasMessage, t } from '../../src/i18n';
import { type LaterPart, PARTS } from '../../src/i18n/catalogue';
import { LANGUAGES, type Language } from '../../src/i18n/languages';
import { wordsOf } from '../../src/site/read-words';
import { VIEWS, type ViewName } from '../../src/store/view-state';
import { viewWords } from '../../src/views';

type Token = string | readonly (string | Record<string, readonly Token[]>)[];

/** Names of the placeholders in a compiled message, however deep in its plural branches. */
function placeholders(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , branches] = token;
    const nested =
      typeof branches === 'object'
        ? Object.values(branches).flatMap((branch) =>
            Array.isArray(branch) ? placeholders(branch) : [],
          )
        : [];
    return [name as string, ...nested];
  });
}

/** Names of the placeholders by the rule of the types: a single word right after a brace. */
const words = (message: string) =>
  message
    .split('{')
    .slice(1)
    .map((after) => (after.split('}')[0] ?? '').split(',')[0] ?? '')
    .filter((name) => name !== '#' && name !== '' && !name.includes(' '));

const sorted = (names: readonly string[]) => [...new Set(names)].sort();

/** All messages of a catalogue. */
const messagesIn = async (language: Language): Promise<Record<string, string>> =>
  Object.assign({}, ...(await Promise.all(PARTS.map((part) => wordsOf(part, language)))));

const english = await messagesIn('en');
const catalogues = await Promise.all(
  LANGUAGES.map(async (language) => [language, await messagesIn(language)] as const),
);

describe('the English catalogue', () => {
  it('has in each message the placeholders of its type', () => {
    const wrong = Object.entries(english).filter(([, message]) => {
      const compiled = placeholders(compileMessage(message) as Token[]);
      return String(sorted(words(message))) !== String(sorted(compiled));
    });
    expect(wrong).toEqual([]);
  });

  it('has each id once, and lists every module', async () => {
    const files = readdirSync('src/i18n/en');
    const sources = files.map((name) => readFileSync(`src/i18n/en/${name}`, 'utf8'));
    const ids = sources.flatMap((source) => [...source.matchAll(/^ {2}'([^']+)':/gm)]);
    expect(ids.map(([, id]) => id).sort()).toEqual(Object.keys(english).sort());
  });
});

describe.each(catalogues)('the catalogue %s', (_, messages) => {
  it('has the same ids as the English one', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('has the same placeholders as the English one, and no empty message', () => {
    const asks = (message: string) => sorted(placeholders(compileMessage(message) as Token[]));
    const wrong = Object.entries(messages).filter(
      ([id, message]) =>
        message.trim() === '' || String(asks(message)) !== String(asks(english[id] ?? '')),
    );
    expect(wrong).toEqual([]);
  });
});

/** Ids that a source names, whole or by how they begin. */
const named = (source: string) =>
  [...source.matchAll(/[`']([a-z]+(?:\.[a-z-]+)*\.)?([a-z-]+)?(?=[`'$])/g)].map(
    ([, path = '', last = '']) => path + last,
  );

/** Words that a part of a view loads by itself. */
const LOADED_LATER: Partial<Record<ViewName, readonly LaterPart[]>> = {
  matrix: ['matrixPointed', 'files'],
  records: ['files'],
  // A topic is named beside a record, or in the lists.
  editor: ['editorWork'],
};

describe('the words of a view', () => {
  it.each(VIEWS)('%s are loaded with it', async (view) => {
    const parts = await Promise.all(
      // The words of several meetings are loaded from the start where there are several.
      (
        ['first', 'shared', 'meetings', ...viewWords(view), ...(LOADED_LATER[view] ?? [])] as const
      ).map((part) => wordsOf(part, 'en')),
    );
    const loaded = parts.flatMap(Object.keys);
    const folder = view === 'editor' ? 'src/editor/stages' : `src/views/${view}`;
    const files = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
    const asked = files.flatMap((name) => named(readFileSync(`${folder}/${name}`, 'utf8')));
    const begins = (id: string) => (known: string) => known === id || known.startsWith(id);
    const ids = [...new Set(asked)].filter(
      (id) => id.includes('.') && Object.keys(english).some(begins(id)),
    );
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => !loaded.some(begins(id)))).toEqual([]);
  });
});

describe('words for the reader', () => {
  it('chooses the plural form and fills in the number', () => {
    const values = { version: '1', date: 'today', hash: 'abc' };
    expect(t('app.dataset', { ...values, records: 1 })).toContain('1 record.');
    expect(t('app.dataset', { ...values, records: 1200 })).toContain('1,200 records.');
  });

  it('reports whether it has an id', () => {
    expect(hasMessage('app.views')).toBe(true);
    expect(hasMessage('app.nothing')).toBe(false);
  });

  it('writes lists and numbers as the language does', () => {
    expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(formatNumber(1234567)).toBe('1,234,567');
    expect(formatNumber(0.5, 3)).toBe('0.500');
    expect(formatNumber(-0.004, 2)).toBe('0.00');
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumber(-0.4, 1)).toBe('-0.4');
  });

  it('writes the days of a meeting as a range, without repeating month and year', () => {
    const plain = (start: string, end: string) => formatDates(start, end).replace(/\s/gu, ' ');
    expect(plain('2007-07-26', '2007-07-27')).toBe('26–27 July 2007');
    expect(plain('2007-07-30', '2007-08-01')).toBe('30 July – 1 August 2007');
    expect(plain('2007-12-31', '2008-01-01')).toBe('31 December 2007 – 1 January 2008');
    expect(plain('2007-07-26', '2007-07-26')).toBe('26 July 2007');
  });

  it('writes the same days in every time zone', () => {
    const Format = Intl.DateTimeFormat;
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function there(locale, options) {
      return new Format(locale, { timeZone: 'America/Los_Angeles', ...options });
    });
    expect(formatDates('2007-07-26', '2007-07-26')).toBe('26 July 2007');
  });
});
