/** Seeds opened in the editor, for its tests. */

import { strToU8, zipSync } from 'fflate';
import { createEngine } from '../../../src/editor/check/engine';
import type { FromEngine, OpenResult } from '../../../src/editor/check/engine-protocol';
import { replaceText } from '../../../src/editor/edits/text-edit';
import type { Project, Spot } from '../../../src/editor/project/project';
import type { DroppedFiles } from '../../../src/editor/project/project-zip';
import { projectOf } from '../../../src/editor/project/seeds-project';
import { formatProblem } from '../../../src/pipeline/problem';
import type { SeedFiles } from '../../../src/pipeline/seed-files';
import { tinySeeds } from '../../fixtures/tiny-seeds';

export const ID = '4b1f0d1e-0000-4000-8000-000000000000';

/** The project of seeds that open; throws with the problems where they do not. */
export function openSeeds(files: SeedFiles, meeting?: string): Project {
  const { project, problems } = projectOf(files, ID, meeting);
  if (!project) throw new Error(problems.map(formatProblem).join('\n'));
  return project;
}

/** Minutes as a project, with its records if any; no heading is decided. */
export const minutesOf = (minutes: string, language = 'en', records: string[] = []): Project =>
  openSeeds(tinySeeds({ minutes, meeting: { language, headings: [] }, records, positions: [] }));

/** What the engine makes of files that somebody opens. @param meeting which of several */
export function lookInto(files: DroppedFiles, meeting?: string): OpenResult {
  const said: FromEngine[] = [];
  createEngine((message) => said.push(message))({
    do: 'job',
    job: 1,
    task: { do: 'look-into', files, meeting },
  });
  const [answer] = said;
  if (answer?.is !== 'done') throw new Error(JSON.stringify(answer));
  return answer.answer as OpenResult;
}

/** Seeds as the file that somebody opens. */
export const zipOf = (seeds: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries([...seeds].map(([path, text]) => [path, strToU8(text)])));

/** Paths at which two sets of files differ. */
export const differing = (
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );

/** Other words in place of so many letters on one line. @param insert without an end of a line */
export const replaceWords = (
  project: Project,
  { line, at }: Spot,
  length: number,
  insert: string,
): Project => replaceText(project, { from: { line, at }, to: { line, at: at + length }, insert });
