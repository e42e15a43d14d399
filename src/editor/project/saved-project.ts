/** Reads a saved project, from a file or a draft: upgrades it to the current format and checks it. */
import type { Problem } from '../../pipeline/problem';
import { withKeptLinks, withLinkLists } from './migrate-links';
import { lineSpeakersOf, withHeadings, withoutLineSpeakers } from './migrate-speakers';
import { PROJECT_FORMAT, type Project } from './project';
import { projectProblems } from './project-schema';

/** The name of the project within its zip, and in problems. */
export const PROJECT_FILE = 'project.json';

/**
 * For each format the function that turns its projects into those of the next format. A change that raises
 * `PROJECT_FORMAT` adds a function here, so that every project ever saved still opens.
 */
type Upgrades = Readonly<Record<number, (project: object) => object>>;
const UPGRADES: Upgrades = { 1: withoutLineSpeakers, 2: withLinkLists };

/**
 * Upgrades a saved project to the format `to`. Without an upgrade for its format it stays as it is, and the check
 * refuses it.
 */
export function upgradeProject(
  saved: unknown,
  upgrades = UPGRADES,
  to: number = PROJECT_FORMAT,
): unknown {
  const format = (saved as { format?: unknown } | null)?.format;
  const upgrade = typeof format === 'number' && format < to ? upgrades[format] : undefined;
  return upgrade
    ? upgradeProject({ ...upgrade(saved as object), format: Number(format) + 1 }, upgrades, to)
    : saved;
}

/** Lists that were added later, so that older projects lack them. A project that lacks another list is damaged. */
const LATER = { dismissed: [] } satisfies Partial<Project['lists']>;

/** Adds each missing list of `LATER`, empty. */
function withLaterLists<Saved>(saved: Saved): Saved {
  const lists = (saved as Partial<Project> | null)?.lists;
  return lists ? { ...saved, lists: { ...LATER, ...lists } } : saved;
}

export type ReadProject =
  | { readonly project: Project }
  | { readonly refused: 'newer' }
  | { readonly problems: readonly Problem[] };

/** Reads a saved project of any format up to the current one: the whole project, or the reasons why it is refused. */
export function readProject(saved: unknown): ReadProject {
  const project = withLaterLists(upgradeProject(saved)) as Project;
  if (typeof project?.format === 'number' && project.format > PROJECT_FORMAT)
    return { refused: 'newer' };
  const problems = projectProblems(project, PROJECT_FILE);
  if (problems.length > 0) return { problems };
  const isOlder = Number((saved as Partial<Project>).format) < 3;
  const whole = isOlder ? withKeptLinks(project) : { project };
  if ('problems' in whole) return whole;
  // A file may name one row twice, and the project could then never be opened again.
  const more = isOlder ? projectProblems(whole.project, PROJECT_FILE) : [];
  if (more.length > 0) return { problems: more };
  return { project: withHeadings(whole.project, lineSpeakersOf(saved)) };
}
