/**
 * A project as a file: a zip of plain files. `project.json` is what counts, `steps.jsonl` the changes that can
 * be taken back and made again, a line each; `seeds/` is there for people, and for any other program.
 */
import { parseJson } from '../pipeline/json-file';
import type { Problem } from '../pipeline/problem';
import { isSeed, type SeedFiles } from '../pipeline/seed-files';
import { zipOf } from './outputs';
import { PROJECT_FORMAT, type Project } from './project';
import { LIST_NAMES, projectProblems } from './project-schema';
import { seedFilesOf } from './project-seeds';
import { applyStep, invertStep, type Step } from './step';
import type { History } from './undo';

export const PROJECT_FILE = 'project.json';
const STEPS_FILE = 'steps.jsonl';

export function projectZip({ project, past, future }: History): Uint8Array<ArrayBuffer> {
  const lines = [
    ...past.map((step) => ({ is: 'past', step })),
    ...future.map((step) => ({ is: 'future', step })),
  ].map((line) => `${JSON.stringify(line)}\n`);
  const files = new Map([
    ...seedFilesOf(project),
    [PROJECT_FILE, `${JSON.stringify(project, null, 1)}\n`],
    [STEPS_FILE, lines.join('')],
  ]);
  return zipOf(files, project.values.about.date);
}

export type ReadProject =
  /** `foreign`: files that belong to no project. */
  | { readonly history: History; readonly foreign: readonly string[] }
  | { readonly refused: 'newer' }
  | { readonly problems: readonly Problem[] };

/**
 * The project with its history, which is left out where it does not lead to the project: nothing else is
 * opened in part.
 */
export function readProject(files: SeedFiles): ReadProject {
  const text = files.get(PROJECT_FILE) ?? '';
  if (typeof text !== 'string')
    return { problems: [{ file: PROJECT_FILE, column: 'file', ...text }] };
  const { json, problems: faults } = parseJson(PROJECT_FILE, text);
  if (faults.length > 0) return { problems: faults };
  const value = json as Project;
  if (typeof value?.format === 'number' && value.format > PROJECT_FORMAT)
    return { refused: 'newer' };
  // A project that was saved before there was a list has none of its rows.
  const none = Object.fromEntries(LIST_NAMES.map((name) => [name, []]));
  const project: Project = { ...value, lists: { ...none, ...value?.lists } };
  const problems = projectProblems(project, PROJECT_FILE);
  if (problems.length > 0) return { problems };
  const isOwn = (path: string) =>
    path === PROJECT_FILE || path === STEPS_FILE || (path.startsWith('seeds/') && isSeed(path));
  const foreign = [...files.keys()].filter((path) => !isOwn(path));
  const steps = files.get(STEPS_FILE) ?? '';
  const history = typeof steps === 'string' ? withSteps(project, steps) : null;
  if (history) return { history, foreign };
  return { history: { project, past: [], future: [] }, foreign: [...foreign, STEPS_FILE] };
}

/** The project with its steps; null where they do not lead there and on from there. */
function withSteps(project: Project, text: string): History | null {
  try {
    const lines: { is: 'past' | 'future'; step: Step }[] = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const [past, future] = (['past', 'future'] as const).map((is) =>
      lines.filter((line) => line.is === is).map(({ step }) => step),
    ) as [Step[], Step[]];
    const back = (from: Project, steps: readonly Step[]) =>
      steps.reduceRight((at, step) => applyStep(at, invertStep(step)), from);
    const begin = back(project, past);
    // The next to be made again stands last.
    const again = future.toReversed();
    const end = again.reduce(applyStep, project);
    const isSound =
      isAlike(past.reduce(applyStep, begin), project) &&
      isAlike(back(end, again), project) &&
      [begin, end].every((each) => projectProblems(each, STEPS_FILE).length === 0);
    return isSound ? { project, past, future } : null;
  } catch {
    return null;
  }
}

const isAlike = (one: Project, other: Project) => JSON.stringify(one) === JSON.stringify(other);
