/** The commands of the stage of earlier meetings with their keys, in the order of the list of keys. Each is a button too. */
import { EFFECTS } from '../../../dataset/values';

/** A capital letter stands for the key with Shift. */
export const EARLIER_KEYS = [
  ...EFFECTS.map((effect, i) => [effect, `${i + 1}`] as const),
  ['other', '0'],
  ['accept', 'y'],
  ['leave', 'd'],
  ['next', 'L'],
  ['down', 'j'],
  ['up', 'k'],
  ['words', 'g'],
] as const;
export type EarlierCommand = (typeof EARLIER_KEYS)[number][0];
