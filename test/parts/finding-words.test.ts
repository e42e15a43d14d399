/** Tests the words of findings and of the matrix title: in every language, for lists of any length and for sparse data. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { loadWords, regionName, speak, t } from '../../src/i18n';
import { LANGUAGES, type Language } from '../../src/i18n/languages';
import type { FindingKind } from '../../src/model/count/finding-kinds';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { findings } from '../../src/model/findings/findings';
import { findingNames } from '../../src/model/labels';
import { createModel, inLanguage, type Model } from '../../src/model/model';
import { findingInBrief, findingWords, inSentences } from '../../src/parts/finding-words';
import { matrixTitleWords } from '../../src/parts/title-words';
import { published } from '../fixtures/data-home';
import { marketAndFilter } from '../model/answers/match-sample';
import { ACTORS, dataset, meeting, position, record } from '../model/sample';

const SHIPPED: Dataset = JSON.parse(published('dataset.json'));

// The tests must pass in any order.
beforeEach(async () => {
  await speak('en');
  await loadWords(['findings']);
});

const modelOf = (data: Dataset, language: Language = 'en'): Model =>
  createModel(
    language === 'en' || data !== SHIPPED
      ? data
      : inLanguage(data, JSON.parse(published(`labels/${language}.json`)), regionName),
    language,
    (name) => t('actors.region.one', { name }),
  );

const sentences = (model: Model, filter = NO_FILTER): string[] =>
  findings(model, filter).map((each) => inSentences(findingWords(each, findingNames(model))));

const titleWords = (model: Model, filter: Filter, rows: 'topics' | 'countries', q = ''): string =>
  matrixTitleWords(model, filter, { ...filter, q }, rows);

/** Enough topics to make every list long. */
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

const MEETINGS = dataset(
  [
    record('a', 'PER', 'firearms', 'raised'),
    record('b', 'ARG', 'extradition', 'raised', { meeting: 'second' }),
    record('c', 'CAN', 'extradition', 'available', { meeting: 'second' }),
    record('d', 'BRB', 'witnesses', 'requested'),
    record('e', 'PER', 'witnesses', 'raised', { meeting: 'second' }),
  ],
  { meetings: [meeting('first'), meeting('second', { start: '2009-05-02', end: '2009-05-03' })] },
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
  ['two meetings', MEETINGS],
  [
    'no positions on a side',
    dataset([], {
      proposals: [{ id: 'x', label: 'Evaluation', topics: [] }],
      positions: [position('p', 'x', 'CAN', 'opposes')],
    }),
  ],
  ['200 topics', MANY],
];

/** Checks that a text begins like a sentence and has no zero, placeholder, missing value or stray punctuation. */
function expectPlain(words: string) {
  expect(words).toMatch(/^[\p{Lu}\d“«¿]/u);
  expect(words).not.toMatch(/(^|[^\d.])0([^\d]|$)|[{}]| {2}|undefined| [,.;:]|\.\./);
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([['the shipped meeting', SHIPPED] as const, ...POOR])(
    'title and findings are sentences: %s',
    async (_, data) => {
      await speak(language);
      await loadWords(['findings']);
      const model = modelOf(data, language);
      for (const sentence of sentences(model)) {
        expectPlain(sentence);
        expect(sentence).toMatch(/\.$/);
      }
      for (const rows of ['topics', 'countries'] as const)
        for (const filter of [NO_FILTER, { ...NO_FILTER, actor: ['PER', 'ARG', 'CHL'] }])
          expectPlain(titleWords(model, filter, rows));
    },
  );
});

test('findings are whole sentences for any meeting, filter and length limit', () => {
  fc.assert(
    fc.property(marketAndFilter, fc.constantFrom(20, 74, 92), ([data, asked], letters) => {
      const model = modelOf(data);
      const names = findingNames(model);
      for (const finding of findings(model, asked)) {
        expectPlain(inSentences(findingWords(finding, names)));
        const { head, rest } = findingInBrief(finding, names, letters);
        expectPlain(head);
        if (rest.length > 0)
          expect(inSentences({ head, rest }).length).toBeLessThanOrEqual(letters);
      }
      expectPlain(titleWords(model, asked, 'topics'));
    }),
  );
});

