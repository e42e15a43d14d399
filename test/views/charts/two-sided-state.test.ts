import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { layout } from '../../../src/model/order';
import { pivot } from '../../../src/model/pivot';
import { layOut } from '../../../src/views/charts/two-sided-layout';
import { type By, twoSidedState } from '../../../src/views/charts/two-sided-state';
import { HAND_WRITTEN } from '../../model/sample';

const NEUTRAL = {
  sortActors: 'neutral',
  sortTopics: 'neutral',
  hideActors: false,
  hideTopics: false,
} as const;
const WORDS = {
  state: 'States',
  organization: 'Organizations',
  region: 'Regions',
  others: (count: number) => `${count} others`,
};

function stateOf(by: By, filter: Partial<Filter> = {}, dataset: Dataset = HAND_WRITTEN) {
  const model = createModel(dataset);
  const counted = pivot(model, { ...NO_FILTER, kind: ['need', 'offer'], ...filter });
  return twoSidedState(model, counted, layout(model, counted, NEUTRAL), by, WORDS);
}

const rowsOf = (state: ReturnType<typeof stateOf>) => state.groups.flatMap(({ rows }) => rows);

describe('state of the chart', () => {
  it('counts States by topic and keeps organizations out of the bars', () => {
    const [witnesses, extradition, laundering] = rowsOf(stateOf('topic'));
    expect(witnesses).toMatchObject({
      needs: 2,
      need: { requested: 1, raised: 1 },
      offer: { available: 0 },
      organizations: { offer: { available: 1 } },
    });
    expect(extradition).toMatchObject({ needs: 1, offer: { available: 1, planned: 1 } });
    expect(laundering).toMatchObject({ needs: 0, offer: { delivered: 0 } });
  });

  it('groups actors as the matrix does, organizations and regions after the States', () => {
    expect(
      stateOf('actor').groups.map(({ label, rows }) => [label, rows.map(({ id }) => id)]),
    ).toEqual([
      ['Caribbean', ['BRB']],
      ['Northern America', ['CAN']],
      ['South America', ['ARG']],
      ['Organizations', ['OAS']],
      ['Regions', ['013']],
    ]);
  });

  it('warns at the topics drawn on which two codings agree too little', () => {
    expect(stateOf('topic').shaky).toEqual(['Extradition']);
    expect(stateOf('topic', { topic: ['witnesses'] }).shaky).toEqual([]);
    expect(stateOf('actor').shaky).toEqual([]);
  });

  it('names the reason why a topic or an actor has no row', () => {
    expect(stateOf('topic').silent).toEqual([{ reason: 'regions-only', names: ['Firearms'] }]);
    expect(stateOf('actor').silent).toEqual([
      { reason: 'hidden', names: ['Peru'] },
      { reason: 'no-remarks', names: ['Jamaica'] },
      { reason: 'not-participant', names: ['United Nations Office on Drugs and Crime'] },
    ]);
  });

  it('does not say of what others alone have recorded that it is recorded of those chosen', () => {
    expect(stateOf('topic', { actor: ['PER'] }).silent).toEqual([
      { reason: 'hidden', names: ['Laundering'] },
      { reason: 'others', names: ['Witnesses', 'Extradition', 'Firearms'] },
    ]);
  });

  it('lists what its own filter leaves out, and nothing that another leaves out', () => {
    expect(stateOf('topic', { topic: ['witnesses'] }).leftOut.map(({ id }) => id)).toEqual([
      'extradition',
      'laundering',
      'firearms',
    ]);
    expect(stateOf('actor', { topic: ['witnesses'] }).leftOut).toEqual([]);
  });
});

describe('layout of the chart', () => {
  it('gives each status of offers a lane of its own, one under the other, inside the row', () => {
    for (const { lanes, needBar, band } of layOut(stateOf('topic'), 900).groups.flatMap(
      ({ rows }) => rows,
    )) {
      const ends = Object.values(lanes).map(({ y, height }) => [y, y + height]);
      expect(ends[1]?.[0]).toBeGreaterThan(ends[0]?.[1] ?? 0);
      expect(ends[2]?.[0]).toBeGreaterThan(ends[1]?.[1] ?? 0);
      expect(ends[2]?.[1]).toBeLessThanOrEqual(band.y + band.height);
      expect(needBar.y).toBeGreaterThanOrEqual(band.y);
    }
  });

  it('puts labels above the bars on a phone, and keeps every bar inside', () => {
    const state = stateOf('topic');
    for (const width of [320, 390, 768, 1440]) {
      const placed = layOut(state, width);
      expect(placed.stacked).toBe(width < 620);
      expect(placed.x(-state.most.need)).toBeGreaterThan(placed.gutter);
      expect(placed.x(state.most.offer)).toBeLessThan(width);
      const bars = placed.groups.flatMap(({ rows }) => rows);
      for (const { band, lanes } of bars)
        expect(lanes.available.y - band.y >= 20).toBe(placed.stacked);
    }
  });

  it('has one scale for both sides, in whole numbers', () => {
    const state = { ...stateOf('topic'), most: { need: 34, offer: 3 } };
    const { x, axis, ticks, domain } = layOut(state, 390);
    expect(axis - x(-10)).toBeCloseTo(x(10) - axis);
    expect(domain[0]).toBeLessThanOrEqual(-34);
    expect(ticks.every(Number.isInteger)).toBe(true);
    expect(ticks).toContain(0);
    for (const [index, tick] of ticks.entries())
      if (index > 0) expect(x(tick) - x(ticks[index - 1] ?? 0)).toBeGreaterThanOrEqual(30);
  });

  it('leaves room at the ends for numbers of three digits', () => {
    const state = stateOf('topic');
    const { margin } = layOut(state, 900);
    const wider = layOut({ ...state, most: { need: 190, offer: 188 } }, 900);
    expect(wider.margin.right).toBeGreaterThan(margin.right);
    expect(wider.margin.left - wider.gutter).toBe(wider.margin.right);
  });

  it('grows with its rows', () => {
    const height = (filter: Partial<Filter>) => layOut(stateOf('topic', filter), 900).height;
    expect(height({})).toBeGreaterThan(height({ topic: ['witnesses'] }));
  });
});
