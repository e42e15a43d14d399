/** Needs and the offers that could meet them: the pairs, their reasons and their order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MATCH_ORDER,
  type Match,
  matchIndex,
  needsFor,
  offersFor,
} from '../../../src/model/answers/matches';
import { groupBy } from '../../../src/model/count/group-by';
import { NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { record } from '../sample';
import * as naive from './match-naive';
import { market, marketAndFilter } from './match-sample';

const training = { modalities: ['training'] };
const funding = { modalities: ['funding'] };

describe('offers for a need', () => {
  const { model, at, id } = market([
    record('need', 'PER', 'witnesses', 'requested', training),
    record('peer', 'ARG', 'witnesses', 'in-place', training),
    record('delivered', 'OAS', 'witnesses', 'delivered', training),
    record('planned', 'OAS', 'witnesses', 'planned', training),
    record('perhaps', 'OAS', 'witnesses', 'available', { ...training, basis: 'implied' }),
    record('reserved', 'OAS', 'witnesses', 'available', { ...training, counterparts: ['BRB'] }),
    record('different', 'OAS', 'witnesses', 'available', { ...funding, counterparts: ['PER'] }),
    record('unstated', 'OAS', 'witnesses', 'available', { counterparts: ['PER'] }),
    record('open', 'OAS', 'witnesses', 'available', training),
    record('state', 'CAN', 'witnesses', 'available', training),
    record('region', 'OAS', 'witnesses', 'planned', {
      ...training,
      counterparts: ['005'],
      openTo: 'members',
    }),
    record('named', 'OAS', 'witnesses', 'delivered', { ...training, counterparts: ['PER'] }),
    record('planned for others', 'OAS', 'witnesses', 'planned', {
      ...training,
      counterparts: ['BRB'],
    }),
    record('own', 'PER', 'witnesses', 'available', training),
    record('elsewhere', 'OAS', 'firearms', 'available', training),
    record('unfinished', 'CAN', 'witnesses', 'in-progress', training),
    record('no State', 'UNODC', 'witnesses', 'in-place', training),
  ]);
  const ids = (matches: readonly Match[]) => matches.map(({ offer }) => id(offer));

  test('are sorted by MATCH_ORDER, equals in the order of the matrix', () => {
    expect(ids(offersFor(model, NO_FILTER, at('need')))).toEqual([
      'state',
      'open',
      'perhaps',
      'unstated',
      'different',
      'region',
      'planned',
      'named',
      'delivered',
      'reserved',
      'planned for others',
      'peer',
    ]);
  });

  test('are none for a record that is no need and for no record', () => {
    expect(offersFor(model, NO_FILTER, at('open'))).toEqual([]);
    expect(offersFor(model, NO_FILTER, 99)).toEqual([]);
    expect(needsFor(model, NO_FILTER, at('need'))).toEqual([]);
    expect(needsFor(model, NO_FILTER, at('unfinished'))).toEqual([]);
    expect(needsFor(model, NO_FILTER, at('no State'))).toEqual([]);
    expect(needsFor(model, NO_FILTER, -1)).toEqual([]);
  });
});

describe('matches against a naive twin', () => {
  const sorted = (matches: readonly Match[]) =>
    [...matches].sort((a, b) => a.need - b.need || a.offer - b.offer);

  test('are the same pairs with the same reasons, from either side', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const model = createModel(each);
        each.records.forEach(({ kind }, at) => {
          const ask = kind === 'need' ? offersFor : needsFor;
          expect(sorted(ask(model, asked, at))).toEqual(naive.matchesOf(each, asked, at));
        });
      }),
    );
  });

  test('of several needs on a topic are those of each, in one order', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const model = createModel(each);
        const { needs } = matchIndex(model);
        const { topic } = model.index.columns;
        for (const on of groupBy(needs, (need) => topic[need]).values()) {
          const all = offersFor(model, asked, ...on);
          expect(sorted(all)).toEqual(sorted(on.flatMap((need) => offersFor(model, asked, need))));
          for (const need of on)
            expect(all.filter((match) => match.need === need)).toEqual(
              offersFor(model, asked, need),
            );
        }
      }),
    );
  });

  /** Where the match stands in every criterion, then the row of who offers. */
  const places = (row: (at: number) => number, match: Match): number[] => [
    ...MATCH_ORDER.map(({ criterion, values }) =>
      (values as readonly string[]).indexOf(match[criterion]),
    ),
    row(match.offer),
  ];

  test('are sorted by the first criterion that differs, equals as in the matrix', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const model = createModel(each);
        const row = (at: number) => model.index.columns.actor[at] as number;
        each.records.forEach((_, at) => {
          const all = offersFor(model, asked, at).map((match) => places(row, match));
          all.slice(1).forEach((after, before) => {
            const steps = after.map((place, criterion) => place - (all[before]?.[criterion] ?? 0));
            expect(steps.find((step) => step !== 0) ?? 0).toBeGreaterThanOrEqual(0);
          });
        });
      }),
    );
  });
});
