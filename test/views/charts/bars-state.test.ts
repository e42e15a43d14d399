import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { layout } from '../../../src/model/order';
import {
  barsLayout,
  domainFor,
  extentOf,
  ticksFor,
} from '../../../src/views/charts/diverging-bars/bars-layout';
import {
  type By,
  barsFinding,
  barsState,
} from '../../../src/views/charts/diverging-bars/bars-state';
import { dataset, HAND_WRITTEN, NEUTRAL, record } from '../../model/sample';
import { manyStates, manyTopics } from './chart-page';

function stateOf(by: By, filter: Partial<Filter> = {}, data: Dataset = HAND_WRITTEN) {
  const model = createModel(data);
  const asked: Filter = { ...NO_FILTER, kind: ['need', 'offer'], ...filter };
  const { rows, columns } = layout(model, asked, NEUTRAL);
  return barsState(model, asked, by === 'topic' ? columns : rows, by);
}

const rowsOf = (state: ReturnType<typeof stateOf>) => state.rows;

describe('what the bars show', () => {
  it('groups actors as the matrix does, organizations and regions after the States', () => {
    expect(stateOf('actor').rows.map(({ group, id }) => [group, id])).toEqual([
      ['Caribbean', 'BRB'],
      ['Northern America', 'CAN'],
      ['South America', 'ARG'],
      ['Organizations', 'OAS'],
      ['Regions', '013'],
    ]);
  });

  it('names the reason why a topic or an actor has no row', () => {
    expect(stateOf('topic').silent).toEqual([{ reason: 'topic.regions', names: ['Firearms'] }]);
    expect(stateOf('actor').silent).toEqual([
      { reason: 'hidden', names: ['Peru'] },
      { reason: 'actor.no-remarks', names: ['Jamaica'] },
      { reason: 'actor.not-participant', names: ['United Nations Office on Drugs and Crime'] },
    ]);
  });

  it('tells needs of organizations from what is recorded of regions', () => {
    const data = dataset([
      record('r1', 'OAS', 'witnesses', 'raised'),
      record('r2', '013', 'extradition', 'available'),
      record('r3', 'OAS', 'laundering', 'requested'),
      record('r4', '013', 'laundering', 'raised'),
      record('r5', 'OAS', 'firearms', 'raised'),
      record('r6', 'ARG', 'firearms', 'raised'),
    ]);
    expect(stateOf('topic', {}, data).silent).toEqual([
      { reason: 'topic.organizations', names: ['Witnesses'] },
      { reason: 'topic.regions', names: ['Extradition'] },
      { reason: 'topic.organizations-and-regions', names: ['Laundering'] },
    ]);
    expect(stateOf('topic', { topic: ['firearms'], actor: ['OAS'] }, data).silent).toEqual([
      { reason: 'topic.organizations', names: ['Firearms'] },
    ]);
  });

  it('warns of the topics drawn on which two codings agree too little', () => {
    expect(stateOf('topic').shaky).toEqual(['Extradition']);
    expect(stateOf('topic', { topic: ['witnesses'] }).shaky).toEqual([]);
    expect(stateOf('actor').shaky).toEqual([]);
  });

  it('draws 24 of 60 topics and sums the others in one row, each State once', () => {
    const state = stateOf('topic', {}, manyTopics(60));
    const rows = rowsOf(state);
    expect(rows).toHaveLength(25);
    expect(rows.at(-1)).toMatchObject({ title: '36 other topics', raises: 1, asks: 0 });
    expect(state.others).toHaveLength(36);
    expect(state.everything).toHaveLength(60);
  });

  it('draws the 40 of 1,000 actors with the most', () => {
    const rows = rowsOf(stateOf('actor', {}, manyStates(1000)));
    expect(rows).toHaveLength(41);
    expect(rows.map(({ id }) => id)).toContain('S999');
    expect(rows.at(-1)).toMatchObject({
      title: '960 other countries and organizations',
      raises: 1,
    });
  });

  it('has no row where there is no need and no offer', () => {
    expect(stateOf('topic', {}, dataset([])).rows).toEqual([]);
    expect(stateOf('topic', { kind: ['capacity'], actor: ['PER'] }).rows).toEqual([]);
  });
});

