/** Reads the tags and words of HTML and XML in order, with the tokenizer of htmlparser2. */
import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

/** Makes a set of the names of elements, which have blanks between them. */
export const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

interface TagReader {
  open(name: string, attributes: Attributes, isSelfClosing: boolean): void;
  close(name: string): void;
  /** All words from one tag to the next. */
  text(words: string): void;
  /** Whether HTML is within SVG or MathML, where CDATA sections are words. */
  isForeign?(): boolean;
}

/** A document is not well-formed XML, or has a document type. */
export class XmlFault extends Error {}

/**
 * Reads tags and words. Names in HTML are in lower case.
 * @throws XmlFault where XML ends within a tag, or has a document type or an unknown entity, with which a small file
 *   could expand to a large one
 */
export function readTags(markup: string, kind: 'html' | 'xml', reader: TagReader): void {
  const isXml = kind === 'xml';
  const source = markup.replace(/\r\n?/gu, '\n');
  let words: string[] = [];
  let name: string | null = null;
  let attributes = new Map<string, string>();
  let [key, value] = ['', ''];
  const nameAt = (start: number, end: number) =>
    isXml ? source.slice(start, end) : source.slice(start, end).toLowerCase();
  /** The text between two offsets, from which the tokenizer has taken out all known entities. */
  const textAt = (start: number, end: number) => {
    const found = source.slice(start, end);
    if (isXml && found.includes('&')) throw new XmlFault(`an unknown entity at ${start}`);
    return found;
  };
  const endText = () => {
    if (words.length > 0) reader.text(words.join(''));
    words = [];
  };
  const openTag = (isSelfClosing: boolean) => {
    endText();
    reader.open(name ?? '', attributes, isSelfClosing);
    name = null;
    attributes = new Map();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      ontext: (start, end) => words.push(textAt(start, end)),
      ontextentity: (code) => words.push(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        name = nameAt(start, end);
      },
      onattribname: (start, end) => {
        key = nameAt(start, end);
        value = '';
      },
      onattribdata: (start, end) => {
        const found = textAt(start, end);
        value += isXml ? found.replace(/[\t\n]/gu, ' ') : found;
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (!attributes.has(key)) attributes.set(key, value);
      },
      onopentagend: () => openTag(false),
      onselfclosingtag: () => openTag(true),
      onclosetag: (start, end) => {
        endText();
        reader.close(nameAt(start, end));
      },
      oncdata: (start, end, offset) => {
        if (isXml || reader.isForeign?.()) words.push(source.slice(start, end - offset));
      },
      oncomment: () => undefined,
      ondeclaration: () => {
        if (isXml) throw new XmlFault('a document type');
      },
      onprocessinginstruction: () => undefined,
      onend: () => {
        if (isXml && name !== null) throw new XmlFault(`<${name}> has no end`);
        endText();
      },
      isInForeignContext: () => reader.isForeign?.() ?? false,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
