/** Where a text stops being JSON. Line and column count from 1, in UTF-16 code units. */
export interface JsonFault {
  /** The text ends before the value does: it was cut off, and what there is of it is JSON. */
  truncated: boolean;
  line: number;
  column: number;
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/uy;
/** What a token looks like that the end of the text cuts off. */
const BEGUN =
  /(?:"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*(?:\\(?:u[\da-fA-F]{0,3})?)?|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?)|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/uy;

/**
 * Finds the first place at which `text` is not JSON; null where it is.
 * Engines word their own errors differently and do not tell a cut-off file from another kind of
 * file, which is the one thing that a reader can act on.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  // What may come next: a value, a key, a colon after a key, or what follows a value.
  let next: 'value' | 'first' | 'key' | 'colon' | 'after' = 'value';
  let at = 0;
  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  for (;;) {
    at += skip(SPACE)?.length ?? 0;
    const done = next === 'after' && open.length === 0;
    if (at >= text.length) return done ? null : fault(text, at, true);
    const token = skip(TOKEN) ?? '';
    const begun = token + text.slice(at + token.length);
    if (token === '' || (/^[-\d]/.test(token) && skip(BEGUN) === begun)) {
      const fits = next !== 'colon' && next !== 'after' && (next !== 'key' || text[at] === '"');
      const cut = fits && skip(BEGUN) !== undefined;
      return fault(text, cut ? text.length : at, cut);
    }
    const inside = open.at(-1);
    if (next === 'after') {
      if (token === ',' && inside) next = inside === '{' ? 'key' : 'value';
      else if ((token === '}' && inside === '{') || (token === ']' && inside === '[')) open.pop();
      else return fault(text, at, false);
    } else if (next === 'colon') {
      if (token !== ':') return fault(text, at, false);
      next = 'value';
    } else if (next === 'first' && token === (inside === '{' ? '}' : ']')) {
      open.pop();
      next = 'after';
    } else if (next === 'key' || (next === 'first' && inside === '{')) {
      if (token[0] !== '"') return fault(text, at, false);
      next = 'colon';
    } else if (token === '{' || token === '[') {
      open.push(token);
      next = 'first';
    } else if (/^[\]},:]/.test(token)) {
      return fault(text, at, false);
    } else {
      next = 'after';
    }
    at += token.length;
  }
}

function fault(text: string, at: number, truncated: boolean): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { truncated, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