describe('where the bars stand', () => {
  it.each([320, 390, 700, 1440])('keeps every bar, number and name inside %i pixels', (width) => {
    for (const data of [HAND_WRITTEN, manyTopics(60), manyStates(1000)])
      for (const by of ['topic', 'actor'] as const) {
        const { zero, unit, margin, domain, rows, gutter, isNarrow } = barsLayout(
          stateOf(by, {}, data),
          width,
        );
        expect(zero + domain[0] * unit).toBeCloseTo(margin.left);
        expect(zero + domain[1] * unit + margin.right).toBeCloseTo(width);
        for (const [needs, offers] of rows.flatMap(({ row }) => (row ? [extentOf(row)] : []))) {
          expect(needs).toBeGreaterThanOrEqual(domain[0]);
          expect(offers).toBeLessThanOrEqual(domain[1]);
        }
        expect(isNarrow ? gutter : 1).toBe(isNarrow ? 0 : 1);
        expect(gutter).toBeLessThan(width / 2);
      }
  });

  it('leaves room for numbers of five digits', () => {
    const state = { ...stateOf('topic'), most: { need: 12_345, offer: 67_890 } };
    const { margin, ticks, domain, unit } = barsLayout(state, 390);
    expect(margin.right).toBeGreaterThan(40);
    expect(domain).toEqual([-26_402, 67_890]);
    expect(ticks.every(Number.isInteger)).toBe(true);
    for (const [index, tick] of ticks.entries())
      if (index > 0) expect((tick - (ticks[index - 1] as number)) * unit).toBeGreaterThan(40);
  });

  it('has an axis of whole numbers that holds the longest bar and leaves each side its room', () => {
    expect(domainFor({ need: 9, offer: 3 })).toEqual([-9, 4]);
    expect(domainFor({ need: 0, offer: 0 })).toEqual([-1, 1]);
    expect(ticksFor([-9, 4], 56)).toEqual([-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4]);
    expect(ticksFor([-9, 4], 10)).toEqual([-5, 0]);
  });

  it('breaks a name of 80 letters into two lines and cuts what is left, visibly', () => {
    const long = `Trafficking ${'and smuggling '.repeat(6)}`.slice(0, 80);
    const [, row] = barsLayout(
      stateOf(
        'topic',
        {},
        manyTopics(1, () => long),
      ),
      700,
    ).rows;
    expect(row?.lines).toHaveLength(2);
    expect(row?.lines[1]).toMatch(/…$/);
    expect(row?.row?.title).toBe(long);
  });

  it.each([350, 700])(
    'cuts long names that begin alike so that they differ, at %i pixels',
    (width) => {
      const name = (at: number) =>
        `Trafficking and smuggling of goods and persons across borders, part ${at}`;
      const { rows } = barsLayout(stateOf('topic', {}, manyTopics(9, name)), width);
      const names = rows.flatMap(({ row, lines }) => (row ? lines.join(' ') : []));
      expect(new Set(names).size).toBe(9);
      for (const each of names) expect(each).toContain('…');
    },
  );
});

describe('the sentence of finding', () => {
  it('counts the topics with needs that are not answered, or only perhaps, and names those of the most States', () => {
    const data = dataset([
      record('r1', 'ARG', 'firearms', 'requested'),
      record('r2', 'CAN', 'firearms', 'raised'),
      record('r3', 'ARG', 'laundering', 'raised'),
      record('r4', 'ARG', 'witnesses', 'raised', { modalities: ['training'] }),
      record('r5', 'OAS', 'witnesses', 'available', { modalities: ['training'] }),
    ]);
    expect(barsFinding(stateOf('topic', {}, data))).toBe(
      'On 2 topics, States have needs that no offer clearly answers: Firearms (2 States) and Laundering (1 State).',
    );
    expect(barsFinding(stateOf('topic', { topic: ['witnesses'] }, data))).toBe(
      'Every need is answered on the only topic that States ask for or raise.',
    );
  });

  it.each([
    [
      2,
      'Topics where the most States have needs without a clear answer: Topic 0 (3 States) and Topic 1 (2 States).',
    ],
    [1, 'Topics where the most States have needs without a clear answer: Topic 0 (3 States).'],
  ])('does not say that most States need the %i most needed', (leading, end) => {
    const many = manyTopics(6);
    const more = [
      record('m1', 'CAN', 't0', 'raised'),
      record('m2', 'BRB', 't0', 'raised'),
      record('m3', 'CAN', 't1', 'raised'),
    ].slice(0, leading + 1);
    expect(
      barsFinding(stateOf('topic', {}, { ...many, records: [...many.records, ...more] })),
    ).toBe(`On 6 topics, States have needs that no offer clearly answers. ${end}`);
  });

  it('tells of States alone, whoever else has a need', () => {
    const data = dataset([
      record('r1', 'ARG', 'firearms', 'requested'),
      record('r2', 'OAS', 'firearms', 'raised'),
    ]);
    expect(barsFinding(stateOf('actor', {}, data))).toBe(
      '1 State has needs that no offer clearly answers: Argentina (1 topic).',
    );
  });

  it('names nobody where too many are equal, and says nothing of nothing', () => {
    expect(barsFinding(stateOf('topic', {}, manyTopics(60)))).toBe(
      'On 60 topics, States have needs that no offer clearly answers.',
    );
    expect(barsFinding(stateOf('actor', {}, manyStates(1)))).toBe(
      '1 State has needs that no offer clearly answers: State 0 (2 topics).',
    );
    expect(barsFinding(stateOf('topic', {}, dataset([])))).toBeNull();
    expect(barsFinding(stateOf('actor', {}, dataset([])))).toBeNull();
  });
});
