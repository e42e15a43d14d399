import type { KeyboardEvent } from 'react';
import './steps.css';

export interface StepsProps {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** The position in words: "2 of 5". */
  readonly at: string;
  /** Says that the keys [ and ] also step; the parent handles them with `stepByKey`. */
  readonly keys: string;
  /** Go to the previous and the next item; null where there is none. */
  readonly back: (() => void) | null;
  readonly forward: (() => void) | null;
}

/** The position of the shown item, and buttons to the previous and the next one. */
export function Steps({ label, previous, next, at, keys, back, forward }: StepsProps) {
  return (
    <nav className="steps" aria-label={label} title={keys}>
      <Step label={previous} shortcut="[" sign="‹" go={back} />
      <span role="status">{at}</span>
      <Step label={next} shortcut="]" sign="›" go={forward} />
    </nav>
  );
}

/** Steps on the keys [ and ], pressed anywhere in the panel. */
export function stepByKey(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  { back, forward }: Pick<StepsProps, 'back' | 'forward'>,
) {
  // AltGr, which some keyboards need for a bracket, reports both Ctrl and Alt.
  if (metaKey || ctrlKey !== altKey) return;
  if (key === '[') back?.();
  if (key === ']') forward?.();
}

interface StepProps {
  readonly label: string;
  readonly shortcut: string;
  readonly sign: string;
  readonly go: (() => void) | null;
}

function Step({ label, shortcut, sign, go }: StepProps) {
  return (
    // With `disabled` a keyboard user would lose the focus at the last item.
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-disabled={!go}
      onClick={go ?? undefined}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
