import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoopRecord, Dataset } from '../../../src/dataset/schema';
import type { OfferStatus } from '../../../src/dataset/values';
import { STATUSES } from '../../../src/dataset/values';
import { layout } from '../../../src/model/answers/layout';
import { groupBy } from '../../../src/model/count/group-by';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import {
  countOfferSentences,
  MOST_NODES,
  type Sankey,
  type SankeyColumn,
  sankey,
} from '../../../src/model/findings/sankey';
import { createModel } from '../../../src/model/model';
import { anyDataset, anyFilter } from '../arbitrary';
import { recordsUnder } from '../naive';
import { ACTORS, dataset, NEUTRAL, other, record, TOPICS } from '../sample';

function flowsOf(data: Dataset, filter: Partial<Filter> = {}) {
  const model = createModel(data);
  const whole = { ...NO_FILTER, ...filter };
  const order = layout(model, whole, NEUTRAL);
  const of = (status: OfferStatus) => {
    const answer = sankey(model, whole, order, status);
    expect(countOfferSentences(model, whole, status)).toBe(answer.sentences);
    return answer;
  };
  return {
    available: of('available'),
    planned: of('planned'),
    delivered: of('delivered'),
  };
}

const open = 'open';

/** Each route with its sentences, and how many of them say it outright. */
function routesOf({ nodes, pairs }: Sankey): string[] {
  const id = (at: number) => nodes[at]?.ids[0] ?? open;
  return pairs.flatMap(({ provider, topic, to }) =>
    to.map(
      ({ recipient, sentences, outright }) =>
        `${[provider, topic, recipient].map(id).join(' ')}: ${sentences}, ${outright}`,
    ),
  );
}

/** Distinct sentences of some records, and those that say it outright at least once. */
function countSentences(records: readonly CoopRecord[]) {
  const idOf = ({ meeting, evidence: { start, end } }: CoopRecord) => `${meeting} ${start} ${end}`;
  const outright = records.filter(({ basis }) => basis === 'explicit');
  return {
    sentences: new Set(records.map(idOf)).size,
    outright: new Set(outright.map(idOf)).size,
  };
}

const column = ({ nodes }: Sankey, own: SankeyColumn) =>
  nodes.filter((node) => node.column === own);

const named = (record: CoopRecord, counterparts: string[]) => ({ ...record, counterparts });

/** As `anyDataset`, its offers with recipients. */
const anyOffers = fc
  .tuple(
    anyDataset,
    fc.array(fc.subarray(['PER', 'CAN', 'OAS', '005', '419'], { maxLength: 3 }), {
      minLength: 60,
      maxLength: 60,
    }),
  )
  .map(([data, lists]) => ({
    ...data,
    actors: [...data.actors, other('419', 'Latin America', 'region')],
    records: data.records.map((one, at) => named(one, lists[at] ?? [])),
  }));

const cases = anyOffers.chain((data) =>
  fc.tuple(fc.constant(data), anyFilter(data.records.length)),
);