describe('the findings of the First Meeting', () => {
  const of = (kind: FindingKind) => {
    const model = modelOf(SHIPPED);
    const finding = findings(model, NO_FILTER).find((each) => each.kind === kind);
    return finding ? inSentences(findingWords(finding, findingNames(model))) : '';
  };

  test('name the topics that are asked for without an offer, and count topics that are only mentioned apart', () => {
    expect(of('without-offer')).toMatch(
      /^Money laundering and asset recovery: help is asked for, no offer is recorded\. \d more topics are mentioned without an offer\.$/,
    );
  });

  test('say whether an offer answers the States that raise a topic', () => {
    expect(of('most-raised')).toMatch(
      /^9 States raise institutions and training\. Open offer for \d that mention it/,
    );
  });

  test('name outright providers by their number of topics, and inferred offers apart', () => {
    expect(of('offers')).toMatch(
      /^INTERPOL offers training on 4 topics, Chile \(reported by INTERPOL\) on 2\. /,
    );
    expect(of('inferred')).toMatch(
      /^From 2 sentences we infer an offer that is not said outright\. .*Chile: .*\. In 3 more sentences help is offered outright, and we infer who offers it too: Chile\./,
    );
  });

  test('name the first recipients of a plan, and what the plan depends on', () => {
    expect(of('plans')).toContain(
      'For El Salvador, Honduras, and Guatemala first, then for others that ask, if funded.',
    );
  });

  test('name the actors that help on topics without an offer', () => {
    expect(of('mentions')).toMatch(/UNODC have helped or are helping on extradition/);
  });
});

describe('a finding', () => {
  test('about a plan open to a group says “a group” and does not guess its members', () => {
    const plan = record('p', 'OAS', 'firearms', 'planned', { openTo: 'members' });
    const sentence = sentences(modelOf(dataset([plan]))).find((each) => /plan/u.test(each));
    expect(sentence).toContain('Open to a group.');
    expect(sentence).not.toMatch(/members/u);
  });

  test('counts the names that do not fit', () => {
    const model = modelOf(MANY);
    const [first] = findings(model, NO_FILTER).filter(({ kind }) => kind === 'plans');
    expect(first && findingInBrief(first, findingNames(model), 60).head).toContain('and 99 more');
  });

  test('names the States that ask when the title already names the topics', () => {
    const model = modelOf(SHIPPED);
    const [first] = findings(model, NO_FILTER);
    expect(first && findingWords(first, findingNames(model), 3, true).head).toMatch(
      /asks for help there$/,
    );
  });

  test('inserts names that contain catalogue syntax unchanged', () => {
    const model = modelOf(
      dataset([record('a', 'PER', 'firearms', 'requested')], {
        actors: ACTORS.map((each) => (each.id === 'PER' ? { ...each, name: 'Is{#}*' } : each)),
      }),
    );
    expect(sentences(model).join(' ')).toContain('Is{#}* asks for help.');
  });
});

describe('the title of the matrix', () => {
  const [asked, funds, other] = [
    record('a', 'PER', 'firearms', 'requested', { modalities: ['training'] }),
    record('f', 'CAN', 'firearms', 'available', { modalities: ['funding'] }),
    record('b', 'BRB', 'witnesses', 'requested'),
  ];
  const model = () => modelOf(dataset([asked, funds, other]));

  test('says in the past tense how many States asked on how many topics, and that no open offer answers them', () => {
    for (const rows of ['topics', 'countries'] as const)
      expect(titleWords(model(), NO_FILTER, rows)).toBe(
        'In 2007, 2 States asked for help on 2 topics; no open offer answers them',
      );
  });

  test('names the values of the filter, and names a State only when the filter does', () => {
    expect(titleWords(model(), { ...NO_FILTER, actor: ['BRB'] }, 'topics')).toBe(
      'Barbados: on witnesses help is asked for, no offer is recorded',
    );
    expect(titleWords(model(), { ...NO_FILTER, topic: ['witnesses'] }, 'topics')).toBe(
      'Witnesses: help is asked for, no offer is recorded',
    );
    expect(
      titleWords(model(), { ...NO_FILTER, modality: ['training'] }, 'topics', 'police'),
    ).toMatch(
      /^Training; “police”: in 2007, 1 State asked for help on 1 topic; no open offer answers it/,
    );
  });

  test('is the general question when the data give no finding', () => {
    expect(
      titleWords(modelOf(dataset([], { question: 'Who needs what' })), NO_FILTER, 'topics'),
    ).toBe('Who needs what');
    expect(titleWords(modelOf(dataset([])), NO_FILTER, 'topics')).toBe(
      'What States raised, and what was offered',
    );
  });

  test('of the First Meeting fits in one line', () => {
    expect(titleWords(modelOf(SHIPPED), NO_FILTER, 'topics').length).toBeLessThanOrEqual(85);
  });
});
