/**
 * Says a message that the build has compiled from ICU syntax (`src/site/messages.ts`): its text, or its
 * parts in their order. Only what the catalogues use: plain places, numbers, plurals and choices between words.
 */
export type Message = string | readonly (string | Place)[];

/** A place for a value; of a plural the message for each form or number, of a choice that for each value. */
type Place = readonly [
  name: string,
  type?: 'number' | 'plural' | 'select',
  cases?: Record<string, Message>,
];

type Values = Readonly<Record<string, string | number>>;

/** How a language writes a number and chooses the form of a plural. */
export interface Numbers {
  readonly write: (value: number) => string;
  readonly form: (value: number) => string;
}

/** @param count what `#` stands for within a plural */
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
