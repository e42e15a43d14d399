import { type ComponentProps, memo, useState } from 'react';
import { t } from '../i18n';
import { SearchList, type SearchOption } from './search-list';
import './editable-table.css';

interface Props {
  readonly label: string;
  /** Values in their order; one that is no option stands there too. */
  readonly values: readonly string[];
  readonly options: readonly SearchOption[];
  readonly change: (values: readonly string[]) => void;
  readonly nothing?: string;
  /** Puts what was typed into the list; is given what chooses it. */
  readonly adding?: (choose: (value: string) => void) => ComponentProps<typeof SearchList>['add'];
}

/** Chips that are shown at first: of a group of 134 nobody reads all to add one. */
const FEW = 40;
const MORE = 200;

/** Several of a list: a button takes one out, the list that one searches adds one. Words: `editor`, `editorWork`. */
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
