import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLines } from '../../../src/pipeline/write/json-lines';

it('puts each object of a list on a line of its own', () => {
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

it('puts an object that contains such a list on several lines', () => {
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

it('parses as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonLines(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
