/** The projects of a session, so that changes can be taken back and made again. They share the rows that did not change. */
import type { Project } from './project';
import { changeBetween, isNoChange } from './project-change';

/** A project that is not the one of now, with the label of the change between it and the one nearer to now. */
interface Moment {
  readonly project: Project;
  readonly label: string;
}

export interface History {
  readonly project: Project;
  /** Before the changes that can be taken back; the last one last. */
  readonly past: readonly Moment[];
  /** After the changes that were taken back; the next one last. */
  readonly future: readonly Moment[];
}

/**
 * So many changes can be taken back. Each that touches the text of 3,000 lines holds 24 KB of references to lines, and
 * as much as it changed.
 */
export const MOST_CHANGES = 1_000;

export const historyOf = (project: Project): History => ({ project, past: [], future: [] });

/**
 * With one more change, as it is where that leaves the project equal.
 * @param isMore goes on with the last change: both are taken back as one, and are none where they come to nothing
 */
export function advance(history: History, after: Project, label: string, isMore: boolean): History {
  const { project, past } = history;
  if (isNoChange(changeBetween(project, after))) return history;
  const last = isMore ? past.at(-1) : undefined;
  if (!last)
    return { project: after, past: [...past, { project, label }].slice(-MOST_CHANGES), future: [] };
  const isNothing = isNoChange(changeBetween(last.project, after));
  return { project: after, past: isNothing ? past.slice(0, -1) : past, future: [] };
}

/** As it is where nothing can be taken back. */
export function undone({ project, past, future }: History): History {
  const last = past.at(-1);
  if (!last) return { project, past, future };
  const next = { project, label: last.label };
  return { project: last.project, past: past.slice(0, -1), future: [...future, next] };
}

/** As it is where nothing was taken back. */
export function redone({ project, past, future }: History): History {
  const next = future.at(-1);
  if (!next) return { project, past, future };
  const last = { project, label: next.label };
  return { project: next.project, past: [...past, last], future: future.slice(0, -1) };
}
