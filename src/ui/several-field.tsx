import { type ComponentProps, memo, useState } from 'react';
import { t } from '../i18n';
import { SearchList, type SearchOption } from './search-list';
import './editable-table.css';

interface Props {
  readonly label: string;
  /** Chosen values in their order; one that is no option is shown as it is. */
  readonly values: readonly string[];
  readonly options: readonly SearchOption[];
  readonly change: (values: readonly string[]) => void;
  readonly nothing?: string;
  /** Makes the `add` of the list from a function that chooses a value. */
  readonly adding?: (choose: (value: string) => void) => ComponentProps<typeof SearchList>['add'];
}

/** Number of chips shown at first, and added by "more": a group of 134 would fill the screen. */
const FEW = 40;
const MORE = 200;

/** A field for several values: a button removes one, a search list adds one. Words: `editor`, `editorWork`. */
export const SeveralField = memo(function SeveralField(props: Props) {
  const { label, values, options, change, nothing, adding } = props;
  const [most, setMost] = useState(FEW);
  const words = new Map(options.map((option) => [option.value, option.words]));
  const chosen = new Set(values);
  const shown = values.slice(0, most);
  const choose = (value: string) => change([...values, value]);
  const add = adding?.(choose);
  return (
    <div className="several-field">
      <SearchList
        label={label}
        value=""
        options={options.filter(({ value }) => !chosen.has(value))}
        choose={choose}
        nothing={nothing ?? t('meeting.table.nothing')}
        {...(add && { add })}
        placeholder={t('editor.add')}
      />
      {values.length > 0 && (
        <ul aria-label={label}>
          {shown.map((value) => (
            <li key={value}>
              <button
                type="button"
                aria-label={t('editor.remove', { name: words.get(value) ?? value })}
                onClick={() => change(values.filter((other) => other !== value))}
              >
                {words.get(value) ?? value} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          {shown.length < values.length && (
            <li>
              <button type="button" className="quiet" onClick={() => setMost(most + MORE)}>
                {t('meeting.table.more', { count: Math.min(MORE, values.length - most) })}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
});
