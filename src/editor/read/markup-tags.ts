/** The tags and words of HTML and XML, in order, as htmlparser2 parts them. */
import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

export interface TagReader {
  open(name: string, attributes: Attributes, isSelfClosing: boolean): void;
  close(name: string): void;
  /** All words from one tag to the next. */
  text(words: string): void;
  /** Whether HTML stands in a drawing or a formula, where sections of character data are words. */
  isForeign?(): boolean;
}

/** Where a document is no sound XML. */
export class XmlFault extends Error {}

/**
 * Names in HTML come in small letters.
 * @throws XmlFault where XML has a document type or an entity that is not its own, so that no file can make more of
 *   itself than it is, or ends within a tag
 */
export function readTags(markup: string, kind: 'html' | 'xml', reader: TagReader): void {
  const isXml = kind === 'xml';
  const source = markup.replace(/\r\n?/gu, '\n');
  let words: string[] = [];
  let name: string | null = null;
  let attributes = new Map<string, string>();
  let [key, value] = ['', ''];
  const named = (start: number, end: number) =>
    isXml ? source.slice(start, end) : source.slice(start, end).toLowerCase();
  /** What stands there once all known entities are taken out of it. */
  const plain = (start: number, end: number) => {
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
      ontext: (start, end) => words.push(plain(start, end)),
      ontextentity: (code) => words.push(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        name = named(start, end);
      },
      onattribname: (start, end) => {
        key = named(start, end);
        value = '';
      },
      onattribdata: (start, end) => {
        const found = plain(start, end);
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
        reader.close(named(start, end));
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
