/** The page in a browser that is set to another language than the page: in Turkish "I" has another small letter. */
import { expect, it, vi } from 'vitest';
import { createModel } from '../../src/model/model';
import { formWords } from '../../src/views/matches/match-rows';
import { dataset } from '../model/sample';
import { readFolder } from '../source-files';

it('has its words in letters of its own language', () => {
  const { toLocaleLowerCase } = String.prototype;
  vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (
    this: string,
    locale = 'tr',
  ) {
    return toLocaleLowerCase.call(this, locale);
  });
  const modalities = [{ id: 'info', label: 'Information exchange' }];
  expect(formWords(createModel(dataset([], { modalities })), ['info'])).toBe(
    'information exchange',
  );
});

it('asks the browser for its language nowhere where it changes or sorts words', () => {
  const asking = [...readFolder('src')].filter(
    ([path, text]) =>
      /\.tsx?$/.test(path) &&
      /\.toLocale(?:Lower|Upper)Case\(\)|\.localeCompare\([^,]*\)/.test(text),
  );
  expect(asking.map(([path]) => path)).toEqual([]);
});
