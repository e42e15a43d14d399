/**
 * Where everything of a panel stands, in CSS pixels, for a width: three columns of nodes, each as high
 * as its label needs or as its offers are thick, and the ribbons between them.
 */
import { fittedLabels } from './flow-names';
import { type FlowColumn, type FlowPanel, mentionsOn, type ShownNode } from './flow-state';

export interface PlacedNode {
  readonly node: ShownNode;
  /** Its name as it fits; null where it has none of its own. */
  readonly label: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Bars where ribbons leave or arrive; a topic has two, of which the right counts mentions. */
  readonly bars: readonly Bar[];
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Ribbon {
  /** As in `MarkedParts`. */
  readonly pair: number;
  readonly count: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly title: { readonly from: ShownNode; readonly to: ShownNode };
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  /** Pixels an offer. */
  readonly unit: number;
  readonly nodes: {
    readonly providers: readonly PlacedNode[];
    readonly topics: readonly PlacedNode[];
    readonly recipients: readonly PlacedNode[];
  };
  /** Of the columns' names, over their nodes. */
  readonly heads: Readonly<Record<FlowColumn, { readonly left: number; readonly width: number }>>;
  readonly left: readonly Ribbon[];
  readonly right: readonly Ribbon[];
}

export const BAR = 6;
/** Two lines of a label. */
const LEAST_NODE = 30;
const GAP = 4;
const MOST_UNIT = 10;
/** A column of offers is about this high at most. */
const ROOM = 280;

const within = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** Pixels an offer, one for all panels, so that they can be compared. */
export const unitFor = (panels: readonly FlowPanel[]): number =>
  Math.min(MOST_UNIT, ROOM / Math.max(1, ...panels.map(({ mentions }) => mentions)));

interface ColumnBox {
  readonly x: number;
  readonly width: number;
  /** Left edges of the bars, and how many offers each shows. */
  readonly bars: readonly { readonly x: number; readonly size: (node: number) => number }[];
}

function heights(nodes: readonly ShownNode[], { bars }: ColumnBox, unit: number): number[] {
  return nodes.map((_, at) => Math.max(LEAST_NODE, ...bars.map(({ size }) => size(at) * unit)));
}

const heightOf = (all: readonly number[]) => all.reduce((sum, one) => sum + one + GAP, -GAP);

function place(
  nodes: readonly ShownNode[],
  box: ColumnBox,
  unit: number,
  height: number,
): PlacedNode[] {
  const all = heights(nodes, box, unit);
  let y = (height - heightOf(all)) / 2;
  return nodes.map((node, at) => {
    const own = all[at] as number;
    const top = y;
    y += own + GAP;
    return {
      node,
      label: node.label,
      x: box.x,
      y: top,
      width: box.width,
      height: own,
      bars: box.bars.map(({ x, size }) => ({
        x,
        y: top + (own - size(at) * unit) / 2,
        height: size(at) * unit,
      })),
    };
  });
}

/** Ribbons from the last bars of one column to the first bars of the next, stacked at both ends. */
function ribbons(
  from: readonly PlacedNode[],
  to: readonly PlacedNode[],
  count: (f: number, t: number) => number,
  unit: number,
): Ribbon[] {
  const filledTo = to.map(() => 0);
  return from.flatMap((source, f) => {
    let filledFrom = 0;
    return to.flatMap((target, t): Ribbon[] => {
      const offers = count(f, t);
      const start = source.bars.at(-1);
      const end = target.bars[0];
      if (offers === 0 || !start || !end) return [];
      const ribbon = {
        pair: f * to.length + t,
        count: offers,
        from: { x: start.x + BAR, y: start.y + filledFrom * unit },
        to: { x: end.x, y: end.y + (filledTo[t] as number) * unit },
        title: { from: source.node, to: target.node },
      };
      filledFrom += offers;
      filledTo[t] = (filledTo[t] as number) + offers;
      return [ribbon];
    });
  });
}

/** Over all columns, as no two names of a picture may read alike wherever they stand. */
function withLabels(nodes: FlowLayout['nodes']): FlowLayout['nodes'] {
  const { providers, topics, recipients } = nodes;
  const labels = fittedLabels([...providers, ...topics, ...recipients]);
  const named = (placed: readonly PlacedNode[], first: number) =>
    placed.map((node, at) => ({ ...node, label: labels[first + at] ?? null }));
  return {
    providers: named(providers, 0),
    topics: named(topics, providers.length),
    recipients: named(recipients, providers.length + topics.length),
  };
}

export function layOutFlow(panel: FlowPanel, width: number, unit: number): FlowLayout {
  const { providers, topics, recipients, given } = panel;
  const side = within(104, width * 0.21, 200);
  const middle = within(110, width * 0.24, 210);
  const start = (width - middle) / 2;
  const mentions = topics.map((_, t) => recipients.map((_r, r) => mentionsOn(panel, t, r)));
  const total = (numbers: readonly number[] | undefined) =>
    numbers?.reduce((sum, number) => sum + number, 0) ?? 0;
  const boxes = {
    providers: {
      x: 0,
      width: side,
      bars: [{ x: side, size: (p: number) => providers[p]?.offers ?? 0 }],
    },
    topics: {
      x: start,
      width: middle,
      bars: [
        { x: start, size: (t: number) => topics[t]?.offers ?? 0 },
        { x: start + middle - BAR, size: (t: number) => total(mentions[t]) },
      ],
    },
    recipients: {
      x: width - side,
      width: side,
      bars: [{ x: width - side - BAR, size: (r: number) => recipients[r]?.offers ?? 0 }],
    },
  } satisfies Record<string, ColumnBox>;
  const height = Math.max(
    heightOf(heights(providers, boxes.providers, unit)),
    heightOf(heights(topics, boxes.topics, unit)),
    heightOf(heights(recipients, boxes.recipients, unit)),
  );
  const nodes = withLabels({
    providers: place(providers, boxes.providers, unit, height),
    topics: place(topics, boxes.topics, unit, height),
    recipients: place(recipients, boxes.recipients, unit, height),
  });
  return {
    width,
    height,
    unit,
    nodes,
    heads: {
      providers: { left: boxes.providers.x, width: boxes.providers.width },
      topics: { left: boxes.topics.x, width: boxes.topics.width },
      recipients: { left: boxes.recipients.x, width: boxes.recipients.width },
    },
    left: ribbons(nodes.providers, nodes.topics, (p, t) => given[p * topics.length + t] ?? 0, unit),
    right: ribbons(nodes.topics, nodes.recipients, (t, r) => mentions[t]?.[r] ?? 0, unit),
  };
}

/** A tenth of a pixel is finer than anybody sees. */
const n = (pixels: number) => Math.round(pixels * 10) / 10;

/** The outline of a ribbon, or of its part from an offer on. */
export function ribbonPath(
  { from, to, count }: Ribbon,
  unit: number,
  part = { from: 0, count },
): string {
  const y0 = from.y + part.from * unit;
  const y1 = to.y + part.from * unit;
  const thick = part.count * unit;
  const middle = (from.x + to.x) / 2;
  return [
    `M${n(from.x)},${n(y0)}C${n(middle)},${n(y0)} ${n(middle)},${n(y1)} ${n(to.x)},${n(y1)}`,
    `v${n(thick)}C${n(middle)},${n(y1 + thick)} ${n(middle)},${n(y0 + thick)} ${n(from.x)},${n(y0 + thick)}Z`,
  ].join('');
}
