import { t } from '../../../i18n';
import './draft.css';

interface BarProps {
  /** Rows that have a problem, and are not shown. */
  readonly leftOut: number;
  readonly close: () => void;
}

/** Stands above every view of a draft, on paper too. */
export function DraftBar({ leftOut, close }: BarProps) {
  return (
    <section className="draft-bar" aria-label={t('editor.draft.bar')}>
      <p>
        <strong>{t('editor.draft.bar')}</strong> {t('editor.draft.rows', { rows: leftOut })}
      </p>
      <button type="button" onClick={close}>
        {t('editor.draft.back')}
      </button>
    </section>
  );
}

/** Where a link leads to a draft that is not in this browser. */
export function DraftGone({ close }: { close: () => void }) {
  return (
    <section className="draft-bar" role="status">
      <p>{t('editor.draft.gone')}</p>
      <button type="button" onClick={close}>
        {t('editor.draft.gone.close')}
      </button>
    </section>
  );
}
