import { useEffect } from 'react';
import { t } from '../../i18n';
import { lazyPart, Part } from '../../ui/lazy-part';
import { PopoverButton } from '../../ui/popover-button';
import { type Download, useDownload } from '../../ui/use-download';

export const VIEW_PANEL = lazyPart<{ download: Download }>(
  ['matrixPointed'],
  async () => (await import('./matrix-panels')).ViewPanel,
);

export const SIGNS_PANEL = lazyPart(
  ['matrixPointed'],
  async () => (await import('./matrix-panels')).SignsPanel,
);

/** The button that opens all signs with an explanation each. */
export const SignsButton = () => (
  <PopoverButton
    label={t('matrix.signs')}
    title={t('matrix.signs')}
    closeLabel={t('filters.close')}
    wide
  >
    {() => <Part of={SIGNS_PANEL} waiting={null} />}
  </PopoverButton>
);

/** The button that opens what arranges and saves the matrix. */
export function MatrixControls() {
  // Here, and not in the panel, which may be closed while a file is made.
  const download = useDownload();
  useEffect(() => {
    // Loaded once the page stands, so that the panel opens without a wait; else when it is opened.
    VIEW_PANEL.load().catch(() => {});
  }, []);
  return (
    <PopoverButton
      label={t('matrix.view')}
      title={t('matrix.view')}
      closeLabel={t('filters.close')}
    >
      {() => <Part of={VIEW_PANEL} props={{ download }} waiting={null} />}
    </PopoverButton>
  );
}
