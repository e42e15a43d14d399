/** The page in a browser that is set to another language than the page: in Turkish "I" has another small letter. */
import { expect, it, vi } from 'vitest';
import { inSmallLetters } from '../../src/i18n';
import { readFolder } from '../source-files';

it('changes case by the rules of its own language', () => {
  const { toLocaleLowerCase } = String.prototype;
  vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (
    this: string,
    locale = 'tr',
  ) {
    return toLocaleLowerCase.call(this, locale);
  });
  expect(inSmallLetters('Information exchange')).toBe('information exchange');
});

it('never uses the browser’s language to change case or to sort', () => {
  const asking = [...readFolder('src')].filter(
    ([path, text]) =>
      /\.tsx?$/.test(path) &&
      /\.toLocale(?:Lower|Upper)Case\(\)|\.localeCompare\([^,]*\)/.test(text),
  );
  expect(asking.map(([path]) => path)).toEqual([]);
});
