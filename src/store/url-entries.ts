import { SORTS } from '../model/answers/layout';
import type { Model } from '../model/model';
import { MARK_FIELDS, type MarkField, SORTED_TABLES, type ViewState } from './view-state';

/** Converts the text of a URL's key to a value of the view state and back. */
export interface Entry<T> {
  /** Returns the value, or undefined where the text has none. */
  readonly parse: (text: string) => T | undefined;
  /** Returns the part of the value that parses, where `parse` gives undefined. */
  readonly salvage?: (text: string) => T;
  readonly serialize: (value: T) => string;
  readonly default: T;
}

/** An entry for every key of the view state; a missing one does not compile. */
export type Codec = { readonly [Key in keyof ViewState]: Entry<ViewState[Key]> };

/** Separates several values of a key. */
export const SEPARATOR = '~';

export function oneOf<T extends string>(allowed: readonly T[], fallback: T): Entry<T> {
  return {
    parse: (text) => allowed.find((value) => value === text),
    serialize: (value) => value,
    default: fallback,
  };
}

export function oneOrNone<T extends string>(allowed: readonly T[]): Entry<T | null> {
  return {
    parse: (text) => allowed.find((value) => value === text),
    serialize: (value) => value ?? '',
    default: null,
  };
}

/** Entry of a set of known values, written in the order of `allowed`, so that equal sets give equal links. */
export function someOf<T extends string>(
  allowed: readonly T[],
  fallback: readonly T[] = [],
): Entry<readonly T[]> {
  const known = new Set<string>(allowed);
  return {
    parse: (text) => {
      // "topic=" is the empty set, but a key with a default set cannot be empty.
      if (text === '') return fallback.length === 0 ? [] : undefined;
      const values = new Set(text.split(SEPARATOR));
      if (![...values].every((value) => known.has(value))) return undefined;
      return allowed.filter((value) => values.has(value));
    },
    serialize: (values) => allowed.filter((value) => values.includes(value)).join(SEPARATOR),
    default: fallback,
  };
}

export const flag = (fallback: boolean): Entry<boolean> => ({
  parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  serialize: (value) => (value ? '1' : '0'),
  default: fallback,
});

export const words: Entry<string> = {
  parse: (text) => text,
  serialize: (text) => text,
  default: '',
};

export function cellEntry(model: Model): Codec['cell'] {
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

/** `ECU~VCT` or `topic:extradition`, in the order of the link; upper and lower case are the same. */
export function profilesEntry(known: readonly string[]): Codec['of'] {
  const byLetters = new Map(known.map((id) => [id.toLowerCase(), id]));
  const partsOf = (text: string) => (text === '' ? [] : text.split(SEPARATOR));
  const salvage = (text: string) => [
    ...new Set(partsOf(text).flatMap((part) => byLetters.get(part.toLowerCase()) ?? [])),
  ];
  return {
    parse: (text) => {
      const found = salvage(text);
      return found.length === partsOf(text).length ? found : undefined;
    },
    salvage,
    serialize: (of) => of.join(SEPARATOR),
    default: [],
  };
}

/** `first-meeting~132` */
export function paragraphEntry(meetings: readonly string[]): Codec['paragraph'] {
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

/** `topic.extradition~status.planned`; a value may contain points itself. */
export function markEntry(known: Readonly<Record<MarkField, readonly string[]>>): Codec['mark'] {
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
export const seenEntry: Codec['seen'] = {
  parse: (text) => {
    const [, dataset, records] = /^([0-9a-f]{8})~(0|[1-9]\d{0,6})$/.exec(text) ?? [];
    return dataset ? { dataset, records: Number(records) } : undefined;
  },
  serialize: (seen) => (seen ? `${seen.dataset}${SEPARATOR}${seen.records}` : ''),
  default: null,
};

const AXES = ['actors', 'topics'] as const;
const SORT_TARGETS = ['records', 'positions', 'ranking', 'forms'] as const;

const NEUTRAL: ViewState['sort'] = {
  actors: 'neutral',
  topics: 'neutral',
  records: null,
  positions: null,
  ranking: null,
  forms: null,
};

/**
 * `actors.needs~topics.similarity~records.-topic`: each part only where it is not the default; "-" is descending.
 * @param forms columns of the table of forms
 */
export function sortEntry(forms: readonly string[]): Codec['sort'] {
  const columns: Readonly<Record<string, readonly string[]>> = { ...SORTED_TABLES, forms };
  return {
    parse: (text) => {
      let sort = NEUTRAL;
      for (const part of text === '' ? [] : text.split(SEPARATOR)) {
        const [, target = '', minus, name = ''] = /^([a-z]+)\.(-?)(.+)$/.exec(part) ?? [];
        if (isOneOf(SORT_TARGETS, target) && columns[target]?.includes(name))
          sort = { ...sort, [target]: { column: name, descending: minus === '-' } };
        else if (isOneOf(AXES, target) && !minus && isOneOf(SORTS, name))
          sort = { ...sort, [target]: name };
        else return undefined;
      }
      return sort;
    },
    serialize: (sort) =>
      [
        ...AXES.flatMap((axis) => (sort[axis] === 'neutral' ? [] : `${axis}.${sort[axis]}`)),
        ...SORT_TARGETS.flatMap((table) => {
          const by = sort[table];
          return by ? `${table}.${by.descending ? '-' : ''}${by.column}` : [];
        }),
      ].join(SEPARATOR),
    default: NEUTRAL,
  };
}

const isOneOf = <Known extends string>(known: readonly Known[], text: string): text is Known =>
  (known as readonly string[]).includes(text);
