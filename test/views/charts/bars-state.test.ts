import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { layout } from '../../../src/model/answers/layout';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { textWidth } from '../../../src/ui/fit-text';
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

describe('state of the diverging bars', () => {
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
    expect(stateOf('topic').apart).toEqual(['Firearms']);
    // Past help has no bar.
    expect(stateOf('topic').silent).toEqual([{ reason: 'hidden', names: ['Laundering'] }]);
    expect(stateOf('actor').silent).toEqual([
      { reason: 'hidden', names: ['Peru'] },
      { reason: 'actor.no-remarks', names: ['Jamaica'] },
      { reason: 'actor.not-participant', names: ['United Nations Office on Drugs and Crime'] },
    ]);
  });

  it('lists the topics that only organizations and regions raise', () => {
    const data = dataset([
      record('r1', 'OAS', 'witnesses', 'raised'),
      record('r2', '013', 'extradition', 'available'),
      record('r3', 'OAS', 'laundering', 'requested'),
      record('r4', '013', 'laundering', 'raised'),
      record('r5', 'OAS', 'firearms', 'raised'),
      record('r6', 'ARG', 'firearms', 'raised'),
    ]);
    const { apart, silent } = stateOf('topic', {}, data);
    expect(apart).toEqual(['Witnesses', 'Laundering']);
    // An offer of a region counts for no actor.
    expect(silent).toEqual([{ reason: 'hidden', names: ['Extradition'] }]);
  });

  it('warns of the drawn topics on which the two codings agreed too little', () => {
    expect(stateOf('topic').shaky).toEqual(['Extradition (2007 (1))']);
    expect(stateOf('topic', { topic: ['witnesses'] }).shaky).toEqual([]);
    expect(stateOf('actor').shaky).toEqual([]);
  });

  it('draws the largest 40 of 1,000 actors', () => {
    const { rows, others } = stateOf('actor', {}, manyStates(1000));
    expect(rows).toHaveLength(40);
    expect(rows.map(({ id }) => id)).toContain('S999');
    expect(others).toHaveLength(960);
  });

  it('gives for an actor the number of topics it raises with an offer open to it', () => {
    const data = dataset([
      record('r1', 'ARG', 'witnesses', 'raised', { modalities: ['training'] }),
      record('r2', 'ARG', 'firearms', 'raised'),
      record('r3', 'OAS', 'witnesses', 'available', { modalities: ['training'] }),
    ]);
    const rows = stateOf('actor', {}, data).rows;
    expect(rows.find(({ id }) => id === 'ARG')?.answer).toEqual({
      state: 'open',
      open: 1,
      of: 2,
      best: 1,
      least: { state: 'none', count: 1 },
    });
    expect(rows.find(({ id }) => id === 'OAS')?.answer).toMatchObject({ state: 'no-request' });
  });
});

describe('layout of the diverging bars', () => {
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
        expect(gutter === 0).toBe(isNarrow);
        expect(gutter).toBeLessThan(width / 2);
      }
  });

  it('puts an answer below a name that leaves no space for it, so that neither is cut', () => {
    const data = dataset([
      record('r1', 'UNODC', 'witnesses', 'raised', { modalities: ['training'] }),
      record('r2', 'UNODC', 'firearms', 'raised'),
      record('r3', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
    ]);
    const named = {
      ...data,
      actors: data.actors.map((one) =>
        one.id === 'UNODC' ? { ...one, name: 'Office of Saint Vincent and all Grenadines' } : one,
      ),
    };
    const narrow = barsLayout(stateOf('actor', {}, named), 358);
    expect(narrow.isStacked).toBe(true);
    expect(narrow.rows.flatMap(({ lines }) => lines)).toContain(
      'Office of Saint Vincent and all Grenadines',
    );
    expect(barsLayout(stateOf('actor', {}, named), 1200).isStacked).toBe(false);
  });

  it('keeps the words on answers clear of the name of the offers where bars are short', () => {
    const data = dataset([record('r1', 'ARG', 'witnesses', 'raised')]);
    const { answers, zero } = barsLayout(stateOf('topic', {}, data), 1200);
    expect((answers ?? 0) - zero).toBeGreaterThan(textWidth('Who offers help', 13, true) + 8);
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

  it('has an axis of whole numbers that fits the longest bar and the name of each side', () => {
    expect(domainFor({ need: 9, offer: 3 })).toEqual([-9, 4]);
    expect(domainFor({ need: 0, offer: 0 })).toEqual([-1, 1]);
    expect(ticksFor([-9, 4], 56)).toEqual([-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4]);
    expect(ticksFor([-9, 4], 10)).toEqual([-5, 0]);
  });

  it('breaks a name of 80 letters into two lines and cuts the rest with an ellipsis', () => {
    const long = `Trafficking ${'and smuggling '.repeat(6)}`.slice(0, 80);
    const [row] = barsLayout(
      stateOf(
        'topic',
        {},
        manyTopics(1, () => long),
      ),
      700,
    ).rows;
    expect(row?.lines).toHaveLength(2);
    expect(row?.lines[1]).toMatch(/…$/);
    expect(row?.row?.label).toBe(long);
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

describe('the finding of the diverging bars', () => {
  const findingOf = (by: By, data: Dataset, filter: Partial<Filter> = {}) => {
    const asked = { ...NO_FILTER, ...filter };
    return barsFinding(createModel(data), asked, stateOf(by, filter, data));
  };

  it('names the topic that the most States raise, or a few topics with equal numbers', () => {
    const records = [
      record('r1', 'ARG', 'firearms', 'requested'),
      record('r2', 'CAN', 'firearms', 'raised'),
      record('r3', 'ARG', 'laundering', 'raised'),
      record('r4', 'OAS', 'witnesses', 'raised'),
    ];
    expect(findingOf('topic', dataset(records))).toBe(
      '2 States raise firearms, more than any other topic',
    );
    const more = [
      record('r5', 'CAN', 'laundering', 'raised'),
      record('r6', 'ARG', 'extradition', 'raised'),
    ];
    expect(findingOf('topic', dataset([...records, ...more]))).toBe(
      'Raised most: firearms and laundering, by 2 States each',
    );
    expect(findingOf('topic', dataset(records), { topic: ['firearms'] })).toBe(
      '2 States raise firearms',
    );
  });

  it('is about offers where the filter leaves no needs', () => {
    const data = dataset([
      record('r1', 'ARG', 'firearms', 'requested'),
      record('r2', 'OAS', 'witnesses', 'available'),
    ]);
    expect(findingOf('topic', data, { kind: ['offer'] })).toBe(
      '1 country or organization offers help on witnesses',
    );
    expect(findingOf('actor', data, { kind: ['offer'] })).toBe(
      '1 country or organization offers help',
    );
  });

  it('counts the States that raise topics and those that ask, and names none', () => {
    const data = dataset([
      record('r1', 'ARG', 'firearms', 'requested'),
      record('r2', 'CAN', 'firearms', 'raised'),
      record('r3', 'OAS', 'firearms', 'raised'),
    ]);
    expect(findingOf('actor', data)).toBe('2 States raise topics; 1 of them asks for help');
    expect(findingOf('actor', data, { actor: ['CAN'] })).toBe(
      '1 State raises topics; no request for help is recorded',
    );
    // The filter shuts requests out.
    expect(findingOf('actor', data, { status: ['raised'] })).toBe('1 State raises topics');
  });

  it('is null where too many are equal, and without rows', () => {
    expect(findingOf('topic', manyTopics(60))).toBeNull();
    expect(findingOf('topic', dataset([]))).toBeNull();
    expect(findingOf('actor', dataset([]))).toBeNull();
  });
});
