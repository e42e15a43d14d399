import { expect, it } from 'vitest';
import { acceptSuggestion, dismissSuggestion } from '../../../src/editor/check/coding-progress';
import { textOfLines } from '../../../src/editor/project/anchors';
import type { Suggestion } from '../../../src/model/minutes/suggest';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';

const project = openSeeds(tinySeeds());
const { text } = textOfLines(project.lists.lines);
/** A suggestion on the first words of that kind. */
const suggested = (words: string, kind: Suggestion['kind']): Suggestion => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind, words, pattern: words };
};

it('a suggestion that is taken becomes a record of its kind, or a position', () => {
  const need = acceptSuggestion(project, suggested('Mexico needs support', 'need'), 'MEX');
  expect(need.lists.records.slice(0, -1)).toEqual(project.lists.records);
  expect(need.lists.records.at(-1)).toMatchObject({
    anchor: { exact: 'Mexico needs support' },
    cells: { actor: 'MEX', kind: 'need' },
  });
  expect(need.lists.positions).toBe(project.lists.positions);
  const position = acceptSuggestion(project, suggested('thanked Mexico', 'position'), 'CAN');
  expect(position.lists.positions.at(-1)).toMatchObject({
    anchor: { exact: 'thanked Mexico' },
    cells: { actor: 'CAN' },
  });
  expect(position.lists.positions.at(-1)?.cells).not.toHaveProperty('kind');
  expect(position.lists.records).toBe(project.lists.records);
});

it('a suggestion is dismissed once, however often that is said', () => {
  const suggestion = suggested('needs support', 'need');
  const once = dismissSuggestion(project, suggestion);
  expect(once.lists.dismissed).toHaveLength(1);
  expect(dismissSuggestion(once, suggestion).lists.dismissed).toEqual(once.lists.dismissed);
  const other = dismissSuggestion(once, suggested('offers training', 'offer'));
  expect(other.lists.dismissed).toHaveLength(2);
});
