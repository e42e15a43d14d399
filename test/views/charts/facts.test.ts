import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { layout } from '../../../src/model/order';
import { pivot } from '../../../src/model/pivot';
import { MEASURES } from '../../../src/store/view-state';
import type { TableTwin } from '../../../src/ui/chart-frame';
import type { Fact } from '../../../src/ui/export/csv-facts';
import { flowFacts } from '../../../src/views/charts/flow-facts';
import { flowState } from '../../../src/views/charts/flow-state';
import { flowTable } from '../../../src/views/charts/flow-table';
import { formsFacts } from '../../../src/views/charts/forms-facts';
import { formsState } from '../../../src/views/charts/forms-state';
import { formsTable } from '../../../src/views/charts/forms-table';
import { mapFacts } from '../../../src/views/charts/map-facts';
import { mapState } from '../../../src/views/charts/map-state';
import { mapTable } from '../../../src/views/charts/map-table';
import { marketFacts } from '../../../src/views/charts/market-facts';
import { marketState } from '../../../src/views/charts/market-state';
import { marketTable } from '../../../src/views/charts/market-table';
import { tableTwin } from '../../../src/views/charts/table-twin';
import { twoSidedFacts } from '../../../src/views/charts/two-sided-facts';
import { twoSidedState } from '../../../src/views/charts/two-sided-state';
import { ACTORS, anyDataset, anyFilter, HAND_WRITTEN, TOPICS } from '../../model/sample';
import { manyTopics } from './market-page';

const NEUTRAL = {
  sortActors: 'neutral',
  sortTopics: 'neutral',
  hideActors: false,
  hideTopics: false,
} as const;
const WORDS = { state: 'S', organization: 'O', region: 'R', others: (n: number) => `${n} others` };
const nothing = () => {};

/** What the charts are drawn from, each with its facts and the table on the page. */
function chartsOf(data: Dataset, asked: Partial<Filter> = {}) {
  const filter = { ...NO_FILTER, ...asked };
  const model = createModel(data);
  const counted = pivot(model, filter);
  const order = layout(model, counted, NEUTRAL);
  const twoSided = (by: 'topic' | 'actor') => {
    const state = twoSidedState(model, counted, order, by, WORDS);
    return { facts: twoSidedFacts(model, filter, state), table: tableTwin(state, '', nothing) };
  };
  const map = (measure: (typeof MEASURES)[number]) => {
    const state = mapState(model, counted, measure);
    return {
      facts: mapFacts(model, state),
      table: mapTable(state, model.names, '', nothing),
    };
  };
  const forms = formsState(model, counted, order);
  const market = marketState(model, counted);
  const flow = flowState(model, filter, order);
  return {
    topic: twoSided('topic'),
    actor: twoSided('actor'),
    map,
    forms: { facts: formsFacts(model, forms), table: formsTable(forms, '', nothing), state: forms },
    market: { facts: marketFacts(model, market), table: marketTable(market, '', nothing) },
    flow: { facts: flowFacts(model, flow), table: flowTable(flow, '', nothing) },
  };
}
type Charts = ReturnType<typeof chartsOf>;

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

/** The sum of the facts that have all of these. */
const total = (facts: readonly Fact[], wanted: Fact) =>
  sum(
    facts
      .filter((fact) => Object.entries(wanted).every(([column, value]) => fact[column] === value))
      .map(({ count }) => count as number | null),
  );

const rowsOf = ({ sections }: TableTwin) =>
  sections.flatMap(({ id, rows }) => rows.map((row) => ({ ...row, section: id })));
const columnSum = (
  rows: readonly { cells: readonly { id: string; value: number }[] }[],
  id: string,
) =>
  sum(
    rows.flatMap(({ cells }) => cells.filter((cell) => cell.id === id).map(({ value }) => value)),
  );

