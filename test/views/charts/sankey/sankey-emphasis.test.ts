import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../../src/model/answers/layout';
import { NO_FILTER } from '../../../../src/model/filter';
import { sankey } from '../../../../src/model/findings/sankey';
import { createModel } from '../../../../src/model/model';
import type { Mark } from '../../../../src/store/view-state';
import { sankeyEmphasis, sankeyState } from '../../../../src/views/charts/sankey/sankey-state';
import { anyDataset } from '../../../model/arbitrary';
import { dataset, NEUTRAL, record } from '../../../model/sample';

const anyOffers = fc
  .tuple(anyDataset, fc.array(fc.subarray(['PER', 'CAN', 'OAS'], { maxLength: 2 })))
  .map(([data, lists]) => ({
    ...data,
    records: data.records.map((one, at) => ({ ...one, counterparts: lists[at] ?? [] })),
  }));

const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ actor: fc.constantFrom('PER', 'CAN', 'OAS') }),
  fc.record({ topic: fc.constantFrom('witnesses', 'extradition') }),
  fc.record({ modality: fc.constantFrom('training', 'funding') }),
  fc.record({ status: fc.constantFrom('available', 'planned', 'requested') }),
  fc.record({ kind: fc.constantFrom('need', 'offer') }),
);

describe('the emphasis of a mark in the Sankey', () => {
  it('is on what would remain if the mark were the filter', () => {
    fc.assert(
      fc.property(anyOffers, anyMark, (data, mark) => {
        const model = createModel(data);
        const order = layout(model, NO_FILTER, NEUTRAL);
        const state = sankeyState(model, NO_FILTER, order, 'available');
        const emphasis = sankeyEmphasis(model, NO_FILTER, state, mark);
        const names = (nodes: readonly { column: string; ids: readonly string[] }[]) =>
          nodes.map(({ column, ids }) => `${column} ${ids.join()}`).sort();
        const fields = Object.entries(mark).map(([field, value]) => [field, [value]]);
        const narrowed = { ...NO_FILTER, ...Object.fromEntries(fields) };
        const left = sankey(model, narrowed, order, state.status);
        const shown = state.nodes.filter((_, at) => emphasis?.nodes.has(at));
        expect(names(shown)).toEqual(names(left.nodes));
        // Inferred sentences have a ribbon of their own.
        const ribbons = new Set(
          left.pairs.flatMap(({ provider, topic, to }) => [
            `${provider} ${topic}`,
            ...to.map(({ recipient }) => `${topic} ${recipient}`),
          ]),
        );
        const shownRibbons = [...(emphasis?.ribbons ?? [])].map(
          ({ source, target }) => `${source} ${target}`,
        );
        expect(new Set(shownRibbons).size).toBe(ribbons.size);
      }),
    );
  });

  it('reads no record again for another mark or pointer position', () => {
    const data = dataset([
      record('r1', 'OAS', 'witnesses', 'available', { counterparts: ['PER'] }),
      record('r2', 'CAN', 'extradition', 'available'),
    ]);
    const model = createModel(data);
    const state = sankeyState(model, NO_FILTER, layout(model, NO_FILTER, NEUTRAL), null);
    const unread = { ...model.dataset };
    Object.defineProperty(model, 'dataset', {
      value: Object.defineProperty(unread, 'records', {
        get: () => {
          throw new Error('A mark counts the records anew');
        },
      }),
    });
    const marked = sankeyEmphasis(model, NO_FILTER, state, { actor: 'PER' });
    expect(marked?.ribbons.size).toBe(2);
    expect(sankeyEmphasis(model, NO_FILTER, state, { topic: 'extradition' })?.nodes.size).toBe(3);
  });

  it('is on the ribbons between provider and recipient where a pair is marked', () => {
    const data = dataset([
      record('r1', 'OAS', 'witnesses', 'available', { counterparts: ['PER', 'CAN'] }),
    ]);
    const model = createModel(data);
    const state = sankeyState(model, NO_FILTER, layout(model, NO_FILTER, NEUTRAL), null);
    const marked = sankeyEmphasis(model, NO_FILTER, state, { actor: 'OAS', partner: 'CAN' });
    expect([...(marked?.ribbons ?? [])].map(({ to }) => to.key)).toEqual([
      'topics witnesses',
      'recipients CAN',
    ]);
  });
});
