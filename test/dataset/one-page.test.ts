import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILES_GO_HERE,
  filesInPage,
  fillTemplate,
  WORDS_GO_HERE,
} from '../../src/dataset/one-page';
import { anyText } from '../fixtures/any-text';

const TEMPLATE = `<html><head>${WORDS_GO_HERE}</head><body>${FILES_GO_HERE}<script>run()</script></body></html>`;

/** Ends elements, begins comments, names what a replacement obeys, and holds the marks themselves. */
const HOSTILE = `</script></title><script>alert(1)</script><!-- ${FILES_GO_HERE} ${WORDS_GO_HERE} $& $\` $' \\u003c "`;

const page = (title: string, more: Record<string, string> = {}) =>
  fillTemplate(
    TEMPLATE,
    new Map([
      ['data/dataset.json', JSON.stringify({ title, question: title })],
      ...Object.entries(more),
    ]),
  );

describe('a page that is filled', () => {
  it('gives back every file unchanged, with hostile texts too', () => {
    const texts = fc.oneof(anyText(), fc.constant(HOSTILE));
    fc.assert(
      fc.property(fc.dictionary(texts, texts), texts, (more, title) => {
        const files = filesInPage(page(title, more));
        expect(files?.get('data/dataset.json')).toBe(JSON.stringify({ title, question: title }));
        for (const [path, text] of Object.entries(more))
          if (path !== 'data/dataset.json') expect(files?.get(path)).toBe(text);
      }),
    );
  });

  it('has no element, and no script, that the template does not have', () => {
    const plain = page('A', { a: 'A' });
    const hostile = page(HOSTILE, { [HOSTILE]: HOSTILE });
    const tags = (html: string) => html.match(/<[^>"]*/g)?.map((tag) => tag.slice(0, 8));
    expect(tags(hostile)).toEqual(tags(plain));
  });

  it('is made of a template and of nothing else', () => {
    expect(() => fillTemplate('<!doctype html><p>Welcome', new Map())).toThrow('no template');
    expect(filesInPage('<!doctype html><p>Welcome')).toBeNull();
  });
});
