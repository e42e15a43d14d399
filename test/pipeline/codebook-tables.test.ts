import { expect, it } from 'vitest';
import { insertTables, removeTables } from '../../src/pipeline/codebook-tables';
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
  expect(insertTables(WRITTEN, LISTS)).toBe(FILLED);
  expect(removeTables(FILLED, LISTS)).toBe(WRITTEN);
  const ended = WRITTEN.replaceAll('\n', '\r\n');
  expect(removeTables(insertTables(ended, LISTS), LISTS)).toBe(ended);
});

it('has no column for instruments where no topic has one', () => {
  const topics = [entry('heat', 'Heat')];
  expect(insertTables('<!-- topics -->', { ...LISTS, topics })).toBe(
    '| id | label |\n| --- | --- |\n| `heat` | Heat |',
  );
});

it('leaves other lines and other tables unchanged', () => {
  const own =
    '# Rules\n\nTopics: <!-- topics --> water\n\n| id | label |\n| --- | --- |\n| `heat` | Hot |\n';
  expect(insertTables(own, LISTS)).toBe(own);
  expect(removeTables(own, LISTS)).toBe(own);
  expect(removeTables(own, { topics: [], modalities: [] })).toBe(own);
});

it('fills the general codebook completely, for a meeting without instruments', () => {
  const { files, dataset } = buildSeeds(climateSeeds());
  expect(files.get('codebook.md')).toContain('| `relocation` | Planned relocation |\n');
  expect(dataset.topics.some((topic) => 'instrument' in topic)).toBe(false);
  expect(dataset).not.toHaveProperty('map');
  expect(dataset.labels).toEqual([]);
});
