import type { KeyboardEvent } from 'react';
import './steps.css';

export interface StepsProps {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** Which of how many, in words. */
  readonly at: string;
  /** Says that the keys [ and ] step too; `stepByKey` makes it true. */
  readonly keys: string;
  /** The ways to its neighbours; null where there is none. */
  readonly back: (() => void) | null;
  readonly forward: (() => void) | null;
}

/** Which of several is shown, and the way to its neighbours. */
export function Steps({ label, previous, next, at, keys, back, forward }: StepsProps) {
  return (
    <nav className="steps" aria-label={label} title={keys}>
      <Step label={previous} shortcut="[" sign="‹" go={back} />
      <span role="status">{at}</span>
      <Step label={next} shortcut="]" sign="›" go={forward} />
    </nav>
  );
}

/** Handles a key that was pressed anywhere in what is stepped through. */
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
    // Not `disabled`: at the last one that would throw away the focus of who came there by key.
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
