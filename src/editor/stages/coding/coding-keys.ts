/** The commands of coding with their keys, in the order of the list of keys. Each is a button too. */

/** A capital letter stands for the key with Shift. */
export const COMMANDS = [
  ['unseen-next', 'u'],
  ['unseen-back', 'U'],
  ['nothing', 'm'],
  ['paragraph-next', 'j'],
  ['paragraph-back', 'k'],
  ['sentence-next', 's'],
  ['sentence-back', 'S'],
  ['word-next', 'w'],
  ['word-back', 'W'],
  ['wider', 'a'],
  ['longer', 'x'],
  ['shorter', 'X'],
  ['start-longer', 'z'],
  ['start-shorter', 'Z'],
  ['record', 'r'],
  ['position', 'p'],
  ['decision', 'v'],
  ['aside', 'c'],
  ['quote', 'q'],
  ['copy', 'o'],
  ['copy-actor', 'O'],
  ['claim-next', 'n'],
  ['claim-back', 'N'],
  ['suggestion-next', 'i'],
  ['suggestion-back', 'I'],
  ['suggestion-accept', 'y'],
  ['suggestion-dismiss', 'd'],
  ['link', 'l'],
  ['edit', 'e'],
  ['delete', 'Delete'],
  ['keys', '?'],
] as const;
export type Command = (typeof COMMANDS)[number][0];

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export const commandOf = (pressed: PressedKey): Command | null => commandIn(COMMANDS, pressed);

/** Returns the command of a key; none with Ctrl or Alt, which browsers and screen readers use. */
export function commandIn<Name extends string>(
  commands: readonly (readonly [Name, string])[],
  { key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey,
): Name | null {
  // AltGr, which some keyboards need for "?", reports both Ctrl and Alt.
  if (metaKey || (key === '?' ? ctrlKey !== altKey : ctrlKey || altKey)) return null;
  const letter = /^\p{L}$/u.test(key) ? (shiftKey ? key.toUpperCase() : key.toLowerCase()) : key;
  return commands.find(([, own]) => own === letter)?.[0] ?? null;
}
