/** Builds the outline of minutes: the tree of headings, with their speakers. */
import type { OutlineLevel, OutlineNode } from '../../dataset/schema';
import { type Heading, isCapitals } from './heading';

/** The levels that may stay open around a new heading of each level. */
const AROUND: Record<OutlineLevel, readonly OutlineLevel[]> = {
  session: [],
  time: ['session', 'item'],
  item: ['session', 'time'],
  part: ['session', 'time', 'item'],
  presentation: ['session', 'time', 'item'],
  remarks: ['session', 'time', 'item'],
  speaker: ['session', 'time', 'item', 'part', 'remarks'],
};

/** Builds the outline heading by heading; `nodes` is complete after `closeFrom(0, …)`. */
export class OutlineBuilder {
  readonly nodes: OutlineNode[] = [];
  /** Indexes of the nodes still open, outermost first. */
  private open: number[] = [];
  /** Whether words have followed the last heading. */
  hasWords = false;

  /** Index of the innermost open node, null before the first heading. */
  get current(): number | null {
    return this.open.at(-1) ?? null;
  }

  /**
   * Opens a node at a UTF-16 offset.
   * @param alone whether the heading belongs to no open node, such as a new day just before its session
   */
  add(heading: Heading, start: number, alone: boolean): void {
    if (alone) this.closeFrom(0, start);
    else if (!this.staysInside(heading)) this.closeFrom(this.firstToClose(heading), start);
    const parent = this.current;
    const above = parent === null ? undefined : this.nodes[parent];
    // Inside a speech or a presentation the speaker stays the same.
    const isOwn = heading.actor !== undefined;
    const actor = isOwn ? (heading.actor ?? null) : (above?.actor ?? null);
    const presenter = heading.presenter ?? (isOwn ? null : (above?.presenter ?? null));
    const { label, title } = heading;
    // "INTRODUCTION" stands where sessions stand, before the first of them.
    const level = heading.level === 'part' && parent === null ? 'session' : heading.level;
    this.open.push(this.nodes.length);
    this.nodes.push({ level, title, label, parent, actor, presenter, start, end: start });
    this.hasWords = false;
  }

  private staysInside(heading: Heading): boolean {
    if (heading.label !== null) return false;
    const level = this.current === null ? undefined : this.nodes[this.current]?.level;
    // "Canada:" followed by "Presentation by Mr. Michel AUBIN".
    if (heading.level === 'presentation') return level === 'speaker' && !this.hasWords;
    // "PROPOSAL FOR COLLABORATION:" within a presentation.
    return heading.level === 'part' && level === 'presentation';
  }

  private firstToClose(heading: Heading): number {
    const around = AROUND[heading.level];
    const first = this.open.findIndex((index) => {
      const node = this.nodes[index];
      return !node || !around.includes(node.level) || outranks(heading, node);
    });
    return first < 0 ? this.open.length : first;
  }

  /** Closes the open nodes from a depth on, at a UTF-16 offset; depth 0 is the outermost. */
  closeFrom(depth: number, end: number): void {
    for (const index of this.open.splice(depth)) {
      const node = this.nodes[index];
      if (node) node.end = end;
    }
  }
}

/** Whether a heading stands beside an item: "CONCLUSIONS" in capitals after the items of a session in small letters. */
const outranks = ({ level, label, title }: Heading, node: OutlineNode): boolean =>
  level === 'part' &&
  label === null &&
  isCapitals(title) &&
  node.level === 'item' &&
  !isCapitals(node.title);
