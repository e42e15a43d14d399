/**
 * What was recorded for one delegation, whole: a sheet is there to be checked, and half a sheet cannot
 * be. Of the filter only meetings and basis narrow it: what rests on inference can be switched off
 * everywhere.
 */
import type { Actor, CoopRecord, Kind, Meeting, Position } from '../../dataset/schema';
import { mayBeAt } from '../count/blanks';
import { admittedActors, compileFilter } from '../count/compiled-filter';
import { byText } from '../count/evidence';
import { type Filter, NO_FILTER } from '../filter';
import { turnsOf } from '../minutes/outline';
import type { Model } from '../model';

/** What an actor did in a meeting; the same reasons as those of a blank cell (`Blank`). */
type Part = 'spoke' | 'no-remarks' | 'not-participant';

export type DelegationSheet = ReturnType<typeof delegationSheet>;

const meetingsIn = ({ dataset }: Model, asked: Pick<Filter, 'meeting'>): Meeting[] =>
  dataset.meetings.filter(({ id }) => asked.meeting.length === 0 || asked.meeting.includes(id));

/** Who could take part, and who else is listed as present; none where there is no list. */
export const listedIn = ({ participants, attended }: Meeting): readonly string[] => [
  ...new Set([...participants, ...(attended ?? [])]),
];

/**
 * The delegations that have a sheet, in neutral order: those among the chosen actors and subregions,
 * or, where none are chosen, all that the meetings list.
 */
export function delegations(
  model: Model,
  { actor, subregion, meeting }: Pick<Filter, 'actor' | 'subregion' | 'meeting'>,
): Actor[] {
  const chosen = admittedActors(compileFilter(model, { ...NO_FILTER, actor, subregion }));
  const isAnyAsked = actor.length > 0 || subregion.length > 0;
  const participants = new Set(
    meetingsIn(model, { meeting }).flatMap((held) => [...listedIn(held), ...held.spoke]),
  );
  return model.actors.filter(
    ({ id, kind }, row) =>
      // Regions are spoken of, and send nobody.
      kind !== 'region' && (isAnyAsked ? chosen[row] === 1 : participants.has(id)),
  );
}

export function partIn(meeting: Meeting, actor: string): Part {
  if (meeting.spoke.includes(actor)) return 'spoke';
  return mayBeAt(meeting, actor) ? 'no-remarks' : 'not-participant';
}

export function delegationSheet(
  model: Model,
  actor: Actor,
  asked: Pick<Filter, 'meeting' | 'basis'>,
) {
  const { dataset, actorIndex, topicIndex } = model;
  const meetings = meetingsIn(model, asked);
  const held = new Set(meetings.map(({ id }) => id));
  const isHeld = ({ meeting }: CoopRecord | Position) => held.has(meeting);
  const inText = byText(model);
  const topicOf = ({ topic }: CoopRecord) => topicIndex.get(topic) ?? 0;
  const actorOf = (record: CoopRecord) => actorIndex.get(record.actor) ?? 0;

  const concerning = dataset.records.filter(
    (record) =>
      isHeld(record) && (record.actor === actor.id || record.counterparts.includes(actor.id)),
  );
  const records = concerning.filter(
    ({ basis }) => asked.basis.length === 0 || asked.basis.includes(basis),
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
      /** Where it has the floor. */
      turns: turnsOf(meeting, actor.id),
    })),
    /** By topic in the order of the vocabulary, then as the text has them. */
    own: { need: of('need'), offer: of('offer'), capacity: of('capacity') },
    /** In the order of the text. */
    positions: dataset.positions
      .filter((position) => position.actor === actor.id && isHeld(position))
      .sort(inText),
    /** Records of others with the actor as counterpart, by actor in neutral order, then the text. */
    named: records
      .filter((record) => record.actor !== actor.id)
      .sort((a, b) => actorOf(a) - actorOf(b) || inText(a, b)),
    /** Records that would stand here, were it not for the filter on the basis. */
    leftOut: concerning.length - records.length,
  };
}
