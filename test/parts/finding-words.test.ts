/** Sentences of findings: in every language, of any length of lists, and of poor data. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { loadWords, regionName, speak, t } from '../../src/i18n';
import { LANGUAGES } from '../../src/i18n/languages';
import { NO_FILTER } from '../../src/model/filter';
import { findings } from '../../src/model/findings';
import { findingNames } from '../../src/model/labels';
import { createModel, inLanguage } from '../../src/model/model';
import {
  countWords,
  findingInBrief,
  findingWords,
  MOST_WORDS,
  partsOf,
  plainWords,
} from '../../src/parts/finding-words';
import { published } from '../fixtures/data-home';
import { ACTORS, dataset, meeting, position, record } from '../model/sample';

const SHIPPED: Dataset = JSON.parse(published('dataset.json'));

// In whatever order they run.
beforeEach(() => speak('en'));

function sentences(data: Dataset, locale = 'en'): string[] {
  const model = createModel(data, locale, (name) => t('actors.region.one', { name }));
  return findings(model, NO_FILTER).map((each) => findingWords(each, findingNames(model)));
}

/** So many topics that every list is long. */
const MANY_TOPICS = Array.from({ length: 200 }, (_, at) => ({
  id: `t${at}`,
  label: `Topic number ${at + 1} of all`,
  short: `Topic number ${at + 1}`,
  group: 'justice',
  instrument: '',
}));
const onAll = (...parts: Parameters<typeof record>) =>
  MANY_TOPICS.map(({ id }) => record(`${parts[0]}${id}`, parts[1], id, parts[3], parts[4]));
const STATES = ACTORS.filter(({ kind }) => kind === 'state').map(({ id }) => id);
const MANY = dataset(
  [
    ...STATES.flatMap((id) => onAll(`a${id}`, id, '', 'requested', { modalities: ['funding'] })),
    ...onAll('p', 'UNODC', '', 'planned', { openTo: 'members', note: 'agreement: If agreed.' }),
    ...onAll('o', 'OAS', '', 'available', { modalities: ['tools'] }),
  ],
  { topics: MANY_TOPICS },
);

const POOR: readonly (readonly [string, Dataset])[] = [
  ['no record', dataset([])],
  ['no need', dataset([record('o', 'CAN', 'firearms', 'available')])],
  ['no offer', dataset([record('n', 'PER', 'firearms', 'acknowledged')])],
  [
    'one State',
    dataset([
      record('n', 'PER', 'firearms', 'requested'),
      record('r', 'PER', 'witnesses', 'raised'),
      record('o', 'PER', 'firearms', 'available'),
    ]),
  ],
  [
    'two meetings',
    dataset(
      [
        record('a', 'PER', 'firearms', 'raised'),
        record('b', 'ARG', 'extradition', 'raised', { meeting: 'second' }),
        record('c', 'CAN', 'extradition', 'available', { meeting: 'second' }),
        record('d', 'BRB', 'witnesses', 'requested'),
        record('e', 'PER', 'witnesses', 'raised', { meeting: 'second' }),
      ],
      {
        meetings: [meeting('first'), meeting('second', { start: '2009-05-02', end: '2009-05-03' })],
      },
    ),
  ],
  [
    'no positions on a side',
    dataset([], {
      proposals: [{ id: 'x', label: 'Evaluation', topics: [] }],
      positions: [position('p', 'x', 'CAN', 'opposes')],
    }),
  ],
  ['200 topics', MANY],
];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([['the shipped meeting', SHIPPED] as const, ...POOR])(
    'sentences are short, whole and without a zero: %s',
    async (_, data) => {
      await speak(language);
      await loadWords(['findings']);
      const labels =
        data === SHIPPED && language !== 'en'
          ? JSON.parse(published(`labels/${language}.json`))
          : null;
      for (const sentence of sentences(inLanguage(data, labels, regionName), language)) {
        expect(countWords(sentence), sentence).toBeLessThanOrEqual(MOST_WORDS);
        expect(sentence.split('*'), sentence).toHaveLength(3);
        expect(plainWords(sentence)).toMatch(/^[\p{Lu}\d“«].*[.]$/u);
        expect(sentence).not.toMatch(/(^|[^\d])0([^\d]|$)|\{|\}|undefined/);
      }
    },
  );
});

