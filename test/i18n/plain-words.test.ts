import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../src/i18n/catalogue';
import { LANGUAGES, type Language } from '../../src/i18n/languages';
import { wordsOf } from '../../src/site/read-words';

type Messages = Readonly<Record<string, string>>;
type Token = string | readonly [name: string, type?: string, cases?: Record<string, unknown>];

const MOST_WORDS = 25;
const MOST_ON_AVERAGE = 10;
/** From this number of words on, a message is a statement and not a label, and must have one id. */
const REPEATED = 8;

/**
 * What a reader has to read twice. English: forms of old or legal language, metaphors of ours and
 * clipped syntax. The others: chains of relative clauses and the pronouns of legal language; each has
 * a plain verb or a noun that says the same.
 */
const FORBIDDEN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // Old or legal language.
    ...[
      '(?<!helps )whom',
      'whereof',
      'thereof',
      'therein',
      'herein',
      'thereby',
      'hence',
      'upon',
      'shall',
    ],
    ...['aforementioned', 'moot', 'in force', 'are to be', 'is to be', 'at once', 'as any other'],
    // Metaphors of ours.
    ...['take along', 'stands? apart', 'bears? on', 'voiced', 'voices', 'comes and go'],
    // Syntax that hides who does what.
    ...['sorts nothing', 'narrows it', 'is said and', 'told of', 'so that the two parts'],
  ],
  es: [
    // Relative clauses in a chain, and "mismo" or "dicho" where a noun or nothing says it.
    ...['cuy[oa]s?', 'mediante (el|la) cual', '(el|la|los|las) mism[oa]s?(?=[.,;:)]|$)'],
    ...['a efectos de', '(?<!lo )dich[oa]s? \\p{L}+'],
  ],
  fr: [
    // Relative clauses in a chain, and what only a decree says.
    ...['dont [^.]* dont', 'lequel', 'laquelle', 'lesquel(le)?s', 'l[ea]s?dite?s?', 'afin que'],
    'ci-dess(us|ous) [^.]* ci-dess(us|ous)',
  ],
  pt: [
    // Relative clauses in a chain, and "mesmo" or "referido" where a noun or nothing says it.
    ...['cuj[oa]s?', 'mediante [oa] qual', '[oa]s? mesm[oa]s?(?=[.,;:)]|$)'],
    ...['referid[oa]s?', 'a fim de que'],
  ],
};

/** All texts of a compiled message: one for each choice of branches, a place as one word. */
function textsOf(tokens: readonly Token[]): string[] {
  return tokens.reduce<string[]>(
    (before, token) => {
      const after = typeof token === 'string' ? [token] : textsOfPlace(token);
      return before.flatMap((text) => after.map((more) => text + more));
    },
    [''],
  );
}

function textsOfPlace([name, , cases]: Exclude<Token, string>): string[] {
  if (typeof cases !== 'object') return [`{${name}}`];
  const branches = Object.values(cases).filter(
    (branch) => Array.isArray(branch) || typeof branch === 'string',
  );
  return branches.flatMap((branch) => textsOf([branch].flat() as Token[]));
}

/** A message as what is read in one breath: its sentences, or a label that is none. */
function sentencesOf(message: string): string[] {
  const texts = textsOf([compileMessage(message)].flat() as Token[]);
  return [...new Set(texts.flatMap((text) => text.trim().split(END)))];
}

/** After a full stop and what closes with it, unless a small letter goes on ("Art. de"). */
const END = /(?<=[.!?…][”»)]*)\s+(?!\p{Ll})/u;

const lengthOf = (sentence: string) =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\d#]/u.test(word)).length;

const isSentence = (sentence: string) => /[.!?…][”»)]*$/u.test(sentence);

/** Each sentence or label of the messages with the id that says it. */
const saidBy = (messages: Messages) =>
  Object.entries(messages).flatMap(([id, message]) =>
    sentencesOf(message).map((sentence) => ({ id, sentence })),
  );

function tooLong(messages: Messages): string[] {
  const long = saidBy(messages).filter(({ sentence }) => lengthOf(sentence) > MOST_WORDS);
  return long.map(({ id, sentence }) => `${id}: ${sentence}`);
}

function averageOf(messages: Messages): number {
  const lengths = saidBy(messages).flatMap(({ sentence }) =>
    isSentence(sentence) ? [lengthOf(sentence)] : [],
  );
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

function forbidden(language: Language, messages: Messages): string[] {
  const words = `(?<!\\p{L})(${FORBIDDEN[language].join('|')})(?!\\p{L})`;
  const said = saidBy(messages).flatMap(({ id, sentence }) => {
    const found = new RegExp(words, 'iu').exec(sentence);
    return found ? [`${id}: ${found[0]}`] : [];
  });
  return [...new Set(said)];
}

function repeated(messages: Messages): string[] {
  const ids = new Map<string, string[]>();
  for (const { id, sentence } of saidBy(messages))
    if (lengthOf(sentence) >= REPEATED) ids.set(sentence, [...(ids.get(sentence) ?? []), id]);
  return [...ids].filter(([, by]) => by.length > 1).map(([sentence, by]) => `${by}: ${sentence}`);
}

const catalogues = await Promise.all(
  LANGUAGES.map(async (language) => {
    const parts = await Promise.all(PARTS.map((part) => wordsOf(part, language)));
    return [language, Object.assign({}, ...parts) as Messages] as const;
  }),
);

describe.each(catalogues)('the words of %s are plain', (language, messages) => {
  it('in sentences that are short, and shorter still on average', () => {
    expect(tooLong(messages)).toEqual([]);
    expect(averageOf(messages)).toBeLessThan(MOST_ON_AVERAGE);
  });

  it('without the words that have to be read twice', () => {
    expect(forbidden(language, messages)).toEqual([]);
  });

  it('and say no sentence under two ids', () => {
    expect(repeated(messages)).toEqual([]);
  });
});

it('the signs of French are bound to their words', () => {
  const french = Object.fromEntries(catalogues).fr ?? {};
  const loose = Object.entries(french).filter(([, message]) => / [:;?!»]|« /u.test(message));
  expect(loose).toEqual([]);
});

describe('what is not plain', () => {
  const many = 'word '.repeat(MOST_WORDS);

  it('is found in each branch of a plural, and in the second sentence', () => {
    const branches = { a: `{count, plural, one {One is short.} other {Short. # ${many}end.}}` };
    expect(tooLong(branches)).toHaveLength(1);
    expect(forbidden('en', { a: '{count, plural, one {It is.} other {They are to be.}}' })).toEqual(
      ['a: are to be'],
    );
    expect(forbidden('fr', { a: 'Ce dont elle parle et dont il est question.' })).toHaveLength(1);
    expect(forbidden('es', { a: 'El mismo tema.', b: 'Abra el mismo.' })).toEqual(['b: el mismo']);
  });

  it('is a label that is too long, which the average leaves out', () => {
    expect(tooLong({ a: many, b: `${many}{place}` })).toHaveLength(1);
    expect(averageOf({ a: 'One two three. Four five.', b: many })).toBe(2.5);
  });

  it('is a sentence under two ids, with any words beside it', () => {
    const said = 'Each topic counts once, however many records it has.';
    expect(repeated({ a: said, b: `Look here. ${said}`, c: 'Close.', d: 'Close.' })).toEqual([
      `a,b: ${said}`,
    ]);
  });
});
