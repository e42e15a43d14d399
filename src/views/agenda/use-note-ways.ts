import { type MouseEvent, useMemo } from 'react';

export const noteId = (number: number) => `paper-note-${number}`;
/** The first of the marks that lead to a note has it. */
export const markId = (number: number) => `paper-mark-${number}`;

/**
 * The ways from a footnote's number to the note and back: to the mark that was come from, or else to the
 * first. The address stays, since it is passed on.
 */
export function useNoteWays() {
  return useMemo(() => {
    const cameFrom = new Map<number, HTMLElement>();
    const go = (event: MouseEvent, place: HTMLElement | null) => {
      if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      place.scrollIntoView({ block: 'center' });
      place.focus({ preventScroll: true });
    };
    return {
      toNote: (event: MouseEvent<HTMLElement>, number: number) => {
        cameFrom.set(number, event.currentTarget);
        go(event, document.getElementById(noteId(number)));
      },
      toMark: (event: MouseEvent, number: number) => {
        const last = cameFrom.get(number);
        go(event, last?.isConnected ? last : document.getElementById(markId(number)));
      },
    };
  }, []);
}

export type NoteWays = ReturnType<typeof useNoteWays>;
