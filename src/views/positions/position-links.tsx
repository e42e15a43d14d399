import { t } from '../../i18n';
import { useAddress, useLink } from '../../store/react';
import { CopyButton } from '../../ui/copy-button';

/** The ways out of a position: its place in the minutes, and its own address. */
export function PositionLinks({ position }: { position: string }) {
  const inMinutes = useLink({
    view: 'minutes',
    position,
    paragraph: null,
    cell: null,
    record: null,
  });
  const here = useLink({ position }, 'replace');
  const address = useAddress({ position });
  return (
    <div className="docked-panel-links">
      <a {...inMinutes}>{t('evidence.minutes')}</a>
      <a {...here}>{t('positions.link')}</a>
      <CopyButton
        label={t('evidence.copy')}
        text={() => address}
        copied={t('evidence.copied')}
        failed={t('positions.copy.failed')}
      />
    </div>
  );
}
