/**
 * Converts the URL's query string to a view state and back, with one entry per key. A value that does not parse is
 * reported, and gives the part that parses or else the default. A value equal to its default is not in the URL. The keys
 * are stable names: published links use them.
 */
import { BASES, KINDS, STATUSES } from '../dataset/values';
import { LANGUAGES } from '../i18n/languages';
import { CRITERIA, type Criterion } from '../model/agenda/criterion';
import { FINDINGS } from '../model/count/finding-kinds';
import { FILTER_FIELDS } from '../model/filter';
import type { Model } from '../model/model';
import { lengthEntry, sequenceOf, timeEntry } from './agenda-entries';
import { ofTopic } from './selectors';
import {
  type Codec,
  cellEntry,
  type Entry,
  flag,
  markEntry,
  oneOf,
  oneOrNone,
  paragraphEntry,
  profilesEntry,
  SEPARATOR,
  seenEntry,
  someOf,
  sortEntry,
  words,
} from './url-entries';
import {
  CHARTS,
  EMBEDS,
  formsColumns,
  LAYERS,
  MATCH_LISTS,
  MEASURES,
  NO_CHANGES,
  ROWS,
  recordColumnsOf,
  VIEWS,
  type ViewName,
  type ViewState,
  viewOfEmbed,
} from './view-state';

const viewEntry = oneOf<ViewName>(VIEWS, 'matrix');
const embedEntry = oneOrNone(EMBEDS);

/** Makes the codec for a dataset, whose ids are the values that the URL may have. */
export function createCodec(model: Model): Codec {
  const { dataset } = model;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const isOfSeveral = dataset.meetings.length > 1;
  const columns = recordColumnsOf(dataset);
  const subregions = new Set(dataset.actors.map(({ subregion }) => subregion));
  const known = {
    topic: ids(dataset.topics),
    actor: ids(model.actors),
    partner: ids(dataset.actors),
    subregion: ids(dataset.actors.filter(({ id }) => subregions.has(id))),
    modality: ids(dataset.modalities),
    status: Object.values(STATUSES).flat(),
    kind: KINDS,
  };
  return {
    view: viewEntry,
    meeting: someOf(ids(dataset.meetings)),
    at: oneOrNone(ids(dataset.meetings)),
    since: oneOrNone([...ids(dataset.meetings), NO_CHANGES]),
    kind: someOf(KINDS),
    status: someOf(known.status),
    topic: someOf(known.topic),
    actor: someOf(known.actor),
    subregion: someOf(known.subregion),
    modality: someOf(known.modality),
    basis: someOf(BASES),
    layers: someOf(LAYERS),
    finding: oneOrNone(FINDINGS),
    q: words,
    sort: sortEntry(formsColumns(dataset)),
    hide: someOf(['actors', 'topics']),
    pinned: someOf([...known.actor, ...known.topic]),
    hidden: someOf([...known.actor, ...known.topic]),
    fold: flag(true),
    unfold: someOf([
      ...[...subregions].filter((id) => id !== null),
      ...['state', 'organization', 'region'],
      ...ids(dataset.topicGroups),
      ...known.topic.map(ofTopic),
    ]),
    grid: flag(false),
    blanks: flag(false),
    mark: markEntry(known),
    rows: oneOf(ROWS, 'topics'),
    of: profilesEntry([...known.partner, ...known.topic.map(ofTopic)]),
    cell: cellEntry(model),
    record: oneOrNone(ids(dataset.records)),
    position: oneOrNone(ids(dataset.positions)),
    paragraph: paragraphEntry(ids(dataset.meetings)),
    find: words,
    columns: someOf(
      columns,
      columns.filter((id, i) => i < 6 || id === 'state' || (isOfSeveral && id === 'meeting')),
    ),
    chart: oneOrNone(CHARTS),
    tables: someOf(CHARTS),
    list: oneOf(MATCH_LISTS, 'needs'),
    measure: oneOf(MEASURES, 'needs'),
    help: oneOrNone(STATUSES.offer),
    criteria: someOf(CRITERIA, CRITERIA),
    importance: sequenceOf(CRITERIA),
    length: lengthEntry,
    time: timeEntry(ids(dataset.topics)),
    pin: someOf(ids(dataset.topics)),
    exclude: someOf(ids(dataset.topics)),
    order: sequenceOf(ids(dataset.topics)),
    lang: oneOrNone(LANGUAGES),
    embed: embedEntry,
    seen: seenEntry,
  };
}

type Draft = { -readonly [Key in keyof ViewState]: ViewState[Key] };

/** The state with every key at its default. */
export const defaultState = (codec: Codec): ViewState =>
  Object.fromEntries(keysOf(codec).map((key) => [key, codec[key].default])) as Draft;

/** A part of the URL that was not understood. */
export interface RejectedPart {
  readonly key: keyof ViewState;
  readonly text: string;
}

