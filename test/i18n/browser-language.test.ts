/** The page in a browser that is set to another language than the page: in Turkish "I" has another small letter. */
import { expect, it, vi } from 'vitest';
import { inSmallLetters } from '../../src/i18n';
import { readFolder } from '../source-files';

it('has its words in letters of its own language', () => {
  const { toLocaleLowerCase } = String.prototype;
  vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (
    this: string,
    locale = 'tr',
  ) {
    return toLocaleLowerCase.call(this, locale);
  });
  expect(inSmallLetters('Information exchange')).toBe('information exchange');
});

it('asks the browser for its language nowhere where it changes or sorts words', () => {
  const asking = [...readFolder('src')].filter(
    ([path, text]) =>
      /\.tsx?$/.test(path) &&
      /\.toLocale(?:Lower|Upper)Case\(\)|\.localeCompare\([^,]*\)/.test(text),
  );
  expect(asking.map(([path]) => path)).toEqual([]);
});
