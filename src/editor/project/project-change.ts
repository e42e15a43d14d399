/** The difference between two projects: each list and each value in which a row or a word differs. */
import type { ListName, Project, Values } from './project';

/** Each changed list and value, whole, as it is after the change. */
export interface ProjectChange {
  readonly values: Partial<Values>;
  readonly lists: Partial<Project['lists']>;
}

/** The change that turns the project `before` into `after`. */
export function changeBetween(before: Project, after: Project): ProjectChange {
  return {
    values: changedParts(before.values, after.values, isEqual),
    lists: changedParts(before.lists, after.lists, areSameRows),
  };
}

/** Whether a change leaves every project as it is. */
export const isNoChange = ({ values, lists }: ProjectChange): boolean =>
  Object.keys(values).length + Object.keys(lists).length === 0;

/** The project after a change; it shares the unchanged lists and values with `project`. */
export const withChange = (project: Project, { values, lists }: ProjectChange): Project => ({
  ...project,
  values: { ...project.values, ...values },
  lists: { ...project.lists, ...lists },
});

/** The parts of `after` that differ from those of `before`. */
function changedParts<Whole extends object>(
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

/** Rows that no change touched are the same objects, so only the others are compared by value. */
const areSameRows = (one: Rows, other: Rows): boolean =>
  one === other || (one.length === other.length && one.every((row, i) => isEqual(row, other[i])));
