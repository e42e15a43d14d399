import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoopRecord } from '../../../src/dataset/schema';
import { type Arrangement, type Group, layout, SORTS } from '../../../src/model/answers/layout';
import { orderBySimilarity } from '../../../src/model/answers/similarity';
import { silenceOf } from '../../../src/model/count/blanks';
import { cellMarks, markBits } from '../../../src/model/count/marks';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel, type Model } from '../../../src/model/model';
import { anyDataset, anyFilter } from '../arbitrary';
import { dataset, HAND_WRITTEN, record } from '../sample';

const PLAIN: Arrangement = {
  sortActors: 'neutral',
  sortTopics: 'neutral',
  hideActors: false,
  hideTopics: false,
};
const model = createModel(HAND_WRITTEN);

const named = (groups: readonly Group[], items: readonly { id: string }[]) =>
  groups.map(({ id, members }) => `${id}: ${members.map((at) => items[at]?.id).join(' ')}`);

function shown(arrangement: Partial<Arrangement>, asked: Partial<Filter> = {}, of = model) {
  const answer = layout(of, { ...NO_FILTER, ...asked }, { ...PLAIN, ...arrangement });
  return { rows: named(answer.rows, of.actors), columns: named(answer.columns, of.topics) };
}

describe('the neutral order', () => {
  test('has States by subregion, then organizations, then regions; topics that are asked for come first', () => {
    expect(shown({})).toEqual({
      rows: ['029: BRB JAM', '021: CAN', '005: ARG PER', 'organization: OAS UNODC', 'region: 013'],
      columns: ['all: witnesses extradition firearms laundering'],
    });
  });

  test('puts a region that acts as one last among its own States', () => {
    const of = createModel(dataset([record('r', '005', 'witnesses', 'raised')]));
    expect(shown({}, {}, of).rows[2]).toBe('005: ARG PER 005');
  });

  test('sorts topics by States that ask, then States that raise them, then other actors, then offers', () => {
    const of = createModel(
      dataset([
        record('a', 'ARG', 'firearms', 'requested'),
        record('b', 'ARG', 'laundering', 'raised', { start: 1 }),
        record('c', 'BRB', 'laundering', 'acknowledged', { start: 2 }),
        record('d', '013', 'extradition', 'raised'),
        record('e', 'CAN', 'witnesses', 'available'),
      ]),
    );
    expect(shown({}, {}, of).columns).toEqual(['all: firearms laundering extradition witnesses']);
  });

  test('puts many topics in their groups', () => {
    const [topic] = HAND_WRITTEN.topics;
    const topics = Array.from({ length: 40 }, (_, at) => ({
      ...(topic as (typeof HAND_WRITTEN.topics)[number]),
      id: `t${at}`,
      group: at % 2 ? 'justice' : 'money',
    }));
    const of = createModel(dataset([record('r', 'ARG', 't3', 'raised')], { topics }));
    const { columns } = shown({}, {}, of);
    expect(columns.map((group) => group.split(' ')[0])).toEqual(['justice:', 'money:']);
    expect(columns[0]).toMatch(/^justice: t3 t1 /);
  });

  test('removes rows and columns that the filter excludes and keeps blank ones', () => {
    expect(shown({}, { subregion: ['029'], topic: ['firearms'] })).toEqual({
      rows: ['029: BRB JAM'],
      columns: ['all: firearms'],
    });
  });
});

