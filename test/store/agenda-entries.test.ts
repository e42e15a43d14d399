import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../src/model/agenda/criterion';
import { defaultState, readUrl, writeUrl } from '../../src/store/url-codec';
import type { ViewState } from '../../src/store/view-state';
import { codec, model } from './sample';

const usual = defaultState(codec);
describe('a link to an agenda', () => {
  it('writes each setting in the form of published links', () => {
    const said: [string, Partial<ViewState>][] = [
      ['criteria=breadth~unmet', { criteria: ['breadth', 'unmet'] }],
      ['importance=unmet~breadth', { importance: ['unmet', 'breadth'] }],
      ['length=12~120', { length: { items: 12, minutes: 120 } }],
      ['time=extradition*45~firearms*20', { time: { firearms: 20, extradition: 45 } }],
      ['pin=extradition~firearms', { pin: ['firearms', 'extradition'] }],
      ['exclude=laundering', { exclude: ['laundering'] }],
      ['order=firearms~extradition', { order: ['firearms', 'extradition'] }],
    ];
    for (const [query, change] of said)
      expect(writeUrl(codec, { ...usual, ...change })).toBe(`?${query}`);
  });

  it('is the same for pins and exclusions in any order', () => {
    const shuffled = (asked: Partial<ViewState>) => writeUrl(codec, { ...usual, ...asked });
    expect(shuffled({ pin: ['firearms', 'witnesses'], exclude: ['laundering', 'witnesses'] })).toBe(
      shuffled({ pin: ['witnesses', 'firearms'], exclude: ['witnesses', 'laundering'] }),
    );
  });
});

describe('a link of the time when criteria had weights', () => {
  const read = (query: string) => {
    const { state, rejected, replaced } = readUrl(codec, `?${query}`);
    expect({ rejected, replaced }).toEqual({ rejected: [], replaced: ['weights'] });
    return writeUrl(codec, state);
  };

  it.each([
    // Without what weighed nothing, in the order of the weights, equals in the usual one.
    [
      'weights=breadth*1.5~unmet*3',
      '?criteria=breadth~unmet&importance=unmet~breadth~firmness~supply~experience',
    ],
    [
      'weights=breadth*1~firmness*1~unmet*1~supply*2~experience*1',
      '?importance=supply~breadth~firmness~unmet~experience',
    ],
    ['weights=supply*0.0001', '?criteria=supply'],
    [
      'weights=unmet*3~breadth*1&criteria=breadth~supply~unmet',
      '?criteria=breadth~unmet&importance=unmet~breadth~firmness~supply~experience',
    ],
    // Places: what was not named came last.
    ['weights=unmet', '?importance=unmet~breadth~firmness~supply~experience'],
    ['weights=unmet~breadth.supply', '?importance=unmet~breadth~supply~firmness~experience'],
    ['weights=experience~breadth.unmet.firmness&criteria=breadth~unmet', '?criteria=breadth~unmet'],
    // All alike, or all of no weight: every order.
    ['weights=breadth*2~firmness*2~unmet*2~supply*2~experience*2', ''],
    ['weights=breadth.firmness.unmet.supply.experience', ''],
    ['weights=breadth*0', ''],
  ])('%s has their order', (query, now) => {
    expect(read(query)).toBe(now);
  });

  it('reports weights that do not parse', () => {
    for (const text of ['nonsense', 'unmet*much', 'unmet~nonsense*1', '~', '__proto__*1'])
      expect(readUrl(codec, `?weights=${encodeURIComponent(text)}`)).toEqual({
        state: usual,
        rejected: [{ key: 'importance', text }],
        replaced: [],
      });
  });

  it('with a random seed has the ranking over all orders, sorted by the column that replaces the old one', () => {
    const { state, rejected } = readUrl(codec, '?uncertain=1&sort=ranking.-interval');
    expect(rejected).toEqual([]);
    expect(state.sort.ranking).toEqual({ column: 'median', descending: true });
    expect(readUrl(codec, '?uncertain=1').state).toEqual(usual);
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

describe('a link to an agenda with invalid values', () => {
  it('gives the key its default and reports the text', () => {
    const nonsense = [
      ['criteria', ['', 'nonsense', 'breadth~nonsense', '__proto__']],
      [
        'importance',
        ['nonsense', 'unmet~unmet', 'unmet~', '~', 'unmet.breadth', '__proto__', ' unmet'],
      ],
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
    const key = fc.constantFrom('importance', 'length', 'time', 'order', 'pin', 'criteria');
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
