import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/dataset/json-fault';
import { anyText } from '../fixtures/any-text';

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('finds no fault in JSON, and one in everything else', () => {
  const words = ['"a"', '\\u00', 'e9', 'true', 'tr', 'null', '\u0001', '\u007f'];
  const pieces = fc.constantFrom(...'{}[],: \n"\\1-0.', ...words);
  const soup = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(soup, fc.json(), fc.string()), (text) => {
      expect(findJsonFault(text) === null).toBe(parses(text));
    }),
    { numRuns: 1000 },
  );
});

it('reports every beginning of an object as truncated, at its end', () => {
  const objects = fc.dictionary(anyText(), fc.jsonValue());
  fc.assert(
    fc.property(objects, fc.nat(), fc.constantFrom(0, 2), (value, cut, indent) => {
      const text = JSON.stringify(value, null, indent);
      const beginning = text.slice(0, cut % text.length);
      const lines = beginning.split('\n');
      expect(findJsonFault(beginning)).toEqual({
        truncated: true,
        line: lines.length,
        column: (lines.at(-1) ?? '').length + 1,
      });
    }),
    { numRuns: 100 },
  );
});

describe('the place of the first fault', () => {
  it.each([
    ['<!doctype html>', 1, 1],
    ['{"a": 1,\n "b" 2}', 2, 6],
    ['{"a": 1}\n{', 2, 1],
    ['[1, 2,]', 1, 7],
    ['{"a": tru, "b": 1}', 1, 7],
    ['{"a": "x\ny"}', 1, 7],
    ['{a', 1, 2],
  ])('%j', (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ truncated: false, line, column });
  });
});
