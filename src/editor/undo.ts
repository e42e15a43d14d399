/** The history of a project: what is done, taken back, and done again. */
import type { Project } from './project';
import { applyStep, invertStep, isEmpty, type Step, stepBetween } from './step';

export interface History {
  readonly project: Project;
  /** Changes that can be taken back, the last one last, and those that were. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** What happened to a project; kept in this shape, so that a history can be gone through again. */
export interface Entry {
  /** 'more' goes on with the change before it: both are taken back as one. */
  readonly is: 'new' | 'more' | 'undo' | 'redo';
  /** What changes the project now: for 'undo' the inverse of the last change. */
  readonly step: Step;
}

/** How a history came about: the project as it was at first, and what happened to it since. */
export function originOf({ project, past, future }: History): { base: Project; entries: Entry[] } {
  // The next to be made again stands last.
  const again = future.toReversed();
  return {
    base: past.reduceRight((at, step) => applyStep(at, invertStep(step)), project),
    entries: [
      ...[...past, ...again].map((step): Entry => ({ is: 'new', step })),
      ...future.map((step): Entry => ({ is: 'undo', step: invertStep(step) })),
    ],
  };
}

export function advance({ project, past, future }: History, { is, step }: Entry): History {
  const after = applyStep(project, step);
  const last = past.at(-1);
  const next = future.at(-1);
  if (is === 'undo' && last)
    return { project: after, past: past.slice(0, -1), future: [...future, last] };
  if (is === 'redo' && next)
    return { project: after, past: [...past, next], future: future.slice(0, -1) };
  if (is === 'more' && last) {
    const whole = stepBetween(applyStep(project, invertStep(last)), after, last.label);
    const kept = past.slice(0, -1);
    return { project: after, past: isEmpty(whole) ? kept : [...kept, whole], future: [] };
  }
  return { project: after, past: [...past, step], future: [] };
}