/**
 * Reads a query string ("?topic=extradition~firearms", with or without the question mark). The values of a repeated
 * key are joined; a key that takes a single value is then rejected.
 * @returns the state; the rejected parts, without unknown keys; and the parts of the link that have been replaced
 */
export function readUrl(codec: Codec, search: string) {
  const parameters = new URLSearchParams(search);
  for (const key of keysOf(codec)) {
    const all = parameters.getAll(key);
    // HTML forms write sets as repeated keys.
    if (all.length > 1) parameters.set(key, [...new Set(all)].filter(Boolean).join(SEPARATOR));
  }
  const replaced = migrations.flatMap((migrate) => migrate(parameters) ?? []);
  const rejected: RejectedPart[] = [];
  const state: Draft = defaultState(codec);
  const read = <Key extends keyof ViewState>(key: Key) => {
    const text = parameters.get(key);
    if (text === null) return;
    const entry: Entry<ViewState[Key]> = codec[key];
    const value = entry.parse(text);
    if (value === undefined) rejected.push({ key, text });
    state[key] = value ?? entry.salvage?.(text) ?? state[key];
  };
  for (const key of keysOf(codec)) read(key);
  return { state: state as ViewState, rejected, replaced };
}

/**
 * The view that a link opens. It needs no dataset, so that the page can fetch the view and the dataset at once.
 * @returns the view, and whether a part of it is embedded; null where the link names neither
 */
export function viewNamedIn(
  search: string,
): { readonly view: ViewName; readonly isPart: boolean } | null {
  const parameters = new URLSearchParams(search);
  for (const migrate of migrations) migrate(parameters);
  const embed = embedEntry.parse(parameters.get('embed') ?? '') ?? null;
  if (embed) return { view: viewOfEmbed(embed), isPart: true };
  const view = viewEntry.parse(parameters.get('view') ?? '');
  return view ? { view, isPart: false } : null;
}

