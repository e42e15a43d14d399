/**
 * The URL's query string as a view state: one entry per key, which parses, serializes and names its
 * default. A value that does not parse gives the default and is reported; a value equal to its
 * default is not in the URL. The keys are stable names: links all over the world hold them.
 */
import { BASES, KINDS, STATUSES } from '../dataset/values';
import { LANGUAGES } from '../i18n/languages';
import { CRITERIA } from '../model/criterion';
import type { Model } from '../model/model';
import { SORTS, type Sort } from '../model/order';
import { lengthEntry, sequenceOf, timeEntry, weightsEntry } from './agenda-codec';
import { type Entry, SEPARATOR } from './entry';
import { migrations, type Replaced } from './migrations';
import {
  CHARTS,
  EMBEDS,
  HELP_STATUSES,
  MARK_FIELDS,
  MATCH_LISTS,
  type MarkField,
  MEASURES,
  RECORD_COLUMNS,
  type RecordColumn,
  VIEWS,
  type ViewName,
  type ViewState,
} from './view-state';

export type Codec = { readonly [Key in keyof ViewState]: Entry<ViewState[Key]> };

function oneOf<T extends string>(allowed: readonly T[], fallback: T): Entry<T> {
  return {
    parse: (text) => allowed.find((value) => value === text),
    serialize: (value) => value,
    default: fallback,
  };
}

function oneOrNone<T extends string>(allowed: readonly T[]): Entry<T | null> {
  return {
    parse: (text) => allowed.find((value) => value === text),
    serialize: (value) => value ?? '',
    default: null,
  };
}

/** A set of known values, always in the order of `allowed`, so that equal sets make equal links. */
function someOf<T extends string>(
  allowed: readonly T[],
  fallback: readonly T[] = [],
): Entry<readonly T[]> {
  const known = new Set<string>(allowed);
  return {
    parse: (text) => {
      // "topic=" asks nothing; where the default is to show some, showing none is not an answer.
      if (text === '') return fallback.length === 0 ? [] : undefined;
      const values = new Set(text.split(SEPARATOR));
      if (![...values].every((value) => known.has(value))) return undefined;
      return allowed.filter((value) => values.has(value));
    },
    serialize: (values) => allowed.filter((value) => values.includes(value)).join(SEPARATOR),
    default: fallback,
  };
}

const flag = (fallback: boolean): Entry<boolean> => ({
  parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  serialize: (value) => (value ? '1' : '0'),
  default: fallback,
});

const words: Entry<string> = {
  parse: (text) => text,
  serialize: (text) => text,
  default: '',
};

function cellEntry(model: Model): Codec['cell'] {
  return {
    parse: (text) => {
      const [actor = '', topic = '', ...rest] = text.split(SEPARATOR);
      const known = model.actorIndex.has(actor) && model.topicIndex.has(topic) && rest.length === 0;
      return known ? { actor, topic } : undefined;
    },
    serialize: (cell) => (cell ? `${cell.actor}${SEPARATOR}${cell.topic}` : ''),
    default: null,
  };
}

function idEntry(isKnown: (id: string) => boolean): Entry<string | null> {
  return {
    parse: (text) => (isKnown(text) ? text : undefined),
    serialize: (id) => id ?? '',
    default: null,
  };
}

/** `gt-dot-1~132` */
function paragraphEntry(meetings: readonly string[]): Codec['paragraph'] {
  return {
    parse: (text) => {
      const [meeting = '', digits = '', ...rest] = text.split(SEPARATOR);
      const known = meetings.includes(meeting) && /^[1-9]\d{0,6}$/.test(digits);
      return known && rest.length === 0 ? { meeting, number: Number(digits) } : undefined;
    },
    serialize: (place) => (place ? `${place.meeting}${SEPARATOR}${place.number}` : ''),
    default: null,
  };
}

/** `topic.extradition~status.planned`; a value may hold points itself. */
function markEntry(known: Readonly<Record<MarkField, readonly string[]>>): Codec['mark'] {
  return {
    parse: (text) => {
      if (text === '') return null;
      const mark: Partial<Record<MarkField, string>> = {};
      for (const part of text.split(SEPARATOR)) {
        const end = part.indexOf('.');
        const field = MARK_FIELDS.find((each) => each === part.slice(0, end));
        const value = part.slice(end + 1);
        if (!field || field in mark || !known[field].includes(value)) return undefined;
        mark[field] = value;
      }
      return mark;
    },
    serialize: (mark) =>
      MARK_FIELDS.flatMap((field) => (mark?.[field] ? `${field}.${mark[field]}` : [])).join(
        SEPARATOR,
      ),
    default: null,
  };
}

/** `48d13415~167` */
const seenEntry: Codec['seen'] = {
  parse: (text) => {
    const [, dataset, records] = /^([0-9a-f]{8})~(0|[1-9]\d{0,6})$/.exec(text) ?? [];
    return dataset ? { dataset, records: Number(records) } : undefined;
  },
  serialize: (seen) => (seen ? `${seen.dataset}${SEPARATOR}${seen.records}` : ''),
  default: null,
};

const NEUTRAL: ViewState['sort'] = { actors: 'neutral', topics: 'neutral', records: null };

