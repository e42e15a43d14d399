/**
 * Who helps whom: offers of one status from providers over topics to the recipients that they name.
 * Statuses are asked for one by one, since planned and past help is never added to what is available.
 */
import { admittedActors, compileFilter } from './compiled-filter';
import { matching } from './evidence';
import type { Filter } from './filter';
import type { Model } from './model';
import type { Layout } from './order';
import type { OfferStatus } from './two-sided';

export interface FlowNode {
  /** 'open' is a recipient only, of offers that name nobody; 'other' sums what a column has no room for. */
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

/** Nodes of a column beside 'open', the one that sums the others included: 37 in all at most. */
export const MOST_NODES = 12;

/** Codes of a column's items: `ids` by code, and the place of each in the reader's order. */
interface Codes {
  readonly ids: readonly string[];
  readonly rank: (code: number) => number;
}

/** Mentions one beside the other, each by the codes of its three columns. */
interface Mentions {
  readonly columns: readonly [Uint32Array, Uint32Array, Uint32Array];
  /** 1 at the first mention of each offer. */
  readonly first: Uint8Array;
}

/** Code of the recipient of an offer that names nobody. */
const NOBODY = 0;

/** Recipients by code: nobody first, then rows of the matrix in neutral order, then others by name. */
function recipientIds({ dataset, actorIndex, names, byName }: Model): string[] {
  const offers = dataset.records.filter(({ kind }) => kind === 'offer');
  const rowOf = (id: string) => actorIndex.get(id) ?? Number.MAX_SAFE_INTEGER;
  const nameOf = (id: string) => names.get(id) ?? id;
  const named = [...new Set(offers.flatMap(({ counterparts }) => counterparts))];
  named.sort(
    (a, b) => rowOf(a) - rowOf(b) || byName(nameOf(a), nameOf(b)) || (a < b ? -1 : Number(a > b)),
  );
  return ['', ...named];
}

/**
 * The mentions under the filter, of offers of a status. The filters on actor and subregion keep what
 * these give and what they receive: of an offer of somebody else, only the mentions of them.
 */
function mentionsUnder(
  model: Model,
  filter: Filter,
  status: OfferStatus,
  recipients: readonly string[],
): Mentions {
  const { actor, topic } = model.index.columns;
  const code = new Map(recipients.map((id, at) => [id, at]));
  const isNarrowed = filter.actor.length + filter.subregion.length > 0;
  const admitted = admittedActors(compileFilter(model, filter));
  const isAdmitted = (id: string) => admitted[model.actorIndex.get(id) ?? -1] === 1;
  const lists: [number[], number[], number[]] = [[], [], []];
  const first: number[] = [];
  if (isAsked(filter, status)) {
    const wanted: Filter = {
      ...filter,
      kind: ['offer'],
      status: [status],
      actor: [],
      subregion: [],
    };
    for (const i of matching(model, wanted)) {
      const isWhole = !isNarrowed || admitted[actor[i] as number] === 1;
      const { counterparts = [] } = model.dataset.records[i] ?? {};
      let isFirst = true;
      for (const id of counterparts.length === 0 ? [''] : new Set(counterparts)) {
        if (!isWhole && !isAdmitted(id)) continue;
        lists[0].push(actor[i] as number);
        lists[1].push(topic[i] as number);
        lists[2].push(code.get(id) ?? NOBODY);
        first.push(Number(isFirst));
        isFirst = false;
      }
    }
  }
  const [providers, topics, named] = lists.map((codes) => Uint32Array.from(codes));
  return {
    columns: [providers as Uint32Array, topics as Uint32Array, named as Uint32Array],
    first: Uint8Array.from(first),
  };
}

/** Whether the filters on kind and status admit these offers. */
export const isAsked = ({ kind, status }: Filter, one: OfferStatus): boolean =>
  (kind.length === 0 || kind.includes('offer')) && (status.length === 0 || status.includes(one));

/** Offers (records) of a status that the chart would show; linear in the records. */
export function offersOf(model: Model, filter: Filter, status: OfferStatus): number {
  const { first } = mentionsUnder(model, filter, status, ['']);
  return first.reduce((sum, one) => sum + one, 0);
}

/** How often each code stands there, counting only where `where` (if given) is 1. */
function tally(codes: Uint32Array, length: number, where?: Uint8Array): Uint32Array {
  const counts = new Uint32Array(length);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    counts[code] = (counts[code] as number) + (where?.[i] ?? 1);
  }
  return counts;
}

