import { expect, it } from 'vitest';
import { knownProposal } from '../../../src/pipeline/rules/known-proposal';
import { judge } from '../../fixtures/tiny-seeds';

it('wants a proposal of the list', () => {
  expect(
    judge(knownProposal, { positions: ['P1,register,CAN,,supports,thanked Mexico,,'] }),
  ).toEqual([
    'seeds/tiny/positions.csv:2:proposal: unknown proposal — found "register", expected one of inventory',
  ]);
});
