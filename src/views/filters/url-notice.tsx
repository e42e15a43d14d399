import { formatList, t } from '../../i18n';
import { useSession, useSnapshot } from '../../store/react';
import './filters.css';

/** Says which parts of the link were not understood and what is shown instead. */
export function UrlNotice() {
  const { dismissRejected } = useSession();
  const rejected = useSnapshot((snapshot) => snapshot.rejected);
  if (rejected.length === 0) return null;
  const keys = formatList(rejected.map((key) => t(`filters.key.${key}`)));
  return (
    <div className="filters-notice">
      <p role="status">{t('filters.notice', { keys, count: rejected.length })}</p>
      <button
        type="button"
        className="quiet"
        aria-label={t('filters.notice.dismiss')}
        onClick={dismissRejected}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
