/**
 * A project as a file: a zip of plain files. `project.json` is what counts, `steps.jsonl` the changes that can
 * be taken back and made again, a line each; `source/` holds the document where somebody wants it kept; `seeds/`
 * is there for people, and for any other program.
 */
import { isSafePath } from '../dataset/zip-safe';
import { parseJson } from '../pipeline/json-file';
import { isSeed, type SeedFiles } from '../pipeline/seed-files';
import type { DroppedFiles } from './engine/engine-protocol';
import { zipOf } from './outputs';
import type { Project } from './project';
import { seedFilesOf } from './project-seeds';
import {
  PROJECT_FILE,
  type ReadHistory,
  readHistory,
  STEPS_FILE,
  type Steps,
} from './saved-project';
import type { Step } from './step';
import type { History } from './undo';

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
  const files = new Map<string, string | Uint8Array>([
    ...seedFilesOf(project),
    [PROJECT_FILE, `${JSON.stringify(project, null, 1)}\n`],
    [STEPS_FILE, stepsText({ past, future })],
  ]);
  if (document && values.source?.isKept) files.set(documentPath(values), document);
  return zipOf(files, values.about.date);
}

/** The changes that can be taken back and made again, a line each. */
export const stepsText = ({ past, future }: Steps): string =>
  [...past.map((step) => ({ is: 'past', step })), ...future.map((step) => ({ is: 'future', step }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

type ReadProject =
  /** `foreign`: files that belong to no project. */
  | {
      readonly history: History;
      readonly foreign: readonly string[];
      readonly document: Uint8Array | null;
    }
  | Exclude<ReadHistory, { history: unknown }>;

/** The project with its history; steps that do not lead to it are among the files that were not read. */
export function readProject(files: SeedFiles, documents: DroppedFiles): ReadProject {
  const text = files.get(PROJECT_FILE) ?? '';
  if (typeof text !== 'string')
    return { problems: [{ file: PROJECT_FILE, column: 'file', ...text }] };
  const { json, problems: faults } = parseJson(PROJECT_FILE, text);
  if (faults.length > 0) return { problems: faults };
  const read = readHistory(json, stepsIn(files.get(STEPS_FILE) ?? ''));
  if (!('history' in read)) return read;
  const { history, isWhole } = read;
  const isOwn = (path: string) =>
    path === PROJECT_FILE || path === STEPS_FILE || (path.startsWith('seeds/') && isSeed(path));
  const path = documentPath(history.project.values);
  const document = documents.find(([name]) => name === path)?.[1] ?? null;
  const foreign = [
    ...[...files.keys()].filter((each) => !isOwn(each)),
    ...documents.map(([name]) => name).filter((name) => name !== path),
  ];
  return { history, foreign: isWhole ? foreign : [...foreign, STEPS_FILE], document };
}

/** Null where they cannot be read. */
function stepsIn(text: ReturnType<SeedFiles['get']>): Steps | null {
  if (typeof text !== 'string') return null;
  try {
    const lines: { is: 'past' | 'future'; step: Step }[] = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const of = (kind: 'past' | 'future') =>
      lines.filter(({ is }) => is === kind).map(({ step }) => step);
    return { past: of('past'), future: of('future') };
  } catch {
    return null;
  }
}
