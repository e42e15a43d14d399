import { t } from '../../i18n';
import './notices.css';

interface Props {
  readonly words: string;
  readonly onDismiss: () => void;
}

/** What is to be known of the link that the page was opened by, until it is put away. */
export function Notice({ words, onDismiss }: Props) {
  return (
    <div className="notice">
      <p role="status">{words}</p>
      <button type="button" className="quiet" aria-label={t('notices.dismiss')} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
