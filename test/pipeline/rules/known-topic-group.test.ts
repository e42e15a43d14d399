import { expect, it } from 'vitest';
import { knownTopicGroup } from '../../../src/pipeline/rules/known-topic-group';
import { judge } from '../../fixtures/tiny-seeds';

it('wants a group of the list', () => {
  expect(judge(knownTopicGroup, { topics: ['fraud,Fraud,Fraud,money,Art. 1'] })).toEqual([
    'seeds/topics.csv:2:group: unknown topic group — found "money", expected one of law, crimes',
  ]);
});
