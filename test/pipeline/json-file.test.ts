import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readJson } from '../../src/pipeline/json-file';
import { formatProblem } from '../../src/pipeline/problem';

const schema = z.strictObject({ title: z.string(), names: z.array(z.string()) });
const problemsOf = (text: string) => readJson('a.json', text, schema).problems.map(formatProblem);

it('returns the value', () => {
  expect(readJson('a.json', '{"title":"x","names":[]}', schema)).toEqual({
    value: { title: 'x', names: [] },
    problems: [],
  });
});

it('names line and key of each fault', () => {
  expect(problemsOf('{\n  "title": 1,\n  "names": ["a", 2],\n  "extra": true\n}')).toEqual([
    'a.json:2:title: value missing or of the wrong form — found "1", expected string',
    'a.json:3:names.1: value missing or of the wrong form — found "2", expected string',
    'a.json:4:extra: unknown key — found "extra", expected no such key',
  ]);
});

it('names the line on which the text stops being JSON', () => {
  expect(problemsOf('{\n  "title": oops\n}')).toEqual([
    'a.json:2:json: not JSON — found ""title": oops", expected JSON from column 12 on',
  ]);
  expect(problemsOf('{\n  "title": "x",\n')[0]).toMatch(/^a.json:3:json: the file ends in the m/);
});
