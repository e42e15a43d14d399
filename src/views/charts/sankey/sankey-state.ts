/**
 * What the Sankey shows, without pixels: the offers of one status as nodes in three columns and the
 * ribbons between them, each with what a click on it marks.
 */
import { STATUSES } from '../../../dataset/values';
import type { Filter } from '../../../model/filter';
import type { Model } from '../../../model/model';
import type { Layout } from '../../../model/order';
import { type Flow, type FlowNode, flow, isAsked, offersOf } from '../../../model/sankey';
import type { OfferStatus } from '../../../model/two-sided';
import type { Mark } from '../../../store/view-state';

export type FlowColumn = 'providers' | 'topics' | 'recipients';
export const FLOW_COLUMNS: readonly FlowColumn[] = ['providers', 'topics', 'recipients'];

export interface ShownNode extends FlowNode {
  /** One of its kind in the chart. */
  readonly key: string;
  readonly column: FlowColumn;
  /** Name as it fits in the drawing, and whole; null where `kind` says it. */
  readonly label: string | null;
  readonly title: string | null;
  readonly isOrganization: boolean;
  /** Names of those that 'other' sums, an organization's with its sign. */
  readonly names: readonly string[];
  /** What a click marks; null where it is nobody in particular, or no row of the matrix. */
  readonly mark: Mark | null;
}

/** What runs between two nodes: offers to a topic, mentions to a recipient. */
export interface Ribbon {
  /** Positions in `SankeyState.nodes`. */
  readonly source: number;
  readonly target: number;
  readonly value: number;
  readonly from: ShownNode;
  readonly to: ShownNode;
  readonly mark: Mark | null;
}

/** How many offers of a status there are under the filter, and whether it admits them. */
export interface StatusOffers {
  readonly status: OfferStatus;
  readonly offers: number;
  readonly isAsked: boolean;
}

export interface SankeyState extends Pick<Flow, 'offers' | 'mentions' | 'given' | 'received'> {
  readonly status: OfferStatus;
  /** All three, so that a reader sees what the picture does not count. */
  readonly statuses: readonly StatusOffers[];
  readonly providers: readonly ShownNode[];
  readonly topics: readonly ShownNode[];
  readonly recipients: readonly ShownNode[];
  /** The three columns one after the other. */
  readonly nodes: readonly ShownNode[];
  readonly ribbons: readonly Ribbon[];
}

/** Stands before the name of an organization. */
export const ORGANIZATION = '◆';

/** The status that the reader chose, or the first that has offers where that one has none. */
export function shownStatus(
  statuses: readonly StatusOffers[],
  chosen: OfferStatus | null,
): OfferStatus {
  const hasOffers = statuses.filter(({ offers }) => offers > 0);
  const own = hasOffers.find(({ status }) => status === chosen) ?? hasOffers[0];
  return own?.status ?? chosen ?? 'available';
}

export const offersByStatus = (model: Model, filter: Filter): StatusOffers[] =>
  STATUSES.offer.map((status) => ({
    status,
    offers: offersOf(model, filter, status),
    isAsked: isAsked(filter, status),
  }));

/** @param chosen status that the reader chose; null: the first that has offers */
export function sankeyState(
  model: Model,
  filter: Filter,
  layout: Layout,
  chosen: OfferStatus | null,
): SankeyState {
  const statuses = offersByStatus(model, filter);
  const status = shownStatus(statuses, chosen);
  const found = flow(model, filter, layout, status);
  const shown = (column: FlowColumn) => found[column].map((node) => shownNode(model, column, node));
  const [providers, topics, recipients] = [
    shown('providers'),
    shown('topics'),
    shown('recipients'),
  ];
  const nodes = [...providers, ...topics, ...recipients];
  const ribbon = (source: number, target: number, value: number): Ribbon[] => {
    const [from, to] = [nodes[source], nodes[target]];
    if (!from || !to || value === 0) return [];
    const ends = { ...from.mark, ...to.mark };
    const mark = Object.keys(ends).length > 0 ? ends : null;
    return [{ source, target, value, from, to, mark }];
  };
  const ribbons = [
    ...providers.flatMap((_, p) =>
      topics.flatMap((_, t) =>
        ribbon(p, providers.length + t, found.given[p * topics.length + t] ?? 0),
      ),
    ),
    ...topics.flatMap((_, t) =>
      recipients.flatMap((_, r) =>
        ribbon(providers.length + t, providers.length + topics.length + r, mentionsOn(found, t, r)),
      ),
    ),
  ];
  return { ...found, status, statuses, providers, topics, recipients, nodes, ribbons };
}

