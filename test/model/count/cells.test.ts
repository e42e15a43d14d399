/** What a single cell shows: the reason for a blank and its records. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANKS, blankOf } from '../../../src/model/count/blanks';
import { cellRecords } from '../../../src/model/count/evidence';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { anyDataset, anyFilter } from '../arbitrary';
import * as naive from '../naive';
import { dataset, HAND_WRITTEN, meeting, record } from '../sample';

const model = createModel(HAND_WRITTEN);
const row = (id: string) => model.actorIndex.get(id) as number;
const column = (id: string) => model.topicIndex.get(id) as number;
const filter = (asked: Partial<Filter>): Filter => ({ ...NO_FILTER, ...asked });

describe('the reason for a blank cell', () => {
  const blank = (actor: string, topic: string, asked: Partial<Filter> = {}) =>
    blankOf(model, filter(asked), row(actor), column(topic));

  test('is nothing-on-topic where the actor spoke on other topics', () => {
    expect(blank('CAN', 'firearms')).toBe('nothing-on-topic');
  });

  test('is no-remarks where the actor took part without recorded remarks', () => {
    expect(blank('JAM', 'firearms')).toBe('no-remarks');
    expect(blank('CAN', 'firearms', { meeting: ['second'] })).toBe('no-remarks');
  });

  test('is not-participant where a list of participants or of attendance leaves the actor out', () => {
    expect(blank('UNODC', 'firearms')).toBe('not-participant');
    expect(blank('JAM', 'firearms', { meeting: ['second'] })).toBe('not-participant');
    expect(blank('BRB', 'firearms', { meeting: ['first'] })).toBe('not-participant');
  });

  test('is computed for each of two models with one filter object', () => {
    const silent = createModel({
      ...HAND_WRITTEN,
      meetings: [meeting('first'), meeting('second')],
    });
    expect(blankOf(model, NO_FILTER, row('CAN'), 3)).toBe('nothing-on-topic');
    expect(blankOf(silent, NO_FILTER, row('CAN'), 3)).toBe('no-remarks');
  });

  test('is never not-participant without a list', () => {
    const unlisted = createModel({
      ...HAND_WRITTEN,
      meetings: [
        meeting('first', { spoke: ['ARG'] }),
        meeting('second', { attended: ['ARG', 'JAM'] }),
      ],
    });
    const at = (id: string, held: string) =>
      blankOf(unlisted, { ...NO_FILTER, meeting: [held] }, row(id), 3);
    expect(at('JAM', 'first')).toBe('no-remarks');
    // A list of those who came is one.
    expect(at('JAM', 'second')).toBe('no-remarks');
    expect(at('UNODC', 'second')).toBe('not-participant');
  });

  test('is spoken-of for a region', () => {
    expect(blank('013', 'witnesses')).toBe('spoken-of');
    expect(blank('013', 'firearms', { kind: ['offer'] })).toBe('switched-off');
  });

  test('is the one that a naive reading of the records gives', () => {
    fc.assert(
      fc.property(
        anyDataset.chain((each) => fc.tuple(fc.constant(each), anyFilter(each.records.length))),
        ([each, asked]) => {
          const any = createModel(each);
          any.actors.forEach(({ id: actor, kind }, at) => {
            any.topics.forEach(({ id: topic }, place) => {
              const isHere = (position: number) =>
                each.records[position]?.actor === actor && each.records[position]?.topic === topic;
              const under = (other: Filter) => naive.matching(each, other).filter(isHere);
              if (under(asked).length > 0) return;
              const found = blankOf(any, asked, at, place);
              const held = under(filter({ meeting: asked.meeting }));
              if (held.length === 0) {
                expect(BLANKS.slice(0, 4)).toContain(found);
                expect(found === 'spoken-of').toBe(kind === 'region');
                return;
              }
              const isOff =
                under(filter({ meeting: asked.meeting, kind: asked.kind })).length === 0 &&
                under({ ...asked, kind: [] }).length > 0;
              expect(found).toBe(isOff ? 'switched-off' : 'hidden');
            });
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('records of a cell', () => {
  const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

  test('are in the order of the text, shown and hidden apart', () => {
    const all = cellRecords(model, NO_FILTER, 'ARG', 'witnesses');
    expect(idsOf(all.shown)).toEqual(['r2', 'r1']);
    const explicit = cellRecords(model, filter({ basis: ['explicit'] }), 'ARG', 'witnesses');
    expect([idsOf(explicit.shown), idsOf(explicit.hidden)]).toEqual([['r1'], ['r2']]);
  });

  test('have meetings in the order of the dataset', () => {
    const records = [
      record('late', 'ARG', 'firearms', 'raised', { meeting: 'b', start: 1 }),
      record('early', 'ARG', 'firearms', 'raised', { meeting: 'a', start: 9 }),
    ];
    const two = createModel(dataset(records, { meetings: [meeting('a'), meeting('b')] }));
    expect(idsOf(cellRecords(two, NO_FILTER, 'ARG', 'firearms').shown)).toEqual(['early', 'late']);
  });

  test('are none where there is no such row', () => {
    expect(cellRecords(model, NO_FILTER, 'XXX', 'firearms')).toEqual({ shown: [], hidden: [] });
  });
});
