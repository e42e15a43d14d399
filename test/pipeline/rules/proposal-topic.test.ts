import { expect, it } from 'vitest';
import { proposalTopic } from '../../../src/pipeline/rules/proposal-topic';
import { judge } from '../../fixtures/tiny-seeds';

it('wants topics of the list', () => {
  expect(judge(proposalTopic, { proposals: ['inventory,An inventory,firearms;fraud'] })).toEqual([
    'seeds/proposals.csv:2:topics: unknown topic — found "fraud", expected one of extradition, firearms, several with ";" between them, or nothing',
  ]);
});

it('accepts a proposal that touches none', () => {
  expect(judge(proposalTopic, { proposals: ['inventory,An inventory,'] })).toEqual([]);
});
