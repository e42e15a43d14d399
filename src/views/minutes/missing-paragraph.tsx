import { t } from '../../i18n';
import { useModel, useSession } from '../../store/react';
import type { Reading } from './reading';

/** Says that the link names a paragraph which these minutes do not have. */
export function MissingParagraph({ number, reading }: { number: number; reading: Reading }) {
  const { navigate } = useSession();
  const isOnly = useModel().dataset.meetings.length === 1;
  const { meeting, lastParagraph: last } = reading;
  // Where there are others, the paragraph was all that said which minutes are read.
  const dismissed = { paragraph: null, ...(!isOnly && { meeting: [meeting.id] }) };
  return (
    <div className="minutes-missing">
      <p role="status">{t('minutes.missing', { number, last })}</p>
      <button
        type="button"
        className="quiet"
        aria-label={t('minutes.missing.dismiss')}
        onClick={() => void navigate(dismissed, 'replace')}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