function shownNode(model: Model, column: FlowColumn, node: FlowNode): ShownNode {
  const { names, topics, topicIndex, actors, actorIndex } = model;
  const [id = ''] = node.ids;
  const isNamed = node.kind === 'named';
  const isTopic = column === 'topics';
  const topic = topics[topicIndex.get(id) ?? -1];
  const isOrganization = (actor: string) =>
    !isTopic && actors[actorIndex.get(actor) ?? -1]?.kind === 'organization';
  const titleOf = (each: string) =>
    (isTopic ? topics[topicIndex.get(each) ?? -1]?.label : names.get(each)) ?? each;
  const signed = (each: string) =>
    isOrganization(each) ? `${ORGANIZATION} ${titleOf(each)}` : titleOf(each);
  const isKnown = isTopic || actorIndex.has(id);
  return {
    ...node,
    key: `${column} ${isNamed ? id : node.kind}`,
    column,
    label: isNamed ? ((isTopic ? topic?.short : undefined) ?? titleOf(id)) : null,
    title: isNamed ? titleOf(id) : null,
    isOrganization: isNamed && isOrganization(id),
    names: node.kind === 'other' ? node.ids.map(signed) : [],
    mark: isNamed && isKnown ? { [isTopic ? 'topic' : 'actor']: id } : null,
  };
}

/** Mentions of a recipient in the offers on a topic, over all providers. */
function mentionsOn(
  { providers, topics, recipients, received }: Flow,
  topic: number,
  recipient: number,
): number {
  let sum = 0;
  for (let p = 0; p < providers.length; p++)
    sum += received[(p * topics.length + topic) * recipients.length + recipient] ?? 0;
  return sum;
}

/** Positions of the nodes and ribbons that a mark emphasizes. */
export interface SankeyEmphasis {
  readonly nodes: ReadonlySet<number>;
  readonly ribbons: ReadonlySet<Ribbon>;
}

/** Emphasizes whatever would be left if the mark were the filter; null where nothing is marked. */
export function sankeyEmphasis(
  model: Model,
  filter: Filter,
  layout: Layout,
  state: SankeyState,
  mark: Mark | null,
): SankeyEmphasis | null {
  if (!mark) return null;
  const { partner, ...fields } = mark;
  const values = Object.entries(fields).map(([field, value]) => [field, [value]]);
  const narrowed = { ...filter, ...Object.fromEntries(values) };
  const found = flow(model, narrowed, layout, state.status);
  const at = (column: FlowColumn, { kind, ids }: FlowNode) => {
    const isOne = (node: ShownNode) =>
      node.column === column &&
      (kind === 'open' ? node.kind === 'open' : node.ids.some((id) => ids.includes(id)));
    return state.nodes.flatMap((node, position) => (isOne(node) ? [position] : []));
  };
  const [providers, topics, recipients] = FLOW_COLUMNS.map((column) =>
    found[column].map((node) => at(column, node)),
  );
  const nodes = new Set<number>();
  const pairs = new Set<string>();
  found.received.forEach((count, triple) => {
    const r = triple % found.recipients.length;
    const pair = Math.floor(triple / found.recipients.length);
    if (count === 0 || (partner && !found.recipients[r]?.ids.includes(partner))) return;
    const from = providers?.[Math.floor(pair / found.topics.length)] ?? [];
    const over = topics?.[pair % found.topics.length] ?? [];
    const to = recipients?.[r] ?? [];
    for (const node of [...from, ...over, ...to]) nodes.add(node);
    for (const topic of over) {
      for (const provider of from) pairs.add(`${provider} ${topic}`);
      for (const recipient of to) pairs.add(`${topic} ${recipient}`);
    }
  });
  const isMarked = ({ source, target }: Ribbon) => pairs.has(`${source} ${target}`);
  return { nodes, ribbons: new Set(state.ribbons.filter(isMarked)) };
}
