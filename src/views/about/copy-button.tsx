import { useState } from 'react';
import { t } from '../../i18n';

interface Props {
  readonly label: string;
  /** What to copy, asked when the button is pressed. */
  readonly text: () => string;
}

/** Copies a text, and says whether that went well. */
export function CopyButton({ label, text }: Props) {
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say(t('about.copied'));
    } catch {
      say(t('about.copy.failed'));
    }
  };
  return (
    <span className="about-copy">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
