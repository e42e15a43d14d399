/**
 * Who helps whom: the sentences of one status of help, from providers over topics to the recipients that they name.
 * Statuses are asked for one by one, since planned and past help is never added to what is offered.
 */
import { numberAt } from '../../dataset/number-at';
import { type OfferStatus, STATUSES } from '../../dataset/values';
import type { Layout } from '../answers/order';
import { admittedActors, compileFilter, matching } from '../count/compiled-filter';
import { groupBy } from '../count/group-by';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';

export const FLOW_COLUMNS = ['providers', 'topics', 'recipients'] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** Distinct sentences, each once however many records rest on it. */
interface Told {
  readonly sentences: number;
  /** Those that say it outright at least once; the others are inferred by us. */
  readonly outright: number;
}

export interface FlowNode extends Told {
  readonly column: FlowColumn;
  /** Recipients only are those of sentences that name nobody; 'other' sums what a column has no room for. */
  readonly kind: 'named' | Unnamed | 'other';
  /** Ids of the actors or topics; one unless 'other', none if nobody is named. */
  readonly ids: readonly string[];
  /** A recipient, of help that is all open to its members. */
  readonly isGroup: boolean;
  /** Of the sentences, those with an offer that names nobody: by whom it is open to. */
  readonly unnamed: Readonly<Record<Unnamed, number>>;
  /** Different providers, topics and named recipients of these sentences. */
  readonly providers: number;
  readonly topics: number;
  readonly recipients: number;
}

/** Nodes of a column beside 'open', the one that sums the others included: 37 in all at most. */
export const MOST_NODES = 12;

/** The sentences that have provider, topic and recipient in common. */
interface Route extends Readonly<Record<FlowColumn, string>> {
  /** Each with whether it says it outright. */
  readonly sentences: Map<string, boolean>;
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
 * The routes under the filter, by status. The filters on actor and subregion keep what these give and
 * what they receive: of an offer of somebody else, only what names them.
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
    const cell = numberAt(actor, i) * model.topics.length + numberAt(topic, i);
    const sentence = passageOf(record);
    for (const id of counterparts.length === 0 ? [nobody] : new Set(counterparts)) {
      if (!isWhole && !isAdmitted(id)) continue;
      const line = codeOf(id) * STATUSES.offer.length + STATUSES.offer.indexOf(status);
      const key = line * model.actors.length * model.topics.length + cell;
      let route = byCodes.get(key);
      if (!route) {
        const ends = { providers: record.actor, topics: record.topic, recipients: id };
        route = { ...ends, sentences: new Map(), isGroup: true, modalities: 0 };
        byCodes.set(key, route);
        found[status].push(route);
      }
      const isOutright = record.basis === 'explicit' || route.sentences.get(sentence) === true;
      route.sentences.set(sentence, isOutright);
      route.isGroup &&= openTo === 'members';
      route.modalities |= numberAt(modalities, i);
    }
  }
  return found;
});

function told(own: readonly Route[]): Told {
  const sentences = new Map<string, boolean>();
  for (const route of own)
    for (const [sentence, isOutright] of route.sentences)
      sentences.set(sentence, isOutright || sentences.get(sentence) === true);
  return { sentences: sentences.size, outright: [...sentences.values()].filter(Boolean).length };
}

/** Sentences of a status that the chart would show. */
export const sentencesOf = (model: Model, filter: Filter, status: OfferStatus): number =>
  told(routes(model, filter)[status]).sentences;

/**
 * The largest of a column (those that the reader chose before all), then the two sums: providers by what they say
 * outright, so that nobody leads by inference, the others in her order.
 */
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
  const sizes = new Map([...byId].map(([id, own]) => [id, told(own)]));
  const sizeOf = (id: string, of: keyof Told) => sizes.get(id)?.[of] ?? 0;
  const firmest = (a: string, b: string) =>
    sizeOf(b, 'outright') - sizeOf(a, 'outright') ||
    sizeOf(b, 'sentences') - sizeOf(a, 'sentences');
  const chosen: readonly string[] = isTopics ? filter.topic : filter.actor;
  const isChosen = (id: string) => Number(chosen.includes(id));
  const bySize = [...byId.keys()]
    .filter(isNamed)
    .sort(
      (a, b) =>
        isChosen(b) - isChosen(a) ||
        (column === 'providers'
          ? firmest(a, b)
          : sizeOf(b, 'sentences') - sizeOf(a, 'sentences')) ||
        neutral(a, b),
    );
  const most = bySize.length > MOST_NODES ? MOST_NODES - 1 : MOST_NODES;
  const shown = inOrder(bySize.slice(0, most));
  return [
    ...(column === 'providers' ? shown.sort(firmest) : shown).flatMap((id) => group('named', [id])),
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
    const unnamed = (kind: Unnamed) =>
      told(own.filter(({ recipients }) => recipients === UNNAMED[kind])).sentences;
    return {
      column,
      kind,
      ids,
      isGroup: column === 'recipients' && own.every(({ isGroup }) => isGroup),
      ...told(own),
      unnamed: {
        open: unnamed('open'),
        members: unnamed('members'),
        'on-request': unnamed('on-request'),
      },
      providers: different('providers'),
      topics: different('topics'),
      recipients: different('recipients'),
    };
  });
  const nodeOf = (route: Route, column: number) => positions.get(route)?.[column] ?? 0;
  const pairs = groupBy(all, (route) => nodeOf(route, 0) * nodes.length + nodeOf(route, 1));
  const ends = groupBy(all, (route) => nodeOf(route, 1) * nodes.length + nodeOf(route, 2));
  return {
    ...told(all),
    /** Column by column. */
    nodes: nodes as readonly FlowNode[],
    /**
     * The sentences of a provider on a topic, and how many of them name each recipient: positions in
     * `nodes`, in their order.
     */
    pairs: [...pairs]
      .sort(([a], [b]) => a - b)
      .map(([key, own]) => ({
        provider: Math.floor(key / nodes.length),
        topic: key % nodes.length,
        ...told(own),
        to: [...groupBy(own, (route) => nodeOf(route, 2))]
          .sort(([a], [b]) => a - b)
          .map(([recipient, named]) => ({ recipient, ...told(named) })),
      })),
    /** The sentences on a topic that name a recipient, each once whoever helps: positions in `nodes`. */
    ends: [...ends].map(([key, own]) => ({
      topic: Math.floor(key / nodes.length),
      recipient: key % nodes.length,
      ...told(own),
    })),
  };
});

export type Flow = ReturnType<typeof flow>;
export type FlowPair = Flow['pairs'][number];
