/** What the meetings up to the one of a model say of a topic over time: a fact of an item, and never a weight. */
import { numberAt } from '../../dataset/number-at';
import type { CoopRecord } from '../../dataset/schema';
import { STATUSES } from '../../dataset/values';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import { type OpenSince, openSince } from '../meetings/open-since';
import { seriesUpTo } from '../meetings/state-at';
import { tellings } from '../meetings/tellings';
import { memo } from '../memo';
import { type Model, wholeOf } from '../model';
import { agendaFacts } from './agenda-facts';

/** A need that was met since the meeting before. */
export interface MetNeed {
  readonly need: CoopRecord;
  /** The records whose words say that it was met; empty where the link has words of its own. */
  readonly by: readonly CoopRecord[];
}

export interface TopicInTime {
  /** Of the open needs on the topic; null where there is none. */
  readonly open: OpenSince | null;
  /** Position of the meeting before. */
  readonly before: number;
  readonly met: readonly MetNeed[];
}

/** The needs met since the meeting before, by topic. */
const metByTopic = memo((model, filter: Filter, before: number, at: number) => {
  // An agenda ignores the filter on kind.
  const { met } = tellings(model, { ...filter, kind: [] }, before, at);
  return groupBy(met, (i) => numberAt(model.index.columns.topic, i));
});

/**
 * @param filter the filter of the agenda, over the records of the model
 * @param wholeFilter the same filter over all that was ever said
 * @param topic position in `model.topics`
 * @returns null where the model is of no meeting, or of the first of its series
 */
export function topicInTime(
  model: Model,
  filter: Filter,
  wholeFilter: Filter,
  topic: number,
): TopicInTime | null {
  const { at, from } = model;
  const whole = wholeOf(model);
  const before = at === undefined ? undefined : seriesUpTo(whole, at).at(-2);
  if (at === undefined || before === undefined) return null;
  const { asked } = agendaFacts(model, filter, topic);
  const needs = STATUSES.need.flatMap((status) => asked[status].flatMap(({ records }) => records));
  const met = metByTopic(whole, wholeFilter, before, at).get(topic) ?? [];
  return {
    open: openSince(
      whole,
      needs.map((i) => numberAt(from ?? [], i)),
      at,
    ),
    before,
    met: met.map((i) => metNeed(whole, i)),
  };
}

function metNeed({ dataset, recordIndex }: Model, position: number): MetNeed {
  const need = dataset.records[position] as CoopRecord;
  const by = (dataset.links ?? []).flatMap((link) => {
    const record =
      link.of === need.id && link.effect === 'done' && link.by !== null
        ? dataset.records[recordIndex.get(link.by) ?? -1]
        : undefined;
    return record ? [record] : [];
  });
  return { need, by };
}
