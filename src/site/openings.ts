/**
 * The openings of views: what their first screens show for a link that asks for the view and nothing
 * else, as HTML with its styles, a small file each. The script in the head puts one into the page before
 * the program is there; the program draws over it in one step.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedConfig, Rolldown } from 'vite';
import { pageWriter } from './prerender.ts';
import { readDataset } from './site-files.ts';

/** Views that are read from the top; tables and profiles are drawn for what a link chooses in them. */
export const OPENED = ['matches', 'charts', 'agenda', 'minutes', 'positions'] as const;

/** Letters of HTML that hold the first screen of a large window in each of them. */
export const LETTERS = 42_000;

/** Begin a line of their own: HTML is cut before one of these alone. */
const BLOCK =
  /^(?:article|aside|dd|details|div|dl|dt|figure|footer|h\d|li|ol|p|section|table|tr|ul)$/;

/**
 * HTML as React writes it, up to the first element after so many letters that begins a line of its own;
 * all that is open there is closed.
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

/** Styles of a part of the page in the order in which they are loaded, those of the page itself apart. */
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
 * Writes the openings by what a link says for their view ("view=charts").
 * @param files of the views by the same
 */
export async function writeOpenings(
  bundle: Rolldown.OutputBundle,
  files: Readonly<Record<string, string | undefined>>,
  config: ResolvedConfig,
): Promise<Record<string, string>> {
  const { renderAt } = await pageWriter();
  const dataset = readDataset(config);
  const minutes = dataset.meetings.map(({ text }) =>
    JSON.parse(readFileSync(join(config.publicDir, 'data', text), 'utf8')),
  );
  const written: Record<string, string> = {};
  for (const view of OPENED) {
    const query = `view=${view}`;
    const styles = stylesOf(bundle, files[query]?.replace('./', '') ?? '');
    const html = await renderAt(query, dataset, minutes[0]);
    written[query] = `<style>${styles}</style>${cutAfter(LETTERS, html)}`;
  }
  return written;
}
