/**
 * A project as a file: a zip of plain files. `project.json` is what counts; `source/` holds the document where somebody
 * wants it kept; `seeds/` is there for people, and for any other program.
 */
import { zipSync } from 'fflate';
import { isSafePath } from '../../dataset/zip-safe';
import { parseJson } from '../../pipeline/json-file';
import { isSeed, type SeedFiles } from '../../pipeline/seed-files';
import type { Project } from './project';
import { seedFilesOf } from './project-seeds';
import { PROJECT_FILE, type ReadProject, readProject } from './saved-project';

/** Holds the document that the text was read from. */
export const DOCUMENT_FOLDER = 'source/';

/** Where the document lies that the text was read from; '' where there is none. */
function documentPath({ source }: Project['values']): string {
  if (!source) return '';
  const { name } = source;
  return `${DOCUMENT_FOLDER}${isSafePath(name) && !name.includes('/') ? name : 'document'}`;
}

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
  /** `foreign`: files that belong to no project, or to its history, which older versions kept. */
  | {
      readonly project: Project;
      readonly foreign: readonly string[];
      readonly document: Uint8Array | null;
    }
  | Exclude<ReadProject, { project: unknown }>;

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

/** @param day of the data, ISO 8601, so that the same files give the same zip; one that is none counts for nothing */
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

/** Files by path, as they were dropped or chosen. */
export type DroppedFiles = readonly (readonly [path: string, bytes: Uint8Array])[];
