import type * as z from 'zod/mini';
import { expectedBy } from '../dataset/check';
import { findJsonFault } from '../dataset/json-fault';
import { type Problem, show } from './problem';

/** Reads a JSON seed against its schema; each fault is a problem on the line of its key. */
export function readJson<Schema extends z.ZodMiniType>(
  file: string,
  text: string,
  schema: Schema,
): { value: z.output<Schema> | null; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const fault = findJsonFault(text);
    const line = fault?.line ?? 1;
    const found = show(text.split('\n')[line - 1]?.trim() ?? '');
    const message = fault?.truncated ? 'the file ends in the middle' : 'not JSON';
    const expected = `JSON from column ${fault?.column ?? 1} on`;
    return { value: null, problems: [{ file, line, column: 'json', message, found, expected }] };
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue): Problem => {
    const path = issue.path.map(String);
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return {
      file,
      line: lineOfKey(text, keys[0] ?? path.findLast((part) => !/^\d+$/u.test(part))),
      column: [...path, ...keys].join('.') || 'json',
      message: keys.length > 0 ? 'unknown key' : 'value missing or of the wrong form',
      found: keys.length > 0 ? show(keys.join(', ')) : show(JSON.stringify(at(json, path)) ?? ''),
      expected: expectedBy(issue),
    };
  });
  return { value: null, problems };
}

function at(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], json);
}

/** The first line that holds the key: seeds are small, and written one key a line. */
function lineOfKey(text: string, key: string | undefined): number {
  const index = text.split('\n').findIndex((line) => line.includes(`"${key}"`));
  return index < 0 ? 1 : index + 1;
}
