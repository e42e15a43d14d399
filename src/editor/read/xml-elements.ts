/** Reads the elements of an XML document in order, and checks that its tags match. */
import { type Attributes, readTags, XmlFault } from './markup-tags';
import { MOST_DEPTH, tooDeep } from './read-limits';

interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** All words from one tag to the next. */
  text?(words: string): void;
}

/**
 * Reads an XML document.
 * @throws XmlFault where it is not well-formed
 * @throws ReadFailure where elements are nested too deeply
 */
export function readXml(xml: string, reader: XmlReader): void {
  const open: string[] = [];
  let last = '';
  readTags(xml, 'xml', {
    open(name, attributes, isSelfClosing) {
      if (open.push(name) > MOST_DEPTH) throw tooDeep(MOST_DEPTH, last);
      reader.open(name, attributes);
      if (isSelfClosing) this.close(name);
    },
    close(name) {
      if (open.pop() !== name) throw new XmlFault(`</${name}> closes nothing`);
      reader.close?.(name);
    },
    text(words) {
      const hasWords = /\S/u.test(words);
      if (hasWords) last = words;
      if (open.length > 0) reader.text?.(words);
      else if (hasWords) throw new XmlFault('text outside of all tags');
    },
  });
  if (open.length > 0) throw new XmlFault(`<${open.at(-1)}> is not closed`);
}
