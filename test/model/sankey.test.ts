import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import type { OfferStatus } from '../../src/dataset/values';
import { STATUSES } from '../../src/dataset/values';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { layout } from '../../src/model/order';
import { type Flow, type FlowColumn, flow, MOST_NODES, offersOf } from '../../src/model/sankey';
import { anyDataset, anyFilter } from './arbitrary';
import { recordsUnder } from './naive';
import { ACTORS, dataset, HAND_WRITTEN, NEUTRAL, other, record, TOPICS } from './sample';

function flowsOf(data: Dataset, filter: Partial<Filter> = {}) {
  const model = createModel(data);
  const whole = { ...NO_FILTER, ...filter };
  const order = layout(model, whole, NEUTRAL);
  const of = (status: OfferStatus) => {
    const answer = flow(model, whole, order, status);
    expect(offersOf(model, whole, status)).toBe(answer.offers);
    return answer;
  };
  return {
    available: of('available'),
    planned: of('planned'),
    delivered: of('delivered'),
  };
}

/** Each mention in words, as often as it is made. */
function mentionsOf({ nodes, pairs }: Flow): string[] {
  const id = (at: number) => nodes[at]?.ids[0] ?? 'open';
  return pairs.flatMap(({ provider, topic, to }) =>
    to.flatMap(({ recipient, mentions }) =>
      Array.from({ length: mentions }, () =>
        [provider, topic, recipient].map((at) => id(at)).join(' '),
      ),
    ),
  );
}

const column = ({ nodes }: Flow, own: FlowColumn) => nodes.filter((node) => node.column === own);

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

describe('flow of offers', () => {
  it('follows each mention from its provider over its topic to its recipient', () => {
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
          const expected = recordsUnder(data, { ...filter, actor: [], subregion: [] })
            .filter((one) => one.status === status)
            .flatMap(({ actor, topic, counterparts }) => {
              const to = counterparts.length === 0 ? ['open'] : counterparts;
              return to
                .filter((id) => !asked || inFilter(actor) || (rows.has(id) && inFilter(id)))
                .map((id) => `${actor} ${topic} ${id}`);
            });
          expect(mentionsOf(answer[status]).sort()).toEqual(expected.sort());
          expect(answer[status].mentions).toBe(expected.length);
        }
      }),
    );
  });

  it('counts an offer once for its provider and topic, and once for each that it names', () => {
    const { planned } = flowsOf(
      dataset([
        record('r1', 'OAS', 'witnesses', 'planned', { counterparts: ['PER', 'CAN'] }),
        record('r2', 'OAS', 'firearms', 'planned'),
      ]),
    );
    expect(planned).toMatchObject({ offers: 2, mentions: 3 });
    expect(column(planned, 'providers')).toMatchObject([
      {
        kind: 'named',
        ids: ['OAS'],
        offers: 2,
        unnamed: { open: 1 },
        providers: 1,
        topics: 2,
        recipients: 2,
      },
    ]);
    expect(column(planned, 'recipients')).toMatchObject([
      { kind: 'named', ids: ['CAN'], offers: 1, unnamed: { open: 0 }, providers: 1, topics: 1 },
      { kind: 'named', ids: ['PER'], offers: 1 },
      { kind: 'open', ids: [], offers: 1, unnamed: { open: 1 } },
    ]);
  });

  it('keeps of a chosen actor what it gives and what it receives', () => {
    const data = dataset([
      record('r1', 'OAS', 'witnesses', 'delivered', { counterparts: ['PER', 'CAN'] }),
      record('r2', 'PER', 'firearms', 'delivered', { counterparts: ['JAM'] }),
      record('r3', 'UNODC', 'firearms', 'delivered', { counterparts: ['JAM'] }),
    ]);
    expect(mentionsOf(flowsOf(data, { actor: ['PER'] }).delivered)).toEqual([
      'PER firearms JAM',
      'OAS witnesses PER',
    ]);
  });

  it('never adds planned or past help to what is available', () => {
    const { available, planned, delivered } = flowsOf(HAND_WRITTEN);
    expect([available.offers, planned.offers, delivered.offers]).toEqual([2, 1, 1]);
    expect(mentionsOf(available)).toEqual(['BRB extradition open', 'OAS witnesses ARG']);
  });

  it('sums what a column has no room for, the smallest, and keeps what the reader chose', () => {
    const topics = Array.from({ length: 60 }, (_, at) => ({
      ...(TOPICS[0] as (typeof TOPICS)[0]),
      id: `t${at}`,
      label: `Topic ${at}`,
      short: `T${at}`,
    }));
    const data = dataset(
      topics.flatMap(({ id }, at) =>
        Array.from({ length: at < 20 ? 2 : 1 }, (_, n) =>
          record(`${id}-${n}`, 'OAS', id, 'available'),
        ),
      ),
      { topics, actors: [...ACTORS] },
    );
    const { available } = flowsOf(data);
    const shown = column(available, 'topics');
    expect(shown).toHaveLength(MOST_NODES);
    const other = shown.at(-1);
    expect(other).toMatchObject({ kind: 'other', offers: 80 - 22, topics: 49 });
    expect(other?.ids).toContain('t59');
    expect(available).toMatchObject({ offers: 80, mentions: 80 });
    const chosen = flowsOf(data, { topic: topics.map(({ id }) => id).slice(40) }).available;
    expect(column(chosen, 'topics')[0]?.ids).toEqual(['t40']);
  });

  it('is empty without offers', () => {
    const { available } = flowsOf(dataset([record('r1', 'PER', 'witnesses', 'raised')]));
    expect(available).toEqual({ offers: 0, mentions: 0, nodes: [], pairs: [] });
  });
});
