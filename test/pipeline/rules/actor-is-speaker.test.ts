import { expect, it } from 'vitest';
import { actorIsSpeaker } from '../../../src/pipeline/rules/actor-is-speaker';
import { judge } from '../../fixtures/tiny-seeds';

const record = (actor: string, reporter: string, quote: string) =>
  `R1,${actor},${reporter},extradition,offer,delivered,,,explicit,${quote},,`;

it('asks who says it, where another speaks than the actor', () => {
  expect(judge(actorIsSpeaker, { records: [record('MEX', '', 'thanked Mexico')] })).toEqual([
    'seeds/tiny/records.csv:2:actor: actor contradicts the speaker, and reported_by is empty — found "MEX", expected the speaker CAN, or CAN in reported_by',
  ]);
});

it('asks who says it, where nobody has the floor', () => {
  expect(
    judge(actorIsSpeaker, { records: [record('MEX', '', 'Canada and Mexico agreed')] }),
  ).toEqual([
    'seeds/tiny/records.csv:2:actor: nobody has the floor here, and reported_by is empty — found "MEX", expected the speaker RAP, or RAP in reported_by',
  ]);
});

it('is content with the speaker as actor or reporter', () => {
  expect(judge(actorIsSpeaker, { records: [record('CAN', '', 'thanked Mexico')] })).toEqual([]);
  expect(judge(actorIsSpeaker, { records: [record('MEX', 'CAN', 'thanked Mexico')] })).toEqual([]);
});
