/** The place in the minutes that the address names: a record, a position or a paragraph. */
import type { Meeting } from '../../dataset/schema';
import { type Claim, isRecord } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { useFields, useModel, useView } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { type AnnotatedMinutes, paragraphAt } from './annotated-minutes';

/** No place; every change to another place begins with it. */
export const NO_PLACE = {
  record: null,
  position: null,
  paragraph: null,
  cell: null,
} satisfies Partial<ViewState>;

export const atClaim = (claim: Claim) => ({
  ...NO_PLACE,
  [isRecord(claim) ? 'record' : 'position']: claim.id,
});

export const atParagraph = (meeting: Meeting, number: number) => ({
  ...NO_PLACE,
  paragraph: { meeting: meeting.id, number },
});

/** The record or position that the state names; a hand-written link may name both. */
export function claimAt(
  model: Model,
  { record, position }: Pick<ViewState, 'record' | 'position'>,
): Claim | null {
  const { records, positions } = model.dataset;
  const index = record === null ? undefined : model.recordIndex.get(record);
  return (
    (index === undefined ? undefined : records[index]) ??
    positions.find(({ id }) => id === position) ??
    null
  );
}

/** The meeting to show: that of the place, else the first of the filter, else the dataset's first. */
export function useMeeting(): Meeting | undefined {
  const model = useModel();
  const claim = useClaim();
  const { paragraph, meeting } = useFields('paragraph', 'meeting');
  const { meetings } = model.dataset;
  const wanted = claim?.meeting ?? paragraph?.meeting ?? meeting[0];
  return meetings.find(({ id }) => id === wanted) ?? meetings[0];
}

function useClaim(): Claim | null {
  return claimAt(useModel(), useFields('record', 'position'));
}

export type Place = ReturnType<typeof usePlace>;

export function usePlace(annotated: AnnotatedMinutes) {
  const { meeting, claims } = annotated;
  const claim = useClaim();
  const paragraph = useView((state) => state.paragraph);
  const chosen = claim ? claims.indexOf(claim) : -1;
  const asked = paragraph?.meeting === meeting.id ? paragraph.number : null;
  const passage = asked === null ? undefined : paragraphAt(annotated, asked);
  return {
    /** Index of the claim that the state names; -1 for none of these minutes. */
    chosen,
    /** The paragraph that it names, where there is one of that number and no claim is chosen. */
    linked: passage && chosen < 0 ? asked : null,
    /** The number that it names, where these minutes have no such paragraph. */
    missing: passage ? null : asked,
    /** Offset of the place in the text, in UTF-16 units. */
    offset: claims[chosen]?.evidence.start ?? passage?.start ?? 0,
  };
}