/** `actors.needs~topics.similarity~records.-topic`: each part only where it is not the default. */
const sortEntry: Codec['sort'] = {
  parse: (text) => {
    const sort: { -readonly [Key in keyof ViewState['sort']]: ViewState['sort'][Key] } = {
      ...NEUTRAL,
    };
    for (const part of text === '' ? [] : text.split(SEPARATOR)) {
      const [, target, minus, name] = /^(actors|topics|records)\.(-?)([a-z]+)$/.exec(part) ?? [];
      if (target === 'records') {
        const column = RECORD_COLUMNS.find((known): known is RecordColumn => known === name);
        if (!column) return undefined;
        sort.records = { column, descending: minus === '-' };
      } else {
        const order = SORTS.find((known): known is Sort => known === name);
        if (!order || minus || (target !== 'actors' && target !== 'topics')) return undefined;
        sort[target] = order;
      }
    }
    return sort;
  },
  serialize: ({ actors, topics, records }) =>
    [
      actors === 'neutral' ? '' : `actors.${actors}`,
      topics === 'neutral' ? '' : `topics.${topics}`,
      records ? `records.${records.descending ? '-' : ''}${records.column}` : '',
    ]
      .filter(Boolean)
      .join(SEPARATOR),
  default: NEUTRAL,
};

/** The codec for a dataset: its ids are the values that the URL may name. */
export function createCodec(model: Model): Codec {
  const { dataset } = model;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const positions = new Set(ids(dataset.positions));
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
    view: oneOf<ViewName>(VIEWS, 'matrix'),
    meeting: someOf(ids(dataset.meetings)),
    kind: someOf(KINDS, ['need', 'offer']),
    status: someOf(known.status),
    topic: someOf(known.topic),
    actor: someOf(known.actor),
    subregion: someOf(known.subregion),
    modality: someOf(known.modality),
    basis: someOf(BASES),
    q: words,
    sort: sortEntry,
    hide: someOf(['actors', 'topics']),
    pinned: someOf([...known.actor, ...known.topic]),
    hidden: someOf([...known.actor, ...known.topic]),
    fold: flag(true),
    mark: markEntry(known),
    transpose: flag(false),
    cell: cellEntry(model),
    record: idEntry((id) => model.recordIndex.has(id)),
    position: idEntry((id) => positions.has(id)),
    paragraph: paragraphEntry(ids(dataset.meetings)),
    find: words,
    columns: someOf(RECORD_COLUMNS, ['actor', 'topic', 'kind', 'status', 'quote', 'place']),
    tables: someOf(CHARTS),
    list: oneOf(MATCH_LISTS, 'needs'),
    measure: oneOf(MEASURES, 'needs'),
    help: oneOrNone(HELP_STATUSES),
    criteria: someOf(CRITERIA, CRITERIA),
    weights: weightsEntry,
    uncertain: flag(false),
    length: lengthEntry,
    time: timeEntry(ids(dataset.topics)),
    pin: someOf(ids(dataset.topics)),
    exclude: someOf(ids(dataset.topics)),
    order: sequenceOf(ids(dataset.topics)),
    lang: oneOrNone(LANGUAGES),
    embed: oneOrNone(EMBEDS),
    seen: seenEntry,
  };
}

type Draft = { -readonly [Key in keyof ViewState]: ViewState[Key] };

/** The state with every key at its default. */
export function defaultState(codec: Codec): ViewState {
  const state: Partial<Draft> = {};
  const take = <Key extends keyof ViewState>(key: Key) => {
    state[key] = codec[key].default;
  };
  for (const key of keysOf(codec)) take(key);
  return state as ViewState;
}

/** A part of the URL that was not understood. */
export interface Rejected {
  readonly key: keyof ViewState;
  readonly text: string;
}

export interface FromUrl {
  readonly state: ViewState;
  /** What was not understood; keys that are not ours are left alone. */
  readonly rejected: readonly Rejected[];
  /** What the link names that has been replaced. */
  readonly replaced: readonly Replaced[];
}

/** Reads a query string ("?topic=extradition~firearms", with or without the question mark). */
export function readUrl(codec: Codec, search: string): FromUrl {
  const parameters = new URLSearchParams(search);
  const replaced = migrations.flatMap((migrate) => migrate(parameters) ?? []);
  const rejected: Rejected[] = [];
  const state: Draft = defaultState(codec);
  const read = <Key extends keyof ViewState>(key: Key) => {
    const text = parameters.get(key);
    if (text === null) return;
    const value = codec[key].parse(text);
    if (value === undefined) rejected.push({ key, text });
    else state[key] = value;
  };
  for (const key of keysOf(codec)) read(key);
  return { state, rejected, replaced };
}

/** The query string of a state, with its question mark; '' where everything is at its default. */
export function writeUrl(codec: Codec, state: ViewState): string {
  const parts: string[] = [];
  const write = <Key extends keyof ViewState>(key: Key) => {
    const entry = codec[key];
    const text = entry.serialize(state[key]);
    // encodeURIComponent leaves "~" as it is; URLSearchParams would not.
    if (text !== entry.serialize(entry.default)) parts.push(`${key}=${encodeURIComponent(text)}`);
  };
  for (const key of keysOf(codec)) write(key);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const keysOf = (codec: Codec) => Object.keys(codec) as (keyof ViewState)[];
