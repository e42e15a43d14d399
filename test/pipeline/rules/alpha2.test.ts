import { expect, it } from 'vitest';
import { alpha2 } from '../../../src/pipeline/rules/alpha2';
import { judge } from '../../fixtures/tiny-seeds';

const REGION = '019,Americas,region,,';

it.each(['', 'CAN', 'ca', 'C1'])('wants two capital letters for a State, not "%s"', (code) => {
  expect(judge(alpha2, { actors: [REGION, `CAN,Canada,state,019,${code}`] })).toEqual([
    `seeds/actors.csv:3:alpha2: no alpha-2 code — found ${code ? `"${code}"` : 'nothing'}, expected the two capital letters of ISO 3166-1 for the State`,
  ]);
});

it('wants each code once', () => {
  const actors = [REGION, 'CAN,Canada,state,019,CA', 'MEX,Mexico,state,019,CA'];
  expect(judge(alpha2, { actors })).toEqual([
    'seeds/actors.csv:4:alpha2: alpha-2 code used twice — found "CA", expected another than that of CAN',
  ]);
});

it('wants none for anybody else', () => {
  expect(judge(alpha2, { actors: ['019,Americas,region,,XX', 'EU,EU,organization,,EU'] })).toEqual([
    'seeds/actors.csv:2:alpha2: only a State has an alpha-2 code — found "XX", expected nothing',
    'seeds/actors.csv:3:alpha2: only a State has an alpha-2 code — found "EU", expected nothing',
  ]);
});
