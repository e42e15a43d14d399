import { useId, useRef, useState } from 'react';
import './number-field.css';

interface Props {
  /** For screen readers alone. */
  readonly label: string;
  /** A unit after the field: "min". */
  readonly unit: string;
  readonly value: number;
  /** Parses a text; returns undefined where it is no allowed number. */
  readonly read: (text: string) => number | undefined;
  /** Returns the message about a text that is no allowed number. */
  readonly fault: (text: string) => string;
  /** `isFirst`: whether it is the first number since the focus entered, which gets a step in the history. */
  readonly onChange: (value: number, isFirst: boolean) => void;
}

/** Matches a text that more digits would make a number. */
const UNFINISHED = /^\s*\d*[.,]?$/;

/**
 * A field for a number. A text that is no allowed number stays in the field, with a message, and the value does not
 * change. (A field of type "number" reports no text to the page in this case.)
 */
export function NumberField({ label, unit, value, read, fault, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState({ text: String(value), value });
  // A value that changed elsewhere replaces the typed text.
  const text = draft.value === value ? draft.text : String(value);
  const [hasFocus, setFocus] = useState(false);
  const changed = useRef(false);
  // While a reader types "2.5", there is no message about "2.".
  const isBad = read(text) === undefined && !(hasFocus && UNFINISHED.test(text));
  const takeText = (typed: string) => {
    const number = read(typed);
    setDraft({ text: typed, value: number ?? value });
    if (number === undefined || number === value) return;
    onChange(number, !changed.current);
    changed.current = true;
  };
  return (
    <span className="number-field">
      <label htmlFor={id} className="visually-hidden">
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
          setFocus(true);
          changed.current = false;
        }}
        onBlur={() => setFocus(false)}
        onChange={({ target }) => takeText(target.value)}
      />
      <span>{unit}</span>
      {isBad && (
        <span id={`${id}-fault`} className="number-field-fault" role="alert">
          {fault(text)}
        </span>
      )}
    </span>
  );
}
