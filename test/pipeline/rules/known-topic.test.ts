import { expect, it } from 'vitest';
import { knownTopic } from '../../../src/pipeline/rules/known-topic';
import { judge } from '../../fixtures/tiny-seeds';

it('wants a topic of the list', () => {
  const records = ['R1,CAN,,sorcery,offer,available,,,explicit,thanked Mexico,,'];
  expect(judge(knownTopic, { records })).toEqual([
    'seeds/tiny/records.csv:2:topic: unknown topic — found "sorcery", expected one of extradition, firearms',
  ]);
});