/** The query string of a state, with its question mark; '' where everything is at its default. */
export function writeUrl(codec: Codec, state: ViewState): string {
  const parts = keysOf(codec).flatMap((key) => {
    const entry = codec[key] as Entry<unknown>;
    // A link with a chart and no view opens the charts, so a link to the matrix must name it beside a chart.
    const isNeeded = key === 'view' && state.chart !== null;
    // This comparison comes before serializing, since a page may write thousands of links.
    if (state[key] === entry.default && !isNeeded) return [];
    const text = entry.serialize(state[key]);
    // Unlike URLSearchParams, encodeURIComponent leaves "~" as it is. A colon needs no escape in a query.
    return text === entry.serialize(entry.default) && !isNeeded
      ? []
      : `${key}=${encodeURIComponent(text).replaceAll('%3A', ':')}`;
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const keysOf = (codec: Codec) => Object.keys(codec) as (keyof ViewState)[];

/**
 * Migrations keep old links working. Before the parameters are parsed, each one rewrites those that no longer exist, and
 * returns the name of what was replaced for a notice, or null.
 */

/** Names of replaced parts; the message `notices.replaced.<name>` is about each. */
export type ReplacedPart = 'market' | 'delegations' | 'lists' | 'weights';

type Migration = (parameters: URLSearchParams) => ReplacedPart | null;

/** Embedded parts of old links, which now open another part. */
export const OLD_EMBEDS = ['market'] as const;

/** The scatter of demand against supply became the bars by topic in the order "by gap". */
const migrateMarket: Migration = (parameters) => {
  const isEmbed = parameters.get('embed') === 'market';
  const tables = parameters.get('tables')?.split(SEPARATOR) ?? [];
  const isTable = tables.includes('market');
  if (isEmbed) parameters.set('embed', 'topics');
  if (isEmbed || isTable) {
    const sort = parameters.get('sort')?.split(SEPARATOR) ?? [];
    const others = sort.filter((part) => part !== '' && !part.startsWith('topics.'));
    parameters.set('sort', ['topics.unmet', ...others].join(SEPARATOR));
  }
  if (isTable)
    parameters.set(
      'tables',
      tables.map((name) => (name === 'market' ? 'topics' : name)).join(SEPARATOR),
    );
  return isEmbed || isTable ? 'market' : null;
};

/** The sheets of delegations, chosen by filters, became profiles; many of them became the choice of profiles. */
const migrateDelegations: Migration = (parameters) => {
  if (parameters.get('view') !== 'delegations') return null;
  parameters.set('view', 'profile');
  const actors = parameters.get('actor');
  // At most three profiles fit beside each other.
  if (actors && !actors.split(SEPARATOR)[3] && !parameters.has('subregion')) {
    parameters.set('of', actors);
    parameters.delete('actor');
  }
  return 'delegations';
};

/** A link with a chart and no view opens the charts, which also report an unknown chart. */
const migrateCharts: Migration = (parameters) => {
  if (parameters.has('chart') && !parameters.has('view')) parameters.set('view', 'charts');
  return null;
};

/** Topics as rows were once an option, and are now the default. */
const migrateTranspose: Migration = (parameters) => {
  if (parameters.get('transpose') === '0') parameters.set('rows', 'countries');
  parameters.delete('transpose');
  return null;
};

/**
 * A link with every kind once showed every mark in the matrix; now it has no filter and all layers. A link with some
 * kinds stays a filter.
 */
const migrateEveryKind: Migration = (parameters) => {
  const kinds = parameters.get('kind')?.split(SEPARATOR) ?? [];
  if (!KINDS.every((kind) => kinds.includes(kind))) return null;
  parameters.delete('kind');
  if (!parameters.has('layers')) parameters.set('layers', LAYERS.join(SEPARATOR));
  return null;
};

/**
 * The key `finding` once named the filters that a finding had set, which are now ordinary filters; and `changes`, which
 * became several findings, so that its links open the list of all.
 */
const migrateFinding: Migration = (parameters) => {
  const [first] = parameters.get('finding')?.split(SEPARATOR) ?? [];
  if ([...FILTER_FIELDS, 'changes'].some((field) => field === first)) parameters.delete('finding');
  return null;
};

/** The lists of unanswered needs, of unused offers and of topics with one provider became parts of other lists. */
const migrateLists: Migration = (parameters) => {
  const list = parameters.get('list') ?? '';
  const isUnanswered = list === 'unanswered';
  if (!isUnanswered && list !== 'unused' && list !== 'single') return null;
  parameters.set('list', isUnanswered ? 'without' : 'offers');
  return 'lists';
};

/** The length of an agenda was items or hours, and minutes for each item; now it is items and minutes of the meeting. */
const migrateAgendaLength: Migration = (parameters) => {
  const time = parameters.get('time') ?? '';
  const [, each, own = ''] = /^([1-9]\d{0,3})((?:~[^~*]+\*\d+)*)$/.exec(time) ?? [];
  const length = parameters.get('length') ?? (each ? '7' : '');
  const [, items, hours] = /^(?:([1-9]\d{0,2})|(\d{1,3}(?:\.\d{1,2})?)h)$/.exec(length) ?? [];
  const minutesEach = Number(each ?? 30);
  const minutes = hours ? Math.round(Number(hours) * 60) : Number(items) * minutesEach;
  if (!(minutes >= 1)) return null;
  const count = hours ? Math.max(1, Math.floor(minutes / minutesEach)) : items;
  parameters.set('length', `${count}${SEPARATOR}${minutes}`);
  if (own) parameters.set('time', own.slice(1));
  else if (each) parameters.delete('time');
  return null;
};

/**
 * Criteria had weights (`unmet*3~breadth*1.5`, without those of weight 0) or ranks (`unmet~breadth.supply`, with a point
 * between equal ones). Now they have an order: equal criteria in the usual order, and no order where all are equal.
 */
const migrateWeights: Migration = (parameters) => {
  const text = parameters.get('weights');
  parameters.delete('weights');
  if (!text) return null;
  const isExact = text.includes('*');
  // A criterion that the link did not name had the weight 0, or the last rank.
  const given = new Map<string, number>(
    CRITERIA.map((each) => [each, isExact ? 0 : -CRITERIA.length]),
  );
  text.split(SEPARATOR).forEach((part, place) => {
    const [names = '', weight] = part.split('*');
    for (const name of names.split('.')) given.set(name, isExact ? Number(weight) : -place);
  });
  const isRead = given.size === CRITERIA.length && ![...given.values()].some(Number.isNaN);
  if (!isRead) {
    // This text does not parse, so that a notice reports it.
    parameters.set('importance', text);
    return null;
  }
  const weightOf = (each: Criterion) => given.get(each) ?? 0;
  const counted = parameters.get('criteria')?.split(SEPARATOR) ?? CRITERIA;
  const weighing = CRITERIA.filter(
    (each) => counted.includes(each) && (!isExact || weightOf(each) > 0),
  );
  if (weighing.length === 0) return 'weights';
  if (isExact) parameters.set('criteria', weighing.join(SEPARATOR));
  const inOrder = CRITERIA.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (new Set(weighing.map(weightOf)).size > 1)
    parameters.set('importance', inOrder.join(SEPARATOR));
  return 'weights';
};

/** The ranking had a column of intervals of ranks; it now has the median rank. */
const migrateIntervals: Migration = (parameters) => {
  const sort = parameters.get('sort');
  if (sort) parameters.set('sort', sort.replace(/\branking\.(-?)interval\b/, 'ranking.$1median'));
  return null;
};

const migrations: readonly Migration[] = [
  migrateMarket,
  migrateDelegations,
  migrateCharts,
  migrateTranspose,
  migrateEveryKind,
  migrateFinding,
  migrateLists,
  migrateAgendaLength,
  migrateWeights,
  migrateIntervals,
];
