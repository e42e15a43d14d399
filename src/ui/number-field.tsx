import { useId, useRef, useState } from 'react';
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
  /** `isFirst`: the first number since the field was entered, which the back button may find. */
  readonly onChange: (value: number, isFirst: boolean) => void;
}

/** The beginning of a number. */
const UNFINISHED = /^\s*\d*[.,]?$/;

/**
 * A number that is typed. A text that is none stays where it is, with a word on why, and the number
 * stays what it was. (A field of type "number" gives its page nothing at all for such a text.)
 */
export function NumberField({ label, hideLabel, unit, value, read, fault, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState({ text: String(value), of: value });
  // Another value came from elsewhere: what was typed is of no use any more.
  const text = draft.of === value ? draft.text : String(value);
  const [isIn, setIn] = useState(false);
  const changed = useRef(false);
  // Whoever is still typing "2.5" need not be told that "2." is none.
  const isBad = read(text) === undefined && !(isIn && UNFINISHED.test(text));
  const type = (typed: string) => {
    const number = read(typed);
    setDraft({ text: typed, of: number ?? value });
    if (number === undefined || number === value) return;
    onChange(number, !changed.current);
    changed.current = true;
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
        onFocus={() => {
          setIn(true);
          changed.current = false;
        }}
        onBlur={() => setIn(false)}
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
