import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/editor/engine/live-check';
import { beginnings, decide, FLOOR_LANGUAGES, undecide } from '../../src/editor/floor-edits';
import { floorWordsOf, loadAllFloorWords } from '../../src/pipeline/minutes/floor-words';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const MINUTES =
  'FIRST SESSION\nCanada said that it agreed. It thanked Mexico.\nMexico said so too.\n';
const project = openSeeds(tinySeeds({ minutes: MINUTES, records: [], positions: [] }));

it('the languages of which the page tells are those of the rules', async () => {
  const loaded = await loadAllFloorWords();
  expect(loaded).toHaveLength(FLOOR_LANGUAGES.length);
  expect(FLOOR_LANGUAGES.map(floorWordsOf)).not.toContain(undefined);
});

describe('a decision', () => {
  const proposals = checkProject(project).floor;

  it('takes all that is proposed at once, and goes again without a trace', () => {
    const decided = decide(project, proposals);
    const { floor, outline } = checkProject(decided);
    expect(floor.map(({ state, actor }) => `${state} ${actor}`)).toEqual([
      'confirmed CAN',
      'confirmed MEX',
    ]);
    expect(outline.map(({ title }) => title)).toEqual(['FIRST SESSION', 'Canada', 'Mexico']);
    const back = decided.lists.floor.reduce((before, { id }) => undecide(before, id), decided);
    expect(back).toEqual(project);
  });

  it('on a place that has one changes it', () => {
    const decided = decide(project, proposals.slice(0, 1));
    const [place] = checkProject(decided).floor;
    if (!place) throw new Error('no place');
    const changed = decide(decided, [{ ...place, actor: 'MEX' }]);
    expect(changed.lists.floor).toEqual([
      {
        id: 'f1',
        spot: { line: 'l1', at: 0 },
        heading: 'Canada said that it agreed. It thanked',
        name: 'Mexico',
        actor: 'MEX',
      },
    ]);
    const merged = decide(changed, [{ ...place, actor: undefined }]);
    expect(merged.lists.floor[0]).not.toHaveProperty('actor');
  });
});

it('places begin with sentences, not with the signs before them', () => {
  const words = '12. “Canada agreed. It thanked Mexico: help came.” So it was.';
  const places = beginnings(words);
  expect(places.map((place) => place.words.split(' ')[0])).toEqual(['Canada', 'It', 'help', 'So']);
  expect(places.every((place) => words.slice(place.at) === place.words)).toBe(true);
  expect(beginnings('  ')).toEqual([]);
});
