import { type ReactNode, useId, useState } from 'react';

interface Props {
  /** Says what is folded, with its count. */
  readonly label: ReactNode;
  /** Stands beside the label while folded. */
  readonly instead?: ReactNode;
  /** Until the reader folds or unfolds it. */
  readonly startOpen?: boolean;
  /** Drawn only while unfolded. */
  readonly children: () => ReactNode;
}

/**
 * A button that unfolds what is beneath it. Not `<details>`, in which Escape would not close the
 * panel beside.
 */
export function Fold({ label, instead, startOpen = false, children }: Props) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const id = useId();
  const open = asked ?? startOpen;
  return (
    <div className="match-fold">
      <button
        type="button"
        className="quiet"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setAsked(!open)}
      >
        {label}
      </button>
      {open ? (
        <div id={id} className="match-unfolded">
          {children()}
        </div>
      ) : (
        instead
      )}
    </div>
  );
}
