import { useId } from 'react';
import type { Kind } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { formatNumber, t } from '../../i18n';
import type { Facets } from '../../model/facets';
import { useSession, useView } from '../../store/react';

interface ToggleProps {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly hint?: string;
  readonly kind?: Kind;
  readonly onChange: (checked: boolean) => void;
}

function Toggle({ label, count, checked, hint, kind, onChange }: ToggleProps) {
  const id = useId();
  return (
    <label className="filters-toggle" title={hint}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-label={label}
        aria-describedby={id}
      />
      {kind && <span className={`filters-swatch filters-swatch-${kind}`} aria-hidden="true" />}
      {label}{' '}
      <span className="filters-number" aria-hidden="true">
        {formatNumber(count)}
      </span>
      <span id={id} className="visually-hidden">
        {t('filters.records', { count })}. {hint}
      </span>
    </label>
  );
}

/** The kinds of record, always in sight, and the one control over what rests on inference. */
export function KindToggles({ facets }: { facets: Facets }) {
  const { navigate } = useSession();
  const kinds = useView((state) => state.kind);
  const basis = useView((state) => state.basis);
  const toggle = (kind: Kind, checked: boolean) =>
    void navigate({ kind: KINDS.filter((k) => (k === kind ? checked : kinds.includes(k))) });
  return (
    <>
      <fieldset className="filters-kinds">
        <legend className="visually-hidden">{t('filters.kinds')}</legend>
        {KINDS.map((kind) => (
          <Toggle
            key={kind}
            kind={kind}
            label={t(`kind.${kind}.many`)}
            count={facets.kind.get(kind) ?? 0}
            checked={kinds.includes(kind)}
            onChange={(checked) => toggle(kind, checked)}
          />
        ))}
      </fieldset>
      <Toggle
        label={t('filters.implied')}
        hint={t('filters.implied.hint')}
        count={facets.basis.get('implied') ?? 0}
        checked={basis.length === 0 || basis.includes('implied')}
        onChange={(checked) => void navigate({ basis: checked ? [] : ['explicit'] })}
      />
    </>
  );
}
