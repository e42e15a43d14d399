/** What the meetings found as figures, by ids and counts and no words; and the records that they count. */
import type { CoopRecord, OpenTo, Status } from '../dataset/schema';
import type { Condition } from '../dataset/values';
import { KIND_OF, STATUS_CODE, STATUS_LIST } from './columns';
import { passes } from './compiled-filter';
import type { Filter } from './filter';
import type { Model } from './model';

/** Ids of actors in neutral order, of topics in that of the vocabulary, or of records in the dataset's. */
export type Ids = readonly string[];

/** Positions in `dataset.records`. */
export type Positions = readonly number[];

/** Kinds in the order in which they are told. */
export const FINDINGS = [
  'asks',
  'unanswered',
  'offers',
  'planned',
  'changed',
  'raised',
  'contested',
  'unused',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** Help that one actor, or several together, would give on some topics. */
export interface Help {
  readonly providers: Ids;
  readonly topics: Ids;
  /** The form of cooperation that all of it names; null where there is none, or are several. */
  readonly form: string | null;
}

/** What some States request alike. */
export interface Request {
  readonly states: Ids;
  readonly topics: Ids;
  /** The form of cooperation that all of it names; null where there is none, or are several. */
  readonly form: string | null;
}

/** States with a need on a topic; `asking` are those that do not only raise it. */
export interface Need {
  readonly topic: string;
  readonly states: Ids;
  readonly asking: Ids;
}

/** Who is for and against a proposal. */
export interface Dispute {
  readonly proposal: string;
  readonly inFavour: Ids;
  readonly against: Ids;
}

export interface Figures {
  /** Which States request help, and which others acknowledge a lack; on which topics. */
  readonly asks: {
    readonly requested: Ids;
    readonly requests: readonly Request[];
    readonly acknowledged: Ids;
    readonly topics: Ids;
  };
  /**
   * Topics on which no need of States is answered, not even perhaps: `asked` those asked for, else those
   * only raised. `isOffered`: others offer something there, which does not fit.
   */
  readonly unanswered: {
    readonly asked: boolean;
    readonly isOffered: boolean;
    readonly topics: Ids;
    readonly states: Ids;
  };
  /**
   * Who offers help now, in how many passages and statements. `main`: the one statement that has two
   * passages at least and more than half of all; `others` provide the rest.
   */
  readonly offers: Help & {
    readonly passages: number;
    readonly statements: number;
    readonly main: (Help & { readonly passages: number }) | null;
    readonly others: Ids;
  };
  /** The passage that plans most help (providers by topics), and how many others plan some. */
  readonly planned: Help & {
    /** To whom it is open, and what it depends on; null where its records differ or do not say. */
    readonly openTo: OpenTo | null;
    readonly condition: Condition | null;
    readonly more: number;
  };
  /** What the last meeting (`at`) has that the one before it (`since`) has not, and the other way round. */
  readonly changed: {
    readonly since: string;
    readonly at: string;
    /** Topics that States ask for or raise. */
    readonly fresh: Ids;
    readonly gone: Ids;
    /** States that requested help on topics on which they now request none. */
    readonly withdrawn: { readonly states: Ids; readonly topics: Ids };
    /** New providers of help that is available. */
    readonly providers: Ids;
  };
  /** The topic that most States ask for or raise, two at least; and the next topic. */
  readonly raised: Need & { readonly next: Need | null };
  /** Proposals with actors on both sides. */
  readonly contested: { readonly proposals: readonly Dispute[] };
  /** Available offers that no recorded need of anybody could take up. */
  readonly unused: { readonly providers: Ids; readonly topics: Ids };
}

/**
 * A finding with the ids of the records or positions that it rests on, in the order of the dataset; and
 * the meeting that all of these are of, where the filter leaves several: what one meeting said is not
 * what all of them said. Null for `changed`, which names its two.
 */
export type Finding = {
  [Kind in FindingKind]: Figures[Kind] & {
    readonly kind: Kind;
    readonly meeting: string | null;
    readonly records: Ids;
    readonly positions: Ids;
  };
}[FindingKind];

export type FindingOf<Kind extends FindingKind> = Extract<Finding, { readonly kind: Kind }>;

/** The records under a filter, by status. Lists of positions are in the order of the dataset; needs are those of States alone. */
export function toldUnder(model: Model, filter: Filter) {
  const { actor, topic, status, meeting, modalities, length } = model.index.columns;
  const { records } = model.dataset;
  const pass = passes(model, filter);
  const isState = model.actors.map(({ kind }) => kind === 'state');
  const lists: number[][] = STATUS_LIST.map(() => []);
  for (let at = 0; at < length; at++) {
    if (!pass(at)) continue;
    const code = status[at] as number;
    if (KIND_OF[code] !== 'need' || isState[actor[at] as number]) lists[code]?.push(at);
  }
  const of = (name: Status): Positions => lists[STATUS_CODE[name]] ?? [];
  const asking = [...of('requested'), ...of('acknowledged')];
  /** Flags by code of a column: whether any of the records has it. */
  const codes = (list: Positions, column: ArrayLike<number>, size: number): Uint8Array => {
    const flags = new Uint8Array(size);
    // A plain loop here and above: with 100,000 records it is a third of the time.
    for (let i = 0; i < list.length; i++) flags[column[list[i] as number] as number] = 1;
    return flags;
  };
  const idsOf = (items: readonly { readonly id: string }[], flags: Uint8Array): Ids =>
    items.filter((_, at) => flags[at] === 1).map(({ id }) => id);
  return {
    model,
    filter,
    requested: of('requested'),
    acknowledged: of('acknowledged'),
    raised: of('raised'),
    /** Both who requests and who acknowledges a lack. */
    asking,
    needs: [...asking, ...of('raised')],
    available: of('available'),
    planned: of('planned'),
    recordOf: (at: number) => records[at] as CoopRecord,
    actorOf: (at: number) => actor[at] as number,
    topicOf: (at: number) => topic[at] as number,
    meetingOf: (at: number) => meeting[at] as number,
    /** By topic, 1 where one of the records is on it. */
    topicFlags: (list: Positions) => codes(list, topic, model.topics.length),
    actorsOf: (list: Positions): Ids =>
      idsOf(model.actors, codes(list, actor, model.actors.length)),
    topicsOf: (list: Positions): Ids =>
      idsOf(model.topics, codes(list, topic, model.topics.length)),
    /** The form that all records name; null where it is none, or are several. */
    formOf: (list: Positions): string | null => {
      let forms = list.length === 0 ? 0 : -1;
      for (let i = 0; i < list.length; i++) forms &= modalities[list[i] as number] as number;
      const [form, ...more] = model.dataset.modalities.filter((_, bit) => (forms >> bit) & 1);
      return form && more.length === 0 ? form.id : null;
    },
    /** The one meeting that all are of; null where they are of several, or only one is asked for. */
    onlyMeeting: <One>(all: readonly One[], heldAt: (one: One) => string): string | null => {
      const [first] = all;
      const asked = filter.meeting.length || model.dataset.meetings.length;
      if (first === undefined || asked < 2) return null;
      const held = heldAt(first);
      return all.every((one) => heldAt(one) === held) ? held : null;
    },
    heldAt: (at: number): string => (records[at] as CoopRecord).meeting,
    /** Ids of the records, each once, in the order of the dataset. */
    recordIds: (list: Positions): Ids => {
      const isOne = new Uint8Array(length);
      for (let i = 0; i < list.length; i++) isOne[list[i] as number] = 1;
      const ids: string[] = [];
      for (let at = 0; at < length; at++)
        if (isOne[at] === 1) ids.push((records[at] as CoopRecord).id);
      return ids;
    },
  };
}

export type Told = ReturnType<typeof toldUnder>;
