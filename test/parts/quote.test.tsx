// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset, Evidence, Minutes } from '../../src/dataset/schema';
import { loadWords, speak } from '../../src/i18n';
import { Quote, QuotesLanguage } from '../../src/parts/quote';
import { published } from '../fixtures/data-home';

afterEach(cleanup);

const read = (file: string) => JSON.parse(published(file));
const { meetings, records, positions }: Dataset = read('dataset.json');
const minutes = new Map(
  meetings.map(({ id, text }): [string, Minutes] => [id, read(text)] as const),
);
const MARKER = /^\s*(?:[-–—•*]|\d{1,3}[.)]|\(?[A-Za-z][.)])?\s*$/u;

/** Returns the text of the minutes before and after the displayed words, within the quote's paragraphs. */
function around(meeting: string, { start, end, prefix, suffix, paragraph }: Evidence) {
  const { text, passages } = minutes.get(meeting) as Minutes;
  const first = passages.find((passage) => passage.paragraph === paragraph);
  const last = passages.findLast((passage) => passage.kind !== 'blank' && passage.start < end);
  return {
    before: text.slice(first?.start, start - prefix.length),
    after: text.slice(end + suffix.length, last?.end),
  };
}

describe('a quote with the words around it', () => {
  it('begins and ends with an ellipsis exactly when the paragraph continues in the minutes', () => {
    for (const { id, meeting, evidence } of [...records, ...positions]) {
      const { before, after } = around(meeting, evidence);
      render(<Quote head="" lang="en" {...evidence} where="" />);
      const words = screen.getByRole('blockquote').textContent ?? '';
      cleanup();
      expect(words.startsWith('… '), id).toBe(!MARKER.test(before));
      expect(words.endsWith('\u00A0…'), id).toBe(after.trim() !== '');
      expect(words.replace(/^… |\u00A0…$/gu, ''), id).toBe(
        `${evidence.prefix}${evidence.exact}${evidence.suffix}`.trim(),
      );
    }
  });
});

describe('the language of minutes and quotes', () => {
  const languageNote = (...languages: string[]) => {
    cleanup();
    render(<QuotesLanguage of={languages.map((language) => ({ language }))} />);
    return screen.queryByText(/\p{L}/u)?.textContent;
  };

  afterEach(() => speak('en'));

  it('is named only when a document is in another language than the reader’s', async () => {
    expect(languageNote('en', 'en-GB')).toBeUndefined();
    expect(languageNote('es')).toBe('Minutes and quotes are in Spanish.');
    expect(languageNote('en', 'es', 'es')).toBe('Minutes and quotes are in English and Spanish.');
    await speak('fr');
    await loadWords(['shared']);
    expect(languageNote('en')).toMatch(/ et les citations sont en anglais\.$/);
    expect(languageNote('fr')).toBeUndefined();
  });
});
