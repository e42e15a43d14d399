import { expect, it } from 'vitest';
import { knownBasis } from '../../../src/pipeline/rules/known-basis';
import { judge } from '../../fixtures/tiny-seeds';

it('wants to know what the record rests on', () => {
  const records = ['R1,CAN,,extradition,offer,available,,,guessed,thanked Mexico,,'];
  expect(judge(knownBasis, { records })).toEqual([
    'seeds/tiny/records.csv:2:basis: unknown basis — found "guessed", expected one of explicit, implied',
  ]);
});
