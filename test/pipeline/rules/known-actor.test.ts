import { expect, it } from 'vitest';
import { knownActor } from '../../../src/pipeline/rules/known-actor';
import { judge } from '../../fixtures/tiny-seeds';

const record = (actor: string, reporter: string) =>
  `R1,${actor},${reporter},extradition,offer,available,,,explicit,thanked Mexico,,`;

it('wants an actor by its id, not by its name', () => {
  expect(judge(knownActor, { records: [record('Canada', '')] })).toEqual([
    'seeds/tiny/records.csv:2:actor: unknown actor — found "Canada", expected an id in seeds/actors.csv',
  ]);
});

it('wants a known reporter', () => {
  expect(judge(knownActor, { records: [record('CAN', 'USA')] })).toEqual([
    'seeds/tiny/records.csv:2:reported_by: unknown reporter — found "USA", expected an id in seeds/actors.csv, RAP for the rapporteur, or nothing for the speaker',
  ]);
});

it('lets the rapporteur report, and not act', () => {
  expect(judge(knownActor, { records: [record('CAN', 'RAP')] })).toEqual([]);
  expect(judge(knownActor, { records: [record('RAP', '')] })).toHaveLength(1);
});

it('looks at positions too', () => {
  expect(judge(knownActor, { positions: ['P1,inventory,XXX,,supports,thanked Mexico,,'] })).toEqual(
    [
      'seeds/tiny/positions.csv:2:actor: unknown actor — found "XXX", expected an id in seeds/actors.csv',
    ],
  );
});
