/** A project as it was saved, in a file or by the browser: brought up to the format of today, and checked in full. */
import type { Problem } from '../../pipeline/problem';
import { floorOf, withHeadings, withoutFloor } from './migrate-speakers';
import { PROJECT_FORMAT, type Project } from './project';
import { projectProblems } from './project-schema';

/** What holds a project in its file, and by this name problems are told. */
export const PROJECT_FILE = 'project.json';

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
function withLaterLists<Saved>(saved: Saved): Saved {
  const lists = (saved as Partial<Project> | null)?.lists;
  return lists ? { ...saved, lists: { ...LATER, ...lists } } : saved;
}

export type ReadProject =
  | { readonly project: Project }
  | { readonly refused: 'newer' }
  | { readonly problems: readonly Problem[] };

/** A project as it was saved, of any format up to that of today; nothing is opened in part. */
export function readProject(saved: unknown): ReadProject {
  const project = withLaterLists(lifted(saved)) as Project;
  if (typeof project?.format === 'number' && project.format > PROJECT_FORMAT)
    return { refused: 'newer' };
  const problems = projectProblems(project, PROJECT_FILE);
  if (problems.length > 0) return { problems };
  return { project: withHeadings(project, floorOf(saved)) };
}
