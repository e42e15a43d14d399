import { expect, it } from 'vitest';
import { duplicateRecord } from '../../../src/pipeline/rules/duplicate-record';
import { judge } from '../../fixtures/tiny-seeds';

const record = (id: string, topic: string, line: string) =>
  `${id},MEX,,${topic},need,requested,,,explicit,Mexico needs support,${line},`;

it('does not count one claim twice from the same words', () => {
  const records = [record('R1', 'firearms', '13'), record('R2', 'firearms', '13')];
  expect(judge(duplicateRecord, { records })).toEqual([
    'seeds/tiny/records.csv:3:id: duplicate of R1 on line 2 — found "R2", expected another actor, topic, kind, status or quote, or no such line',
  ]);
});

it('counts the same words at another place, or on another topic', () => {
  const records = [
    record('R1', 'firearms', '13'),
    record('R2', 'firearms', '14'),
    record('R3', 'extradition', '13'),
  ];
  expect(judge(duplicateRecord, { records })).toEqual([]);
});
