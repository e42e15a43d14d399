import { type MouseEvent, useState } from 'react';
import { t } from '../../i18n';
import { useHref, useSession } from '../../store/react';

/** The ways out of a record: its place in the minutes, and its own address. */
export function RecordLinks({ record }: { record: string }) {
  const { navigate } = useSession();
  const inMinutes = useHref({ view: 'minutes', record });
  const here = useHref({ record });
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(here, window.location.href).href);
      say(t('evidence.copied'));
    } catch {
      say(t('evidence.copy.failed'));
    }
  };
  const open = (event: MouseEvent, go: () => void) => {
    // A new tab or window was asked for: the plain link does that.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  };
  return (
    <div className="evidence-links">
      <a
        href={inMinutes}
        onClick={(event) => open(event, () => void navigate({ view: 'minutes', record }))}
      >
        {t('evidence.minutes')}
      </a>
      <a href={here} onClick={(event) => open(event, () => void navigate({ record }, 'replace'))}>
        {t('evidence.link')}
      </a>
      <button type="button" onClick={() => void copy()}>
        {t('evidence.copy')}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
