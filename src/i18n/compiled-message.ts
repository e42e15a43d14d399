/**
 * A message that the build has compiled from ICU syntax (`src/site/messages.ts`): its text, or its parts in their
 * order. It supports what the catalogues use: plain placeholders, numbers, plurals and selects.
 */
export type Message = string | readonly (string | Placeholder)[];

/** A placeholder; for a plural with the message of each form or number, for a select with that of each value. */
type Placeholder = readonly [
  name: string,
  type?: 'number' | 'plural' | 'select',
  cases?: Record<string, Message>,
];

type Values = Readonly<Record<string, string | number>>;

/** Writes a number in a language, and selects the form of a plural. */
export interface Numbers {
  readonly write: (value: number) => string;
  readonly form: (value: number) => string;
}

/**
 * Writes a message with its values. A missing value becomes ''.
 * @param count the number for `#` within a plural
 */
export function say(message: Message, values: Values, numbers: Numbers, count?: number): string {
  if (typeof message === 'string') return message;
  const parts = message.map((part) => {
    if (part === '#' && count !== undefined) return numbers.write(count);
    if (typeof part === 'string') return part;
    const [name, type, cases] = part;
    const value = values[name] ?? '';
    if (!type) return value;
    if (!cases) return numbers.write(Number(value));
    const chosen = cases[value] ?? cases[numbers.form(Number(value))] ?? cases.other ?? '';
    return say(chosen, values, numbers, Number(value));
  });
  return parts.join('');
}
