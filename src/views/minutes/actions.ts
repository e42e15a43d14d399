import { createContext, useContext } from 'react';

/** What a reader can do at a passage. */
export interface Actions {
  /** Shows a claim, by index, and takes the focus to it. */
  readonly choose: (claim: number) => void;
  /** Shows a claim and leaves the focus where it is. */
  readonly stepTo: (claim: number) => void;
  /** Shows no claim, and takes the focus back to the passage; its paragraph stays the place. */
  readonly close: () => void;
  readonly toParagraph: (number: number) => void;
  /** By its index in the outline. */
  readonly toHeading: (heading: number) => void;
  /** Scrolls to an offset of the text. */
  readonly toOffset: (offset: number) => void;
  readonly copyCitation: (paragraph: number) => void;
  /** The address of a paragraph, the same whatever else is set. */
  readonly hrefOf: (paragraph: number) => string;
}

export const ActionsContext = createContext<Actions | null>(null);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useActions: not inside the reader');
  return actions;
}