describe('the Sankey', () => {
  it('follows each sentence from its provider over its topic to its recipient', () => {
    fc.assert(
      fc.property(cases, ([data, filter]) => {
        const answer = flowsOf(data, filter);
        const inFilter = (id: string) => {
          const actor = data.actors.find((each) => each.id === id);
          return (
            (filter.actor.length === 0 || filter.actor.includes(id)) &&
            (filter.subregion.length === 0 || filter.subregion.includes(actor?.subregion ?? ''))
          );
        };
        // Regions are actors of the matrix only where they have records.
        const rows = new Set(createModel(data).actors.map(({ id }) => id));
        const asked = filter.actor.length + filter.subregion.length > 0;
        for (const status of STATUSES.offer) {
          const routes = recordsUnder(data, { ...filter, actor: [], subregion: [] })
            .filter((one) => one.status === status)
            .flatMap((record) => {
              const { actor, topic, counterparts } = record;
              const to = counterparts.length === 0 ? [open] : [...new Set(counterparts)];
              return to
                .filter((id) => !asked || inFilter(actor) || (rows.has(id) && inFilter(id)))
                .map((id) => ({ route: `${actor} ${topic} ${id}`, record }));
            });
          const expected = [...groupBy(routes, ({ route }) => route)].map(([route, own]) => {
            const { sentences, outright } = countSentences(own.map(({ record }) => record));
            return `${route}: ${sentences}, ${outright}`;
          });
          expect(routesOf(answer[status]).sort()).toEqual(expected.sort());
          expect(answer[status]).toMatchObject(countSentences(routes.map(({ record }) => record)));
          // Between topic and recipient a sentence counts once for all its providers.
          const { nodes, ends } = answer[status];
          for (const { topic, recipient, ...counts } of ends) {
            const [from, to] = [nodes[topic], nodes[recipient]];
            if (from?.kind !== 'named' || to?.kind !== 'named') continue;
            const tail = ` ${from.ids[0]} ${to.ids[0]}`;
            const own = routes.filter(({ route }) => route.endsWith(tail));
            expect(counts).toEqual(countSentences(own.map(({ record }) => record)));
          }
        }
      }),
    );
  });

  it('counts a sentence once for its provider and topic, and once for each recipient', () => {
    const { planned } = flowsOf(
      dataset([
        record('r1', 'OAS', 'witnesses', 'planned', { counterparts: ['PER', 'CAN'] }),
        record('r2', 'OAS', 'firearms', 'planned', { start: 50 }),
        // The same sentence.
        record('r3', 'OAS', 'extradition', 'planned', { start: 50, basis: 'implied' }),
      ]),
    );
    expect(planned).toMatchObject({ sentences: 2, outright: 2 });
    expect(column(planned, 'providers')).toMatchObject([
      {
        kind: 'named',
        ids: ['OAS'],
        sentences: 2,
        outright: 2,
        unnamed: { open: 1 },
        providers: 1,
        topics: 3,
        recipients: 2,
      },
    ]);
    expect(column(planned, 'topics')).toMatchObject([
      { ids: ['witnesses'], sentences: 1, outright: 1 },
      { ids: ['extradition'], sentences: 1, outright: 0 },
      { ids: ['firearms'], sentences: 1, outright: 1 },
    ]);
    expect(column(planned, 'recipients')).toMatchObject([
      { kind: 'named', ids: ['CAN'], sentences: 1, unnamed: { open: 0 }, providers: 1, topics: 1 },
      { kind: 'named', ids: ['PER'], sentences: 1 },
      { kind: 'open', ids: [], sentences: 1, unnamed: { open: 1 } },
    ]);
  });

  it('puts the provider with the most outright sentences first, whatever the inferred ones', () => {
    const inferred = Array.from({ length: 3 }, (_, at) =>
      record(`i${at}`, 'ARG', 'witnesses', 'available', { start: at * 20, basis: 'implied' }),
    );
    const { available } = flowsOf(
      dataset([...inferred, record('r1', 'OAS', 'witnesses', 'available', { start: 90 })]),
    );
    expect(column(available, 'providers').map(({ ids }) => ids[0])).toEqual(['OAS', 'ARG']);
  });

  it('sums the smallest nodes that a column has no room for, and keeps those that the filter names', () => {
    const topics = Array.from({ length: 60 }, (_, at) => ({
      ...(TOPICS[0] as (typeof TOPICS)[0]),
      id: `t${at}`,
      label: `Topic ${at}`,
      short: `T${at}`,
    }));
    const data = dataset(
      topics.flatMap(({ id }, at) =>
        Array.from({ length: at < 20 ? 2 : 1 }, (_, n) =>
          record(`${id}-${n}`, 'OAS', id, 'available', { start: 100 * at + 20 * n }),
        ),
      ),
      { topics, actors: [...ACTORS] },
    );
    const { available } = flowsOf(data);
    const shown = column(available, 'topics');
    expect(shown).toHaveLength(MOST_NODES);
    const other = shown.at(-1);
    expect(other).toMatchObject({ kind: 'other', sentences: 80 - 22, topics: 49 });
    expect(other?.ids).toContain('t59');
    expect(available).toMatchObject({ sentences: 80, outright: 80 });
    const chosen = flowsOf(data, { topic: topics.map(({ id }) => id).slice(40) }).available;
    expect(column(chosen, 'topics')[0]?.ids).toEqual(['t40']);
  });
});

describe('what a chart tells of its recipients', () => {
  const data = dataset([
    record('m1', 'PER', 'laundering', 'available', { openTo: 'members' }),
    record('m2', 'PER', 'laundering', 'available', { openTo: 'on-request', start: 20 }),
    record('m3', 'PER', 'laundering', 'available', { start: 40 }),
    record('m4', 'PER', 'laundering', 'available', { openTo: 'on-request', start: 60 }),
    record('d1', 'PER', 'laundering', 'delivered', { start: 80 }),
  ]);

  it('are sentences that name none, by whom the offer is open to; past help is open to all', () => {
    const { available, delivered } = flowsOf(data);
    const unnamed = (of: Sankey) => column(of, 'providers').map((node) => node.unnamed);
    expect(unnamed(available)).toEqual([{ open: 1, members: 1, 'on-request': 2 }]);
    expect(unnamed(delivered)).toEqual([{ open: 1, members: 0, 'on-request': 0 }]);
  });

  it('is a group only where all that names it is open to its members', () => {
    const to = (start: number, openTo: 'members' | 'named') =>
      record(`r${start}`, 'PER', 'laundering', 'available', {
        ...{ start, openTo, counterparts: ['OAS'] },
      });
    const isGroup = (...records: CoopRecord[]) =>
      column(flowsOf(dataset(records)).available, 'recipients').map((node) => node.isGroup);
    expect(isGroup(to(0, 'members'), to(20, 'members'))).toEqual([true]);
    expect(isGroup(to(0, 'members'), to(20, 'named'))).toEqual([false]);
    expect(isGroup(to(0, 'named'), to(20, 'members'))).toEqual([false]);
  });
});
