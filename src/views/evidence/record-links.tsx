import { t } from '../../i18n';
import { useAddress, useLink } from '../../store/react';
import { CopyButton } from '../../ui/copy-button';

/** The ways out of a record: its place in the minutes, and its own address. */
export function RecordLinks({ record }: { record: string }) {
  const inMinutes = useLink({ view: 'minutes', record, position: null, paragraph: null });
  const here = useLink({ record }, 'replace');
  const address = useAddress({ record });
  return (
    <div className="docked-panel-links">
      <a {...inMinutes}>{t('evidence.minutes')}</a>
      <a {...here}>{t('evidence.link')}</a>
      <CopyButton
        label={t('evidence.copy')}
        text={() => address}
        copied={t('evidence.copied')}
        failed={t('evidence.copy.failed')}
      />
    </div>
  );
}
