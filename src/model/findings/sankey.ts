/**
 * The data of the Sankey: the sentences of one status of help, from providers over topics to the recipients
 * that they name. Each status has a chart of its own, since planned and past help is never added to offers.
 */
import { numberAt } from '../../dataset/number-at';
import { type OfferStatus, STATUSES } from '../../dataset/values';
import type { Layout } from '../answers/layout';
import { admittedActors, compileFilter, matchingPositions } from '../count/compiled-filter';
import { groupBy } from '../count/group-by';
import { passageOf } from '../count/sentences';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';

export const SANKEY_COLUMNS = ['providers', 'topics', 'recipients'] as const;
export type SankeyColumn = (typeof SANKEY_COLUMNS)[number];

/** Distinct sentences, each once however many records rest on it. */
interface SentenceCounts {
  readonly sentences: number;
  /** Sentences with at least one outright record; the others are inferred. */
  readonly outright: number;
}

export interface SankeyNode extends SentenceCounts {
  readonly column: SankeyColumn;
  /** The unnamed kinds exist for recipients alone; 'other' sums the actors or topics for which a column has no room. */
  readonly kind: 'named' | Unnamed | 'other';
  /** Ids of the actors or topics; several for 'other', none where the help names no recipient. */
  readonly ids: readonly string[];
  /** True for a recipient where all the help is open to its members. */
  readonly isGroup: boolean;
  /** Number of sentences with an offer that names no recipient, by openness. */
  readonly unnamed: Readonly<Record<Unnamed, number>>;
  /** Numbers of different providers, topics and named recipients of these sentences. */
  readonly providers: number;
  readonly topics: number;
  readonly recipients: number;
}

/** The most nodes of a column, 'other' included, without those of unnamed recipients. */
export const MOST_NODES = 12;

/** The sentences that have provider, topic and recipient in common. */
interface Route extends Readonly<Record<SankeyColumn, string>> {
  /** The sentences by key; true where one of their records is outright. */
  readonly sentences: Map<string, boolean>;
  /** True where all offers are open to the members of the recipient. */
  isGroup: boolean;
  /** Forms of cooperation of any of the offers, as bits. */
  modalities: number;
}

/** Stand-ins for the id of a recipient where an offer names none, by openness; past help is `open`. */
export const UNNAMED = { open: '', members: ' members', 'on-request': ' on-request' } as const;
export type Unnamed = keyof typeof UNNAMED;
export const UNNAMED_KINDS = ['open', 'members', 'on-request'] as const satisfies Unnamed[];

const isNamed = (id: string) => id !== '' && !id.startsWith(' ');

/**
 * Returns the routes under the filter, by status. The filters on actor and subregion keep the routes from and
 * to these actors.
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
      ? matchingPositions(model, { ...filter, kind: ['offer'], actor: [], subregion: [] })
      : [];
  for (const i of offered) {
    const record = model.dataset.records[i];
    if (record?.kind !== 'offer') continue;
    const isWhole = !isNarrowed || isAdmitted(record.actor);
    const { counterparts, status, openTo } = record;
    const unnamed = UNNAMED[openTo === 'members' || openTo === 'on-request' ? openTo : 'open'];
    const cell = numberAt(actor, i) * model.topics.length + numberAt(topic, i);
    const sentence = passageOf(record);
    for (const id of counterparts.length === 0 ? [unnamed] : new Set(counterparts)) {
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

function countRouteSentences(own: readonly Route[]): SentenceCounts {
  const sentences = new Map<string, boolean>();
  for (const route of own)
    for (const [sentence, isOutright] of route.sentences)
      sentences.set(sentence, isOutright || sentences.get(sentence) === true);
  return { sentences: sentences.size, outright: [...sentences.values()].filter(Boolean).length };
}

/** Counts the sentences of a status that the chart would show. */
export const countOfferSentences = (model: Model, filter: Filter, status: OfferStatus): number =>
  countRouteSentences(routes(model, filter)[status]).sentences;

/**
 * Returns the nodes of a column: those that the filter names and the largest, then 'other', then the unnamed
 * ones. Providers are sorted by outright sentences, so that none leads by inference, the other columns in the
 * order of the page. It takes five plain arguments since `sankey` alone calls it.
 */
