import { type ComponentProps, useState } from 'react';

interface Props extends ComponentProps<'button'> {
  readonly label: string;
  /** Returns the text to copy; called when the button is pressed. */
  readonly text: () => string;
  /** Status messages of success and failure. */
  readonly copied: string;
  readonly failed: string;
}

/** A button that copies a text, with a status message. */
export function CopyButton({ label, text, copied, failed, ...button }: Props) {
  const [status, setStatus] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setStatus(copied);
    } catch {
      setStatus(failed);
    }
  };
  return (
    <span className="copy">
      <button type="button" {...button} onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{status}</span>
    </span>
  );
}
