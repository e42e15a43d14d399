import { type ComponentProps, useState } from 'react';

interface Props extends ComponentProps<'button'> {
  readonly label: string;
  /** What to copy, asked when the button is pressed. */
  readonly text: () => string;
  /** Said when it went well, and when it did not. */
  readonly copied: string;
  readonly failed: string;
}

/** Copies a text, and says whether that went well. */
export function CopyButton({ label, text, copied, failed, ...button }: Props) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say(copied);
    } catch {
      say(failed);
    }
  };
  return (
    <span className="copy">
      <button type="button" {...button} onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
