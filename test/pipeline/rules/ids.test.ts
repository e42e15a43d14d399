import { expect, it } from 'vitest';
import { ids } from '../../../src/pipeline/rules/ids';
import { judge } from '../../fixtures/tiny-seeds';

const record = (id: string) => `${id},CAN,,extradition,offer,available,,,explicit,thanked Mexico,,`;

it('wants an id', () => {
  expect(judge(ids, { records: [record('')] })).toEqual([
    'seeds/tiny/records.csv:2:id: id missing — found nothing, expected an id, never used before and kept for good',
  ]);
});

it('wants an id that stands in a link as it is', () => {
  expect(judge(ids, { records: [record('R 1')] })).toEqual([
    'seeds/tiny/records.csv:2:id: malformed id — found "R 1", expected letters without accents, digits, "." and "-"',
  ]);
});

it('wants each id once', () => {
  expect(judge(ids, { records: [record('R1'), record('R2'), record('R1')] })).toEqual([
    'seeds/tiny/records.csv:4:id: id reused — found "R1", expected an id other than that of seeds/tiny/records.csv:2',
  ]);
});

it('looks at the vocabularies too', () => {
  expect(judge(ids, { modalities: ['training,Training', 'training,Courses'] })).toEqual([
    'seeds/modalities.csv:3:id: id reused — found "training", expected an id other than that of seeds/modalities.csv:2',
  ]);
});