function groupsOf(
  { topicIndex, actorIndex, names, byName }: Model,
  filter: Filter,
  layout: Layout,
  column: SankeyColumn,
  all: readonly Route[],
) {
  const isTopics = column === 'topics';
  const rowOf = (id: string) =>
    (isTopics ? topicIndex : actorIndex).get(id) ?? Number.MAX_SAFE_INTEGER;
  const nameOf = (id: string) => names.get(id) ?? id;
  /** Compares by the neutral order of the matrix; actors without a row come last, by name. */
  const neutral = (a: string, b: string) =>
    rowOf(a) - rowOf(b) || byName(nameOf(a), nameOf(b)) || (a < b ? -1 : Number(a > b));
  const groups = isTopics ? layout.columns : layout.rows;
  const places = new Map(groups.flatMap(({ members }) => members).map((code, at) => [code, at]));
  const placeOf = (id: string) => places.get(rowOf(id)) ?? places.size;
  const inOrder = (ids: string[]) => ids.sort((a, b) => placeOf(a) - placeOf(b) || neutral(a, b));

  const byId = groupBy(all, (route) => route[column]);
  const group = (kind: SankeyNode['kind'], ids: readonly string[], of = ids) => {
    const own = of.flatMap((id) => byId.get(id) ?? []);
    return own.length > 0 ? [{ kind, ids, routes: own }] : [];
  };
  const sizes = new Map([...byId].map(([id, own]) => [id, countRouteSentences(own)]));
  const sizeOf = (id: string, of: keyof SentenceCounts) => sizes.get(id)?.[of] ?? 0;
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
  const shownCount = bySize.length > MOST_NODES ? MOST_NODES - 1 : MOST_NODES;
  const shown = inOrder(bySize.slice(0, shownCount));
  return [
    ...(column === 'providers' ? shown.sort(firmest) : shown).flatMap((id) => group('named', [id])),
    ...group('other', inOrder(bySize.slice(shownCount))),
    ...UNNAMED_KINDS.flatMap((kind) => group(kind, [], [UNNAMED[kind]])),
  ];
}

/** Returns the nodes and links of a status under the filter. */
export const sankey = memo((model, filter: Filter, layout: Layout, status: OfferStatus) => {
  const all = routes(model, filter)[status];
  const positions = new Map<Route, number[]>(all.map((route) => [route, []]));
  const nodes = SANKEY_COLUMNS.flatMap((column) =>
    groupsOf(model, filter, layout, column, all).map((group) => ({ column, ...group })),
  ).map(({ column, kind, ids, routes: own }, position): SankeyNode => {
    for (const route of own) positions.get(route)?.push(position);
    const different = (other: SankeyColumn) =>
      new Set(own.map((route) => route[other]).filter(isNamed)).size;
    const unnamed = (kind: Unnamed) =>
      countRouteSentences(own.filter(({ recipients }) => recipients === UNNAMED[kind])).sentences;
    return {
      column,
      kind,
      ids,
      isGroup: column === 'recipients' && own.every(({ isGroup }) => isGroup),
      ...countRouteSentences(own),
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
    ...countRouteSentences(all),
    /** Column by column. */
    nodes: nodes as readonly SankeyNode[],
    /**
     * The links from providers to topics, each with the links of its sentences to recipients; ends are
     * positions in `nodes`, in ascending order.
     */
    pairs: [...pairs]
      .sort(([a], [b]) => a - b)
      .map(([key, own]) => ({
        provider: Math.floor(key / nodes.length),
        topic: key % nodes.length,
        ...countRouteSentences(own),
        to: [...groupBy(own, (route) => nodeOf(route, 2))]
          .sort(([a], [b]) => a - b)
          .map(([recipient, named]) => ({ recipient, ...countRouteSentences(named) })),
      })),
    /**
     * The links from topics to recipients, where a sentence of several providers counts once; ends are
     * positions in `nodes`.
     */
    ends: [...ends].map(([key, own]) => ({
      topic: Math.floor(key / nodes.length),
      recipient: key % nodes.length,
      ...countRouteSentences(own),
    })),
  };
});

export type Sankey = ReturnType<typeof sankey>;
export type SankeyPair = Sankey['pairs'][number];
