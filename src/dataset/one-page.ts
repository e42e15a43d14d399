/**
 * The page as one file: a template that the build makes once, filled with the files of any dataset. They
 * are data to the browser (`application/json`), so that the policy of the page, which knows the script by its
 * hash, holds whatever they say.
 */
import type { Dataset } from './schema';

/** Where the template is filled. */
export const WORDS_GO_HERE = '<!--words-->';
export const FILES_GO_HERE = '<!--files-->';

/** Id of the element that holds the files, a text by each path. */
export const FILES_ID = 'files-within';

/** What stands in every page of this product and in no other; near its beginning, in the script of its head, the first. */
export const OWN_MARKS = ['[data-again]', 'class="app-failed"', `id="${FILES_ID}"`] as const;

/** Whether HTML, or a part of it that holds a mark whole, is of a page of this product, be its data in it or not. */
export const isOwnPage = (html: string): boolean => OWN_MARKS.some((mark) => html.includes(mark));

/** Whether a page of this product was cut off: it does not end as HTML does. */
export const isCutPage = (html: string): boolean => isOwnPage(html) && !/<\/html>\s*$/.test(html);

/** A text as HTML, and an SVG, hold it: between tags, or as the value of an attribute in double quotes. */
export const inHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The dataset's own words for tabs, for search engines, and where the page is linked. */
export function wordsInHead({
  title,
  question,
  description = question,
}: Pick<Dataset, 'title' | 'question' | 'description'>): string {
  const meta = (attribute: string, text: string | undefined) =>
    text === undefined ? '' : `<meta ${attribute} content="${inHtml(text)}" />`;
  return [
    `<title>${inHtml(title)}</title>`,
    meta('name="description"', description),
    meta('property="og:title"', title),
    meta('property="og:description"', description),
  ].join('');
}

/**
 * The page with the files in it. Throws where the template is none, as when a host answers with a page of
 * its own for a file that it does not have.
 * @param files texts by their path from the page, "data/dataset.json" among them
 */
export function fillTemplate(template: string, files: ReadonlyMap<string, string>): string {
  if (!template.includes(WORDS_GO_HERE) || !template.includes(FILES_GO_HERE))
    throw new Error('no template of a page');
  const words = wordsInHead(JSON.parse(files.get('data/dataset.json') ?? ''));
  const json = JSON.stringify(Object.fromEntries(files)).replaceAll('<', '\\u003c');
  // Functions as replacements: texts may hold "$&".
  return template
    .replace(WORDS_GO_HERE, () => words)
    .replace(
      FILES_GO_HERE,
      () => `<script type="application/json" id="${FILES_ID}">${json}</script>`,
    );
}

/** The files in such a page; null where it is none. Throws where what it holds is no JSON. */
export function filesInPage(html: string): Map<string, string> | null {
  const begin = `<script type="application/json" id="${FILES_ID}">`;
  const [, rest = ''] = html.split(begin, 2);
  const end = rest.indexOf('</script>');
  if (end < 0) return null;
  const held: unknown = JSON.parse(rest.slice(0, end));
  const texts = Object.entries(held ?? {}).filter(([, text]) => typeof text === 'string');
  return new Map(texts);
}
