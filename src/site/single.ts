import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { FILES_GO_HERE } from '../dataset/one-page.ts';
import { LICENSES_GO_HERE, licensesIn } from './licenses.ts';
import { withPolicy } from './policy.ts';

export const TEMPLATE = 'template.html';

/** The 91 signs of printable ASCII that need no escape in a script's string or in HTML; two of them hold 13 bits. */
const isSign = (code: number) => !['"', "'", '<', '\\'].includes(String.fromCharCode(code));
const SIGNS = Array.from({ length: 95 }, (_, i) => 32 + i).filter(isSign);

/** Packs bytes as text, with five signs for four bytes; base64 needs a twelfth more. */
function pack(bytes: Uint8Array): string {
  const codes: number[] = [];
  let buffer = 0;
  let bits = 0;
  const write = (value: number) =>
    codes.push(SIGNS[Math.floor(value / 91)] ?? 0, SIGNS[value % 91] ?? 0);
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    if (bits < 13) continue;
    bits -= 13;
    write(buffer >> bits);
    buffer &= (1 << bits) - 1;
  }
  if (bits > 0) write(buffer << (13 - bits));
  return Buffer.from(codes).toString('latin1');
}

/**
 * Unpacks and runs the script at the end of the page. The build writes it there as text, so it must use nothing from
 * outside itself. The policy of the page has the hash of the unpacked script.
 * @param length of the packed script, in bytes
 */
async function unpack(text: string, length: number): Promise<void> {
  const bytes = new Uint8Array(length + 1);
  // Each comparison skips one of the four signs that are left out.
  const valueAt = (at: number) => {
    const code = text.charCodeAt(at);
    return (
      code - 32 - Number(code > 34) - Number(code > 39) - Number(code > 60) - Number(code > 92)
    );
  };
  let held = 0;
  let bits = 0;
  let to = 0;
  for (let at = 0; at < text.length; at += 2) {
    held = (held << 13) | (valueAt(at) * 91 + valueAt(at + 1));
    bits += 13;
    while (bits > 7) {
      bits -= 8;
      bytes[to++] = held >> bits;
    }
    held &= (1 << bits) - 1;
  }
  const stream = new Blob([bytes.subarray(0, length)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
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
        `${FILES_GO_HERE}<script>(${String(unpack).replace(/^\s+/gm, '')})("${pack(bytes)}",${bytes.length})</script>\n  </body>`,
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
