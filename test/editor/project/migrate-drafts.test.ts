/** Drafts of before: the project as it was opened, and changes since. The file was written by the version before. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { projectAfter } from '../../../src/editor/project/migrate-drafts';

const {
  base,
  entries,
  after: opened,
} = JSON.parse(readFileSync('test/fixtures/draft-of-changes.json', 'utf8'));

it('lead to the project that was open, whatever rows were changed, put in, taken out, moved or taken back', () => {
  expect(projectAfter(base, entries)).toEqual(opened);
  expect(projectAfter(base, [])).toEqual(base);
});

it('lead nowhere where their changes cannot be read', () => {
  const after = { row: { id: 'x' }, place: 99 };
  const behind = { values: [], rows: [{ list: 'lines', id: 'x', before: null, after }] };
  for (const damaged of [null, 7, {}, { step: { rows: [] } }, { step: behind }])
    expect(projectAfter(base, [...entries, damaged])).toBeNull();
  expect(projectAfter(null, entries)).toBeNull();
});
