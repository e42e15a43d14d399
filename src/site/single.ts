import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { FILES_GO_HERE } from '../dataset/one-page.ts';
import { LICENSES_GO_HERE, licensesIn } from './licenses.ts';
import { withPolicy } from './policy.ts';

export const TEMPLATE = 'template.html';

/**
 * Unpacks and runs the script at the end of the page. The build writes it there as text, so it must use nothing from
 * outside itself. The policy of the page has the hash of the unpacked script.
 * @param base64 the script, compressed by gzip
 */
async function unpack(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const textContent = await new Response(stream).text();
  document.body.append(
    Object.assign(document.createElement('script'), { type: 'module', textContent }),
  );
}

/** Makes one file of the page, with the packed script, the styles, the icon, and the mark for the data. */
export function onePage(html: string, script: string): string {
  // A smaller memLevel gives smaller blocks, which compress better: each language and view has its own frequent signs.
  const bytes = gzipSync(script, { level: 9, memLevel: 7 });
  const icon = readFileSync('public/icon.svg', 'utf8')
    .replace(/<title>.*<\/title>|\s*\n\s*/g, '')
    .replaceAll('"', "'")
    .replace(/[<#]/g, encodeURIComponent);
  const page = html
    // Indents and comments are removed.
    .replace(/^\s+|<!-- .*? -->/gm, '')
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace(/href="[^"]*icon\.svg"/, `href="data:image/svg+xml,${icon}"`)
    .replace(
      '</body>',
      () =>
        `${FILES_GO_HERE}<script>(${String(unpack).replace(/^\s+/gm, '')})("${bytes.toString('base64')}")</script>\n  </body>`,
    );
  return withPolicy(page, { host: false, scripts: [script] });
}

/** Replaces the placeholder in the script, in any quotes, by the licences. */
function withLicenses(script: string, licenses: string): string {
  const place = new RegExp(`(["'\`])${LICENSES_GO_HERE}\\1`, 'g');
  if (script.match(place)?.length !== 1)
    throw new Error('The script has no place for the licences');
  return script.replace(place, () => JSON.stringify(licenses));
}

/** Turns the build into the template of pages that are one file, which can be filled with any dataset. */
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
      // The hook must run after Vite's own last steps.
      order: 'post',
      handler(_, bundle) {
        const html = bundle['index.html'];
        const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
        if (html?.type !== 'asset' || script?.type !== 'chunk')
          throw new Error('No page was built');
        const code = withLicenses(script.code, licensesIn(bundle));
        for (const name of Object.keys(bundle)) delete bundle[name];
        const source = onePage(String(html.source), code);
        this.emitFile({ type: 'asset', fileName: TEMPLATE, source });
      },
    },
  };
}
