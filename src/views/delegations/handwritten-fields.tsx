import { t } from '../../i18n';

/** Boxes to tick by hand. All fields here are hidden from assistive technology, which cannot fill them in. */
export function Verdict() {
  return (
    <p className="sheet-verdict" aria-hidden="true">
      <span>☐ {t('delegations.right')}</span>
      <span>☐ {t('delegations.wrong')}</span>
      <i className="sheet-line" />
    </p>
  );
}

/** A label followed by empty lines. */
export function WriteIn({ label }: { label: string }) {
  return (
    <div className="sheet-missing" aria-hidden="true">
      <span>{label}</span>
      <i className="sheet-line" />
      <i className="sheet-line" />
    </div>
  );
}

const SIGNATURE_FIELDS = ['name', 'date', 'signature'] as const;

export function Signature() {
  return (
    <div className="sheet-signed" aria-hidden="true">
      {SIGNATURE_FIELDS.map((each) => (
        <p key={each}>
          <i className="sheet-line" />
          {t(`delegations.${each}`)}
        </p>
      ))}
    </div>
  );
}
