import { useId, useState } from 'react';
import './number-field.css';

interface Props {
  readonly label: string;
  /** Whether the label is seen, or only told. */
  readonly hideLabel?: boolean;
  /** After the field: "min". */
  readonly unit?: string;
  readonly value: number;
  /** The number that a text is, or undefined where it is none that is allowed. */
  readonly read: (text: string) => number | undefined;
  /** What is said of a text that is none. */
  readonly fault: (text: string) => string;
  readonly onChange: (value: number) => void;
}

/**
 * A number that is typed. A text that is none stays where it is, with a word on why, and the number
 * stays what it was. (A field of type "number" gives its page nothing at all for such a text.)
 */
export function NumberField({ label, hideLabel, unit, value, read, fault, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState({ text: String(value), of: value });
  // Another value came from elsewhere: what was typed is of no use any more.
  const text = draft.of === value ? draft.text : String(value);
  const isBad = read(text) === undefined;
  const type = (typed: string) => {
    const number = read(typed);
    setDraft({ text: typed, of: number ?? value });
    if (number !== undefined && number !== value) onChange(number);
  };
  return (
    <span className="number-field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? `${id}-fault` : undefined}
        onChange={({ target }) => type(target.value)}
      />
      {unit && <span>{unit}</span>}
      {isBad && (
        <span id={`${id}-fault`} className="number-field-fault" role="alert">
          {fault(text)}
        </span>
      )}
    </span>
  );
}