const checks: Readonly<Record<string, (charts: Charts) => void>> = {
  'needs against offers'(charts) {
    for (const by of ['topic', 'actor'] as const) {
      const { facts, table } = charts[by];
      const unit = by === 'topic' ? 'states' : 'topics';
      for (const { id, cells } of rowsOf(table)) {
        for (const cell of cells) {
          const [first = '', second] = cell.id.split(' ');
          const what =
            second === undefined
              ? { unit, ...(first === 'total' ? { kind: 'need' } : { status: first }) }
              : {
                  unit: 'organizations',
                  ...(second === 'need' ? { kind: 'need' } : { status: second }),
                };
          expect(total(facts, { [by]: id, ...what }), `${id} ${cell.id}`).toBe(cell.value);
        }
      }
      expect(new Set(facts.map((fact) => (fact as Fact)[by]))).toEqual(
        new Set(facts.length === 0 ? [] : rowsOf(table).map(({ id }) => id)),
      );
    }
  },
  'status and form'({ forms: { facts, table, state } }) {
    for (const { id, cells, section } of rowsOf(table)) {
      const [row, status = null] = id.split(' ');
      const topic = state.rows.find((each) => each.id === row)?.topics.join(';') ?? '';
      cells.forEach((cell, at) => {
        const form = state.forms[at];
        const wanted = { kind: section, topic, status };
        const { kind = '', modalities = [] } = form ?? {};
        const own = { form: kind === 'form' ? 'one' : kind, modalities: modalities.join(';') };
        expect(total(facts, form ? { ...wanted, ...own } : wanted)).toBe(cell.value);
      });
    }
    expect(total(facts, {})).toBe(columnSum(rowsOf(table), 'total'));
  },
  'demand against supply'({ market: { facts, table } }) {
    for (const { id, cells, section } of rowsOf(table)) {
      const quadrant = section === 'all' ? null : section;
      const of = (what: Fact) => total(facts, { topic: id, quadrant, ...what });
      expect([
        of({ kind: 'need' }),
        of({ kind: 'offer', unit: 'states' }),
        of({ kind: 'offer', unit: 'organizations' }),
        of({ kind: 'offer', status: 'available' }),
      ]).toEqual(cells.map(({ value }) => value));
    }
    expect(facts).toHaveLength(3 * rowsOf(table).length);
  },
  'the map'({ map }) {
    for (const measure of MEASURES) {
      const { facts, table } = map(measure);
      expect(facts).toHaveLength(rowsOf(table).length);
      for (const { id, cells } of rowsOf(table)) {
        const fact = facts.find(({ actor }) => actor === id);
        expect(fact).toMatchObject({ measure, count: cells[0]?.value ?? null });
        const known = ACTORS.find((actor) => actor.id === id);
        expect(fact?.subregion).toBe(known?.subregion);
        expect(fact?.subregion_name).toBe(
          ACTORS.find((actor) => actor.id === known?.subregion)?.name,
        );
        expect(fact?.count === null).toBe(fact?.blank !== null && fact?.blank !== 'met');
      }
    }
  },
  'who helps whom'({ flow: { facts, table } }) {
    for (const { id: status, rows } of table.sections) {
      expect(total(facts, { status, unit: 'offers' })).toBe(columnSum(rows, 'offers'));
      const open = status === 'delivered' ? 'nobody-named' : 'open-to-all';
      for (const { id } of table.columns[1]?.columns ?? []) {
        const to =
          id === 'open' || id === 'other'
            ? { recipient_kind: id === 'open' ? open : 'other' }
            : { recipient: id };
        expect(total(facts, { status, unit: 'mentions', ...to })).toBe(columnSum(rows, `to ${id}`));
      }
    }
  },
};

describe('facts of the charts', () => {
  const cases = anyDataset.chain((data) =>
    fc.tuple(fc.constant(data), anyFilter(data.records.length)),
  );

  it.each(Object.entries(checks))('%s: add up to the table on the page', (_, check) => {
    check(chartsOf(HAND_WRITTEN));
    check(chartsOf(manyTopics(30)));
    fc.assert(
      fc.property(cases, ([data, filter]) => check(chartsOf(data, filter))),
      { numRuns: 40 },
    );
  });

  it('have ids and names of the dataset, and a cell for every column', () => {
    const ids = new Set(['', ...[...ACTORS, ...TOPICS].map(({ id }) => id)]);
    const labels = new Map(TOPICS.map(({ id, label }) => [id, label]));
    const { topic, actor, map, forms, market, flow } = chartsOf(HAND_WRITTEN);
    for (const { facts } of [topic, actor, map('needs'), forms, market, flow]) {
      const columns = Object.keys(facts[0] ?? {});
      expect(facts.length).toBeGreaterThan(0);
      for (const fact of facts as readonly Fact[]) {
        expect(Object.keys(fact)).toEqual(columns);
        for (const column of ['topic', 'actor', 'subregion', 'provider', 'recipient'])
          if (fact[column]) expect(ids).toContain(fact[column]);
        if (fact.topic) expect(fact.topic_label).toBe(labels.get(String(fact.topic)));
      }
    }
  });

  it('leave out what the filter does not ask for, and write what it asks for as 0', () => {
    const { topic } = chartsOf(HAND_WRITTEN, { kind: ['need'], topic: ['extradition'] });
    expect(topic.facts.map(({ status, unit, count }) => [status, unit, count])).toEqual([
      ['requested', 'states', 0],
      ['acknowledged', 'states', 1],
      ['raised', 'states', 0],
      ['requested', 'organizations', 0],
      ['acknowledged', 'organizations', 0],
      ['raised', 'organizations', 0],
    ]);
  });

  it('name by id every topic that a row sums', () => {
    const { facts } = chartsOf(manyTopics(30)).forms;
    const summed = facts.find(({ topic }) => topic.includes(';'));
    expect(summed?.topic.split(';')).toHaveLength(6);
    expect(summed?.topic_label.split(';')).toHaveLength(6);
    expect(summed?.count).toBe(6);
  });
});
