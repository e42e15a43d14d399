import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/pipeline/problem';
import { mapTiles } from '../../../src/pipeline/rules/map-rules';
import { readSeeds } from '../../../src/pipeline/seeds';
import { buildSeeds } from '../../fixtures/build-seeds';
import { judge, tinySeeds } from '../../fixtures/tiny-seeds';

it('is published as the map of the dataset, which has none without the file', () => {
  const { dataset } = buildSeeds(tinySeeds({ map: ['CAN,1,1', 'MEX,2,3'] }));
  expect(dataset.map).toEqual([
    { actor: 'CAN', column: 1, row: 1 },
    { actor: 'MEX', column: 2, row: 3 },
  ]);
  for (const change of [{}, { map: [] }])
    expect('map' in buildSeeds(tinySeeds(change)).dataset).toBe(false);
});

it('rejects tiles of other actors, and a second tile of a State', () => {
  expect(judge(mapTiles, { map: ['CAN,1,1', 'OAS,2,1', 'XXX,3,1', ',4,1', 'CAN,5,1'] })).toEqual([
    'seeds/map.csv:3:actor: no State — found "OAS", expected the id of a State in seeds/actors.csv',
    'seeds/map.csv:4:actor: no State — found "XXX", expected the id of a State in seeds/actors.csv',
    'seeds/map.csv:5:actor: no State — found nothing, expected the id of a State in seeds/actors.csv',
    'seeds/map.csv:6:actor: State with two tiles — found "CAN", expected a State other than that of seeds/map.csv:2',
  ]);
});

it.each(['0', '-1', '1.5', 'x', '1e1', '', '100'])(
  'wants whole numbers from 1: not "%s"',
  (number) => {
    const found = number === '' ? 'nothing' : `"${number}"`;
    const expected = 'expected a whole number from 1 to 99, counted from the north-west';
    expect(judge(mapTiles, { map: [`CAN,${number},1`, `MEX,1,${number}`] })).toEqual([
      `seeds/map.csv:2:column: malformed column — found ${found}, ${expected}`,
      `seeds/map.csv:3:row: malformed row — found ${found}, ${expected}`,
    ]);
  },
);

it('rejects two States on one tile', () => {
  expect(judge(mapTiles, { map: ['CAN,2,3', 'MEX,2,3'] })).toEqual([
    'seeds/map.csv:3:column: tile used twice — found column 2, row 3, expected a tile other than that of seeds/map.csv:2',
  ]);
});

it('requires exactly its three columns', () => {
  const files = new Map([...tinySeeds(), ['seeds/map.csv', 'actor,x,row\nCAN,1,1\n']]);
  expect(readSeeds(files).problems.map(formatProblem)).toEqual([
    'seeds/map.csv:1:column: missing column — found "actor,x,row", expected actor,column,row',
    'seeds/map.csv:1:x: unknown column — found "x", expected actor,column,row',
  ]);
});
