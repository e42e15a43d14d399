import { useModel, useView } from '../../store/react';
import { claimAt } from './place';
import type { Reading } from './reading';

export interface Place {
  /** Index of the claim that the state names; -1 for none of these minutes. */
  readonly chosen: number;
  /** The paragraph that it names, where there is one of that number and no claim is chosen. */
  readonly linked: number | null;
  /** The number that it names in vain. */
  readonly missing: number | null;
  /** Where in the text that is. */
  readonly offset: number;
}

export function usePlace({ meeting, claimIndex, claims, paragraphs }: Reading): Place {
  const model = useModel();
  const record = useView((state) => state.record);
  const position = useView((state) => state.position);
  const paragraph = useView((state) => state.paragraph);
  const claim = claimAt(model, { record, position, paragraph });
  const chosen = (claim && claimIndex.get(claim)) ?? -1;
  const asked = paragraph?.meeting === meeting.id ? paragraph.number : null;
  const passage = asked === null ? undefined : paragraphs.get(asked);
  return {
    chosen,
    linked: passage && chosen < 0 ? asked : null,
    missing: passage ? null : asked,
    offset: claims[chosen]?.evidence.start ?? passage?.start ?? 0,
  };
}
