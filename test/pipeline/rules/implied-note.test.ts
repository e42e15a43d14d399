import { expect, it } from 'vitest';
import { impliedNote } from '../../../src/pipeline/rules/implied-note';
import { judge } from '../../fixtures/tiny-seeds';

const record = (basis: string, note: string) =>
  `R1,CAN,,extradition,offer,available,,,${basis},thanked Mexico,,${note}`;

it('wants a note for what is implied', () => {
  expect(judge(impliedNote, { records: [record('implied', '')] })).toEqual([
    'seeds/tiny/records.csv:2:note: implied without a note — found nothing, expected how actor, topic or kind follow from the words',
  ]);
});

it('wants none for what is explicit', () => {
  expect(judge(impliedNote, { records: [record('explicit', '')] })).toEqual([]);
  expect(judge(impliedNote, { records: [record('implied', 'Mexico helped')] })).toEqual([]);
});
