import { memo } from 'react';
import { t } from '../../i18n';
import type { Facets } from '../../model/facets';
import { useModel, useSession, useView } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { PopoverButton } from '../../ui/popover-button';
import { type ListField, optionGroups } from './option-groups';
import { OptionGroupFrame, OptionRow } from './option-list';

interface Props {
  readonly field: ListField;
  readonly facets: Facets;
}

/** A filter on one field: a button that opens its options. */
export const ListFilter = memo(function ListFilter({ field, facets }: Props) {
  const { navigate } = useSession();
  const model = useModel();
  const kinds = useView((state) => state.kind);
  const chosen: readonly string[] = useView((state) => state[field]);
  const name = t(`filters.field.${field}`);
  const choose = (values: readonly string[]) =>
    void navigate({ [field]: values } as Partial<ViewState>);
  return (
    <PopoverButton
      label={chosen.length === 0 ? name : t('filters.chosen', { name, count: chosen.length })}
      title={name}
      closeLabel={t('filters.close')}
      headNote={t('filters.records.head')}
    >
      {(focusPanel) => (
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
      )}
    </PopoverButton>
  );
});
