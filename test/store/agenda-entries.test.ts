import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, type Criterion } from '../../src/model/criterion';
import { defaultState, readUrl, writeUrl } from '../../src/store/url-codec';
import type { ViewState } from '../../src/store/view-state';
import { codec, model } from './sample';

const usual = defaultState(codec);
const exactly = (weights: Partial<Record<Criterion, number>>): ViewState['weights'] => ({
  kind: 'exact',
  weights: { breadth: 0, firmness: 0, unmet: 0, supply: 0, experience: 0, ...weights },
});

describe('a link to an agenda', () => {
  it('writes each setting in the form of published links', () => {
    const said: [string, Partial<ViewState>][] = [
      ['criteria=breadth~unmet', { criteria: ['breadth', 'unmet'] }],
      ['weights=unmet', { weights: { kind: 'order', order: [['unmet']] } }],
      [
        'weights=unmet~breadth.supply',
        { weights: { kind: 'order', order: [['unmet'], ['breadth', 'supply']] } },
      ],
      ['weights=breadth*1.5~unmet*3', { weights: exactly({ breadth: 1.5, unmet: 3 }) }],
      ['weights=supply*0.0001', { weights: exactly({ supply: 0.0001 }) }],
      ['uncertain=1', { uncertain: true }],
      ['length=12~120', { length: { items: 12, minutes: 120 } }],
      ['time=extradition*45~firearms*20', { time: { firearms: 20, extradition: 45 } }],
      ['pin=extradition~firearms', { pin: ['firearms', 'extradition'] }],
      ['exclude=laundering', { exclude: ['laundering'] }],
      ['order=firearms~extradition', { order: ['firearms', 'extradition'] }],
    ];
    for (const [query, change] of said)
      expect(writeUrl(codec, { ...usual, ...change })).toBe(`?${query}`);
  });

  it('leaves out criteria of weight 0, in any order', () => {
    const { state } = readUrl(codec, '?weights=unmet*3~firmness*0~breadth*1.50');
    expect(state.weights).toEqual(exactly({ unmet: 3, breadth: 1.5 }));
    expect(writeUrl(codec, state)).toBe(writeUrl(codec, { ...usual, weights: state.weights }));
  });

  it('keeps the state without any weight, which the page reports', () => {
    const link = writeUrl(codec, { ...usual, weights: exactly({}) });
    expect(readUrl(codec, link).state.weights).toEqual(exactly({}));
    expect(readUrl(codec, '?weights=unmet*0').state.weights).toEqual(exactly({}));
  });

  it('is the same for equals in any order, and for pins and exclusions in any order', () => {
    expect(readUrl(codec, '?weights=supply.breadth~unmet').state.weights).toEqual({
      kind: 'order',
      order: [['breadth', 'supply'], ['unmet']],
    });
    const shuffled = (asked: Partial<ViewState>) => writeUrl(codec, { ...usual, ...asked });
    expect(shuffled({ weights: { kind: 'order', order: [['supply', 'breadth']] } })).toBe(
      shuffled({ weights: { kind: 'order', order: [['breadth', 'supply']] } }),
    );
    expect(shuffled({ pin: ['firearms', 'witnesses'], exclude: ['laundering', 'witnesses'] })).toBe(
      shuffled({ pin: ['witnesses', 'firearms'], exclude: ['witnesses', 'laundering'] }),
    );
  });
});

describe('a link of the time when items had minutes each', () => {
  it.each([
    ['length=7', { items: 7, minutes: 210 }, {}],
    ['length=7&time=20', { items: 7, minutes: 140 }, {}],
    ['length=2.5h', { items: 5, minutes: 150 }, {}],
    ['length=2h&time=50', { items: 2, minutes: 120 }, {}],
    ['length=0.25h', { items: 1, minutes: 15 }, {}],
    ['time=45', { items: 7, minutes: 315 }, {}],
    ['length=3&time=30~extradition*45', { items: 3, minutes: 90 }, { extradition: 45 }],
  ] as const)('%s has the same items and time', (query, length, time) => {
    const { state, rejected, replaced } = readUrl(codec, `?${query}`);
    expect({ ...state, rejected, replaced }).toEqual({
      ...usual,
      length,
      time,
      rejected: [],
      replaced: [],
    });
  });
});

