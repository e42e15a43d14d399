import type * as z from 'zod/mini';
import { expectedBy, isTurned, valueAt } from '../dataset/check';
import { findJsonFault } from '../dataset/json-fault';
import { codeOfSign, turningSignIn } from '../dataset/plain-text';
import { lineAt, linesIn } from './lines';
import { type Problem, type ProblemCode, problemOf, show } from './problem';
import { NO_TEXT } from './seed-files';

/** Parses a JSON text; a fault is a problem with its line. */
export function parseJson(file: string, text: string): { json?: unknown; problems: Problem[] } {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/u, '')), problems: [] };
  } catch {
    const fault = findJsonFault(text);
    const line = fault?.line ?? 1;
    const words = linesIn(text)[line - 1]?.trim() ?? '';
    const message = fault?.truncated ? 'the file ends in the middle' : 'not JSON';
    const expected = `JSON from column ${fault?.column ?? 1} on`;
    const code = fault?.truncated ? 'file-cut' : 'file-format';
    const problem = problemOf({
      file,
      column: 'json',
      message,
      found: show(words),
      expected,
      code,
      values: { words },
    });
    return { problems: [{ ...problem, line }] };
  }
}

/** Reads a JSON seed against its schema; each fault is a problem on the line of its key. */
export function readJson<Schema extends z.ZodMiniType>(
  file: string,
  text: string,
  schema: Schema,
): { value: z.output<Schema> | null; problems: Problem[] } {
  const { json, problems } = parseJson(file, text);
  if (problems.length > 0) return { value: null, problems };
  const odd = oddStrings(file, text);
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data, problems: odd };
  const faults = result.error.issues.map((issue): Problem => {
    const path = issue.path.map(String);
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const value = valueAt(json, path);
    return {
      file,
      line: lineOfKey(text, keys[0] ?? path.findLast((part) => !/^\d+$/u.test(part))),
      column: [...path, ...keys].join('.') || 'json',
      message: keys.length > 0 ? 'unknown key' : 'value missing or of the wrong form',
      found: keys.length > 0 ? show(keys.join(', ')) : show(JSON.stringify(value) ?? ''),
      expected: expectedBy(issue),
      ...(keys.length === 0
        ? {
            code: codeOf(issue, value),
            values: { value: `${value}`, sign: turningSignIn(`${value}`) },
          }
        : { code: 'key-unknown', values: { words: keys.join(', ') } }),
    };
  });
  return { value: null, problems: [...odd, ...faults] };
}

/** The code of a schema's fault; a custom check of the schema states its own in `params.code`. */
function codeOf(issue: z.core.$ZodIssue, value: unknown): ProblemCode {
  if (value === undefined || value === '') return 'value-missing';
  if (isTurned(issue)) return 'turning-sign';
  if (issue.code === 'custom' && issue.params?.code) return issue.params.code;
  const isNumber = issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected);
  return isNumber || typeof value === 'number' ? 'not-a-number' : 'wrong-value';
}

/** The first line (from 1) with a key in quotes; seeds have one key on each line. */
export function lineOfKey(text: string, key: string | undefined): number {
  return lineAt(text, Math.max(0, text.indexOf(`"${key}"`)));
}

/**
 * Problems that JSON.parse does not report: a key that an object has twice, and strings with escapes of characters that
 * no text has. Expects valid JSON.
 */
function oddStrings(file: string, text: string): Problem[] {
  const open: Set<string>[] = [];
  return [...text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)|[{}]/gu)].flatMap((token) => {
    const [sign, quoted, colon] = token;
    if (sign === '{') open.push(new Set());
    if (sign === '}') open.pop();
    const keys = open.at(-1);
    if (!quoted || !keys) return [];
    const value: string = JSON.parse(quoted);
    const problem = (message: string, expected: string): Problem => {
      const line = lineAt(text, token.index);
      return { file, line, column: colon ? value : 'json', message, found: show(value), expected };
    };
    const [oddSign] = NO_TEXT.exec(value) ?? [];
    if (oddSign !== undefined) {
      const odd = problem('a character that no text has', 'plain text');
      return { ...odd, code: 'odd-sign', values: { sign: codeOfSign(oddSign) } };
    }
    if (!colon) return [];
    if (keys.has(value)) {
      const twice = problem('key named twice', 'each key once');
      return { ...twice, code: 'key-twice', values: { words: value } };
    }
    keys.add(value);
    return [];
  });
}