describe('a sentence', () => {
  test('says in English what the First Meeting found', () => {
    expect(sentences(SHIPPED).slice(0, 6).map(plainWords)).toEqual([
      'Ecuador (training) and Saint Vincent and the Grenadines (money laundering, asset recovery) request help; Grenada and Saint Kitts and Nevis acknowledge a lack.',
      'Nobody offers help now on money laundering or asset recovery, though States need it.',
      'Chile (partly implied) and INTERPOL offer training now on 4 topics, in one speech; 2 more offers are implied: Chile and Saint Kitts and Nevis.',
      'OAS and UNODC plan training, if funded and on request: witness protection, special techniques (SITs), institutions.',
      '9 States ask for or raise institutions and training (of them 1 requests help, 2 acknowledge a lack, 1 implied); 5 raise information exchange.',
      '2 proposals are disputed: evaluation (for: Venezuela; against: Argentina and Colombia), use of the UNODC questionnaire (for: United States; against: Argentina).',
    ]);
  });

  test('says of a plan for those whom a group stands for no more than that, and not that its own members may come', () => {
    const plan = record('p', 'OAS', 'firearms', 'planned', { openTo: 'members' });
    const said = sentences(dataset([plan]))
      .map(plainWords)
      .find((each) => /plan/u.test(each));
    expect(said).toMatch(/, open to a group: /u);
    expect(said).not.toMatch(/members/u);
  });

  test('says of an offer that fits no need whether only the form differs', () => {
    expect(plainWords(sentences(SHIPPED).at(-1) ?? '')).toBe(
      'Chile and INTERPOL offer help that fits no recorded need: information exchange (needs name another form) and cybercrime.',
    );
  });

  test('keeps its point in brief, with all names where they find room', () => {
    const model = createModel(SHIPPED, 'en', (name) => t('actors.region.one', { name }));
    const brief = (at: number, most: number) => {
      const finding = findings(model, NO_FILTER)[at];
      return finding && findingInBrief(finding, findingNames(model), most);
    };
    expect(brief(0, 116)).toBe(
      'Ecuador (training) and Saint Vincent and the Grenadines (money laundering, asset recovery) request help',
    );
    expect(brief(1, 60)).toBe('Nobody offers help now on money laundering or asset recovery');
    expect(brief(1, 54)).toBe('No offer now: money laundering and asset recovery');
    expect(brief(1, 48)).toBe('Nobody offers help now on money laundering and 1 more');
    // What qualifies it stays, however short.
    expect(brief(2, 90)).toBe('Chile (partly implied) and INTERPOL offer training now');
    expect(brief(2, 40)).toMatch(/\(partly implied\).* now$/);
  });

  test('tells who is new and what is gone since the meeting before', () => {
    const [, data] = POOR.find(([name]) => name === 'two meetings') ?? [];
    expect(sentences(data as Dataset).map(plainWords)).toContain(
      'Changes from 27 July 2007 to 3 May 2009: extradition is a new topic; Barbados does not repeat its request (witnesses) and 2 more.',
    );
  });

  test('names the meeting where it rests on one of several', () => {
    const [, data] = POOR.find(([name]) => name === 'two meetings') ?? [];
    expect(sentences(data as Dataset).map(plainWords)).toEqual(
      expect.arrayContaining([
        '27 July 2007. Barbados requests help on witnesses.',
        '3 May 2009. Canada offers help now on extradition.',
      ]),
    );
  });

  test.each([
    ['en', /acknowledge a lack/, /\(money laundering, asset recovery\)/],
    ['es', /2 Estados más reconocen carencias/, /\(lavado de activos, recuperación de activos\)/],
    ['fr', /manque reconnu\s:\s2 autres États/, /\(blanchiment, recouvrement d’avoirs\)/],
    ['pt', /outros 2 reconhecem carência/, /\(lavagem de dinheiro, recuperação de ativos\)/],
  ] as const)(
    'for two lines tells in %s what each State requests, and that others acknowledge a lack',
    async (language, lack, topics) => {
      await speak(language);
      await loadWords(['findings']);
      const labels = language === 'en' ? null : JSON.parse(published(`labels/${language}.json`));
      const model = createModel(inLanguage(SHIPPED, labels, regionName), language);
      const [asks] = findings(model, NO_FILTER);
      const brief = asks ? plainWords(findingWords(asks, findingNames(model), 154)) : '';
      expect(brief).toMatch(lack);
      expect(brief).toMatch(topics);
    },
  );

  test('tells of each provider on how many of the topics it offers help, where not on all', () => {
    const model = createModel(SHIPPED);
    const explicit = { ...NO_FILTER, basis: ['explicit'] as const };
    expect(
      findings(model, explicit).map((each) => plainWords(findingWords(each, findingNames(model)))),
    ).toContain(
      'Chile (on 2 topics) and INTERPOL offer training now on 4 topics, in one speech; nobody else offers help.',
    );
  });

  test.each(LANGUAGES)(
    'names in %s who is for and against, and whose other offers are implied',
    async (language) => {
      await speak(language);
      await loadWords(['findings']);
      const labels = language === 'en' ? null : JSON.parse(published(`labels/${language}.json`));
      const model = createModel(inLanguage(SHIPPED, labels, regionName), language);
      const names = findingNames(model);
      const told = findings(model, NO_FILTER).map((each) => plainWords(findingWords(each, names)));
      const [offers] = told.filter((words) => words.includes('INTERPOL'));
      expect(offers?.split(/[;\u00a0]/).at(-1)).toContain(names.actor('KNA'));
      expect(offers).toMatch(/implied|impl[ií]cit/);
      const [disputes] = told.filter((words) => words.includes(names.actor('COL')));
      for (const id of ['VEN', 'ARG', 'USA']) expect(disputes).toContain(names.actor(id));
    },
  );

  test('for two lines tells of several disputes without their sides', () => {
    const model = createModel(SHIPPED);
    expect(
      findings(model, NO_FILTER).map((each) =>
        plainWords(findingWords(each, findingNames(model), 93)),
      ),
    ).toContain('2 proposals are disputed: evaluation; use of the UNODC questionnaire.');
  });

  test('counts the names for which there is no room', () => {
    const model = createModel(MANY);
    const [first] = findings(model, NO_FILTER).filter(({ kind }) => kind === 'unanswered');
    expect(first && findingWords(first, findingNames(model), 60)).toContain('and 199 more');
  });
});

