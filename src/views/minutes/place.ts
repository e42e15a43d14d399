/** The one place of the minutes that a link names: a record's, a position's or a paragraph. */
import type { Meeting } from '../../dataset/schema';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';
import { type Claim, isRecord } from './claims';

type PlaceKeys = Pick<ViewState, 'record' | 'position' | 'paragraph'>;

/** No place: what every change to another begins with. */
export const NOWHERE = {
  record: null,
  position: null,
  paragraph: null,
  cell: null,
} satisfies Partial<ViewState>;

export const atClaim = (claim: Claim) => ({
  ...NOWHERE,
  [isRecord(claim) ? 'record' : 'position']: claim.id,
});

export const atParagraph = (meeting: Meeting, number: number) => ({
  ...NOWHERE,
  paragraph: { meeting: meeting.id, number },
});

/** The record or position that the state names; a hand-written link may name both. */
export function claimAt(model: Model, { record, position }: PlaceKeys): Claim | null {
  const { records, positions } = model.dataset;
  const at = record === null ? undefined : model.recordIndex.get(record);
  return (
    (at === undefined ? undefined : records[at]) ??
    positions.find(({ id }) => id === position) ??
    null
  );
}

/** The meeting to read: that of the place, else the first that the filter asks for, else the first. */
export function meetingToRead(
  model: Model,
  state: PlaceKeys & Pick<ViewState, 'meeting'>,
): Meeting | undefined {
  const { meetings } = model.dataset;
  const wanted =
    claimAt(model, state)?.meeting ?? state.paragraph?.meeting ?? state.meeting[0] ?? '';
  return meetings.find(({ id }) => id === wanted) ?? meetings[0];
}
