import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, it } from 'vitest';
import { type Message, say } from '../../src/i18n/compiled-message';

const english = {
  write: (value: number) => value.toLocaleString('en'),
  form: (value: number) => new Intl.PluralRules('en').select(value),
};

const said = (message: string, values: Record<string, string | number> = {}) =>
  say(compileMessage(message) as Message, values, english);

it('fills in texts, numbers and plural forms, nested ones too', () => {
  const messages: [string, Record<string, string | number>, string][] = [
    ['as it is # written', {}, 'as it is # written'],
    ['{name}, or “{name}”', { name: 'a {b} #' }, 'a {b} #, or “a {b} #”'],
    ['{part, number} of {whole}', { part: 12345, whole: 12345 }, '12,345 of 12345'],
    ['{n, plural, =0 {no topic} one {# topic} other {# topics}}', { n: 0 }, 'no topic'],
    ['{n, plural, =0 {no topic} one {# topic} other {# topics}}', { n: 1 }, '1 topic'],
    ['{n, plural, =0 {no topic} one {# topic} other {# topics}}', { n: 1200 }, '1,200 topics'],
    [
      '{n, plural, one {a} other {# of {m, plural, one {# b} other {# c}} by {who}}}.',
      { n: 2, m: 1, who: 'x' },
      '2 of 1 b by x.',
    ],
  ];
  for (const [message, values, words] of messages) expect(said(message, values)).toBe(words);
});
