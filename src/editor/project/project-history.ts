/** The projects of a session, for undo and redo. They share the rows that did not change. */
import type { Project } from './project';
import { changeBetween, isNoChange } from './project-change';

/**
 * An earlier or later project, with the label of the change between it and its neighbour towards the current project.
 */
interface Moment {
  readonly project: Project;
  readonly label: string;
}

export interface History {
  readonly project: Project;
  /** The projects before each change that can be undone; the latest is last. */
  readonly past: readonly Moment[];
  /** The projects after each change that was undone; the next to redo is last. */
  readonly future: readonly Moment[];
}

/**
 * How many changes can be undone. A change in a text of 3,000 lines costs 24 KB of references to lines, and the changed
 * lines themselves.
 */
export const MOST_CHANGES = 1_000;

export const historyOf = (project: Project): History => ({ project, past: [], future: [] });

/**
 * Adds a change to the history. A change that leaves the project equal returns the same history.
 * @param isMore whether the change continues the last one: both are undone as one, and where together they change
 *   nothing, neither is kept
 */
export function addChange(
  history: History,
  after: Project,
  label: string,
  isMore: boolean,
): History {
  const { project, past } = history;
  if (isNoChange(changeBetween(project, after))) return history;
  const last = isMore ? past.at(-1) : undefined;
  if (!last)
    return { project: after, past: [...past, { project, label }].slice(-MOST_CHANGES), future: [] };
  const isNothing = isNoChange(changeBetween(last.project, after));
  return { project: after, past: isNothing ? past.slice(0, -1) : past, future: [] };
}

/** Undoes the last change; without one the history stays as it is. */
export function undoChange({ project, past, future }: History): History {
  const last = past.at(-1);
  if (!last) return { project, past, future };
  const next = { project, label: last.label };
  return { project: last.project, past: past.slice(0, -1), future: [...future, next] };
}

/** Redoes the last change that was undone; without one the history stays as it is. */
export const redoChange = (history: History): History => reverse(undoChange(reverse(history)));

const reverse = ({ project, past, future }: History): History => ({
  ...{ project, past: future, future: past },
});
