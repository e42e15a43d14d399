import { expect, it } from 'vitest';
import { emptiedCodebook, filledCodebook } from '../../src/pipeline/codebook-tables';
import { buildSeeds } from '../fixtures/build-seeds';
import { climateSeeds } from '../fixtures/climate-seeds';

const entry = (id: string, label: string, instrument = '') => ({
  cells: { id, label, instrument },
});
const LISTS = {
  topics: [entry('water', 'Water | sanitation', 'Rule 3'), entry('heat', 'Heat $& and $1')],
  modalities: [entry('training', 'Training')],
};
const WRITTEN = '# Rules\n\n<!-- topics -->\n\nChoose one.\n<!-- forms -->\n';
const FILLED = `# Rules

| id | label | instrument |
| --- | --- | --- |
| \`water\` | Water \\| sanitation | Rule 3 |
| \`heat\` | Heat $& and $1 |  |

Choose one.
| id | label |
| --- | --- |
| \`training\` | Training |
`;

it('replaces a line by the table of a list, and the table by the line', () => {
  expect(filledCodebook(WRITTEN, LISTS)).toBe(FILLED);
  expect(emptiedCodebook(FILLED, LISTS)).toBe(WRITTEN);
  const ended = WRITTEN.replaceAll('\n', '\r\n');
  expect(emptiedCodebook(filledCodebook(ended, LISTS), LISTS)).toBe(ended);
});

it('has no column for instruments where no topic has one', () => {
  const topics = [entry('heat', 'Heat')];
  expect(filledCodebook('<!-- topics -->', { ...LISTS, topics })).toBe(
    '| id | label |\n| --- | --- |\n| `heat` | Heat |',
  );
});

it('leaves other lines and other tables unchanged', () => {
  const own =
    '# Rules\n\nTopics: <!-- topics --> water\n\n| id | label |\n| --- | --- |\n| `heat` | Hot |\n';
  expect(filledCodebook(own, LISTS)).toBe(own);
  expect(emptiedCodebook(own, LISTS)).toBe(own);
  expect(emptiedCodebook(own, { topics: [], modalities: [] })).toBe(own);
});

it('fills the general codebook completely, for a meeting without instruments', () => {
  const { files, dataset } = buildSeeds(climateSeeds());
  expect(files.get('codebook.md')).toContain('| `relocation` | Planned relocation |\n');
  expect(dataset.topics.some((topic) => 'instrument' in topic)).toBe(false);
  expect(dataset).not.toHaveProperty('map');
  expect(dataset.labels).toEqual([]);
});
