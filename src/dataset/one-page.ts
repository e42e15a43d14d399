/**
 * The page as one file: the build makes a template, which can be filled with the files of any dataset. The files
 * stand in an element of type `application/json`, so that no text in them can run: the content security policy
 * allows only the script whose hash it states.
 */
import type { Dataset } from './schema';

/** Comments in the template: one gives way to title and description of the dataset, the other to its files. */
export const WORDS_GO_HERE = '<!--words-->';
export const FILES_GO_HERE = '<!--files-->';

/** Id of the element with the files: a JSON object that maps each path to its text. */
export const FILES_ID = 'files-within';

/** Whether the page that runs is one file. Its policy starts no workers, and it has no host to fetch from. */
export const isOnePage = (): boolean => document.getElementById(FILES_ID) !== null;

/** Pieces of HTML that every page of this product has and no other page. The first is in the head of the page. */
export const OWN_MARKS = ['[data-again]', 'class="app-failed"', `id="${FILES_ID}"`] as const;

/** Whether HTML, or a part of it that contains a whole mark, is of a page of this product. */
export const isOwnPage = (html: string): boolean => OWN_MARKS.some((mark) => html.includes(mark));

/** Whether HTML is of a page of this product and lacks its end. */
export const isCutPage = (html: string): boolean => isOwnPage(html) && !/<\/html>\s*$/.test(html);

/** Escapes a text for HTML or SVG: between tags, or as the value of an attribute in double quotes. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Title and description of a dataset as HTML elements, for tabs, search engines and previews of links. */
export function wordsInHead({
  title,
  question,
  description = question,
}: Pick<Dataset, 'title' | 'question' | 'description'>): string {
  const meta = (attribute: string, text: string | undefined) =>
    text === undefined ? '' : `<meta ${attribute} content="${escapeHtml(text)}" />`;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name="description"', description),
    meta('property="og:title"', title),
    meta('property="og:description"', description),
  ].join('');
}

/**
 * Fills the template with files. Throws where the text is no template: some hosts answer with a page of their
 * own for a file that they do not have.
 * @param files texts by their path from the page, with "data/dataset.json" among them
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

/** Reads the files in a page that is one file; null if the page contains none. Throws if they are not JSON. */
export function filesInPage(html: string): Map<string, string> | null {
  const begin = `<script type="application/json" id="${FILES_ID}">`;
  const [, rest = ''] = html.split(begin, 2);
  const end = rest.indexOf('</script>');
  if (end < 0) return null;
  const files: unknown = JSON.parse(rest.slice(0, end));
  const texts = Object.entries(files ?? {}).filter(([, text]) => typeof text === 'string');
  return new Map(texts);
}
