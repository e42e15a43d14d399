/** Opens a draft after the same check as a project file, or gives it back as a file. */
import type { Problem } from '../../pipeline/problem';
import { projectAfter } from '../project/migrate-drafts';
import { withChange } from '../project/project-change';
import { DOCUMENT_FOLDER, zipOf } from '../project/project-zip';
import { PROJECT_FILE, readProject } from '../project/saved-project';
import type { KeptProject, OpenedDraft } from './engine-protocol';

export function openDraft({ saved, entries, left, document }: KeptProject): OpenedDraft {
  const begun = readProject(saved);
  const whole = projectAfter(saved, entries);
  // The problems of the saved project itself count first: a change may bring a part of what it lacks.
  const read = 'project' in begun && entries.length > 0 ? readProject(whole) : begun;
  if ('project' in read) {
    const later = left && readProject(withChange(read.project, left));
    const isLater = later !== null && 'project' in later;
    return { project: isLater ? later.project : read.project, isLater };
  }
  // A newer page can open the file, or a person can repair it.
  const files: [string, string | Uint8Array][] = [[PROJECT_FILE, json(whole ?? saved)]];
  if (whole === null) files.push(['entries.json', json(entries)]);
  if (document) files.push([`${DOCUMENT_FOLDER}document`, document]);
  const zip = zipOf(files, '');
  if ('refused' in read) return { refused: 'draft-newer', names: [], zip };
  const names = [...new Set(read.problems.map(nameOf))];
  const more = names.length > MOST_NAMES ? ['…'] : [];
  return { refused: 'draft', names: [...names.slice(0, MOST_NAMES), ...more], zip };
}

/** The name of a damaged part: of the project, or of a file within it that becomes a list, with its line. */
const nameOf = ({ file, line, column }: Problem): string =>
  file === PROJECT_FILE ? column : `lists.${/(\w+)\.csv$/u.exec(file)?.[1]}:${line}`;

/** The most names of damaged parts: a list may be damaged in each of its rows. */
const MOST_NAMES = 20;

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
