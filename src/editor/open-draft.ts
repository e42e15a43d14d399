/** Opens what the browser kept of a project: checked as a project file is, or given back as a file. */
import type { KeptProject, OpenedDraft } from './engine/engine-protocol';
import { zipOf } from './outputs';
import { DOCUMENT_FOLDER, stepsText } from './project-zip';
import { PROJECT_FILE, readHistory, STEPS_FILE, withLaterLists } from './saved-project';
import { advance, type History } from './undo';

export function openDraft(kept: KeptProject): OpenedDraft {
  const begun = readHistory(kept.base, null);
  const history = historyOf(kept);
  // What is missing at first is told as that: a change may bring a part of it.
  const read = 'history' in begun ? readHistory(history?.project, history) : begun;
  if ('history' in read)
    return { history: read.history, foreign: read.isWhole ? [] : [STEPS_FILE] };
  const zip = zipOfKept(kept, history);
  if ('refused' in read) return { refused: 'draft-newer', names: [], zip };
  const names = [...new Set(read.problems.map(({ column }) => column))];
  const more = names.length > MOST_NAMES ? ['…'] : [];
  return { refused: 'draft', names: [...names.slice(0, MOST_NAMES), ...more], zip };
}

/** So many are told: a list may be damaged in each of its rows. */
const MOST_NAMES = 20;

/** Null where what happened does not fit the project. */
function historyOf({ base, entries }: KeptProject): History | null {
  try {
    return entries.reduce(advance, { project: withLaterLists(base), past: [], future: [] });
  } catch {
    return null;
  }
}

/**
 * A project file where the changes fit the project, so that a newer page can open it, or somebody mend it; else the
 * project and its changes as they are kept.
 */
function zipOfKept({ base, entries, document }: KeptProject, history: History | null) {
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  const files: [string, string | Uint8Array][] = history
    ? [
        [PROJECT_FILE, json(history.project)],
        [STEPS_FILE, stepsText(history)],
      ]
    : [
        [PROJECT_FILE, json(base)],
        ['entries.json', json(entries)],
      ];
  if (document) files.push([`${DOCUMENT_FOLDER}document`, document]);
  return zipOf(files, '');
}
