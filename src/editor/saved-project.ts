/** A project as it was saved, in a file or by the browser: brought up to the format of today, and checked in full. */
import type { Problem } from '../pipeline/problem';
import { floorOf, withHeadings, withoutFloor } from './migrate-speakers';
import { PROJECT_FORMAT, type Project } from './project';
import { projectProblems } from './project-schema';
import { applyStep, invertStep, isEmpty, type Step, stepBetween } from './step';
import type { History } from './undo';

/** What holds a project in its file, and by these names problems are told; a step is a line. */
export const PROJECT_FILE = 'project.json';
export const STEPS_FILE = 'steps.jsonl';

/**
 * By format, the function that turns a project of this format into one of the next. Whoever raises `PROJECT_FORMAT`
 * adds the function for the format before, so that every project that was ever saved still opens.
 */
type Ways = Readonly<Record<number, (project: object) => object>>;
const WAYS: Ways = { 1: withoutFloor };

/** A project as it was saved, in the format of today; as it is where no way leads there, for the check to refuse. */
export function lifted(saved: unknown, ways = WAYS, to: number = PROJECT_FORMAT): unknown {
  const format = (saved as { format?: unknown } | null)?.format;
  const way = typeof format === 'number' && format < to ? ways[format] : undefined;
  return way ? lifted({ ...way(saved as object), format: Number(format) + 1 }, ways, to) : saved;
}

/** Lists that older versions did not know, so that their projects lack them. A project that lacks any other is damaged. */
const LATER = { dismissed: [] } satisfies Partial<Project['lists']>;

/** Adds these lists, empty, to a project that lacks them. */
export function withLaterLists<Saved>(saved: Saved): Saved {
  const lists = (saved as Partial<Project> | null)?.lists;
  return lists ? { ...saved, lists: { ...LATER, ...lists } } : saved;
}

export type Steps = Pick<History, 'past' | 'future'>;

export type ReadHistory =
  /** `isWhole` is false where the steps were left out. */
  | { readonly history: History; readonly isWhole: boolean }
  | { readonly refused: 'newer' }
  | { readonly problems: readonly Problem[] };

/**
 * The project with its history, which is left out where it does not lead to the project: nothing else is
 * opened in part.
 * @param steps null where they cannot be read
 */
export function readHistory(saved: unknown, steps: Steps | null): ReadHistory {
  const value = withLaterLists(lifted(saved)) as Project;
  if (typeof value?.format === 'number' && value.format > PROJECT_FORMAT)
    return { refused: 'newer' };
  const problems = projectProblems(value, PROJECT_FILE);
  if (problems.length > 0) return { problems };
  const lifts = steps && liftedSteps(steps);
  const isWhole = lifts !== null && isSound(value, lifts);
  const history = { project: value, ...(isWhole ? lifts : { past: [], future: [] }) };
  return { history: withDecided(history, floorOf(saved)), isWhole };
}

/** Steps without what they say of lists that are no more. */
function liftedSteps({ past, future }: Steps): Steps {
  const lifted = (steps: readonly Step[]) =>
    steps.flatMap((step) => {
      const rows = step.rows.filter(({ list }) => !GONE.includes(list));
      const left = { ...step, rows };
      return rows.length === step.rows.length ? step : isEmpty(left) ? [] : left;
    });
  return { past: lifted(past), future: lifted(future) };
}

/** Lists of older formats. */
const GONE: readonly string[] = ['floor'];

/** With what is decided of the headings of an older project, as a change that can be taken back. */
function withDecided(history: History, told: readonly string[]): History {
  const project = withHeadings(history.project, told);
  if (project === history.project) return history;
  const step = stepBetween(history.project, project, 'speakers');
  return { project, past: [...history.past, step], future: [] };
}

/** Whether the steps lead to the project and on from there. */
function isSound(project: Project, { past, future }: Steps): boolean {
  try {
    const back = (from: Project, steps: readonly Step[]) =>
      steps.reduceRight((at, step) => applyStep(at, invertStep(step)), from);
    const begin = back(project, past);
    // The next to be made again stands last.
    const again = future.toReversed();
    const end = again.reduce(applyStep, project);
    return (
      isAlike(past.reduce(applyStep, begin), project) &&
      isAlike(back(end, again), project) &&
      [begin, end].every((each) => projectProblems(each, STEPS_FILE).length === 0)
    );
  } catch {
    return false;
  }
}

const isAlike = (one: Project, other: Project) => JSON.stringify(one) === JSON.stringify(other);
