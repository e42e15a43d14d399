import { expect, it } from 'vitest';
import { reporterIsSpeaker } from '../../../src/pipeline/rules/reporter-is-speaker';
import { judge } from '../../fixtures/tiny-seeds';

const record = (reporter: string, quote: string) =>
  `R1,MEX,${reporter},extradition,offer,delivered,,,explicit,${quote},,`;

it('does not let one actor report in the speech of another', () => {
  expect(judge(reporterIsSpeaker, { records: [record('OAS', 'thanked Mexico')] })).toEqual([
    'seeds/tiny/records.csv:2:reported_by: another actor has the floor here — found "OAS", expected CAN, RAP, or nothing for the speaker',
  ]);
});

it('lets the speaker and the rapporteur report', () => {
  expect(judge(reporterIsSpeaker, { records: [record('CAN', 'thanked Mexico')] })).toEqual([]);
  expect(judge(reporterIsSpeaker, { records: [record('RAP', 'thanked Mexico')] })).toEqual([]);
});

it('lets anybody report where nobody has the floor', () => {
  expect(
    judge(reporterIsSpeaker, { records: [record('OAS', 'Canada and Mexico agreed')] }),
  ).toEqual([]);
});
