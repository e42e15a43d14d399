import { expect, it } from 'vitest';
import { knownStance } from '../../../src/pipeline/rules/known-stance';
import { judge } from '../../fixtures/tiny-seeds';

it('wants a known stance', () => {
  expect(judge(knownStance, { positions: ['P1,inventory,CAN,,likes,thanked Mexico,,'] })).toEqual([
    'seeds/tiny/positions.csv:2:stance: unknown stance — found "likes", expected one of proposes, supports, opposes',
  ]);
});
