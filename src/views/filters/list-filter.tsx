import { memo, type ReactNode, useId } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Facets } from '../../model/facets';
import { useModel, useSession, useView } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { PopoverButton } from '../../ui/popover-button';
import { LIST_FIELDS, type ListField, optionGroups } from './filter-options';

interface FieldProps {
  readonly field: ListField;
  readonly facets: Facets;
}

/** A filter on one field: a button that opens its options. */
export const ListFilter = memo(function ListFilter({ field, facets }: FieldProps) {
  const count = useView((state) => state[field].length);
  const name = t(`filters.field.${field}`);
  return (
    <PopoverButton
      label={count === 0 ? name : t('filters.chosen', { name, count })}
      title={name}
      closeLabel={t('filters.close')}
      headNote={t('filters.records.head')}
    >
      {(focusPanel) => <Options field={field} facets={facets} focusPanel={focusPanel} />}
    </PopoverButton>
  );
});

const MORE_FIELDS = LIST_FIELDS.filter((field) => field !== 'topic');

/** The fields that are filtered on less often, behind one button. */
export const MoreFilters = memo(function MoreFilters({ facets }: Pick<FieldProps, 'facets'>) {
  const count = useView((state) =>
    MORE_FIELDS.reduce((sum, field) => sum + state[field].length, 0),
  );
  const model = useModel();
  const state = useView((view) => view);
  // One option alone narrows nothing.
  const isOffered = (field: ListField) =>
    state[field].length > 0 ||
    optionGroups(model, field, state.kind).flatMap(({ options }) => options).length > 1;
  const name = t('filters.more');
  return (
    <PopoverButton
      label={count === 0 ? name : t('filters.chosen', { name, count })}
      title={name}
      closeLabel={t('filters.close')}
      headNote={t('filters.records.head')}
      wide
    >
      {(focusPanel) => (
        <div className="filters-more">
          {MORE_FIELDS.filter(isOffered).map((field) => (
            <fieldset key={field} className="filters-field">
              <legend>{t(`filters.field.${field}`)}</legend>
              <Options field={field} facets={facets} focusPanel={focusPanel} />
            </fieldset>
          ))}
        </div>
      )}
    </PopoverButton>
  );
});

/** The options of a field, and what clears it. */
function Options({ field, facets, focusPanel }: FieldProps & { focusPanel: () => void }) {
  const { navigate } = useSession();
  const model = useModel();
  const kinds = useView((state) => state.kind);
  const chosen: readonly string[] = useView((state) => state[field]);
  const choose = (values: readonly string[]) =>
    void navigate({ [field]: values } as Partial<ViewState>);
  return (
    <>
      {optionGroups(model, field, kinds).map((group) => (
        <OptionGroupFrame key={group.id} label={group.label}>
          {group.options.map(({ id, label, language }) => (
            <OptionRow
              key={id}
              label={label}
              lang={language}
              count={facets[field].get(id) ?? 0}
              checked={chosen.includes(id)}
              onChange={(checked) =>
                choose(checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
          ))}
        </OptionGroupFrame>
      ))}
      {chosen.length > 0 && (
        <button
          type="button"
          className="quiet filters-clear-one"
          onClick={() => {
            choose([]);
            focusPanel();
          }}
        >
          {t('filters.clear.one')}
        </button>
      )}
    </>
  );
}

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
