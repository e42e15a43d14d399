import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { market, providersOf } from '../../src/model/market';
import { createModel } from '../../src/model/model';
import { pivot } from '../../src/model/pivot';
import * as naive from './naive';
import { anyDataset, anyFilter, dataset, HAND_WRITTEN, record } from './sample';

function marketOf(filter: Partial<Filter> = {}, data = HAND_WRITTEN) {
  const model = createModel(data);
  return market(model, pivot(model, { ...NO_FILTER, ...filter }));
}

describe('demand against supply', () => {
  test('counts States in need, and providers of what is available, organizations apart', () => {
    expect(marketOf().standings).toEqual([
      { topic: 0, needs: 2, states: 0, organizations: 1 },
      { topic: 1, needs: 1, states: 1, organizations: 0 },
    ]);
  });

  test('what is needed by a region only, or was helped in the past only, stands nowhere', () => {
    expect(marketOf().without).toEqual([2, 3]);
    expect(marketOf({ topic: ['witnesses', 'firearms'] }).without).toEqual([3]);
  });

  test('a filter on actors or subregions narrows the States in need, not who offers', () => {
    const standings = [
      { topic: 0, needs: 1, states: 0, organizations: 1 },
      { topic: 1, needs: 1, states: 1, organizations: 0 },
    ];
    expect(marketOf({ actor: ['BRB'] }).standings).toEqual(standings);
    expect(marketOf({ subregion: ['029'] }).standings).toEqual(standings);
    expect(marketOf({ actor: ['JAM'] }).standings.map(({ needs }) => needs)).toEqual([0, 0]);
    // What else is asked holds of both sides.
    expect(marketOf({ actor: ['BRB'], basis: ['explicit'] }).standings[0]).toMatchObject({
      topic: 0,
      organizations: 0,
    });
  });

  test('says which side the filter shuts out', () => {
    expect(marketOf().shutOut).toBeNull();
    expect(marketOf({ kind: ['need'] }).shutOut).toBe('available');
    expect(marketOf({ status: ['planned', 'raised'] }).shutOut).toBe('available');
    expect(marketOf({ kind: ['offer'] }).shutOut).toBe('need');
    expect(marketOf({ kind: ['capacity'] }).shutOut).toBe('both');
  });

  test('divides at the medians, unless topics are few or alike', () => {
    expect(marketOf().division).toBeNull();
    const topics = HAND_WRITTEN.topics.map(({ id }) => id);
    const each = topics.map((id, at) => record(`n${at}`, 'ARG', id, 'raised'));
    expect(marketOf({}, dataset(each)).division).toBeNull();
    const uneven = [
      ...each,
      record('n8', 'BRB', 'witnesses', 'raised'),
      record('o1', 'CAN', 'extradition', 'available'),
    ];
    expect(marketOf({}, dataset(uneven)).division).toEqual({ needs: 1, providers: 0 });
  });

  test('as a plain loop has it', () => {
    const datasetAndFilter = anyDataset.chain((each) =>
      fc.tuple(fc.constant(each), anyFilter(each.records.length)),
    );
    fc.assert(
      fc.property(datasetAndFilter, ([each, filter]) => {
        const model = createModel(each);
        const { standings, without } = market(model, pivot(model, filter));
        const records = naive.recordsUnder(each, filter);
        const anybody = naive.recordsUnder(each, { ...filter, actor: [], subregion: [] });
        const kindOf = (id: string) => each.actors.find((actor) => actor.id === id)?.kind;
        for (const standing of standings) {
          const id = model.topics[standing.topic]?.id;
          const who = (of: typeof records, kind: string, asked: (status: string) => boolean) =>
            new Set(
              of
                .filter(({ topic }) => topic === id)
                .filter((item) => kindOf(item.actor) === kind && asked(item.status))
                .map(({ actor }) => actor),
            ).size;
          const needed = (status: string) =>
            ['requested', 'acknowledged', 'raised'].includes(status);
          const offered = (status: string) => status === 'available';
          expect(standing.needs).toBe(who(records, 'state', needed));
          expect(standing.states).toBe(who(anybody, 'state', offered));
          expect(standing.organizations).toBe(who(anybody, 'organization', offered));
          expect(standing.needs + providersOf(standing)).toBeGreaterThan(0);
        }
        const left =
          filter.topic.length === 0
            ? each.topics
            : each.topics.filter(({ id }) => filter.topic.includes(id));
        expect(standings.length + without.length).toBe(left.length);
      }),
    );
  });
});
