/** Joins the links of codings that are about the same words, and finds those on which two codings differ. */
import { compare } from '../problem';
import type { Pair } from './agreement-measures';

/** A link as one coding has it. */
export interface CodedLink {
  /** Id of the record of an earlier meeting. */
  readonly of: string;
  readonly effect: string;
  /** `cellKey` of the record that says so; '' for words without a record. */
  readonly says: string;
  /** Place in the minutes of the words that say so: those of the record `by`, or the link's own. */
  readonly start: number;
  readonly end: number;
}

/**
 * Links of one earlier record whose words overlap, in whichever coding. Each group has the links of each coding, sorted
 * by place; a coding may have none.
 */
export function joinedLinks<Link extends CodedLink>(
  ...codings: readonly (readonly Link[])[]
): Link[][][] {
  const links = codings
    .flatMap((coding, side) => coding.map((link) => ({ link, side })))
    .toSorted((a, b) => compare(a.link.of, b.link.of) || a.link.start - b.link.start);
  const groups: Link[][][] = [];
  let [of, end] = ['', 0];
  for (const { link, side } of links) {
    if (link.of !== of || link.start >= end) {
      groups.push(codings.map(() => []));
      end = link.end;
    }
    groups.at(-1)?.[side]?.push(link);
    of = link.of;
    end = Math.max(end, link.end);
  }
  return groups;
}

/** Values as one, whatever their order and number: sorted, each once, and joined by ";". */
export const setOf = (values: readonly string[]): string =>
  [...new Set(values)].toSorted(compare).join(';');

/**
 * Pairs of an earlier record and the words that say what became of it. Each pair has the effects in the first and in the
 * second coding, sorted and joined by ";"; '' where that coding has no such link.
 */
export const linkPairs = (first: readonly CodedLink[], second: readonly CodedLink[]): Pair[] =>
  joinedLinks(first, second).map(([one = [], other = []]) => [
    setOf(one.map(({ effect }) => effect)),
    setOf(other.map(({ effect }) => effect)),
  ]);

/** Whether two codings say the same of a group: the same effects, each by records of the same cells. */
export const isAgreed = ([first = [], second = []]: readonly (readonly CodedLink[])[]): boolean => {
  const saidIn = (links: readonly CodedLink[]) =>
    setOf(links.map(({ effect, says }) => `${effect} ${says}`));
  return saidIn(first) === saidIn(second);
};

/** Ids of the earlier records on whose links two codings differ. */
export const linkDisputes = (
  first: readonly CodedLink[],
  second: readonly CodedLink[],
): string[] => [
  ...new Set(
    joinedLinks(first, second)
      .filter((group) => !isAgreed(group))
      .flatMap((group) => group.flat().map(({ of }) => of)),
  ),
];