test('of the topic that comes next too nobody who asks is said to raise it', () => {
  const told = sentences(
    dataset([
      ...['PER', 'ARG', 'BRB'].map((id) => record(`w${id}`, id, 'witnesses', 'raised')),
      record('a', 'PER', 'firearms', 'requested'),
      record('r', 'CAN', 'firearms', 'raised'),
    ]),
  );
  expect(told).toContain('*3 States raise witnesses*; 2 ask for or raise firearms.');
});

test('names with the signs of the catalogues stand in a sentence as they are, and part it nowhere', () => {
  const name = fc
    .array(fc.constantFrom('*', '{', '}', '#', 'a', 'B'), { minLength: 1, maxLength: 6 })
    .map((signs) => `Is${signs.join('')}`);
  fc.assert(
    fc.property(name, name, fc.constantFrom(40, 80, 1000), (actor, topic, most) => {
      const model = createModel(
        dataset([record('a', 'PER', 'firearms', 'requested')], {
          actors: ACTORS.map((each) => (each.id === 'PER' ? { ...each, name: actor } : each)),
          topics: [{ ...MANY_TOPICS[0], id: 'firearms', label: topic, short: topic } as never],
        }),
      );
      const names = findingNames(model);
      const [finding] = findings(model, NO_FILTER);
      if (!finding) throw new Error('no finding');
      const [before, main, after] = partsOf(findingWords(finding, names, most));
      const on = ` on i${topic.slice(1)}`;
      expect([before, main, after]).toEqual(['', `${actor} requests help`, `${on}.`]);
      expect(findingInBrief(finding, names, 1000)).toBe(`${main}${on}`);
    }),
  );
});