/** Position in the reader's order by code; what the layout leaves out comes after it. */
function ranks(groups: Layout['rows'], length: number): (code: number) => number {
  const rank = Array.from({ length }, (_, code) => length + code);
  groups
    .flatMap(({ members }) => members)
    .forEach((code, position) => {
      rank[code] = position;
    });
  return (code) => rank[code] ?? code;
}

type Node = Pick<FlowNode, 'kind'> & { readonly codes: readonly number[] };

/** The largest of a column (those that the reader chose before all) in her order, then the two sums. */
function nodesOf(
  counts: Uint32Array,
  { ids, rank }: Codes,
  chosen: readonly string[],
  open: number | null,
): Node[] {
  const codes = [...counts.keys()].filter((code) => code !== open && counts[code] !== 0);
  const isChosen = (code: number) => Number(chosen.includes(ids[code] as string));
  const bySize = [...codes].sort(
    (a, b) => isChosen(b) - isChosen(a) || (counts[b] as number) - (counts[a] as number) || a - b,
  );
  const most = codes.length > MOST_NODES ? MOST_NODES - 1 : MOST_NODES;
  const inOrder = (some: number[]) => some.sort((a, b) => rank(a) - rank(b));
  const others = inOrder(bySize.slice(most));
  return [
    ...inOrder(bySize.slice(0, most)).map((code): Node => ({ kind: 'named', codes: [code] })),
    ...(others.length > 0 ? [{ kind: 'other' as const, codes: others }] : []),
    ...(open !== null && counts[open] !== 0 ? [{ kind: 'open' as const, codes: [open] }] : []),
  ];
}

/** The flow of a status under the filter, its nodes in the order of the matrix. */
export function flow(model: Model, filter: Filter, layout: Layout, status: OfferStatus): Flow {
  const { actors, topics } = model;
  const recipients = recipientIds(model);
  const actorRank = ranks(layout.rows, actors.length);
  const recipientRank = (code: number) => {
    const row = model.actorIndex.get(recipients[code] as string);
    return row === undefined ? 2 * actors.length + code : actorRank(row);
  };
  const codes: readonly Codes[] = [
    { ids: actors.map(({ id }) => id), rank: actorRank },
    { ids: topics.map(({ id }) => id), rank: ranks(layout.columns, topics.length) },
    { ids: recipients, rank: recipientRank },
  ];
  const { columns, first } = mentionsUnder(model, filter, status, recipients);
  const counts = columns.map((column, c) =>
    tally(column, codes[c]?.ids.length ?? 0, c === 2 ? undefined : first),
  );
  const nodes = counts.map((own, c) =>
    nodesOf(own, codes[c] as Codes, c === 1 ? filter.topic : filter.actor, c === 2 ? NOBODY : null),
  );
  /** By column, the position of the node by code, and of each mention. */
  const places = nodes.map((column, c) => {
    const at = new Uint32Array(codes[c]?.ids.length ?? 0);
    column.forEach((node, position) => {
      for (const code of node.codes) at[code] = position;
    });
    return (columns[c] as Uint32Array).map((code) => at[code] as number);
  });
  const [P = 0, T = 0, R = 0] = nodes.map(({ length }) => length);
  const pairs = (places[0] as Uint32Array).map((p, i) => p * T + (places[1]?.[i] as number));
  const triples = pairs.map((pair, i) => pair * R + (places[2]?.[i] as number));
  const toNobody = Uint8Array.from(columns[2], (code) => Number(code === NOBODY));
  /** Different codes of a column that the mentions of each node of another have. */
  const different = (own: number, other: number): number[] => {
    const seen = (nodes[own] as Node[]).map(() => new Set<number>());
    columns[other]?.forEach((code, i) => {
      if (other !== 2 || code !== NOBODY) seen[places[own]?.[i] as number]?.add(code);
    });
    return seen.map(({ size }) => size);
  };
  const filled = (c: number): FlowNode[] => {
    const open = tally(places[c] as Uint32Array, nodes[c]?.length ?? 0, toNobody);
    const partners = [0, 1, 2].map((other) => different(c, other));
    return (nodes[c] as Node[]).map(({ kind, codes: own }, at) => ({
      kind,
      ids: kind === 'open' ? [] : own.map((code) => codes[c]?.ids[code] as string),
      offers: own.reduce((sum, code) => sum + (counts[c]?.[code] as number), 0),
      open: open[at] as number,
      providers: partners[0]?.[at] as number,
      topics: partners[1]?.[at] as number,
      recipients: partners[2]?.[at] as number,
    }));
  };
  return {
    offers: first.reduce((sum, one) => sum + one, 0),
    mentions: columns[2].length,
    providers: filled(0),
    topics: filled(1),
    recipients: filled(2),
    given: tally(pairs, P * T, first),
    received: tally(triples, P * T * R),
  };
}
