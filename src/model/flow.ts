/**
 * Who helps whom: offers from providers through topics to the recipients that they name. Each status
 * is a flow of its own, since planned and past help is never added to what is available.
 */
import type { Filter } from './filter';
import { type Mentions, mentionsUnder, recipientsOf } from './flow-mentions';
import type { Model } from './model';
import type { Layout } from './order';
import type { OfferStatus } from './two-sided';

export interface FlowNode {
  /** 'open' is a recipient only; 'other' sums those that a column has no room for. */
  readonly kind: 'named' | 'open' | 'other';
  /** Ids of the actors or topics; one unless 'other', none if 'open'. */
  readonly ids: readonly string[];
  /** Offers (records), whoever they name; for recipients their mentions. */
  readonly offers: number;
  /** Of these, those that name nobody. */
  readonly open: number;
  /** Different providers, topics and named recipients of these offers. */
  readonly providers: number;
  readonly topics: number;
  readonly recipients: number;
}

export interface Flow {
  readonly offers: number;
  /** Offers, each as often as it names a recipient; one that names nobody once. */
  readonly mentions: number;
  readonly providers: readonly FlowNode[];
  readonly topics: readonly FlowNode[];
  readonly recipients: readonly FlowNode[];
  /** Offers of provider p on topic t at `p * topics + t`, by position of the nodes. */
  readonly given: Uint32Array;
  /** Mentions of recipient r in these at `(p * topics + t) * recipients + r`. */
  readonly received: Uint32Array;
}

/** Nodes of a column beside 'open', the one that sums the others included. */
export const MOST_NODES = 10;

interface Column {
  readonly nodes: readonly { kind: FlowNode['kind']; codes: readonly number[] }[];
  /** Position of the node by code. */
  readonly at: Int32Array;
}

/** The largest of a column (those that the reader chose before all), in the order of `rank`. */
function columnOf(
  counts: Uint32Array,
  chosen: (code: number) => boolean,
  rank: (code: number) => number,
  open: number | null,
): Column {
  const codes = [...counts.keys()].filter((code) => code !== open && counts[code] !== 0);
  const bySize = [...codes].sort(
    (a, b) =>
      Number(chosen(b)) - Number(chosen(a)) ||
      (counts[b] as number) - (counts[a] as number) ||
      a - b,
  );
  const crowded = codes.length > MOST_NODES;
  const shown = crowded ? bySize.slice(0, MOST_NODES - 1) : bySize;
  const others = crowded ? bySize.slice(MOST_NODES - 1).sort((a, b) => rank(a) - rank(b)) : [];
  const nodes: { kind: FlowNode['kind']; codes: readonly number[] }[] = shown
    .sort((a, b) => rank(a) - rank(b))
    .map((code) => ({ kind: 'named', codes: [code] }));
  if (others.length > 0) nodes.push({ kind: 'other', codes: others });
  if (open !== null && counts[open] !== 0) nodes.push({ kind: 'open', codes: [open] });
  const at = new Int32Array(counts.length).fill(-1);
  nodes.forEach(({ codes: own }, position) => {
    for (const code of own) at[code] = position;
  });
  return { nodes, at };
}

/** Position in the reader's order by code; what the layout leaves out comes after it. */
function ranks(groups: Layout['rows'], length: number): (code: number) => number {
  const rank = Array.from({ length }, (_, code) => length + code);
  groups
    .flatMap(({ members }) => members)
    .forEach((code, position) => {
      rank[code] = position;
    });
  return (code) => rank[code] as number;
}

