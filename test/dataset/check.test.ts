import { describe, expect, it } from 'vitest';
import { parseDataset, parseMinutes } from '../../src/dataset/check';
import type { Dataset, Minutes } from '../../src/dataset/schema';
import { buildSeeds } from '../fixtures/build-seeds';
import { sealed } from '../fixtures/sealed';
import { tinySeeds } from '../fixtures/tiny-seeds';

const { files } = buildSeeds(tinySeeds());
const dataset = parseDataset(files.get('dataset.json') ?? '');
const file = files.get('minutes/tiny.json') ?? '';

const parse = (text: string, of: Dataset = dataset) =>
  parseMinutes(text, { dataset: of, meeting: 'tiny' });

/** The file of the minutes, written as it was but with other passages. */
function withPassages(change: (minutes: Minutes) => Minutes['passages']): string {
  const minutes: Minutes = JSON.parse(file);
  return JSON.stringify({ ...minutes, passages: change(minutes) });
}

/** All of these have the genuine text, and so its hash. */
const ALTERED: readonly (readonly [string, string])[] = [
  [
    'every number of a paragraph raised by one',
    withPassages(({ passages }) =>
      passages.map((each) => ({ ...each, paragraph: each.paragraph && each.paragraph + 1 })),
    ),
  ],
  [
    'all passages headings',
    withPassages(({ passages }) =>
      passages.map((each) => ({ ...each, kind: 'heading', paragraph: null })),
    ),
  ],
  [
    'passages under the headings of others',
    withPassages(({ passages }) => {
      const nodes = passages.map(({ node }) => node).toReversed();
      return passages.map((each, i) => ({ ...each, node: nodes[i] ?? null }));
    }),
  ],
];

describe('minutes of a dataset', () => {
  it('are those that were published with it', () => {
    expect(parse(file)).toEqual(JSON.parse(file));
  });

  it.each(ALTERED)('are refused with %s', (_, altered) => {
    expect(JSON.parse(altered).text).toBe(JSON.parse(file).text);
    expect(() => parse(altered)).toThrow(
      expect.objectContaining({ reason: 'foreign', detail: 'tiny' }),
    );
  });

  it('of an older dataset, which has no hash of the file, are identified by the hash of their text', () => {
    const { files: _, ...unnamed } = dataset;
    const older = parseDataset(sealed(unnamed));
    expect(older.hash).not.toBe(dataset.hash);
    expect(parse(file, older)).toEqual(JSON.parse(file));
    expect(() => parse(file.replace('Mexico', 'Canada'), older)).toThrow(/^foreign/);
  });
});
