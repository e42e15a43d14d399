/** The finding that heads a profile: what is most to be known, before it is put in words. */

import type { CoopRecord } from '../../dataset/schema';
import { isNeedMark, type Standing } from '../answers/said';
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

/** Topics that an actor says the same of, each need by its firmest mark alone; as in the vocabulary. */
export interface Stand {
  readonly mark: MarkName;
  readonly topics: readonly string[];
  /** Those of which all of that is inferred. */
  readonly inferred: readonly string[];
}

export function standsOf({ topicIndex }: Model, standings: readonly Standing[]): Stand[] {
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
 * What is asked for first, or what difficulty is reported; else what is offered, planned, mentioned, given, known.
 * Of a need also the least answer of its topics, with those that have it; of who says nothing, why.
 */
export type ProfileTitle =
  | (Stand & {
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
  const stands = standsOf(model, standings);
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

/** What would head the profile of an actor, in short. */
export interface Fact {
  readonly mark: MarkName;
  /** Of topics, and of those of which all of that is inferred. */
  readonly count: number;
  readonly inferred: number;
}

/** By actor; who says nothing is left out. */
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