describe('a link to an agenda with nonsense in it', () => {
  it('gives the key its default and reports the text', () => {
    const nonsense = [
      ['criteria', ['', 'nonsense', 'breadth~nonsense', '__proto__']],
      [
        'weights',
        // Negative, no number, no plain decimal, too large, too fine.
        [
          'unmet*-1',
          'unmet*NaN',
          'unmet*Infinity',
          'unmet*1e3',
          'unmet*0x1',
          'unmet*+1',
          'unmet*1,5',
        ],
      ],
      ['weights', ['unmet*', 'unmet*.5', 'unmet*5.', 'unmet*1000000', 'unmet*0.00001', 'unmet* 1']],
      // Twice the same, unknown, both ways at once, or nothing between two separators.
      ['weights', ['unmet~unmet', 'unmet.unmet', 'unmet~breadth.unmet', 'unmet*1~unmet*1']],
      [
        'weights',
        ['nonsense', 'unmet.nonsense', 'nonsense*1', '__proto__', '__proto__*1', 'Unmet'],
      ],
      [
        'weights',
        ['unmet*1~breadth', 'unmet~breadth*1', 'unmet*1*2', 'unmet.breadth*1', '*1', '*'],
      ],
      ['weights', ['~', '.', 'unmet~', 'unmet.', 'unmet~~breadth', ' unmet']],
      ['uncertain', ['', 'yes', '2', 'true']],
      [
        'length',
        ['', '0', '-1', '1.5', '7.0', 'h', '-1h', '0h', '1000', '1000h', '2.555h', '2,5h'],
      ],
      ['length', ['NaN', 'Infinity', '1e2', '2.h', '.5h', '7hh', '2.5 h', '__proto__']],
      ['length', ['7~', '~7', '0~8', '7~0', '7~8~9', '1000~8', '7~100000', '7~1.5', '7~8h']],
      ['time', ['', '0', '-1', '1.5', 'NaN', 'Infinity', '1e1', '30~', '30*30', 'x']],
      ['time', ['extradition', 'extradition*', 'extradition*0', 'extradition*1.5']],
      ['time', ['extradition*1441', 'extradition*-5', 'extradition*45~extradition*45']],
      ['time', ['nonsense*45', '__proto__*45', 'extradition*45~']],
      ['pin', ['nonsense', 'extradition~nonsense', 'extradition~', '__proto__']],
      ['exclude', ['nonsense', 'extradition~~laundering', '__proto__']],
      ['order', ['nonsense', 'extradition~extradition', 'extradition~', '~', '__proto__']],
    ] as const;
    for (const [key, texts] of nonsense)
      for (const text of texts) {
        const { state, rejected } = readUrl(codec, `?${key}=${encodeURIComponent(text)}`);
        expect({ text, state, rejected }).toEqual({
          text,
          state: usual,
          rejected: [{ key, text }],
        });
      }
  });

  it('writes every text that parses so that it parses again', () => {
    const piece = fc.constantFrom(
      ...CRITERIA,
      ...model.topics.map(({ id }) => id),
      ...['~', '*', '.', '0', '1', '45', '-', 'h', 'e', ' '],
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const key = fc.constantFrom('weights', 'length', 'time', 'order', 'pin', 'criteria');
    fc.assert(
      fc.property(key, text, (name, words) => {
        const { state } = readUrl(codec, `?${name}=${encodeURIComponent(words)}`);
        expect(readUrl(codec, writeUrl(codec, state))).toEqual({
          state,
          rejected: [],
          replaced: [],
        });
      }),
      { numRuns: 1000 },
    );
  });
});
