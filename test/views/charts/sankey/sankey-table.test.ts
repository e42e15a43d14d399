import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoopRecord, Dataset } from '../../../../src/dataset/schema';
import { STATUSES } from '../../../../src/dataset/values';
import { layout } from '../../../../src/model/answers/layout';
import { NO_FILTER } from '../../../../src/model/filter';
import { createModel } from '../../../../src/model/model';
import { sankeyFacts } from '../../../../src/views/charts/sankey/sankey-chart';
import { sankeyState } from '../../../../src/views/charts/sankey/sankey-state';
import { dataset, NEUTRAL, record, state, TOPICS } from '../../../model/sample';

function factsOf(data: Dataset) {
  const model = createModel(data);
  const order = layout(model, NO_FILTER, NEUTRAL);
  return STATUSES.offer.flatMap((status) => {
    const state = sankeyState(model, NO_FILTER, order, status);
    // A status without sentences is replaced by another.
    return state.status === status ? sankeyFacts(model, state) : [];
  });
}

/** More States than a column of the drawing holds. */
const STATES = Array.from({ length: 14 }, (_, at) =>
  state(`S${String(at).padStart(2, '0')}`, `State ${at}`),
);
const ids = STATES.map(({ id }) => id);

const anyOffers = fc
  .array(
    fc.record({
      actor: fc.constantFrom(...ids),
      topic: fc.constantFrom(...TOPICS.map(({ id }) => id)),
      status: fc.constantFrom(...STATUSES.offer),
      counterparts: fc.subarray(ids, { maxLength: 4 }),
    }),
    { maxLength: 60 },
  )
  .map((offers) =>
    offers.map(({ actor, topic, status, counterparts }, at) =>
      record(`r${at}`, actor, topic, status, { counterparts, start: 20 * at }),
    ),
  );

describe('facts of the Sankey', () => {
  it('distinguish past help that names no recipient from help open to all', () => {
    const facts = factsOf(
      dataset([
        record('r1', 'OAS', 'witnesses', 'available', { counterparts: ['PER', 'JAM'] }),
        record('r2', 'OAS', 'witnesses', 'available', { start: 20, basis: 'implied' }),
        record('r3', 'OAS', 'witnesses', 'delivered', { start: 40 }),
      ]),
    );
    expect(
      facts.map((fact) => [
        fact.status,
        fact.recipient_kind,
        fact.recipient_name,
        fact.count,
        fact.inferred,
      ]),
    ).toEqual([
      ['available', 'all', '', 2, 1],
      ['available', 'named', 'Jamaica', 1, 0],
      ['available', 'named', 'Peru', 1, 0],
      ['available', 'open-to-all', 'Open to all', 1, 1],
      ['delivered', 'all', '', 1, 0],
      ['delivered', 'nobody-named', 'No recipient named', 1, 0],
    ]);
    expect(facts[0]).toMatchObject({
      provider: 'OAS',
      provider_name: 'Organization of American States',
      topic: 'witnesses',
      topic_label: 'Protection of witnesses',
    });
  });

  it('distinguish help open to members or on request from help open to all', () => {
    const facts = factsOf(
      dataset([
        record('r1', 'OAS', 'witnesses', 'available', { openTo: 'members' }),
        record('r2', 'OAS', 'witnesses', 'available', { openTo: 'on-request' }),
        record('r3', 'OAS', 'witnesses', 'available', { openTo: 'all' }),
        record('r4', 'CAN', 'witnesses', 'available', { openTo: 'members', counterparts: ['OAS'] }),
      ]),
    );
    const mentions = facts.filter(({ recipient_kind }) => recipient_kind !== 'all');
    expect(mentions.map((fact) => [fact.recipient_kind, fact.recipient_name, fact.count])).toEqual([
      ['members', 'Organization of American States', 1],
      ['open-to-all', 'Open to all', 1],
      ['members', 'Members of a group', 1],
      ['on-request', 'On request', 1],
    ]);
  });

  it('add up to the sentences of the records, also where a node sums several ids', () => {
    const check = (records: CoopRecord[]) => {
      const facts = factsOf(dataset(records, { actors: STATES }));
      for (const { status, provider, topic, recipient, recipient_kind, unit, count } of facts) {
        const from = provider.split(';');
        const own = records.filter(
          (each) => each.status === status && each.topic === topic && from.includes(each.actor),
        );
        const to = recipient.split(';');
        const naming = own.filter(({ counterparts }) =>
          recipient === '' ? counterparts.length === 0 : counterparts.some((id) => to.includes(id)),
        );
        expect(unit).toBe('sentences');
        expect(count).toBe(recipient_kind === 'all' ? own.length : naming.length);
      }
      const all = facts.filter(({ recipient_kind }) => recipient_kind === 'all');
      expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(records.length);
      return facts;
    };
    fc.assert(
      fc.property(anyOffers, (records) => void check(records)),
      { numRuns: 60 },
    );
    const crowded = check(
      ids.map((id, at) =>
        record(`r${at}`, id, 'witnesses', 'planned', {
          counterparts: ids.slice(at + 1),
          start: 20 * at,
        }),
      ),
    );
    const summed = crowded.find(({ provider }) => provider.includes(';'));
    expect(summed?.provider.split(';')).toHaveLength(3);
    expect(summed?.provider_name).toMatch(/^State \d+;State \d+/);
  });
});
