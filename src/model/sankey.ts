/**
 * Who helps whom: offers of one status from providers over topics to the recipients that they name.
 * Statuses are asked for one by one, since planned and past help is never added to what is available.
 */
import { type OfferStatus, STATUSES } from '../dataset/values';
import { admittedActors, compileFilter, matching } from './compiled-filter';
import type { Filter } from './filter';
import { groupBy } from './group-by';
import { memo } from './memo';
import type { Model } from './model';
import { countOffers } from './offer-count';
import type { Layout } from './order';

export const FLOW_COLUMNS = ['providers', 'topics', 'recipients'] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

export interface FlowNode {
  readonly column: FlowColumn;
  /** Recipients only are those of offers that name nobody; 'other' sums what a column has no room for. */
  readonly kind: 'named' | Unnamed | 'other';
  /** Ids of the actors or topics; one unless 'other', none if nobody is named. */
  readonly ids: readonly string[];
  /** A recipient, of offers that are all open to its members. */
  readonly isGroup: boolean;
  /** Offers (records), whoever they name; for recipients their mentions. */
  readonly offers: number;
  /** Of these, those that name nobody: by whom they are open to. */
  readonly unnamed: Readonly<Record<Unnamed, number>>;
  /** Different providers, topics and named recipients of these offers. */
  readonly providers: number;
  readonly topics: number;
  readonly recipients: number;
}

/** Nodes of a column beside 'open', the one that sums the others included: 37 in all at most. */
export const MOST_NODES = 12;

/** The mentions that have provider, topic and recipient in common. */
interface Route extends Readonly<Record<FlowColumn, string>> {
  mentions: number;
  /** Positions in `dataset.records`: an offer counts at the first of its mentions only. */
  records: number[];
  /** All are open to the members of the recipient. */
  isGroup: boolean;
  /** Bits of the forms of cooperation that any of them has. */
  modalities: number;
}

/** In the place of the id of a recipient, by whom an offer that names nobody is open to; past help is `open`. */
export const UNNAMED = { open: '', members: ' members', 'on-request': ' on-request' } as const;
export type Unnamed = keyof typeof UNNAMED;
export const UNNAMED_KINDS = ['open', 'members', 'on-request'] as const satisfies Unnamed[];

const isNamed = (id: string) => id !== '' && !id.startsWith(' ');

/**
 * The mentions under the filter, by status. The filters on actor and subregion keep what these give and
 * what they receive: of an offer of somebody else, only the mentions of them.
 */
export const routes = memo((model, filter: Filter): Record<OfferStatus, Route[]> => {
  const { actor, topic, modalities } = model.index.columns;
  const isNarrowed = filter.actor.length + filter.subregion.length > 0;
  const admitted = admittedActors(compileFilter(model, filter));
  const isAdmitted = (id: string) => admitted[model.actorIndex.get(id) ?? -1] === 1;
  const codes = new Map<string, number>();
  const codeOf = (id: string) => codes.get(id) ?? codes.set(id, codes.size).size - 1;
  const found: Record<OfferStatus, Route[]> = { available: [], planned: [], delivered: [] };
  const byCodes = new Map<number, Route>();
  const offered =
    filter.kind.length === 0 || filter.kind.includes('offer')
      ? matching(model, { ...filter, kind: ['offer'], actor: [], subregion: [] })
      : [];
  for (const i of offered) {
    const record = model.dataset.records[i];
    if (record?.kind !== 'offer') continue;
    const isWhole = !isNarrowed || isAdmitted(record.actor);
    const { counterparts, status, openTo } = record;
    const nobody = UNNAMED[openTo === 'members' || openTo === 'on-request' ? openTo : 'open'];
    const cell = (actor[i] as number) * model.topics.length + (topic[i] as number);
    let isFirst = true;
    for (const id of counterparts.length === 0 ? [nobody] : new Set(counterparts)) {
      if (!isWhole && !isAdmitted(id)) continue;
      const line = codeOf(id) * STATUSES.offer.length + STATUSES.offer.indexOf(status);
      const key = line * model.actors.length * model.topics.length + cell;
      let route = byCodes.get(key);
      if (!route) {
        const ends = { providers: record.actor, topics: record.topic, recipients: id };
        route = { ...ends, mentions: 0, records: [], isGroup: true, modalities: 0 };
        byCodes.set(key, route);
        found[status].push(route);
      }
      route.mentions++;
      if (isFirst) route.records.push(i);
      route.isGroup &&= openTo === 'members';
      route.modalities |= modalities[i] as number;
      isFirst = false;
    }
  }
  return found;
});

const sumOf = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0);

/** Offers (records) of a status that the chart would show. */
export const offersOf = (model: Model, filter: Filter, status: OfferStatus): number =>
  sumOf(routes(model, filter)[status], ({ records }) => records.length);

/** The available offers that the chart would show, as the minutes make them. */
export const countAvailable = (model: Model, filter: Filter) =>
  countOffers(
    model,
    routes(model, filter).available.flatMap(({ records }) => records),
  );

