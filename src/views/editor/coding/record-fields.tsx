/** Fields of a form in which one or several entries of a list are chosen. */
import { useId } from 'react';
import { t } from '../../../i18n';

type Option = readonly [value: string, words: string];

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
}

/** One of a list; a value that is not in it stands there too, so that it can be seen and changed. */
export function Choice({ label, value, options, choose }: ChoiceProps) {
  const id = useId();
  const isKnown = options.some(([option]) => option === value);
  return (
    <div className="editor-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {!isKnown && <option value={value}>{value || '–'}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChosenProps {
  readonly label: string;
  /** Ids with semicolons between them. */
  readonly cell: string;
  readonly names: ReadonlyMap<string, string>;
  readonly change: (cell: string) => void;
}

/** Several of a list: a button takes one out, a list adds one. */
export function ChosenFrom({ label, cell, names, change }: ChosenProps) {
  const id = useId();
  const chosen = cell
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);
  const left = [...names].filter(([each]) => !chosen.includes(each));
  return (
    <div className="editor-field">
      <label htmlFor={id}>{label}</label>
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
        <select
          id={id}
          value=""
          onChange={({ target }) => change([...chosen, target.value].join('; '))}
        >
          <option value="">{t('editor.add')}</option>
          {left.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
