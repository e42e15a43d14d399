/** The finding that heads a profile, as ids and counts. */

import type { CoopRecord } from '../../dataset/schema';
import { isNeedMark, type Standing } from '../answers/standings';
import { NEED_ANSWERS, type NeedAnswer } from '../answers/topic-answer';
import type { Silence } from '../count/blanks';
import { passes } from '../count/compiled-filter';
import { groupBy } from '../count/group-by';
import { MARKS, type MarkName, markOf } from '../count/marks';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';

/** `unnamed`: a region that no record names. */
export type ProfileSilence = Silence | 'unnamed';

/**
 * The topics on which an actor has a mark, in the order of the vocabulary; a topic counts under the firmest
 * mark of its needs alone.
 */
export interface MarkTopics {
  readonly mark: MarkName;
  readonly topics: readonly string[];
  /** The topics where all records with the mark are inferred. */
  readonly inferred: readonly string[];
}

export function topicsByMark({ topicIndex }: Model, standings: readonly Standing[]): MarkTopics[] {
  const place = (topic: string) => topicIndex.get(topic) ?? 0;
  const all = standings.flatMap(({ topic, said }) =>
    said
      .filter(({ mark }, at) => at === 0 || !isNeedMark(mark))
      .map(({ mark, inferred }) => ({ mark, topic, inferred })),
  );
  const byMark = groupBy(all, ({ mark }) => mark);
  return MARKS.flatMap((mark) => {
    const some = [...(byMark.get(mark) ?? [])].sort((a, b) => place(a.topic) - place(b.topic));
    if (some.length === 0) return [];
    return {
      mark,
      topics: some.map(({ topic }) => topic),
      inferred: some.flatMap(({ topic, inferred }) => (inferred ? [topic] : [])),
    };
  });
}

/**
 * The first mark of `FIRST` that the actor has, with its topics. For a need also the worst answer and the
 * topics that have it; for an actor without records the reason.
 */
export type ProfileTitle =
  | (MarkTopics & {
      readonly answer: { readonly state: NeedAnswer; readonly topics: readonly string[] } | null;
    })
  | { readonly mark: null; readonly silence: ProfileSilence };

const FIRST = [
  'asks',
  'difficulty',
  'offers',
  'plans',
  'mentions',
  'helped',
  'experience',
] as const satisfies readonly MarkName[];

export function titleOf(
  model: Model,
  standings: readonly Standing[],
  silence: ProfileSilence,
): ProfileTitle {
  const stands = topicsByMark(model, standings);
  const mark = FIRST.find((each) => stands.some((stand) => stand.mark === each));
  const stand = stands.find((each) => each.mark === mark);
  if (!stand) return { mark: null, silence };
  const answers = isNeedMark(stand.mark)
    ? stand.topics.map((topic) => standings.find((each) => each.topic === topic)?.answer ?? 'none')
    : [];
  const state = NEED_ANSWERS.findLast((each) => answers.includes(each));
  const topics = stand.topics.filter((_, at) => answers[at] === state);
  return { ...stand, answer: state ? { state, topics } : null };
}

/** The title of a profile in short. */
export interface Fact {
  readonly mark: MarkName;
  /** Number of topics, and of those where all records with the mark are inferred. */
  readonly count: number;
  readonly inferred: number;
}

/** Returns the facts by actor; actors without records are left out. */
export const actorFacts = memo((model, filter: Filter): ReadonlyMap<string, Fact> => {
  const pass = passes(model, filter);
  const byActor = groupBy(
    model.dataset.records.filter((_, at) => pass(at)),
    ({ actor }) => actor,
  );
  return new Map(
    [...byActor].map(([actor, records]) => {
      const marks = new Set(records.map(({ status }) => markOf(status)));
      const mark = FIRST.find((each) => marks.has(each)) ?? 'experience';
      const marked = records.filter(({ status }) => markOf(status) === mark);
      const topicsOf = (some: readonly CoopRecord[]) =>
        new Set(some.map(({ topic }) => topic)).size;
      const count = topicsOf(marked);
      const outright = topicsOf(marked.filter(({ basis }) => basis === 'explicit'));
      return [actor, { mark, count, inferred: count - outright }];
    }),
  );
});
