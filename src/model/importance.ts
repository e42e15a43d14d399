/** An order of importance, and how a criterion moves in it. */
import { CRITERIA, type Criterion } from './criterion';

/** The most important first, equals in one list; no list is empty. */
export type Importance = readonly (readonly Criterion[])[];

/** The order over all criteria: those that it does not name come last, as equals. */
export function completed(order: Importance): Importance {
  const named = new Set(order.flat());
  const rest = CRITERIA.filter((each) => !named.has(each));
  return rest.length === 0 ? order : [...order, rest];
}

/** Place of a criterion, from 1; equals share one. */
export const placeOf = (order: Importance, criterion: Criterion): number =>
  completed(order).findIndex((equals) => equals.includes(criterion)) + 1;

const sorted = (equals: readonly Criterion[]) => CRITERIA.filter((each) => equals.includes(each));

/**
 * One step up (-1) or down (1): out of its equals, or from a place of its own to those of the next one.
 * Every order can be reached so. The same order where there is no such step.
 */
export function moved(order: Importance, criterion: Criterion, step: -1 | 1): Importance {
  const all = completed(order);
  const at = all.findIndex((equals) => equals.includes(criterion));
  const others = (all[at] ?? []).filter((each) => each !== criterion);
  if (others.length > 0) {
    const parted = step < 0 ? [[criterion], others] : [others, [criterion]];
    return all.toSpliced(at, 1, ...parted);
  }
  const next = all[at + step];
  if (!next) return all;
  return all.toSpliced(Math.min(at, at + step), 2, sorted([...next, criterion]));
}
