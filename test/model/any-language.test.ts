/** Names and collation change the order of lists and no count or rank. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { agendaOf } from '../../src/model/agenda/agenda';
import { criteria } from '../../src/model/agenda/criteria';
import { rankTopics } from '../../src/model/agenda/ranking';
import { layout } from '../../src/model/answers/layout';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel, type Model } from '../../src/model/model';
import { anyAgenda } from './agenda/agenda-sample';
import { anySettings, lightlyFiltered } from './agenda/ranking-sample';
import { ACTORS, dataset, HAND_WRITTEN } from './sample';

/** The dataset with other names for all actors: what a translation does to their order. */
const renamed = (each: Dataset): fc.Arbitrary<Dataset> =>
  fc
    .shuffledSubarray(
      each.actors.map(({ name }) => name),
      { minLength: each.actors.length },
    )
    .map((names) => ({
      ...each,
      actors: each.actors.map((actor, at) => ({ ...actor, name: names[at] ?? actor.name })),
    }));

const inTwoLanguages = lightlyFiltered.chain(([each, asked]) =>
  fc.record({
    asked: fc.constant(asked),
    model: fc.constant(createModel(each)),
    other: fc
      .tuple(renamed(each), fc.constantFrom('es', 'fr', 'pt', 'sv'))
      .map(([other, locale]) => createModel(other, locale)),
  }),
);

const idsOf = ({ actors }: Model, rows: readonly number[]) =>
  rows.map((row) => actors[row]?.id).sort();

test('a ranking and its agenda are the same in every language', () => {
  fc.assert(
    fc.property(inTwoLanguages, anySettings, anyAgenda, (two, settings, agenda) => {
      const { model, other, asked } = two;
      const ranking = rankTopics(model, asked, settings);
      expect(rankTopics(other, asked, settings)).toEqual(ranking);
      if (ranking === 'no-needs') return;
      expect(agendaOf(other, ranking, agenda)).toEqual(agendaOf(model, ranking, agenda));
    }),
    { numRuns: 30 },
  );
});

test('the criteria count the same actors in every language', () => {
  fc.assert(
    fc.property(inTwoLanguages, ({ model, other, asked }) => {
      const countedActors = (any: Model, only: Filter) =>
        criteria(any, only).topics.map(({ breadth, firmness, unmet, supply, experience }) =>
          [breadth, firmness, unmet, supply, experience].map(({ value, actors }) => ({
            value,
            actors: idsOf(any, actors),
          })),
        );
      expect(countedActors(other, asked)).toEqual(countedActors(model, asked));
    }),
    { numRuns: 30 },
  );
});

test('rows are sorted by the collation of the language', () => {
  const named = ['Zug', 'Ñuble', 'Nuzu', 'Ärö'].map((name, at) => ({
    ...(ACTORS[0] as (typeof ACTORS)[number]),
    id: `A${at}`,
    name,
  }));
  const regions = ACTORS.filter(({ kind }) => kind === 'region');
  const rows = (locale?: string) =>
    createModel(dataset([], { actors: [...named, ...regions] }), locale).actors.map(
      ({ name }) => name,
    );
  expect(rows()).toEqual(['Ärö', 'Ñuble', 'Nuzu', 'Zug']);
  expect(rows('es')).toEqual(['Ärö', 'Nuzu', 'Ñuble', 'Zug']);
  expect(rows('sv')).toEqual(['Ñuble', 'Nuzu', 'Zug', 'Ärö']);
});

test('topics sorted by name follow the collation of the language', () => {
  const topics = ['Ñ', 'O', 'N'].map((label, at) => ({
    ...(HAND_WRITTEN.topics[0] as Dataset['topics'][number]),
    id: `t${at}`,
    label,
  }));
  const order = { sortActors: 'name', sortTopics: 'name' } as const;
  const columns = (locale: string) => {
    const model = createModel(dataset([], { topics }), locale);
    const arrangement = { ...order, hideActors: false, hideTopics: false };
    const shown = layout(model, NO_FILTER, arrangement).columns;
    return shown.flatMap(({ members }) => members.map((at) => topics[at]?.label));
  };
  expect(columns('es')).toEqual(['N', 'Ñ', 'O']);
  // To English readers an Ñ is an N: the two stay as the vocabulary has them.
  expect(columns('en')).toEqual(['Ñ', 'N', 'O']);
});
