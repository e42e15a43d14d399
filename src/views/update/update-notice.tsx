import { t } from '../../i18n';
import './update-notice.css';

/** Says that a newer version of the page has come; the reader chooses when to take it. */
export function UpdateNotice({ dismiss }: { dismiss: () => void }) {
  return (
    <div className="update-notice" role="status">
      <p>{t('update.text')}</p>
      {/* Nothing is lost, since the address holds the state. */}
      <button type="button" onClick={() => window.location.reload()}>
        {t('update.load')}
      </button>
      <button type="button" className="quiet" onClick={dismiss}>
        {t('update.later')}
      </button>
    </div>
  );
}
