/** Who speaks in words that a person selects, why, and where; and who spoke at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/pipeline/minutes/read-minutes';
import { speakersIn } from '../../../src/pipeline/minutes/speaker-reader';
import { readerOf } from './reader-sample';

const reader = readerOf(
  { CAN: 'Canada', MEX: 'Mexico', FRA: 'France', NRU: 'Nauru' },
  { AOSIS: 'AOSIS', LDC: 'Least developed countries=LDC' },
);
const of = (text: string, form: 'colon' | 'marked' | null = 'colon') => {
  const read = readMinutes(text, reader, { speakers: [], headings: form ? [{ form }] : [] });
  return { ...speakersIn(text, read, reader), read };
};

/** Who is proposed for words of a text, why, and the words that say so. */
function proposed(text: string, words: string) {
  const start = text.indexOf(words);
  const { actors, why, at, asides, unlisted } = of(text).propose(start, start + words.length);
  return [
    [why, ...actors, ...asides.map((id) => `~${id}`), ...unlisted.map((name) => `?${name}`)].join(
      ' ',
    ),
    at && text.slice(at.start, at.end),
  ];
}

describe('in prose', () => {
  const PROSE = `The Chair opened the meeting. Canada, supported by France, called for a fund. She also asked for training.
It was so decided. He thanked all. Nauru, for AOSIS, and Mexico urged action. They added a date, and she agreed.

Many parties welcomed it. They also noted costs. The LMDCs opposed it. He asked why.
Mexico noted this, and France said no. She objected. Mexico, for the LMDCs, and Canada proposed more.
`;

  it.each([
    ['called for a fund', 'sentence CAN ~FRA', 'Canada, supported by France'],
    ['for a fund', 'sentence CAN ~FRA', 'Canada, supported by France'],
    ['asked for training', 'before CAN', 'Canada, supported by France'],
    ['opened the meeting', 'nobody', 'The Chair'],
    ['so decided', 'ask', null],
    ['thanked all', 'ask', 'He '],
    ['urged action', 'sentence AOSIS MEX', 'Nauru, for AOSIS, and Mexico'],
    ['added a date', 'before AOSIS MEX', 'Nauru, for AOSIS, and Mexico'],
    ['welcomed it', 'nobody', 'Many parties'],
    ['also noted costs', 'nobody', 'Many parties'],
    ['opposed it', 'ask ?LMDCs', 'The LMDCs'],
    ['asked why', 'ask ?LMDCs', 'The LMDCs'],
    ['said no', 'sentence FRA', 'France'],
    ['noted this', 'sentence MEX', 'Mexico'],
    // Two in one selection.
    ['noted this, and France said', 'ask ~MEX ~FRA', 'Mexico'],
    ['for a fund. She also asked for training', 'sentence CAN ~FRA', 'Canada, supported by France'],
    // Of two before it is not clear who is meant.
    ['objected', 'ask', 'She '],
    // Those in lists, and a name to add.
    ['proposed more', 'sentence CAN ?LMDCs', 'Mexico, for the LMDCs, and Canada'],
  ])('"%s": %s', (words, expected, said) => {
    expect(proposed(PROSE, words)).toEqual([expected, said]);
  });
});

describe('under a confirmed heading', () => {
  const SPEECH = `Canada:
We need training. Canada also asked for funds. France and Canada made proposals. Mexico supported this. Parties noted it. He agreed.

CONCLUSIONS
It was so decided.
`;

  it.each([
    ['need training', 'heading CAN', 'Canada'],
    ['also asked for funds', 'heading CAN', 'Canada'],
    ['made proposals', 'heading CAN', 'Canada'],
    ['noted it', 'heading CAN', 'Canada'],
    // Another actor is the subject: a person says whose words they are.
    ['supported this', 'ask ~CAN ~MEX', 'Mexico'],
    ['made proposals. Mexico supported', 'ask ~CAN ~FRA ~MEX', 'France and Canada'],
    ['so decided', 'ask', null],
  ])('"%s": %s', (words, expected, said) => {
    expect(proposed(SPEECH, words)).toEqual([expected, said]);
  });

  it('of an undecided form gives no proposal', () => {
    const start = SPEECH.indexOf('need training');
    expect(of(SPEECH, null).propose(start, start + 4)).toMatchObject({ actors: [], why: 'ask' });
  });
});

it('reads headings in every language, and sentences only in languages that have a word list', () => {
  const finnish = readerOf({ CAN: 'Canada' }, {}, 'fi');
  const text = 'Canada said yes.\n\nCanada:\nYes.\n';
  const read = readMinutes(text, finnish, { speakers: [], headings: [{ form: 'colon' }] });
  const { propose } = speakersIn(text, read, finnish);
  expect([propose(0, 9).why, propose(26, 29).why]).toEqual(['ask', 'heading']);
});

it('gives the place of a marked heading without its marks', () => {
  const text = '**Canada**\nWe agree to it.\n';
  const { propose } = of(text, 'marked');
  const { at, why } = propose(11, 20);
  expect([why, at && text.slice(at.start, at.end)]).toEqual(['heading', 'Canada']);
});

it('lists all actors in headings or as subjects, with count and first place, and unlisted names', () => {
  const text = `France noted costs. It agreed. The LMDCs and Norway opposed it, with Canada noting why.

Mexico:
We agree with Canada. Peru supported us.

France:
We thank Mexico.
`;
  const { spoke, unlisted } = of(text);
  expect(
    spoke().map(({ actor, count, start, end }) => [actor, count, text.slice(start, end)]),
  ).toEqual([
    ['FRA', 2, 'France noted costs. '],
    ['CAN', 1, 'The LMDCs and Norway opposed it, with Canada noting why.'],
    // The first sentence under the heading.
    ['MEX', 1, 'We agree with Canada. '],
  ]);
  expect(unlisted()).toEqual({ states: ['NO', 'PE'], groups: ['LMDCs'] });
});

it('takes no State from the name of another place', () => {
  const states = (text: string) => of(text).unlisted().states;
  expect(states('They met in Port of Spain, by the Gulf of Guinea. Puerto España.\n')).toEqual([]);
  expect(states('They met in Port of Spain. Spain thanked the Government of Norway.\n')).toEqual([
    'ES',
    'NO',
  ]);
});

const SENTENCES = [
  'Canada said yes. ',
  'She agreed. ',
  'Mexico, for AOSIS, noted it. ',
  'Parties noted it. ',
  'The LMDCs said no. ',
  '\n',
  'It rained. ',
  'Canada:\n',
  'Canada and France agreed, while Mexico opposed it. ',
];

it('never proposes an actor whose name stands neither above nor in the words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 10 }),
      fc.nat(400),
      fc.nat(60),
      (parts, from, length) => {
        const text = parts.join('');
        const start = Math.min(from, text.length - 1);
        const end = Math.min(start + 1 + length, text.length);
        const { propose, read } = of(text);
        const { actors, why, at, asides } = propose(start, end);
        const named = new Set(
          reader.namesIn(text.slice(0, text.indexOf('\n', end) + 1 || undefined)),
        );
        for (const id of [...actors, ...asides]) expect(named).toContain(id);
        expect(actors.length > 0).toBe(['sentence', 'before', 'heading'].includes(why));
        if (why === 'heading')
          expect(read.headings.some(({ actor }) => actor === actors[0])).toBe(true);
        if (at) expect(at.start <= at.end && at.end <= text.length).toBe(true);
        if (why !== 'ask') expect(at).not.toBeNull();
      },
    ),
    { numRuns: 400 },
  );
});
