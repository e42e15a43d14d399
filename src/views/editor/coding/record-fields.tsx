/** Fields of a form in which one or several entries of a list are chosen. */
import { t } from '../../../i18n';
import { SearchList } from '../../../ui/search-list';

export type Option = readonly [value: string, words: string];

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
  readonly placeholder?: string;
}

/** One of a list. */
export const Choice = ({ options, ...props }: ChoiceProps) => (
  <SearchList
    {...props}
    options={options.map(([value, words]) => ({ value, words }))}
    nothing={t('editor.search.nothing')}
  />
);

interface ChosenProps {
  readonly label: string;
  /** Ids with semicolons between them. */
  readonly cell: string;
  readonly options: readonly Option[];
  readonly change: (cell: string) => void;
}

/** Several of a list: a button takes one out, the list adds one. */
export function ChosenFrom({ label, cell, options, change }: ChosenProps) {
  const chosen = cell
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);
  const names = new Map(options);
  return (
    <div className="editor-field">
      <Choice
        label={label}
        value=""
        options={options.filter(([each]) => !chosen.includes(each))}
        choose={(each) => change([...chosen, each].join('; '))}
        placeholder={t('editor.add')}
      />
      <div className="editor-chosen">
        {chosen.map((each) => (
          <button
            key={each}
            type="button"
            aria-label={t('editor.remove', { name: names.get(each) ?? each })}
            onClick={() => change(chosen.filter((other) => other !== each).join('; '))}
          >
            {names.get(each) ?? each} <span aria-hidden="true">×</span>
          </button>
        ))}
      </div>
    </div>
  );
}
