import { type ReactNode, useId } from 'react';
import { formatNumber, t } from '../../i18n';

interface GroupProps {
  readonly label: string | null;
  readonly children: ReactNode;
}

/** Options under their heading. */
export function OptionGroupFrame({ label, children }: GroupProps) {
  if (label === null) return <div className="filters-group">{children}</div>;
  return (
    <fieldset className="filters-group">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

interface OptionProps {
  readonly label: string;
  readonly lang?: string | undefined;
  /** Records that the option would leave. */
  readonly count: number;
  readonly checked: boolean;
  /** Some of what the option stands for is chosen. */
  readonly partly?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox named by its label and described by its number, the number at the right. */
export function OptionRow({ label, lang, count, checked, partly = false, onChange }: OptionProps) {
  const id = useId();
  return (
    <label className="filters-option" data-empty={count === 0 || undefined}>
      <input
        type="checkbox"
        checked={checked}
        ref={(box) => {
          if (box) box.indeterminate = partly && !checked;
        }}
        onChange={(event) => onChange(event.target.checked)}
        aria-labelledby={`${id}label`}
        aria-describedby={`${id}count`}
      />
      <span id={`${id}label`} className="filters-option-label" lang={lang}>
        {label}
      </span>
      <span className="filters-number" aria-hidden="true">
        {formatNumber(count)}
      </span>
      <span id={`${id}count`} className="visually-hidden">
        {t('filters.records', { count })}
      </span>
    </label>
  );
}
