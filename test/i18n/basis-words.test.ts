import { expect, it } from 'vitest';
import { basisWords } from '../../src/i18n/basis-words';

it.each([
  ['implied', 'actor: the body that presents', 'Implied: we inferred whose it is'],
  ['implied', 'topic: a seminar', 'Implied: we inferred the topic'],
  ['implied', 'Inferred.', 'Implied: we inferred it'],
  ['explicit', 'actor: no matter', 'Explicit: the minutes say it'],
] as const)('says what a record rests on: %s, "%s"', (basis, note, words) => {
  expect(basisWords({ basis, note })).toBe(words);
});
