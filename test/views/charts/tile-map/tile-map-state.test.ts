import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, NO_FILTER } from '../../../../src/model/filter';
import { createModel } from '../../../../src/model/model';
import { MEASURES, type Measure } from '../../../../src/store/view-state';
import {
  stepsTo,
  type TileMapState,
  tileMapState,
} from '../../../../src/views/charts/tile-map/tile-map-state';
import { shownAnswers } from '../../../model/answers/answers-naive';
import { anyDataset, anyFilter } from '../../../model/arbitrary';
import { recordsUnder } from '../../../model/naive';
import { HAND_WRITTEN, record } from '../../../model/sample';

/** The model of the dataset with a map of some of its States. */
function stateOf(measure: Measure, filter: Partial<Filter> = {}, dataset = HAND_WRITTEN) {
  const map = dataset.actors
    .filter(({ kind }, at) => kind === 'state' && at % 4 !== 3)
    .map(({ id }, at) => ({ actor: id, column: (at % 3) + 1, row: Math.floor(at / 3) + 1 }));
  const state = tileMapState(
    createModel({ ...dataset, map }),
    { ...NO_FILTER, ...filter },
    measure,
  );
  if (!state) throw new Error('No map');
  return state;
}

const tile = ({ tiles }: TileMapState, id: string) => tiles.find((each) => each.id === id);

const COUNTED: Record<Exclude<Measure, 'unmet'>, readonly string[]> = {
  needs: ['requested', 'acknowledged', 'raised'],
  offers: ['available'],
  capacities: ['in-place'],
};

describe('state of the tile map', () => {
  it('counts the topics of each State like a loop over the records', () => {
    const cases = anyDataset.chain((dataset) =>
      fc.tuple(
        fc.constant(dataset),
        anyFilter(dataset.records.length),
        fc.constantFrom(...MEASURES),
      ),
    );
    fc.assert(
      fc.property(cases, ([dataset, filter, measure]) => {
        const state = stateOf(measure, filter, dataset);
        const cells =
          measure === 'unmet'
            ? new Set(
                [...shownAnswers(dataset, filter)].flatMap(([cell, answer]) =>
                  answer === 'answered' ? [] : [cell],
                ),
              )
            : new Set(
                recordsUnder(dataset, filter)
                  .filter(({ status }) => COUNTED[measure].includes(status))
                  .map(({ actor, topic }) => `${actor}/${topic}`),
              );
        for (const { id, value, blank, step } of state.tiles) {
          expect(value).toBe([...cells].filter((cell) => cell.startsWith(`${id}/`)).length);
          expect(blank === null).toBe(value > 0);
          expect(step >= 0).toBe(value > 0);
        }
      }),
    );
  });

  it('names the reason of each blank', () => {
    const state = stateOf('needs', { kind: ['need'], status: ['requested'] });
    expect(tile(state, 'ARG')).toMatchObject({ value: 1, blank: null });
    expect(tile(state, 'BRB')).toMatchObject({ blank: 'hidden' });
    expect(tile(state, 'CAN')).toMatchObject({ blank: 'nothing-on-topic' });
    expect(tile(state, 'JAM')).toMatchObject({ blank: 'no-remarks' });
    expect(tile(stateOf('needs', { meeting: ['first'] }), 'BRB')).toMatchObject({
      blank: 'not-participant',
    });
  });

  it('distinguishes answered and perhaps answered needs from no need', () => {
    const state = stateOf('unmet');
    expect(tile(state, 'ARG')).toMatchObject({ value: 1, perhaps: 1, blank: null });
    expect(tile(state, 'BRB')).toMatchObject({ value: 2, perhaps: 0, blank: null });
    const answered = record('sure', 'CAN', 'witnesses', 'available', { modalities: ['training'] });
    const need = record('form', 'ARG', 'witnesses', 'raised', { modalities: ['training'] });
    const others = HAND_WRITTEN.records.filter(({ actor }) => actor !== 'ARG');
    const data = { ...HAND_WRITTEN, records: [...others, need, answered] };
    expect(tile(stateOf('unmet', {}, data), 'ARG')).toMatchObject({ value: 0, blank: 'met' });
    expect(tile(state, 'PER')).toMatchObject({ blank: 'nothing-on-topic' });
  });

  it('lists organizations and regions apart', () => {
    expect(stateOf('needs').apart).toEqual([{ name: 'Central América', value: 1 }]);
    expect(stateOf('offers').apart).toEqual([
      { name: 'Organization of American States', value: 1 },
    ]);
  });

  it('says whether the filter shuts the measure out', () => {
    expect(stateOf('capacities', { kind: ['need', 'offer'] }).isAsked).toBe(false);
    expect(stateOf('offers', { status: ['planned'] }).isAsked).toBe(false);
    expect(stateOf('needs', { kind: ['need'] }).isAsked).toBe(true);
  });
});

it('tile map is null where the dataset has no map', () => {
  expect(tileMapState(createModel(HAND_WRITTEN), NO_FILTER, 'needs')).toBeNull();
});

describe('steps of shade', () => {
  it('cover each number from 1 to the largest once, in at most four ranges', () => {
    fc.assert(
      fc.property(fc.nat(200), (most) => {
        const steps = stepsTo(most);
        expect(steps.length).toBeLessThanOrEqual(4);
        const covered = steps.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        expect(covered).toEqual(Array.from({ length: most }, (_, at) => at + 1));
      }),
    );
  });
});
