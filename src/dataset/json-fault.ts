/** The place where a text stops being JSON. Line and column count from 1, in UTF-16 code units. */
interface JsonFault {
  /** True where the text is the beginning of JSON and ends too early. */
  truncated: boolean;
  line: number;
  column: number;
}

const TOKEN =
  /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/uy;

/** A token that the end of the text cuts off. */
const CUT_TOKEN =
  /(?:"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*(?:\\(?:u[\da-fA-F]{0,3})?)?|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?)|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/uy;

/** What the parser expects next; `first` is a key or a value that may also be missing ("{}", "[]"). */
type Next = 'value' | 'first' | 'key' | 'colon' | 'comma';

/**
 * Finds the first place at which `text` is not JSON; null where it is.
 *
 * The errors of `JSON.parse` differ between browsers, and none distinguishes a truncated file from a file of
 * another kind; a reader can act only on that difference.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  for (;;) {
    at += match(/[ \t\r\n]*/y)?.length ?? 0;
    if (at >= text.length) {
      return next === 'comma' && open.length === 0 ? null : faultAt(text, at, true);
    }
    const cut = match(CUT_TOKEN) !== undefined;
    const token = cut ? (text[at] ?? '') : (match(TOKEN) ?? '');
    const after = step(token, next, open);
    if (!after || cut) return faultAt(text, after ? text.length : at, after !== null);
    next = after;
    at += token.length;
  }
}

/** Advances by one token, or by the first character of a cut token; null where the token cannot stand here. */
function step(token: string, next: Next, open: ('{' | '[')[]): Next | null {
  const inside = open.at(-1);
  const closes = token !== '' && token === (inside === '{' ? '}' : inside === '[' ? ']' : null);
  if (closes && (next === 'first' || next === 'comma')) {
    open.pop();
    return 'comma';
  }
  if (next === 'comma') return token === ',' && inside ? (inside === '{' ? 'key' : 'value') : null;
  if (next === 'colon') return token === ':' ? 'value' : null;
  if (next === 'key' || (next === 'first' && inside === '{')) {
    return token.startsWith('"') ? 'colon' : null;
  }
  if (token === '{' || token === '[') {
    open.push(token);
    return 'first';
  }
  return token === '' || '}],:'.includes(token) ? null : 'comma';
}

function faultAt(text: string, at: number, truncated: boolean): JsonFault {
  const before = text.slice(0, at).split(/\r\n?|\n/u);
  return { truncated, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
