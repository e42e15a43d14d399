/** Meetings that two people coded, and how their differences are settled. */
import fc from 'fast-check';
import { expect } from 'vitest';
import {
  differencesOf,
  type SideChoice,
  settleDifference,
  takeSecond,
} from '../../../src/editor/check/difference-list';
import { secondCoding } from '../../../src/editor/check/second-coding';
import type { Project } from '../../../src/editor/project/project';
import { changeBetween, withChange } from '../../../src/editor/project/project-change';
import { type Change, tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';

export const NEED = 'N1,MEX,,firearms,need,raised,,,,explicit,Mexico needs support,13,';
export const OFFER =
  'O1,CAN,,extradition,offer,available,training,,all,explicit,offers training on extradition,,';
export const CAPACITY =
  'C1,CAN,,extradition,capacity,in-place,,,,explicit,training on extradition,,';
export const OTHER =
  'T1,CAN,,firearms,offer,available,training,,all,explicit,offers training on extradition,,';

/** The first coder's project with what the second coder gave back. */
export function withBoth(project: Project, hers: Project): Project {
  const came = secondCoding(project, hers);
  if ('isOther' in came) throw new Error('another meeting');
  return takeSecond(project, came);
}
/**
 * Records of each coder, and nothing else.
 * @param change what the second coder changed
 * @param before what the first coder had changed
 */
export const both = (first: string[], second: string[], change: Change = {}, before: Change = {}) =>
  withBoth(
    openSeeds(tinySeeds({ records: first, positions: [], ...before })),
    openSeeds(tinySeeds({ records: second, positions: [], ...change })),
  );
export const listed = (project: Project) =>
  differencesOf(project)?.differences.map(({ id, keep, isSettled }) => [id, keep, isSettled]);
/** @param at which of the differences */
export const settled = (project: Project, keep: SideChoice, at = 0) => {
  const difference = differencesOf(project)?.differences[at];
  if (!difference) throw new Error('no difference');
  return settleDifference(project, difference, keep);
};

export const anyKeeps = fc.array(
  fc.constantFrom<SideChoice>('first', 'second', 'both', 'neither'),
  {
    minLength: 1,
    maxLength: 5,
  },
);

/**
 * Settles in one way after the other, each in one step that is taken back on the way.
 * @param look at what came of each
 */
export function settleInTurn<Way>(
  begun: Project,
  ways: readonly Way[],
  change: (project: Project, way: Way) => Project,
  look: (project: Project, way: Way) => void,
): Project {
  return ways.reduce((before, way) => {
    const after = change(before, way);
    expect(withChange(after, changeBetween(after, before))).toEqual(before);
    look(after, way);
    return after;
  }, begun);
}