/** The flow of each status under the filter, its nodes in the order of the matrix. */
export function flows(
  model: Model,
  filter: Filter,
  layout: Layout,
): Readonly<Record<OfferStatus, Flow>> {
  const { ids, rows } = recipientsOf(model);
  const { actors, topics } = model;
  const mentions = mentionsUnder(model, filter);
  const actorRank = ranks(layout.rows, actors.length);
  const topicRank = ranks(layout.columns, topics.length);
  const idsOf = [actors.map(({ id }) => id), topics.map(({ id }) => id), ids] as const;
  const flowOf = (status: OfferStatus): Flow => {
    const own = mentions(status);
    const counts = [
      tally(own.provider, actors.length, own.first),
      tally(own.topic, topics.length, own.first),
      tally(own.recipient, ids.length),
    ] as const;
    const columns = [
      columnOf(
        counts[0],
        (code) => filter.actor.includes(idsOf[0][code] as string),
        actorRank,
        null,
      ),
      columnOf(
        counts[1],
        (code) => filter.topic.includes(idsOf[1][code] as string),
        topicRank,
        null,
      ),
      columnOf(
        counts[2],
        (code) => filter.actor.includes(ids[code] as string),
        (code) =>
          (rows[code] as number) < 0 ? 2 * actors.length + code : actorRank(rows[code] as number),
        0,
      ),
    ] as const;
    return joined(columns, idsOf, counts, own);
  };
  return {
    available: flowOf('available'),
    planned: flowOf('planned'),
    delivered: flowOf('delivered'),
  };
}

type Three<Item> = readonly [Item, Item, Item];

/** How often each code stands there, counting only where `where` (if given) is 1. */
function tally(codes: Uint32Array, length: number, where?: Uint8Array): Uint32Array {
  const counts = new Uint32Array(length);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    counts[code] = (counts[code] as number) + (where?.[i] ?? 1);
  }
  return counts;
}

/** What runs between the nodes, and how many different partners each node has. */
function joined(
  columns: Three<Column>,
  ids: Three<readonly string[]>,
  counts: Three<Uint32Array>,
  { provider, topic, recipient, first }: Mentions,
): Flow {
  const codes = [provider, topic, recipient] as const;
  const placesIn = (c: 0 | 1 | 2) => codes[c].map((code) => columns[c].at[code] as number);
  const at = [placesIn(0), placesIn(1), placesIn(2)] as const;
  const [providers, topics, recipients] = columns;
  const pairs = at[0].map((node, i) => node * topics.nodes.length + (at[1][i] as number));
  const triples = pairs.map((pair, i) => pair * recipients.nodes.length + (at[2][i] as number));
  const given = tally(pairs, providers.nodes.length * topics.nodes.length, first);
  const received = tally(triples, given.length * recipients.nodes.length);
  const toAll = Uint8Array.from(recipient, (code) => Number(code === 0));
  const open = at.map((nodes, c) => tally(nodes, columns[c as 0 | 1 | 2].nodes.length, toAll));
  // Of each node of a column, 1 for each code of a column that it has an offer with.
  const met = at.map((nodes, c) =>
    codes.map((others, other) => {
      const { length } = ids[other as 0 | 1 | 2];
      const seen = new Uint8Array(columns[c as 0 | 1 | 2].nodes.length * length);
      for (let i = 0; i < nodes.length; i++)
        seen[(nodes[i] as number) * length + (others[i] as number)] = 1;
      return seen;
    }),
  );
  const nodesOf = (c: 0 | 1 | 2): FlowNode[] =>
    columns[c].nodes.map(({ kind, codes }, node) => {
      const different = (other: 0 | 1 | 2) => {
        const { length } = ids[other];
        const own = met[c]?.[other]?.subarray(node * length, (node + 1) * length);
        return (
          own?.reduce((sum, one, code) => (other === 2 && code === 0 ? sum : sum + one), 0) ?? 0
        );
      };
      return {
        kind,
        ids: kind === 'open' ? [] : codes.map((code) => ids[c][code] as string),
        offers: codes.reduce((sum, code) => sum + (counts[c][code] as number), 0),
        open: open[c]?.[node] ?? 0,
        providers: different(0),
        topics: different(1),
        recipients: different(2),
      };
    });
  const total = (numbers: Uint32Array) => numbers.reduce((sum, number) => sum + number, 0);
  return {
    offers: total(given),
    mentions: total(received),
    providers: nodesOf(0),
    topics: nodesOf(1),
    recipients: nodesOf(2),
    given,
    received,
  };
}
