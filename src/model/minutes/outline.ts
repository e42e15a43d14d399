/** Questions about the headings of a meeting, which stand in the order of the text. */
import type { CoopRecord, Meeting, OutlineNode, Passage } from '../../dataset/schema';

/**
 * The smallest index below `length` for which `holds`, found by halving; `length` where there is none.
 * From the first index for which it holds on, it must hold for all.
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

/** The heading that an offset of the text is under, by index: the innermost; -1 before the first. */
export function headingAt(outline: readonly OutlineNode[], offset: number): number {
  const next = firstIndex(outline.length, (i) => (outline[i] as OutlineNode).start > offset);
  let at = next - 1;
  while (at >= 0 && (outline[at] as OutlineNode).end <= offset) at = outline[at]?.parent ?? -1;
  return at;
}

/** Headings above an offset, from the session down to the speaker; none before the first heading. */
export function headingsAbove(outline: readonly OutlineNode[], offset: number): OutlineNode[] {
  const path: OutlineNode[] = [];
  for (let node = outline[headingAt(outline, offset)]; node; node = outline[node.parent ?? -1])
    path.unshift(node);
  return path;
}

/** Where an actor has the floor, each turn of speech once, in the order of the text. */
export function turnsOf({ outline }: Meeting, actor: string): OutlineNode[] {
  const turns = outline.filter((node) => node.actor === actor);
  const isWithin = (inner: OutlineNode, outer: OutlineNode) =>
    inner !== outer && outer.start <= inner.start && inner.end <= outer.end;
  return turns.filter((turn) => !turns.some((other) => isWithin(turn, other)));
}

/** The paragraphs that are said in a turn, without what it holds of others who have the floor within it. */
export function spokenIn(
  { outline }: Meeting,
  passages: readonly Passage[],
  turn: OutlineNode,
): Passage[] {
  const from = firstIndex(passages.length, (at) => (passages[at] as Passage).start >= turn.start);
  const to = firstIndex(passages.length, (at) => (passages[at] as Passage).start >= turn.end);
  return passages
    .slice(from, to)
    .filter(
      ({ paragraph, start }) =>
        paragraph !== null &&
        headingsAbove(outline, start).findLast(({ actor }) => actor)?.actor === turn.actor,
    );
}

/** What begins under each heading, that below it included. */
export function byHeading<Quoted extends Pick<CoopRecord, 'evidence'>>(
  outline: readonly OutlineNode[],
  quoted: Iterable<Quoted>,
): (readonly Quoted[])[] {
  const found = outline.map((): Quoted[] => []);
  for (const one of quoted) {
    let at = headingAt(outline, one.evidence.start);
    for (; at >= 0; at = outline[at]?.parent ?? -1) found[at]?.push(one);
  }
  return found;
}

/** The paragraphs under each heading, those below it included; null where there is none. */
export function paragraphsByHeading(
  outline: readonly OutlineNode[],
  passages: Iterable<Pick<Passage, 'start' | 'paragraph'>>,
) {
  const found = outline.map((): { first: number; last: number } | null => null);
  // They are numbered in the order of the text.
  for (const { start, paragraph } of passages) {
    if (paragraph === null) continue;
    for (let at = headingAt(outline, start); at >= 0; at = outline[at]?.parent ?? -1)
      found[at] = { first: found[at]?.first ?? paragraph, last: paragraph };
  }
  return found;
}

export interface Branch {
  readonly node: OutlineNode;
  /** Index in the outline. */
  readonly index: number;
  readonly branches: readonly Branch[];
}

/** The outline as a tree: the sessions, with what is under each. */
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
