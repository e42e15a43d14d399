import { expect, it } from 'vitest';
import { filesOf } from '../src/site/site-files';

/** Matches code that reads or copies seeds, published files or a built site of this repository. */
const READS =
  /\b(?:read\w*|filesOf|cpSync|sirv)\(\s*['"`](?:\.['"`]|seeds|public\/data|public['"`]|dist)/;

/** Tests of the data that this repository holds. */
const MAY = [
  'browser/own-data.spec.ts',
  'fixtures/write-home.ts',
  'pipeline/published-data.test.ts',
];

it('all other tests read their meeting by `fixtures/data-home.ts`, so that they pass with any `seeds/`', () => {
  const found = [...filesOf('test')].filter(
    ([path, bytes]) => /\.tsx?$/.test(path) && READS.test(bytes.toString('utf8')),
  );
  expect(found.map(([path]) => path)).toEqual(MAY);
});
