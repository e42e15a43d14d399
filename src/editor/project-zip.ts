/**
 * A project as a file: a zip of plain files. `project.json` is what counts, `steps.jsonl` the changes that can
 * be taken back and made again, a line each; `source/` holds the document where somebody wants it kept; `seeds/`
 * is there for people, and for any other program.
 */
import { isSafePath } from '../dataset/zip-safe';
import { parseJson } from '../pipeline/json-file';
import type { Problem } from '../pipeline/problem';
import { isSeed, type SeedFiles } from '../pipeline/seed-files';
import type { DroppedFiles } from './engine/engine-protocol';
import { zipOf } from './outputs';
import { PROJECT_FORMAT, type Project } from './project';
import { LIST_NAMES, projectProblems } from './project-schema';
import { seedFilesOf } from './project-seeds';
import { applyStep, invertStep, type Step } from './step';
import type { History } from './undo';

export const PROJECT_FILE = 'project.json';
const STEPS_FILE = 'steps.jsonl';
/** Holds the document that the text was read from. */
export const DOCUMENT_FOLDER = 'source/';

/** Where the document lies that the text was read from; '' where there is none. */
function documentPath({ source }: Project['values']): string {
  if (!source) return '';
  const { name } = source;
  return `${DOCUMENT_FOLDER}${isSafePath(name) && !name.includes('/') ? name : 'document'}`;
}

export function projectZip(
  { project, past, future }: History,
  document: Uint8Array | null = null,
): Uint8Array<ArrayBuffer> {
  const { values } = project;
  const lines = [
    ...past.map((step) => ({ is: 'past', step })),
    ...future.map((step) => ({ is: 'future', step })),
  ].map((line) => `${JSON.stringify(line)}\n`);
  const files = new Map<string, string | Uint8Array>([
    ...seedFilesOf(project),
    [PROJECT_FILE, `${JSON.stringify(project, null, 1)}\n`],
    [STEPS_FILE, lines.join('')],
  ]);
  if (document && values.source?.isKept) files.set(documentPath(values), document);
  return zipOf(files, values.about.date);
}

/**
 * What makes a project of one format one of the next, by the format it is of: whoever raises `PROJECT_FORMAT` adds
 * the way from the one before, and so every project file that was ever saved opens.
 */
type Ways = Readonly<Record<number, (project: object) => object>>;
const WAYS: Ways = {};

/** A project as it was saved, in the format of today; as it is where no way leads there, for the check to refuse. */
export function lifted(saved: unknown, ways = WAYS, to: number = PROJECT_FORMAT): unknown {
  const format = (saved as { format?: unknown } | null)?.format;
  const way = typeof format === 'number' && format < to ? ways[format] : undefined;
  return way ? lifted({ ...way(saved as object), format: Number(format) + 1 }, ways, to) : saved;
}

type ReadProject =
  /** `foreign`: files that belong to no project. */
  | {
      readonly history: History;
      readonly foreign: readonly string[];
      readonly document: Uint8Array | null;
    }
  | { readonly refused: 'newer' }
  | { readonly problems: readonly Problem[] };

/**
 * The project with its history, which is left out where it does not lead to the project: nothing else is
 * opened in part.
 */
export function readProject(files: SeedFiles, documents: DroppedFiles): ReadProject {
  const text = files.get(PROJECT_FILE) ?? '';
  if (typeof text !== 'string')
    return { problems: [{ file: PROJECT_FILE, column: 'file', ...text }] };
  const { json, problems: faults } = parseJson(PROJECT_FILE, text);
  if (faults.length > 0) return { problems: faults };
  const value = lifted(json) as Project;
  if (typeof value?.format === 'number' && value.format > PROJECT_FORMAT)
    return { refused: 'newer' };
  // A project that was saved before there was a list has none of its rows.
  const none = Object.fromEntries(LIST_NAMES.map((name) => [name, []]));
  const project: Project = { ...value, lists: { ...none, ...value?.lists } };
  const problems = projectProblems(project, PROJECT_FILE);
  if (problems.length > 0) return { problems };
  const isOwn = (path: string) =>
    path === PROJECT_FILE || path === STEPS_FILE || (path.startsWith('seeds/') && isSeed(path));
  const path = documentPath(value.values);
  const document = documents.find(([name]) => name === path)?.[1] ?? null;
  const foreign = [
    ...[...files.keys()].filter((each) => !isOwn(each)),
    ...documents.map(([name]) => name).filter((name) => name !== path),
  ];
  const steps = files.get(STEPS_FILE) ?? '';
  const history = typeof steps === 'string' ? withSteps(project, steps) : null;
  if (history) return { history, foreign, document };
  return {
    history: { project, past: [], future: [] },
    foreign: [...foreign, STEPS_FILE],
    document,
  };
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
