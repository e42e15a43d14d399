/** One key of the URL: how its text becomes a value and back. */
export interface Entry<T> {
  /** The value, or undefined where the text is none. */
  readonly parse: (text: string) => T | undefined;
  readonly serialize: (value: T) => string;
  readonly default: T;
}

/** Between several values of a key. */
export const SEPARATOR = '~';
