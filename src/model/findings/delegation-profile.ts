/**
 * All that is recorded of one delegation, so that the delegation can check it. Only the filters on meetings and
 * basis apply, since inferred records can be switched off everywhere.
 */
import type { Actor, CoopRecord, Kind, Meeting, Position } from '../../dataset/schema';
import { mayAttend } from '../count/blanks';
import { admittedActors, compileFilter } from '../count/compiled-filter';
import { byText } from '../count/evidence';
import { type Filter, NO_FILTER } from '../filter';
import { headingsOf } from '../minutes/outline';
import { sourceMeetings } from '../minutes/positions';
import type { Model } from '../model';

/** The part of an actor in a meeting; the same reasons as those of a blank cell (`Blank`). */
type Part = 'spoke' | 'no-remarks' | 'not-participant';

export type DelegationProfile = ReturnType<typeof delegationProfile>;

/** Returns the participants and the others that are listed as present; none where there is no list. */
export const listedActors = ({ participants, attended }: Meeting): readonly string[] => [
  ...new Set([...participants, ...(attended ?? [])]),
];

/**
 * Returns the actors that send a delegation, in neutral order: those that the filters on places choose, or without
 * such filters all that the meetings list and all that spoke.
 */
export function delegations(
  model: Model,
  { actor, subregion, meeting }: Pick<Filter, 'actor' | 'subregion' | 'meeting'>,
): Actor[] {
  const chosen = admittedActors(compileFilter(model, { ...NO_FILTER, actor, subregion }));
  const isAnyChosen = actor.length > 0 || subregion.length > 0;
  const participants = new Set(
    sourceMeetings(model, meeting).flatMap((each) => [...listedActors(each), ...each.spoke]),
  );
  return model.actors.filter(
    ({ id, kind }, row) =>
      // A region sends no delegation.
      kind !== 'region' && (isAnyChosen ? chosen[row] === 1 : participants.has(id)),
  );
}

export function partIn(meeting: Meeting, actor: string): Part {
  if (meeting.spoke.includes(actor)) return 'spoke';
  return mayAttend(meeting, actor) ? 'no-remarks' : 'not-participant';
}

export function delegationProfile(
  model: Model,
  actor: Actor,
  filter: Pick<Filter, 'meeting' | 'basis'>,
) {
  const { dataset, actorIndex, topicIndex } = model;
  const meetings = sourceMeetings(model, filter.meeting);
  const meetingIds = new Set(meetings.map(({ id }) => id));
  const isInMeetings = ({ meeting }: CoopRecord | Position) => meetingIds.has(meeting);
  const inText = byText(model);
  const topicOf = ({ topic }: CoopRecord) => topicIndex.get(topic) ?? 0;
  const actorOf = (record: CoopRecord) => actorIndex.get(record.actor) ?? 0;

  const concerning = dataset.records.filter(
    (record) =>
      isInMeetings(record) && (record.actor === actor.id || record.counterparts.includes(actor.id)),
  );
  const records = concerning.filter(
    ({ basis }) => filter.basis.length === 0 || filter.basis.includes(basis),
  );
  const own = records
    .filter((record) => record.actor === actor.id)
    .sort((a, b) => topicOf(a) - topicOf(b) || inText(a, b));
  const of = (kind: Kind) => own.filter((record) => record.kind === kind);
  return {
    actor,
    meetings: meetings.map((meeting) => ({
      meeting,
      part: partIn(meeting, actor.id),
      /** Headings under which it is the speaker. */
      headings: headingsOf(meeting, actor.id),
    })),
    /** By topic in the order of the vocabulary, then in the order of the text. */
    own: { need: of('need'), offer: of('offer'), capacity: of('capacity') },
    /** In the order of the text. */
    positions: dataset.positions
      .filter((position) => position.actor === actor.id && isInMeetings(position))
      .sort(inText),
    /** Records of others with the actor as counterpart, by actor in neutral order, then the text. */
    named: records
      .filter((record) => record.actor !== actor.id)
      .sort((a, b) => actorOf(a) - actorOf(b) || inText(a, b)),
    /** Number of records that the filter on basis leaves out. */
    leftOut: concerning.length - records.length,
  };
}
