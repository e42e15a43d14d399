import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching } from '../../../src/model/count/compiled-filter';
import { NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import {
  chosenActors,
  membersOf,
  placesOf,
  subregionsOf,
  withValues,
} from '../../../src/views/filters/chosen-actors';
import { ACTORS, HAND_WRITTEN } from '../../model/sample';

const model = createModel(HAND_WRITTEN);
const actors = model.actors.map(({ id }) => id);
const nowhere = { actor: [], subregion: [] };

describe('countries and subregions as one filter', () => {
  it('holds whole subregions as such, and other sets as actors', () => {
    const caribbean = placesOf(model, new Set(['JAM', 'BRB']));
    expect(caribbean).toEqual({ subregion: ['029'], actor: [] });
    const more = placesOf(model, withValues(chosenActors(model, caribbean), ['OAS'], true));
    expect(more).toEqual({ subregion: [], actor: ['BRB', 'JAM', 'OAS'] });
    const fewer = placesOf(model, withValues(chosenActors(model, more), ['OAS'], false));
    expect(fewer).toEqual(caribbean);
  });

  it('removes one country from a whole subregion', () => {
    const left = withValues(chosenActors(model, { actor: [], subregion: ['029'] }), ['JAM'], false);
    expect(placesOf(model, left)).toEqual({ subregion: [], actor: ['BRB'] });
  });

  it('reads a link with actors and subregions as the model does', () => {
    const both = { actor: ['JAM', 'CAN'], subregion: ['029'] };
    expect(chosenActors(model, both)).toEqual(new Set(['JAM']));
  });

  it('admits exactly the records of the chosen actors, and gives the same actors back', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(actors, { minLength: 1 }), (ids) => {
        const chosen = new Set(ids);
        const places = placesOf(model, chosen);
        expect(chosenActors(model, places)).toEqual(chosen);
        const found = [...matching(model, { ...NO_FILTER, ...places })].map(
          (position) => HAND_WRITTEN.records[position]?.id,
        );
        const wanted = HAND_WRITTEN.records.filter(({ actor }) => chosen.has(actor));
        expect(new Set(found)).toEqual(new Set(wanted.map(({ id }) => id)));
      }),
    );
  });

  it('gives each State a subregion, and no other actor', () => {
    expect(placesOf(model, new Set())).toEqual(nowhere);
    expect(
      subregionsOf(model)
        .flatMap((id) => membersOf(model, id))
        .sort(),
    ).toEqual(
      ACTORS.filter(({ kind }) => kind === 'state')
        .map(({ id }) => id)
        .sort(),
    );
  });
});
