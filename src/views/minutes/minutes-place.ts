/** The place in the minutes that the address names: a record, a position or a paragraph. */
import type { Meeting } from '../../dataset/schema';
import { type Claim, isRecord } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { useFields, useView, useWholeModel } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { type AnnotatedMinutes, paragraphAt } from './annotated-minutes';

/** State that names no place. A change to another place starts from it, so that the old place is cleared. */
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

/** The record or position that the state names. If a hand-written link names both, the record wins. */
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

/** Returns the meeting to show: that of the place, else the first in the filter, else the one whose state the page shows. */
export function useMeeting(): Meeting | undefined {
  const claim = useClaim();
  const { paragraph, meeting, at } = useFields('paragraph', 'meeting', 'at');
  const { meetings } = useWholeModel().dataset;
  const named = claim?.meeting ?? paragraph?.meeting ?? meeting[0] ?? at;
  return meetings.find(({ id }) => id === named) ?? meetings.at(-1);
}

function useClaim(): Claim | null {
  return claimAt(useWholeModel(), useFields('record', 'position'));
}

export type Place = ReturnType<typeof usePlace>;

export function usePlace(annotated: AnnotatedMinutes) {
  const { meeting, claims } = annotated;
  const claim = useClaim();
  const paragraph = useView((state) => state.paragraph);
  const claimIndex = claim ? claims.indexOf(claim) : -1;
  const number = paragraph?.meeting === meeting.id ? paragraph.number : null;
  const passage = number === null ? undefined : paragraphAt(annotated, number);
  return {
    /** Index of the claim that the state names; -1 if it names none in these minutes. */
    claimIndex,
    /** Number of the paragraph that the state names; null if these minutes lack it or a claim is chosen. */
    paragraphNumber: passage && claimIndex < 0 ? number : null,
    /** Number that the state names although these minutes have no such paragraph, else null. */
    missingParagraph: passage ? null : number,
    /** Offset of the place in the text, in UTF-16 units. */
    offset: claims[claimIndex]?.evidence.start ?? passage?.start ?? 0,
  };
}
