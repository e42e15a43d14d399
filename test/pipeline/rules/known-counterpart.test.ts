import { expect, it } from 'vitest';
import { knownCounterpart } from '../../../src/pipeline/rules/known-counterpart';
import { judge } from '../../fixtures/tiny-seeds';

const record = (counterpart: string) =>
  `R1,CAN,,extradition,offer,available,,${counterpart},explicit,thanked Mexico,,`;

it('wants actors', () => {
  expect(judge(knownCounterpart, { records: [record('MEX;everyone')] })).toEqual([
    'seeds/tiny/records.csv:2:counterpart: counterpart is no actor — found "everyone", expected ids in seeds/actors.csv other than the actor, with ";" between them',
  ]);
});

it('wants somebody else', () => {
  expect(judge(knownCounterpart, { records: [record('CAN')] })).toEqual([
    'seeds/tiny/records.csv:2:counterpart: counterpart is the actor — found "CAN", expected ids in seeds/actors.csv other than the actor, with ";" between them',
  ]);
});
