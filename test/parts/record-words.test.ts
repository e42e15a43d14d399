import { expect, it } from 'vitest';
import { basisWords, openToWords } from '../../src/parts/record-words';

const model = {
  names: new Map([
    ['OAS', 'OAS'],
    ['CHL', 'Chile'],
    ['005', 'South America'],
    ['029', 'Caribbean'],
  ]),
  dataset: {
    actors: [
      { id: 'OAS', kind: 'organization' },
      { id: 'CHL', kind: 'state' },
      { id: '005', kind: 'region' },
      { id: '029', kind: 'region' },
    ],
  },
};

it('the words of an offer name the recipients to whom it is open', () => {
  for (const [openTo, counterparts, words] of [
    ['all', [], 'all'],
    ['all', ['CHL'], 'all'],
    ['members', ['OAS'], 'members of OAS'],
    ['members', ['005', '029'], 'States of the region (South America and Caribbean)'],
    [
      'members',
      ['029', 'OAS', 'CHL'],
      'Chile, members of OAS, and States of the region (Caribbean)',
    ],
    ['members', [], 'a group (see the sentence)'],
    ['on-request', [], 'anyone who asks'],
    ['on-request', ['CHL'], 'Chile first, then others that ask'],
    ['named', ['CHL', 'OAS'], 'Chile and OAS only'],
    ['named', [], 'those it names'],
    [null, ['CHL'], ''],
    [undefined, ['CHL'], ''],
  ] as const)
    expect(openToWords(model, { counterparts, ...(openTo !== undefined && { openTo }) })).toBe(
      words,
    );
});

it.each([
  ['implied', 'actor: the body that presents', 'inferred by us: who says it'],
  ['implied', 'topic: a seminar', 'inferred by us: the topic'],
  ['implied', 'Inferred.', 'inferred by us'],
  ['explicit', 'actor: no matter', 'said outright'],
] as const)('says what a record rests on: %s, "%s"', (basis, note, words) => {
  expect(basisWords({ basis, note })).toBe(words);
});

it('the words of an offer with a last day name the day', () => {
  const offered = { counterparts: ['OAS'], until: '2012-12-31' } as const;
  expect(openToWords(model, { ...offered, openTo: 'members' })).toBe(
    'members of OAS, until 31 December 2012',
  );
  expect(openToWords(model, offered)).toBe('');
});
