/** Words for the time of a meeting, in data of several meetings. */
import { meetingOf } from '../model/labels';
import type { Model } from '../model/model';
import { meetingName, whenWords } from './meeting-names';

/** Returns the short name of a meeting by its id: "2007". */
export function meetingShort(model: Model, id: string): string {
  const meeting = meetingOf(model, id);
  return meeting ? meetingName(model.dataset.meetings, meeting) : id;
}

/** As `whenWords`, of the meeting with an id. */
export function whenOf(model: Model, id: string): string {
  const meeting = meetingOf(model, id);
  return meeting ? whenWords(model.dataset.meetings, meeting) : id;
}
