import { expect, it } from 'vitest';
import { basisWords } from '../../src/i18n/basis-words';

it.each([
  ['implied', 'actor: the body that presents', 'Implied: a reader must infer whose it is'],
  ['implied', 'topic: a seminar', 'Implied: a reader must infer the topic'],
  ['implied', 'Inferred.', 'Implied: a reader must infer it'],
  ['explicit', 'actor: no matter', 'Explicit: the words say it'],
] as const)('says what a record rests on: %s, "%s"', (basis, note, words) => {
  expect(basisWords({ basis, note })).toBe(words);
});
