/** Words for the time of a meeting, in data of several meetings. */
import type { Meeting } from '../dataset/schema';
import { t } from '../i18n';
import { meetingOf } from '../model/labels';
import type { Model } from '../model/model';
import { meetingName } from './meeting-names';

/** Returns the short name of a meeting by its id: "2007". */
export function meetingShort(model: Model, id: string): string {
  const meeting = meetingOf(model, id);
  return meeting ? meetingName(model.dataset.meetings, meeting) : id;
}

/** Says when a meeting was: "in 2007"; "on 26 July 2007" or "at Second meeting" where its name is no year. */
export function whenWords({ dataset: { meetings } }: Model, meeting: Meeting): string {
  const name = meetingName(meetings, meeting);
  const kind = /^\d{4}$/.test(name) ? 'year' : name === meeting.title ? 'title' : 'day';
  return t(`meetings.when.${kind}`, { name });
}

/** As `whenWords`, of the meeting with an id. */
export function whenOf(model: Model, id: string): string {
  const meeting = meetingOf(model, id);
  return meeting ? whenWords(model, meeting) : id;
}
