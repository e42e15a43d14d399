import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { fillTemplate } from '../dataset/one-page.ts';
import { loadRenderer, withPage } from './prerender.ts';
import { TEMPLATE } from './single.ts';
import { publishedTexts, readDataset, siteOf } from './site-files.ts';

const FILE = 'cooperation-matrix.html';

/**
 * Writes the template of a page that is one file beside the page; the editor fetches and fills it to publish a meeting.
 * Also writes this template filled with the published files.
 * @param outDir folder of the filled page
 */
export function template(outDir: string): Plugin {
  let publicDir = '';
  return {
    name: 'template',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    async buildStart() {
      const built = await build({ mode: 'template', logLevel: 'error', build: { write: false } });
      const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
      const file = files.find(({ fileName }) => fileName === TEMPLATE);
      if (file?.type !== 'asset') throw new Error('No template was built');
      this.emitFile({ type: 'asset', fileName: TEMPLATE, source: file.source });
      await writeOneFile(String(file.source), publicDir, outDir);
    },
  };
}

/**
 * Writes the page that is one file: the template with the published files, the prerendered matrix, and the address of
 * the site.
 * @param publicDir folder with `data/`
 */
async function writeOneFile(template: string, publicDir: string, outDir: string) {
  const dataset = readDataset({ publicDir });
  const { render } = await loadRenderer();
  const page = withPage(
    fillTemplate(template, publishedTexts({ publicDir })),
    dataset,
    render(dataset),
  );
  const site = siteOf(process.env.SITE_URL);
  mkdirSync(outDir, { recursive: true });
  writeFileSync(
    join(outDir, FILE),
    site ? page.replace('<html', () => `<html data-site="${encodeURI(site)}"`) : page,
  );
}
