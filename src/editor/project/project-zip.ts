/**
 * Writes and opens project files: zips of plain files. Only `project.json` is read again. `source/` holds the document
 * if the editor's user wants to keep it; `seeds/` is for people and other programs.
 */
import { zipSync } from 'fflate';
import { isSafePath } from '../../dataset/zip-safe';
import { parseJson } from '../../pipeline/json-file';
import { isSeed, type SeedFiles } from '../../pipeline/seed-files';
import type { Project } from './project';
import { seedFilesOf } from './project-seeds';
import { PROJECT_FILE, type ReadProject, readProject } from './saved-project';

/** The folder of the document from which the text was read. */
export const DOCUMENT_FOLDER = 'source/';

/** The path of the document from which the text was read; '' without a document. */
function documentPath({ source }: Project['values']): string {
  if (!source) return '';
  const { name } = source;
  return `${DOCUMENT_FOLDER}${isSafePath(name) && !name.includes('/') ? name : 'document'}`;
}

/** @param document bytes of the document, kept only where the project says so */
export function projectZip(
  project: Project,
  document: Uint8Array | null = null,
): Uint8Array<ArrayBuffer> {
  const { values } = project;
  const files = new Map<string, string | Uint8Array>([
    ...seedFilesOf(project),
    [PROJECT_FILE, `${JSON.stringify(project, null, 1)}\n`],
  ]);
  if (document && values.source?.isKept) files.set(documentPath(values), document);
  return zipOf(files, values.about.date);
}

type OpenedProject =
  /** `foreign`: paths of files that were not read: strange files, and the history that older versions kept. */
  | {
      readonly project: Project;
      readonly foreign: readonly string[];
      readonly document: Uint8Array | null;
    }
  | Exclude<ReadProject, { project: unknown }>;

/** Opens a project from the texts and documents of its zip, by path. */
export function openProjectFiles(files: SeedFiles, documents: DroppedFiles): OpenedProject {
  const text = files.get(PROJECT_FILE) ?? '';
  if (typeof text !== 'string')
    return { problems: [{ file: PROJECT_FILE, column: 'file', ...text }] };
  const { json, problems: faults } = parseJson(PROJECT_FILE, text);
  if (faults.length > 0) return { problems: faults };
  const read = readProject(json);
  if (!('project' in read)) return read;
  const isOwn = (path: string) =>
    path === PROJECT_FILE || (path.startsWith('seeds/') && isSeed(path));
  const path = documentPath(read.project.values);
  const document = documents.find(([name]) => name === path)?.[1] ?? null;
  const foreign = [
    ...[...files.keys()].filter((each) => !isOwn(each)),
    ...documents.map(([name]) => name).filter((name) => name !== path),
  ];
  return { ...read, foreign, document };
}

/**
 * Zips files, sorted by path.
 * @param day date of the files, ISO 8601, so that equal files give equal zips; a malformed day is replaced by a fixed
 * one
 */
export function zipOf(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
  day: string,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, content]) => [
    path,
    typeof content === 'string' ? encoder.encode(content) : content,
  ]);
  const isDay = /^(?:19[89]|20)\d+-/u.test(day) && !Number.isNaN(Date.parse(day));
  return zipSync(Object.fromEntries(entries), { mtime: `${isDay ? day : '2000-01-01'}T12:00:00` });
}

/** Files that a person dropped or chose, by path. */
export type DroppedFiles = readonly (readonly [path: string, bytes: Uint8Array])[];
