import { t } from '../../i18n';

/** Room for a hand: nothing of it is for a reader who cannot write on the sheet. */
export function Verdict() {
  return (
    <p className="sheet-verdict" aria-hidden="true">
      <span>☐ {t('delegations.right')}</span>
      <span>☐ {t('delegations.wrong')}</span>
      <i className="sheet-line" />
    </p>
  );
}

/** A label and empty lines after it. */
export function WriteIn({ label }: { label: string }) {
  return (
    <div className="sheet-missing" aria-hidden="true">
      <span>{label}</span>
      <i className="sheet-line" />
      <i className="sheet-line" />
    </div>
  );
}

const SIGNED = ['name', 'date', 'signature'] as const;

export function Signature() {
  return (
    <div className="sheet-signed" aria-hidden="true">
      {SIGNED.map((each) => (
        <p key={each}>
          <i className="sheet-line" />
          {t(`delegations.${each}`)}
        </p>
      ))}
    </div>
  );
}
