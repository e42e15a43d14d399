/**
 * Writes the openings of views: the HTML of their first screens with its styles, a small file for each view, for links to
 * the view alone. The script in the head shows one before the program is loaded; the program then renders over it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedConfig, Rolldown } from 'vite';
import { loadRenderer } from './prerender.ts';
import { readDataset } from './site-files.ts';

/** Views that readers see from the top. Tables and profiles depend on what a link chooses in them. */
export const OPENING_VIEWS = ['matches', 'charts', 'agenda', 'minutes', 'positions'] as const;

/** Characters of HTML that fill the first screen of a large window in each of these views. */
export const LETTERS = 42_000;

/** Elements that begin on a new line; HTML is cut only before one of them. */
const BLOCK =
  /^(?:article|aside|dd|details|div|dl|dt|figure|footer|h\d|li|ol|p|section|table|tr|ul)$/;

/**
 * Cuts HTML, as React writes it, before the first block element after so many characters, and closes all open elements.
 */
export function cutAfter(letters: number, html: string): string {
  const open: string[] = [];
  for (const tag of html.matchAll(/<(\/?)([\w-]+)[^>]*?(\/?)>/g)) {
    const [, closes, name = '', isAlone] = tag;
    if (closes) open.pop();
    else if (tag.index >= letters && BLOCK.test(name))
      return (
        html.slice(0, tag.index) +
        open
          .reverse()
          .map((each) => `</${each}>`)
          .join('')
      );
    else if (!isAlone) open.push(name);
  }
  return html;
}

/** Styles of a part of the page in loading order, without those of the page itself. */
function stylesOf(bundle: Rolldown.OutputBundle, file: string, seen = new Set<string>()): string {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || seen.has(file)) return '';
  seen.add(file);
  const own = [...(chunk.viteMetadata?.importedCss ?? [])].map((name) => {
    const styles = bundle[name];
    if (seen.has(name) || styles?.type !== 'asset') return '';
    seen.add(name);
    return String(styles.source);
  });
  return [...chunk.imports.map((each) => stylesOf(bundle, each, seen)), ...own].join('');
}

/**
 * Makes the openings, by the query of their view ("view=charts").
 * @param files file of each view, by its query
 */
export async function writeOpenings(
  bundle: Rolldown.OutputBundle,
  files: Readonly<Record<string, string | undefined>>,
  config: ResolvedConfig,
): Promise<Record<string, string>> {
  const { renderAt } = await loadRenderer();
  const dataset = readDataset(config);
  // The minutes of the latest meeting stand where a link names none.
  const minutes = dataset.meetings.map(({ text }) =>
    JSON.parse(readFileSync(join(config.publicDir, 'data', text), 'utf8')),
  );
  const openings: Record<string, string> = {};
  for (const view of OPENING_VIEWS) {
    const query = `view=${view}`;
    const styles = stylesOf(bundle, files[query]?.replace('./', '') ?? '');
    const html = await renderAt(query, dataset, minutes.at(-1));
    openings[query] = `<style>${styles}</style>${cutAfter(LETTERS, html)}`;
  }
  return openings;
}