describe('rows without a mark that is shown', () => {
  const left = (asked: Partial<Filter> = {}, arrangement: Partial<Arrangement> = {}) => {
    const answer = layout(
      model,
      { ...NO_FILTER, ...asked },
      { ...PLAIN, hideActors: true, hideTopics: true, ...arrangement },
    );
    return {
      ids: answer.leftOut.map(
        ({ id, members }) => `${id}: ${members.map((at) => model.actors[at]?.id).join(' ')}`,
      ),
      topics: answer.blankTopics.map((at) => model.topics[at]?.id),
      rows: named(answer.rows, model.actors),
    };
  };

  test('are left out and listed by the reason why they are blank', () => {
    expect(left({ kind: ['need'], meeting: ['first'] })).toEqual({
      ids: ['switched-off: CAN PER OAS', 'no-remarks: JAM', 'not-participant: BRB UNODC'],
      topics: ['extradition', 'laundering'],
      rows: ['005: ARG', 'region: 013'],
    });
  });

  test('have a reason of their own where only the shown kinds hide their marks', () => {
    const marks = ['asks', 'difficulty', 'mentions', 'offers', 'plans'] as const;
    expect(left({}, { marks })).toMatchObject({
      ids: ['unshown: PER', 'no-remarks: JAM', 'not-participant: UNODC'],
      topics: ['laundering'],
    });
  });

  test('are listed as silent too where only others spoke of them', () => {
    const of = createModel(
      dataset([record('r1', 'JAM', 'witnesses', 'in-place', { reportedBy: 'OAS' })]),
    );
    const marks = ['asks', 'offers'] as const;
    const { leftOut } = layout(of, NO_FILTER, { ...PLAIN, hideActors: true, marks });
    const namesOf = (reason: string) =>
      leftOut
        .filter(({ id }) => id === reason)
        .flatMap(({ members }) => members.map((at) => of.actors[at]?.id));
    expect(namesOf('unshown')).toEqual(['JAM']);
    expect(namesOf('no-remarks')).toContain('JAM');
  });

  test('never list a region as not a participant', () => {
    expect(left({ meeting: ['second'] }).ids).toEqual([
      'hidden: 013',
      'no-remarks: CAN',
      'not-participant: JAM ARG PER OAS UNODC',
    ]);
  });

  test('stay where the reader names, filters or pins them', () => {
    expect(left({}, { named: ['JAM'] }).rows[0]).toBe('029: BRB JAM');
    expect(left({ actor: ['JAM', 'UNODC'] }).rows).toEqual(['029: JAM', 'organization: UNODC']);
    expect(left({}, { pinned: ['JAM'] }).rows[0]).toBe('pinned: JAM');
  });

  test('stay where the reader does not hide blank rows', () => {
    const { ids, topics } = left({}, { hideActors: false, hideTopics: false });
    // That an actor was silent is a fact of the meeting, told also where it has a row.
    expect(ids).toEqual(['no-remarks: JAM', 'not-participant: UNODC']);
    expect(topics).toEqual([]);
  });
});

test('pinned rows and columns stand first in every order, hidden ones are left out and listed', () => {
  for (const sort of SORTS) {
    const answer = layout(model, NO_FILTER, {
      ...PLAIN,
      sortActors: sort,
      sortTopics: sort,
      pinned: ['OAS', 'firearms'],
      hidden: ['CAN', 'laundering'],
    });
    expect(named(answer.rows, model.actors)[0]).toBe('pinned: OAS');
    expect(named(answer.columns, model.topics)[0]).toBe('pinned: firearms');
    expect(answer.hidden).toEqual(['CAN', 'laundering']);
    const all = [...answer.rows, ...answer.columns].flatMap(({ members }) => members);
    expect(all).toHaveLength(model.actors.length - 1 + 4 - 1);
  }
});

test('rows and left-out actors together are all actors; silence is told of all, whatever their marks', () => {
  fc.assert(
    fc.property(anyDataset, anyFilter(0), (data, filter) => {
      const of = createModel(data);
      const asked = { ...filter, hits: null };
      const whole = layout(of, asked, PLAIN);
      const parts = layout(of, asked, { ...PLAIN, hideActors: true });
      const members = (groups: readonly { members: readonly number[] }[]) =>
        groups.flatMap((group) => group.members);
      const all = members(whole.rows).sort((a, b) => a - b);
      const rows = members(parts.rows);
      expect([...new Set([...rows, ...members(parts.leftOut)])].sort((a, b) => a - b)).toEqual(all);
      const bits = markBits(of, asked);
      const { topics } = of.index;
      for (const { id, members: own } of parts.leftOut)
        if (id === 'no-remarks' || id === 'not-participant')
          expect(own).toEqual(all.filter((row) => silenceOf(of, asked, row) === id));
        else
          for (const row of own) {
            expect(rows).not.toContain(row);
            expect(bits.slice(row * topics, (row + 1) * topics).every((one) => one === 0)).toBe(
              true,
            );
          }
    }),
  );
});

describe('other orders dissolve subregions and topic groups, never the kinds of actor', () => {
  test('by name sorts within each kind', () => {
    expect(shown({ sortActors: 'name', sortTopics: 'name' })).toEqual({
      rows: ['state: ARG BRB CAN JAM PER', 'organization: OAS UNODC', 'region: 013'],
      columns: ['all: extradition firearms laundering witnesses'],
    });
  });

  test('by needs puts the most needs first', () => {
    const { rows, columns } = shown({ sortActors: 'needs', sortTopics: 'needs' });
    expect(rows[0]).toBe('state: BRB ARG JAM CAN PER');
    expect(columns).toEqual(['all: witnesses extradition laundering firearms']);
  });

  test('by offers counts providers as the bar does', () => {
    const { rows, columns } = shown({ sortActors: 'offers', sortTopics: 'offers' });
    expect(rows[0]).toBe('state: BRB JAM CAN ARG PER');
    expect(columns).toEqual(['all: witnesses extradition laundering firearms']);
  });

  test('by unmet needs counts needs that are answered perhaps', () => {
    const { rows, columns } = shown({ sortActors: 'unmet', sortTopics: 'unmet' });
    expect(rows[0]).toBe('state: BRB ARG JAM CAN PER');
    expect(columns).toEqual(['all: witnesses extradition laundering firearms']);
  });
});

