/** Functions over the headings of a meeting, which are in the order of the text. */
import type { CoopRecord, Meeting, OutlineNode, Passage } from '../../dataset/schema';

/**
 * Returns the smallest index below `length` for which `holds` is true, by binary search; `length` where there
 * is none. `holds` must be true for all indexes after the first.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns the index of the innermost heading above an offset of the text; -1 before the first heading. */
export function headingAt(outline: readonly OutlineNode[], offset: number): number {
  const next = firstIndex(outline.length, (i) => (outline[i] as OutlineNode).start > offset);
  let at = next - 1;
  while (at >= 0 && (outline[at] as OutlineNode).end <= offset) at = outline[at]?.parent ?? -1;
  return at;
}

/** Returns the headings above an offset, from the session down to the speaker; none before the first heading. */
export function headingsAbove(outline: readonly OutlineNode[], offset: number): OutlineNode[] {
  const path: OutlineNode[] = [];
  for (let node = outline[headingAt(outline, offset)]; node; node = outline[node.parent ?? -1])
    path.unshift(node);
  return path;
}

/**
 * Returns the headings under which an actor is the speaker, in the order of the text; a heading within another
 * of the same speaker is left out.
 */
export function headingsOf({ outline }: Meeting, actor: string): OutlineNode[] {
  const headings = outline.filter((node) => node.actor === actor);
  const isWithin = (inner: OutlineNode, outer: OutlineNode) =>
    inner !== outer && outer.start <= inner.start && inner.end <= outer.end;
  return headings.filter((heading) => !headings.some((other) => isWithin(heading, other)));
}

/** Returns the paragraphs of the speaker of a heading, without those of other speakers under it. */
export function paragraphsSpoken(
  { outline }: Meeting,
  passages: readonly Passage[],
  heading: OutlineNode,
): Passage[] {
  const from = firstIndex(
    passages.length,
    (at) => (passages[at] as Passage).start >= heading.start,
  );
  const to = firstIndex(passages.length, (at) => (passages[at] as Passage).start >= heading.end);
  return passages
    .slice(from, to)
    .filter(
      ({ paragraph, start }) =>
        paragraph !== null &&
        headingsAbove(outline, start).findLast(({ actor }) => actor)?.actor === heading.actor,
    );
}

/** Returns for each heading the claims whose quotes begin under it, those under lower headings included. */
export function byHeading<Quoted extends Pick<CoopRecord, 'evidence'>>(
  outline: readonly OutlineNode[],
  quoted: Iterable<Quoted>,
): (readonly Quoted[])[] {
  const lists = outline.map((): Quoted[] => []);
  for (const claim of quoted) {
    let at = headingAt(outline, claim.evidence.start);
    for (; at >= 0; at = outline[at]?.parent ?? -1) lists[at]?.push(claim);
  }
  return lists;
}

/**
 * Returns the first and last number of the paragraphs under each heading, those under lower headings included;
 * null where there is none.
 */
export function paragraphsByHeading(
  outline: readonly OutlineNode[],
  passages: Iterable<Pick<Passage, 'start' | 'paragraph'>>,
) {
  const spans = outline.map((): { first: number; last: number } | null => null);
  // Paragraphs are numbered in the order of the text.
  for (const { start, paragraph } of passages) {
    if (paragraph === null) continue;
    for (let at = headingAt(outline, start); at >= 0; at = outline[at]?.parent ?? -1)
      spans[at] = { first: spans[at]?.first ?? paragraph, last: paragraph };
  }
  return spans;
}

export interface Branch {
  readonly node: OutlineNode;
  /** Index in the outline. */
  readonly index: number;
  readonly branches: readonly Branch[];
}

/** Returns the outline as a tree: the sessions, each with the headings under it. */
export function branchesOf(outline: readonly OutlineNode[]): Branch[] {
  const tops: Branch[] = [];
  const under: Branch[][] = outline.map(() => []);
  outline.forEach((node, index) => {
    const branch: Branch = { node, index, branches: under[index] as Branch[] };
    // A parent stands before its children.
    (node.parent === null ? tops : (under[node.parent] as Branch[])).push(branch);
  });
  return tops;
}
