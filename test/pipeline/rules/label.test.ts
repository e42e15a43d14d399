import { expect, it } from 'vitest';
import { label } from '../../../src/pipeline/rules/label';
import { judge } from '../../fixtures/tiny-seeds';

it('wants words for what the page prints', () => {
  expect(judge(label, { modalities: ['training,'] })).toEqual([
    'seeds/modalities.csv:2:label: label missing — found nothing, expected words',
  ]);
});

it('wants a short label that fits a column head', () => {
  const topics = ['fraud,Fraud,Fraud and all that goes with it,crimes,Art. 1'];
  expect(judge(label, { topics })).toEqual([
    'seeds/topics.csv:2:short: too long for a column head — found 31 characters, expected at most 26',
  ]);
});
