/** What came in part: some of the help that was asked for, or of what was offered or planned. */
import { numberAt } from '../../dataset/number-at';
import type { Model } from '../model';
import { byMeeting, headAt, isOpen, stateAt, timelineFor } from './state-at';

/**
 * Of the needs and offers that are open at a meeting and of which a part had come by then: by the last record of the
 * thread (a position), the last meeting that says so.
 */
const partAt = byMeeting((model, at): ReadonlyMap<number, number> => {
  const { dataset, recordIndex } = model;
  const states = stateAt(model, at);
  const places = new Map(dataset.meetings.map(({ id }, place) => [id, place]));
  const found = new Map<number, number>();
  for (const { effect, of, meeting } of dataset.links ?? []) {
    const record = recordIndex.get(of);
    const said = places.get(meeting) ?? Number.POSITIVE_INFINITY;
    if (effect !== 'part' || record === undefined || said > at) continue;
    const head = headAt(model, record, at);
    if (isOpen(numberAt(states, head))) found.set(head, Math.max(said, found.get(head) ?? 0));
  }
  return found;
});

/** The needs and offers, by their last record, of which a part came after one meeting and by a later one. */
export const cameInPart = (model: Model, from: number, to: number): number[] =>
  [...partAt(model, to)].flatMap(([head, said]) => (said > from ? [head] : []));

/**
 * The last meeting by another whose words say that a part came of a record since it was said itself: who says so spoke
 * of it, so that it is not silent. Null where none does.
 */
export function partSince(model: Model, record: number, at: number): number | null {
  const said = partAt(model, at).get(record);
  return said !== undefined && said > numberAt(timelineFor(model).meeting, record) ? said : null;
}
