// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlFault } from '../../../src/editor/read/markup-tags';
import { readXml } from '../../../src/editor/read/xml-elements';

const parser = new DOMParser();

type Tree = { name: string; attributes: Record<string, string>; children: (Tree | string)[] };

/** What is read: each element with its attributes, neighbouring texts as one. */
function treeOf(xml: string): Tree {
  const root: Tree = { name: '', attributes: {}, children: [] };
  const open = [root];
  const children = () => open.at(-1)?.children ?? [];
  readXml(xml, {
    open(name, attributes) {
      const node: Tree = { name, attributes: Object.fromEntries(attributes), children: [] };
      children().push(node);
      open.push(node);
    },
    close: () => open.pop(),
    text: (words) => children().push(words),
  });
  return root.children[0] as Tree;
}

function treeOfDom(element: Element): Tree {
  const children: (Tree | string)[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 1) children.push(treeOfDom(node as Element));
    else if ((node.nodeType === 3 || node.nodeType === 4) && node.nodeValue) {
      if (typeof children.at(-1) === 'string') children.push(children.pop() + node.nodeValue);
      else children.push(node.nodeValue);
    }
  }
  const attributes = Object.fromEntries(Array.from(element.attributes, (a) => [a.name, a.value]));
  return { name: element.tagName, attributes, children };
}

const NAMES = ['w-val', 'id', 'xml_space'];
const written = (text: string) =>
  text.replace(/[&<>"']/gu, (sign) => (sign === '"' ? '&#x22;' : `&#${sign.charCodeAt(0)};`));
const text = fc.string({ unit: fc.constantFrom(...'ab <>&"\'é😀\n/]='), maxLength: 6 });
const attributes = fc.dictionary(fc.constantFrom(...NAMES), text, { maxKeys: 3 });
const { element } = fc.letrec<{ element: string; inner: string }>((tie) => ({
  inner: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    text.map(written),
    fc.constantFrom('<!-- <a> & -->', '<?pi <a?>', '<![CDATA[<b>&amp;]]>', '&amp;&lt;', '&#233;'),
    tie('element'),
  ),
  element: fc
    .tuple(
      fc.constantFrom('wp', 'wt', 'mc-Fallback'),
      attributes,
      fc.array(tie('inner'), { maxLength: 4 }),
      fc.constantFrom('', ' ', '\n'),
    )
    .map(([name, given, inner, space]) => {
      const own = Object.entries(given).map(([k, v]) => ` ${k}${space}=${space}"${written(v)}"`);
      return inner.length === 0
        ? `<${name}${own.join('')}${space}/>`
        : `<${name}${own.join('')}${space}>${inner.join('')}</${name}${space}>`;
    }),
}));

describe('the elements of XML', () => {
  it('equal those that a browser reads', () => {
    fc.assert(
      fc.property(element, (xml) => {
        const dom = parser.parseFromString(xml, 'application/xml').documentElement;
        expect(treeOf(`<?xml version="1.0"?>\n${xml}\n`)).toEqual(treeOfDom(dom));
      }),
    );
  });

  it.each([
    ['<a><b></a></b>', 'a tag that closes another'],
    ['<a>', 'a tag that is not closed'],
    ['<a b="1>', 'a tag without an end'],
    ['<a>&bomb;</a>', 'an entity of its own'],
    ['<a>&constructor;</a>', 'an entity that any object has'],
    ['<a>&</a>', 'a bare ampersand'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'a document type'],
    ['words', 'text outside'],
    ['<a></a></b>', 'a tag that closes nothing'],
    ['<a b="&bomb;"/>', 'an entity of its own in an attribute'],
    ['<a><!DOCTYPE b></a>', 'a document type within'],
    ['<a><![CDATA[</a>', 'character data without an end'],
    ['<a><!-- </a>', 'a comment without an end'],
  ])('%s is refused: %s', (xml) => {
    expect(() => readXml(xml, { open: () => undefined })).toThrow(XmlFault);
  });
});
