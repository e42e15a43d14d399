/**
 * Reads the tags and texts of an XML document in order; workers have no DOMParser. It refuses document types, entities
 * other than XML's own, and deeply nested elements, so that no small file can fill the memory.
 */
import { MOST_DEPTH, tooDeep } from './read-limits';

type XmlToken =
  | { is: 'open'; name: string; attributes: string; isEmpty: boolean }
  | { is: 'close'; name: string }
  | { is: 'text'; text: string };

/** A fault in an XML document; `at` is its offset in UTF-16 code units. */
export class XmlFault extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(`${message} at ${at}`);
  }
}

const ENTITIES = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));

const decodeEntities = (text: string, at: number): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));|&/gu,
        (whole, decimal, hex, name) => {
          const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
          const sign =
            code === undefined
              ? ENTITIES.get(name)
              : code <= 0x10ffff && String.fromCodePoint(code);
          if (!sign) throw new XmlFault(`unknown entity ${whole}`, at);
          return sign;
        },
      )
    : text;

/** The offset of the ">" that ends a tag which begins before `from`, without those between quotes. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at;
    else if (code === 34 || code === 39) quote = code;
  }
  throw new XmlFault('a tag without an end', from);
}

/** Yields the tokens of an XML document. Throws an XmlFault, or a ReadFailure where elements are nested too deeply. */
export function* xmlTokens(source: string): Generator<XmlToken, void, undefined> {
  const xml = source.includes('\r') ? source.replace(/\r\n?/gu, '\n') : source;
  const open: string[] = [];
  const after = (mark: string, from: number): number => {
    const found = xml.indexOf(mark, from);
    if (found < 0) throw new XmlFault(`no ${mark}`, from);
    return found + mark.length;
  };
  let at = xml.startsWith('\uFEFF') ? 1 : 0;
  let last = '';
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) {
      const text = decodeEntities(xml.slice(at, end), at);
      if (/\S/u.test(text)) last = text;
      if (open.length > 0) yield { is: 'text', text };
      else if (/\S/u.test(text)) throw new XmlFault('text outside of all tags', at);
    }
    if (tag < 0) break;
    if (xml.startsWith('<!--', tag)) at = after('-->', tag + 4);
    else if (xml.startsWith('<?', tag)) at = after('?>', tag + 2);
    else if (xml.startsWith('<![CDATA[', tag) && open.length > 0) {
      at = after(']]>', tag + 9);
      if (at - 3 > tag + 9) yield { is: 'text', text: xml.slice(tag + 9, at - 3) };
    } else if (xml.startsWith('<!', tag)) throw new XmlFault('a document type', tag);
    else if (xml.startsWith('</', tag)) {
      at = after('>', tag + 2);
      const name = xml.slice(tag + 2, at - 1).trim();
      if (open.pop() !== name) throw new XmlFault(`</${name}> closes nothing`, tag);
      yield { is: 'close', name };
    } else {
      const close = endOfTag(xml, tag + 1);
      const isEmpty = xml.charCodeAt(close - 1) === 47;
      const inner = xml.slice(tag + 1, isEmpty ? close - 1 : close);
      const space = inner.search(/\s/u);
      const name = space < 0 ? inner : inner.slice(0, space);
      if (name === '') throw new XmlFault('a tag without a name', tag);
      at = close + 1;
      yield { is: 'open', name, attributes: space < 0 ? '' : inner.slice(space), isEmpty };
      if (isEmpty) yield { is: 'close', name };
      else if (open.push(name) > MOST_DEPTH) throw tooDeep(MOST_DEPTH, last);
    }
  }
  if (open.length > 0) throw new XmlFault(`<${open.at(-1)}> is not closed`, xml.length);
}

/** The value of an attribute, from the text of a tag after its name; undefined where the tag lacks it. */
export function attributeOf(attributes: string, name: string): string | undefined {
  // Without the look-behind a long name would be matched again from each of its letters.
  for (const [, key, double, single] of attributes.matchAll(
    /(?<![^\s"'])([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  ))
    if (key === name) return decodeEntities((double ?? single ?? '').replace(/[\t\n]/gu, ' '), 0);
  return undefined;
}
