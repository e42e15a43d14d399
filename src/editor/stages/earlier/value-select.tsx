interface Props<Value extends string> {
  readonly id?: string;
  readonly label: string;
  /** As written; one that the list lacks is shown as it is. */
  readonly value: string;
  readonly values: readonly Value[];
  readonly words: (value: Value) => string;
  /** Words for no value, where it may have none. */
  readonly none?: string;
  readonly choose: (value: string) => void;
}

/** Chooses one of the values of a closed list. */
export function ValueSelect<Value extends string>(props: Props<Value>) {
  const { id, label, value, values, words, none, choose } = props;
  const isKnown = values.some((each) => each === value) || (none !== undefined && value === '');
  return (
    <select
      id={id}
      aria-label={label}
      value={value}
      onChange={({ target }) => choose(target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {values.map((each) => (
        <option key={each} value={each}>
          {words(each)}
        </option>
      ))}
    </select>
  );
}
