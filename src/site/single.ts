import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { FILES_GO_HERE } from '../dataset/one-page.ts';
import { withPolicy } from './policy.ts';

export const TEMPLATE = 'template.html';

/**
 * Runs at the end of that page, and stands there as text: it uses nothing from outside itself. The
 * policy of the page knows the script that comes out.
 */
async function unpack(packed: string): Promise<void> {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const textContent = await new Response(stream).text();
  document.body.append(
    Object.assign(document.createElement('script'), { type: 'module', textContent }),
  );
}

/** The page around its script, packed to less than half; styles and icon are in it, and room for the data. */
export function onePage(html: string, script: string): string {
  const packed = gzipSync(script, { level: 9 }).toString('base64');
  const icon = readFileSync('public/icon.svg').toString('base64');
  const page = html
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace(/href="[^"]*icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`)
    .replace(
      '</body>',
      () => `${FILES_GO_HERE}<script>(${unpack})("${packed}")</script>\n  </body>`,
    );
  return withPolicy(page, { host: false, scripts: [script] });
}

/** Makes of the build the template of pages that are one file: whoever has a dataset fills it. */
export function single(): Plugin {
  return {
    name: 'single',
    apply: 'build',
    config: () => ({
      build: {
        copyPublicDir: false,
        cssCodeSplit: false,
        assetsInlineLimit: Number.POSITIVE_INFINITY,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle: {
      // After Vite's own last steps over the script.
      order: 'post',
      handler(_, bundle) {
        const html = bundle['index.html'];
        const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
        if (html?.type !== 'asset' || script?.type !== 'chunk')
          throw new Error('No page was built');
        for (const name of Object.keys(bundle)) delete bundle[name];
        const source = onePage(String(html.source), script.code);
        this.emitFile({ type: 'asset', fileName: TEMPLATE, source });
      },
    },
  };
}
