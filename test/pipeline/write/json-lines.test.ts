import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLines } from '../../../src/pipeline/write/json-lines';

it('gives each object of a list its line', () => {
  const value = { title: 'x', records: [{ id: 'a', topics: ['t', 'u'] }, { id: 'b' }], none: [] };
  expect(jsonLines(value)).toBe(`{
  "title": "x",
  "records": [
    {"id":"a","topics":["t","u"]},
    {"id":"b"}
  ],
  "none": []
}
`);
});

it('opens an object of a list that itself holds such a list', () => {
  expect(jsonLines([{ id: 'm', outline: [{ level: 'item' }] }])).toBe(`[
  {
    "id": "m",
    "outline": [
      {"level":"item"}
    ]
  }
]
`);
});

it('is the same value to a reader', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonLines(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