const sizeOf = (column: FlowColumn, own: readonly Route[]): number =>
  sumOf(own, ({ records, mentions }) => (column === 'recipients' ? mentions : records.length));

/** The largest of a column (those that the reader chose before all) in her order, then the two sums. */
function groupsOf(
  { topicIndex, actorIndex, names, byName }: Model,
  filter: Filter,
  layout: Layout,
  column: FlowColumn,
  all: readonly Route[],
) {
  const isTopics = column === 'topics';
  const rowOf = (id: string) =>
    (isTopics ? topicIndex : actorIndex).get(id) ?? Number.MAX_SAFE_INTEGER;
  const nameOf = (id: string) => names.get(id) ?? id;
  /** As the matrix has them at first; who is no row of it comes last, by name. */
  const neutral = (a: string, b: string) =>
    rowOf(a) - rowOf(b) || byName(nameOf(a), nameOf(b)) || (a < b ? -1 : Number(a > b));
  const groups = isTopics ? layout.columns : layout.rows;
  const places = new Map(groups.flatMap(({ members }) => members).map((code, at) => [code, at]));
  const placeOf = (id: string) => places.get(rowOf(id)) ?? places.size;
  const inOrder = (ids: string[]) => ids.sort((a, b) => placeOf(a) - placeOf(b) || neutral(a, b));

  const byId = groupBy(all, (route) => route[column]);
  const group = (kind: FlowNode['kind'], ids: readonly string[], of = ids) => {
    const own = of.flatMap((id) => byId.get(id) ?? []);
    return own.length > 0 ? [{ kind, ids, routes: own }] : [];
  };
  const sizes = new Map([...byId].map(([id, own]) => [id, sizeOf(column, own)]));
  const chosen: readonly string[] = isTopics ? filter.topic : filter.actor;
  const isChosen = (id: string) => Number(chosen.includes(id));
  const bySize = [...byId.keys()]
    .filter(isNamed)
    .sort(
      (a, b) =>
        isChosen(b) - isChosen(a) || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || neutral(a, b),
    );
  const most = bySize.length > MOST_NODES ? MOST_NODES - 1 : MOST_NODES;
  return [
    ...inOrder(bySize.slice(0, most)).flatMap((id) => group('named', [id])),
    ...group('other', inOrder(bySize.slice(most))),
    ...UNNAMED_KINDS.flatMap((kind) => group(kind, [], [UNNAMED[kind]])),
  ];
}

/** The flow of a status under the filter. */
export const flow = memo((model, filter: Filter, layout: Layout, status: OfferStatus) => {
  const all = routes(model, filter)[status];
  const positions = new Map<Route, number[]>(all.map((route) => [route, []]));
  const nodes = FLOW_COLUMNS.flatMap((column) =>
    groupsOf(model, filter, layout, column, all).map((group) => ({ column, ...group })),
  ).map(({ column, kind, ids, routes: own }, position): FlowNode => {
    for (const route of own) positions.get(route)?.push(position);
    const different = (other: FlowColumn) =>
      new Set(own.map((route) => route[other]).filter(isNamed)).size;
    const mentionsOf = (kind: Unnamed) =>
      sumOf(own, ({ recipients, mentions }) => (recipients === UNNAMED[kind] ? mentions : 0));
    return {
      column,
      kind,
      ids,
      isGroup: column === 'recipients' && own.every(({ isGroup }) => isGroup),
      offers: sizeOf(column, own),
      unnamed: {
        open: mentionsOf('open'),
        members: mentionsOf('members'),
        'on-request': mentionsOf('on-request'),
      },
      providers: different('providers'),
      topics: different('topics'),
      recipients: different('recipients'),
    };
  });
  const nodeOf = (route: Route, column: number) => positions.get(route)?.[column] ?? 0;
  const pairs = groupBy(all, (route) => nodeOf(route, 0) * nodes.length + nodeOf(route, 1));
  return {
    offers: sumOf(all, ({ records }) => records.length),
    /** Offers, each as often as it names a recipient; one that names nobody once. */
    mentions: sumOf(all, ({ mentions }) => mentions),
    /** Column by column, in the order of the matrix. */
    nodes: nodes as readonly FlowNode[],
    /**
     * The offers of a provider on a topic, and how often each recipient is named in them: positions in
     * `nodes`, in their order.
     */
    pairs: [...pairs]
      .sort(([a], [b]) => a - b)
      .map(([key, own]) => ({
        provider: Math.floor(key / nodes.length),
        topic: key % nodes.length,
        offers: sumOf(own, ({ records }) => records.length),
        to: [...groupBy(own, (route) => nodeOf(route, 2))]
          .sort(([a], [b]) => a - b)
          .map(([recipient, named]) => ({
            recipient,
            mentions: sumOf(named, ({ mentions }) => mentions),
          })),
      })),
  };
});

export type Flow = ReturnType<typeof flow>;
export type FlowPair = Flow['pairs'][number];
