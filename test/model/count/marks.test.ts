/** The marks and the bars against naive twins. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoopRecord } from '../../../src/dataset/schema';
import {
  type CellMark,
  cellMarks,
  MARKS,
  type MarkName,
  markOf,
  marksOver,
} from '../../../src/model/count/marks';
import {
  actorSides,
  largestSides,
  offeredIn,
  raisedIn,
  type Sides,
  sidesOfActors,
  sidesOfTopics,
  topicSides,
} from '../../../src/model/count/sides';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel, type Model } from '../../../src/model/model';
import { anyDataset, anyFilter } from '../arbitrary';
import { recordsUnder } from '../naive';

const NEEDS: readonly MarkName[] = ['asks', 'difficulty', 'mentions'];

/** A naive twin of the marks of some records. */
function marksOf(records: readonly CoopRecord[]): CellMark[] {
  const of = (mark: MarkName) => records.filter(({ status }) => markOf(status) === mark);
  const need = NEEDS.find((mark) => of(mark).length > 0);
  return [
    ...(need ? [[need, NEEDS.flatMap(of)] as const] : []),
    ...MARKS.filter((mark) => !NEEDS.includes(mark)).map((mark) => [mark, of(mark)] as const),
  ].flatMap(([mark, all]): CellMark[] => {
    const isInferred = ({ basis }: CoopRecord) => basis === 'implied';
    const count = all.length;
    if (count === 0) return [];
    if (mark !== 'offers' && mark !== 'plans')
      return [{ mark, count, inferred: of(mark).every(isInferred) }];
    const unsaid = all.filter(isInferred).length;
    return [
      { mark, count: count - unsaid, inferred: false },
      { mark, count: unsaid, inferred: true },
    ].filter((each) => each.count > 0);
  });
}

/** Drops inferred marks where the same mark is outright. */
const firmest = (marks: readonly CellMark[]) =>
  marks.filter(({ mark }, at) => marks[at - 1]?.mark !== mark);

/** A naive twin of the bars: an actor counts once, a need by its firmest mark. */
function sidesOf(cells: readonly (readonly CoopRecord[])[]) {
  const marks = cells.map(marksOf);
  const having = (is: (mark: CellMark) => boolean) => marks.filter((each) => each.some(is)).length;
  const outright = having(({ mark, inferred }) => mark === 'offers' && !inferred);
  return {
    asks: having(({ mark }) => mark === 'asks'),
    difficulty: having(({ mark }) => mark === 'difficulty'),
    mentions: having(({ mark }) => mark === 'mentions'),
    offers: outright,
    inferred: having(({ mark }) => mark === 'offers') - outright,
    planned: having(({ mark }) => mark === 'plans'),
  };
}

const shared = ({ asks, difficulty, mentions, offers, inferred, planned }: Sides) => ({
  asks,
  difficulty,
  mentions,
  offers,
  inferred,
  planned,
});

/** Returns a cell's records under a filter. */
const cellsOf = (model: Model, filter: Filter) => {
  const records = recordsUnder(model.dataset, filter);
  return (actor: number, topic: number) =>
    records.filter(
      (each) => each.actor === model.actors[actor]?.id && each.topic === model.topics[topic]?.id,
    );
};

const anyQuestion = fc.tuple(anyDataset, anyFilter(0)).map(([data, filter]) => ({
  model: createModel(data),
  filter: { ...filter, hits: null },
}));

describe('marks', () => {
  test('of a cell are those of its records, with the firmest need for all needs', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, filter }) => {
        const cell = cellsOf(model, filter);
        model.actors.forEach((_, actor) => {
          model.topics.forEach((_topic, topic) => {
            expect(cellMarks(model, filter, actor, topic)).toEqual(marksOf(cell(actor, topic)));
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  test('of several actors count actors, of one actor count topics', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, filter }) => {
        const cell = cellsOf(model, filter);
        const actors = [0, 1, 2, 3].filter((actor) => actor < model.actors.length);
        const topics = [...model.topics.keys()].slice(0, 2);
        const each = actors.map((actor) => topics.flatMap((topic) => cell(actor, topic)));
        const naive = (groups: readonly (readonly CoopRecord[])[]) =>
          firmest(marksOf(groups.flat())).map(({ mark, inferred }) => ({
            mark,
            inferred,
            count: groups.filter((records) =>
              marksOf(records).some(
                (own) => own.mark === mark || (NEEDS.includes(mark) && NEEDS.includes(own.mark)),
              ),
            ).length,
          }));
        expect(marksOver(model, filter, actors, topics)).toEqual(naive(each));
        expect(marksOver(model, filter, [0], topics)).toEqual(
          naive(topics.map((topic) => cell(0, topic))),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('bars', () => {
  test('of a topic count States once by their firmest need, and providers from anywhere', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, filter }) => {
        const cell = cellsOf(model, filter);
        const anywhere = cellsOf(model, { ...filter, actor: [], subregion: [] });
        const states = [...model.actors.keys()].filter((at) => model.actors[at]?.kind === 'state');
        const helpers = [...model.actors.keys()].filter(
          (at) => model.actors[at]?.kind !== 'region',
        );
        model.topics.forEach((_, topic) => {
          const { asks, difficulty, mentions } = sidesOf(states.map((at) => cell(at, topic)));
          const { offers, inferred, planned } = sidesOf(helpers.map((at) => anywhere(at, topic)));
          expect(shared(topicSides(model, filter, topic))).toEqual({
            asks,
            difficulty,
            mentions,
            offers,
            inferred,
            planned,
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test('of an actor count its topics, and the largest counts are those of the longest bars', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, filter }) => {
        const cell = cellsOf(model, filter);
        const all = model.actors.map((_, actor) => actorSides(model, filter, actor));
        all.forEach((sides, actor) => {
          const topics = model.topics.map((_, topic) => cell(actor, topic));
          expect(shared(sides)).toEqual(sidesOf(topics));
        });
        const { actors } = largestSides(model, filter);
        expect(actors.raised).toBe(Math.max(1, ...all.map(raisedIn)));
        expect(actors.offered).toBe(
          Math.max(1, ...all.map((sides) => offeredIn(sides) + sides.planned)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('of a group of one are those of its member', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const model = createModel(data);
        model.topics.forEach((_, topic) => {
          expect(sidesOfTopics(model, NO_FILTER, [topic])).toEqual(
            topicSides(model, NO_FILTER, topic),
          );
        });
        model.actors.forEach((_, actor) => {
          expect(sidesOfActors(model, NO_FILTER, [actor])).toEqual(
            actorSides(model, NO_FILTER, actor),
          );
        });
      }),
      { numRuns: 20 },
    );
  });
});
