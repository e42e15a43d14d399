import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Project } from '../../../src/editor/project/project';
import {
  addChange,
  type History,
  historyOf,
  MOST_CHANGES,
  redoChange,
  undoChange,
} from '../../../src/editor/project/project-history';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const project = openSeeds(tinySeeds());
const saying = (codebook: string): Project => ({
  ...project,
  values: { ...project.values, codebook },
});
const said = ({ project: { values } }: { project: Project }) => values.codebook;

const acts = fc.array(
  fc.oneof(
    fc.record({ says: fc.constantFrom('a', 'b', 'c'), isMore: fc.boolean() }),
    fc.constantFrom('undo' as const, 'redo' as const),
  ),
  { maxLength: 20 },
);

it('undoes and redoes as a naive list of all states does', () => {
  fc.assert(
    fc.property(acts, (all) => {
      let history = historyOf(saying('a'));
      // All states, and which of them is now.
      let states = ['a'];
      let now = 0;
      for (const act of all) {
        if (act === 'undo') {
          history = undoChange(history);
          now = Math.max(0, now - 1);
        } else if (act === 'redo') {
          history = redoChange(history);
          now = Math.min(states.length - 1, now + 1);
        } else {
          history = addChange(history, saying(act.says), 'test', act.isMore);
          if (states[now] === act.says) continue;
          const isMore = act.isMore && now > 0;
          states = [...states.slice(0, isMore ? now : now + 1), act.says];
          now = states.length - 1;
          if (isMore && states[now - 1] === act.says) {
            states = states.slice(0, now);
            now -= 1;
          }
        }
        expect(said(history)).toBe(states[now]);
        expect(history.past.map(said)).toEqual(states.slice(0, now));
        expect(history.future.map(said)).toEqual(states.slice(now + 1).toReversed());
      }
    }),
    { numRuns: 250 },
  );
});

it('keeps the label of each change, also after an undo', () => {
  const labels = ({ past, future }: History) =>
    [past, future].map((all) => all.map((m) => m.label));
  const two = ['one', 'two'].reduce(
    (history, label) => addChange(history, saying(label), label, false),
    historyOf(project),
  );
  expect(labels(two)).toEqual([['one', 'two'], []]);
  expect(labels(undoChange(two))).toEqual([['one'], ['two']]);
  expect(labels(redoChange(undoChange(two)))).toEqual([['one', 'two'], []]);
});

it('forgets the oldest changes beyond its limit, and shares unchanged rows', () => {
  let history = historyOf(project);
  for (let i = 0; i < MOST_CHANGES + 5; i += 1)
    history = addChange(history, saying(`${i}`), 'test', false);
  expect(history.past).toHaveLength(MOST_CHANGES);
  expect(history.past[0] && said(history.past[0])).toBe('4');
  expect(history.past.every((moment) => moment.project.lists === project.lists)).toBe(true);
});
