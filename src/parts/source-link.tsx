/** Where a sentence stands: opens the minutes there. */
import type { CoopRecord } from '../dataset/schema';
import { t } from '../i18n';
import { useLink } from '../store/react';

export const SourceLink = ({ record: { id, evidence } }: { record: CoopRecord }) => (
  <a
    className="source-link"
    {...useLink({ view: 'minutes', record: id, cell: null, position: null, paragraph: null })}
  >
    {t('help.paragraph', { paragraph: evidence.paragraph })}
  </a>
);
