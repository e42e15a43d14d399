import { expect, it } from 'vitest';
import { knownSubregion } from '../../../src/pipeline/rules/known-subregion';
import { judge } from '../../fixtures/tiny-seeds';

const REGION = '019,Americas,region,,';

it('puts every State into a region', () => {
  expect(judge(knownSubregion, { actors: [REGION, 'CAN,Canada,state,,CA'] })).toEqual([
    'seeds/actors.csv:3:subregion: unknown subregion — found nothing, expected one of 019',
  ]);
});

it('puts nobody else into one', () => {
  expect(judge(knownSubregion, { actors: [REGION, 'OAS,OAS,organization,019,'] })).toEqual([
    'seeds/actors.csv:3:subregion: only a State has a subregion — found "019", expected nothing',
  ]);
});

it('wants a known kind', () => {
  expect(judge(knownSubregion, { actors: [REGION, 'CAN,Canada,country,019,'] })).toEqual([
    'seeds/actors.csv:3:kind: unknown kind of actor — found "country", expected one of state, organization, region',
  ]);
});
