/** What differs between two projects: the lists and values of which any row or word is another. */
import type { ListName, Project, Values } from './project';

/** The whole list, the whole value, as it is after the change. */
export interface ProjectChange {
  readonly values: Partial<Values>;
  readonly lists: Partial<Project['lists']>;
}

export function changeBetween(before: Project, after: Project): ProjectChange {
  return {
    values: differing(before.values, after.values, isEqual),
    lists: differing(before.lists, after.lists, areSameRows),
  };
}

/** Whether it leaves a project equal. */
export const isNoChange = ({ values, lists }: ProjectChange): boolean =>
  Object.keys(values).length + Object.keys(lists).length === 0;

/** The project after a change; what did not change is shared with the one before. */
export const withChange = (project: Project, { values, lists }: ProjectChange): Project => ({
  ...project,
  values: { ...project.values, ...values },
  lists: { ...project.lists, ...lists },
});

/** The parts of `after` that are not the same before. */
function differing<Whole extends object>(
  before: Whole,
  after: Whole,
  isSame: (one: never, other: never) => boolean,
): Partial<Whole> {
  const names = Object.keys({ ...before, ...after }) as (keyof Whole)[];
  const others = names.filter((name) => !isSame(before[name] as never, after[name] as never));
  return Object.fromEntries(others.map((name) => [name, after[name]])) as Partial<Whole>;
}

const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

type Rows = Project['lists'][ListName];

/** Rows that no change touched are the same objects: only others are compared by what they say. */
const areSameRows = (one: Rows, other: Rows): boolean =>
  one === other || (one.length === other.length && one.every((row, i) => isEqual(row, other[i])));