describe('order by similarity', () => {
  const need = (actor: string, ...topics: string[]): CoopRecord[] =>
    topics.map((topic) => record(`${actor}-${topic}`, actor, topic, 'raised'));

  test('starts with the fullest row, goes on with the row most similar to the last, and ends with blank rows', () => {
    const like = createModel(
      dataset([
        ...need('BRB', 'firearms'),
        ...need('CAN', 'witnesses', 'extradition', 'laundering'),
        ...need('ARG', 'firearms'),
        ...need('PER', 'witnesses', 'extradition'),
      ]),
    );
    const { rows, columns } = shown(
      { sortActors: 'similarity', sortTopics: 'similarity' },
      {},
      like,
    );
    expect(rows[0]).toBe('state: CAN PER BRB ARG JAM');
    expect(columns).toEqual(['all: witnesses extradition laundering firearms']);
  });

  /** Patterns of the lines, in the order shown; equal ones must not be torn apart. */
  function torn(patterns: readonly string[]): boolean {
    const runs = patterns.filter((pattern, at) => pattern !== patterns[at - 1]);
    return new Set(runs).size < runs.length;
  }
  /** By cell its marks; a need is a need, however it is stated. */
  const alike = (any: Model, asked: Filter): string[] =>
    any.actors.flatMap((_, actor) =>
      any.topics.map((_each, topic) =>
        cellMarks(any, asked, actor, topic)
          .map(({ mark }) => (['asks', 'difficulty', 'mentions'].includes(mark) ? 'need' : mark))
          .join('+'),
      ),
    );
  const line = (cells: readonly string[], first: number, step: number, length: number): string =>
    Array.from({ length }, (_, i) => cells[first + i * step]).join();
  const patterns = (
    any: Model,
    cells: readonly string[],
    { members }: Group,
    of: 'rows' | 'columns',
  ) => {
    const { topics, actors } = any.index;
    return members.map((at) =>
      of === 'rows' ? line(cells, at * topics, 1, topics) : line(cells, at, topics, actors),
    );
  };

  test('keeps identical rows, and identical columns, together', () => {
    const cases = anyDataset.chain((each) =>
      fc.tuple(fc.constant(each), anyFilter(each.records.length)),
    );
    fc.assert(
      fc.property(cases, ([each, asked]) => {
        const any = createModel(each);
        const cells = alike(any, asked);
        const sorted = { ...PLAIN, sortActors: 'similarity', sortTopics: 'similarity' } as const;
        const { rows, columns } = layout(any, asked, sorted);
        for (const group of rows) expect(torn(patterns(any, cells, group, 'rows'))).toBe(false);
        for (const group of columns) {
          expect(torn(patterns(any, cells, group, 'columns'))).toBe(false);
        }
      }),
    );
  });
});

test('orderBySimilarity continues with the pattern that a naive search by Jaccard index finds', () => {
  const bits = (words: Uint32Array): number[] =>
    [...words].flatMap((word, w) =>
      Array.from({ length: 32 }, (_, bit) => w * 32 + bit).filter((at) => (word >>> (at % 32)) & 1),
    );
  const likeness = (a: number[], b: number[]) =>
    a.filter((bit) => b.includes(bit)).length / new Set([...a, ...b]).size;
  fc.assert(
    fc.property(
      fc.array(fc.uint32Array({ minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 12 }),
      (patterns) => {
        const sets = patterns.map(bits);
        const order = orderBySimilarity([...sets.keys()], (at) => patterns[at] as Uint32Array);
        order.slice(1).forEach((at, step) => {
          const last = sets[order[step] as number] as number[];
          const own = likeness(last, sets[at] as number[]);
          for (const later of order.slice(step + 2)) {
            const other = likeness(last, sets[later] as number[]);
            expect(own >= other || Number.isNaN(own + other)).toBe(true);
          }
        });
      },
    ),
  );
});

test('every order has the same rows and columns, each once', () => {
  fc.assert(
    fc.property(anyDataset, fc.constantFrom(...SORTS), fc.boolean(), (each, sort, hide) => {
      const any = createModel(each);
      const of = (key: typeof sort) =>
        layout(any, NO_FILTER, {
          sortActors: key,
          sortTopics: key,
          hideActors: hide,
          hideTopics: hide,
        });
      const all = (groups: readonly Group[]) => groups.flatMap(({ members }) => members).sort();
      const sorted = of(sort);
      expect(all(sorted.rows)).toEqual(all(of('neutral').rows));
      expect(all(sorted.columns)).toEqual(all(of('neutral').columns));
      expect(sorted.rowCount).toBe(all(sorted.rows).length);
      expect(sorted.columnCount).toBe(all(sorted.columns).length);
    }),
  );
});
