/**
 * What the flow shows, without pixels and without React: a panel for each status of offers, with its
 * nodes as a reader meets them.
 */
import { STATUSES } from '../../dataset/values';
import type { Filter } from '../../model/filter';
import { type Flow, type FlowNode, flows } from '../../model/flow';
import type { Model } from '../../model/model';
import type { Layout } from '../../model/order';
import type { OfferStatus } from '../../model/two-sided';

export type FlowColumn = 'providers' | 'topics' | 'recipients';
export const FLOW_COLUMNS: readonly FlowColumn[] = ['providers', 'topics', 'recipients'];

export interface ShownNode extends FlowNode {
  /** One of its kind in its column. */
  readonly key: string;
  readonly column: FlowColumn;
  /** As it fits beside the drawing, and whole; null where `kind` says it. */
  readonly label: string | null;
  readonly title: string | null;
  /** An actor that is no State and no region. */
  readonly organization: boolean;
  /** Names of those that 'other' sums, an organization's with its sign. */
  readonly names: readonly string[];
  /** What a click takes into the filter; null where the filter knows no such thing. */
  readonly filter: { readonly field: 'actor' | 'topic'; readonly id: string } | null;
  readonly chosen: boolean;
}

/** Stands before the name of an organization. */
export const ORGANIZATION = '◆';

export interface FlowPanel extends Omit<Flow, FlowColumn> {
  readonly status: OfferStatus;
  /** Whether the filters on kind and status admit these offers. */
  readonly asked: boolean;
  readonly providers: readonly ShownNode[];
  readonly topics: readonly ShownNode[];
  readonly recipients: readonly ShownNode[];
}

export function flowState(model: Model, filter: Filter, layout: Layout): readonly FlowPanel[] {
  const found = flows(model, filter, layout);
  const kindAsked = filter.kind.length === 0 || filter.kind.includes('offer');
  const topic = (id: string) => model.topics[model.topicIndex.get(id) ?? -1];
  const isOrganization = (id: string) =>
    model.actors[model.actorIndex.get(id) ?? -1]?.kind === 'organization';
  const shown =
    (column: FlowColumn) =>
    (node: FlowNode): ShownNode => {
      const field = column === 'topics' ? 'topic' : 'actor';
      const nameOf = (id: string) =>
        field === 'topic' ? (topic(id)?.label ?? id) : (model.names.get(id) ?? id);
      const [id = ''] = node.ids;
      const one = node.kind === 'named';
      const known = field === 'topic' || model.actorIndex.has(id);
      const organization = (actor: string) => field === 'actor' && isOrganization(actor);
      const signed = (each: string) =>
        organization(each) ? `${ORGANIZATION} ${nameOf(each)}` : nameOf(each);
      return {
        ...node,
        key: one ? id : node.kind,
        column,
        label: one ? (topic(id)?.short ?? nameOf(id)) : null,
        title: one ? nameOf(id) : null,
        organization: one && organization(id),
        names: node.kind === 'other' ? node.ids.map(signed) : [],
        filter: one && known ? { field, id } : null,
        chosen: one && filter[field].includes(id),
      };
    };
  return STATUSES.offer.map((status) => {
    const flow = found[status];
    return {
      ...flow,
      status,
      asked: kindAsked && (filter.status.length === 0 || filter.status.includes(status)),
      providers: flow.providers.map(shown('providers')),
      topics: flow.topics.map(shown('topics')),
      recipients: flow.recipients.map(shown('recipients')),
    };
  });
}

/** What a ribbon between two nodes takes into the filter, by field. */
export interface Ends {
  readonly actor: readonly string[];
  readonly topic: readonly string[];
}

/** Null where an end is nobody in particular; a region that the filter does not know is left out. */
export function endsOf(from: ShownNode, to: ShownNode): Ends | null {
  if (from.kind !== 'named' || to.kind !== 'named') return null;
  const of = (field: 'actor' | 'topic') =>
    [from, to].flatMap(({ filter }) => (filter?.field === field ? filter.id : []));
  return { actor: of('actor'), topic: of('topic') };
}

/** A part of a ribbon, in numbers of offers: `from` where it begins. */
export interface Part {
  readonly pair: number;
  readonly from: number;
  readonly count: number;
}

export interface MarkedParts {
  /** Pairs are `provider * topics + topic`, and `topic * recipients + recipient`. */
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}

/** Mentions of a recipient in the offers on a topic, over all providers. */
export function mentionsOn(
  { providers, topics, recipients, received }: FlowPanel,
  topic: number,
  recipient: number,
): number {
  let sum = 0;
  for (let p = 0; p < providers.length; p++)
    sum += received[(p * topics.length + topic) * recipients.length + recipient] ?? 0;
  return sum;
}

/**
 * The parts of the ribbons that belong to what is pointed at: of a provider all that it gives and where
 * that goes, of a recipient what it receives and from whom, of a topic all that touches it.
 */
export function markedParts(
  panel: FlowPanel,
  actor: string | null,
  topic: string | null,
): MarkedParts {
  const { providers, topics, recipients, given, received } = panel;
  const left: Part[] = [];
  const right: Part[] = [];
  const at = (nodes: readonly ShownNode[], id: string | null) =>
    id === null ? -1 : nodes.findIndex(({ ids }) => ids.includes(id));
  const provider = at(providers, actor);
  const recipient = at(recipients, actor);
  const middle = at(topics, topic);
  for (let p = 0; p < providers.length; p++) {
    for (let t = 0; t < topics.length; t++) {
      const pair = p * topics.length + t;
      const whole = p === provider || t === middle;
      const to = recipient < 0 ? 0 : (received[pair * recipients.length + recipient] ?? 0);
      const count = whole ? (given[pair] ?? 0) : Math.min(to, given[pair] ?? 0);
      if (count > 0) left.push({ pair, from: 0, count });
    }
  }
  for (let t = 0; t < topics.length; t++) {
    for (let r = 0; r < recipients.length; r++) {
      const pair = t * recipients.length + r;
      const all = mentionsOn(panel, t, r);
      if (t === middle || r === recipient) {
        if (all > 0) right.push({ pair, from: 0, count: all });
        continue;
      }
      let from = 0;
      for (let p = 0; p < provider; p++)
        from += received[(p * topics.length + t) * recipients.length + r] ?? 0;
      const count = received[(provider * topics.length + t) * recipients.length + r] ?? 0;
      if (provider >= 0 && count > 0) right.push({ pair, from, count });
    }
  }
  return { left, right };
}
