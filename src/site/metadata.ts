import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Dataset } from '../dataset/schema';
import { type Colours, tokenColours } from '../ui/token-colours.ts';
import { messages } from './messages.ts';
import { outlineTexts } from './outlines.ts';
import type { Preview } from './preview.ts';
import { filesWithin, readDataset, runModule, siteOf } from './site-files.ts';

const PREVIEW = 'preview.png';
const ICON_SIZES = [192, 512];
const TOUCH_ICON = 'icon-180.png';
const MANIFEST = 'manifest.webmanifest';

function manifestOf({ title, question, language }: Dataset, colour: Colours) {
  const icons = ICON_SIZES.map((size) => ({
    src: `icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
  return {
    name: title,
    description: question,
    lang: language,
    start_url: './',
    scope: './',
    // The address bar stays, since readers share the address.
    display: 'minimal-ui',
    theme_color: colour('paper'),
    background_color: colour('paper'),
    icons: [...icons, { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}

const tag = (name: 'link' | 'meta', attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: name,
  attrs,
  injectTo: 'head',
});
const property = (name: string, content: string) => tag('meta', { property: name, content });

/**
 * Makes the tags of the preview, the manifest and the icons.
 * @param site address of the page, for complete addresses of pictures; undefined where the build does not know it
 */
export function tagsOf(
  preview: Omit<Preview, 'svg'>,
  site: string | undefined,
): HtmlTagDescriptor[] {
  const address = (file: string) => (site ? new URL(file, site).href : `./${file}`);
  const own: HtmlTagDescriptor[] = site
    ? [tag('link', { rel: 'canonical', href: site }), property('og:url', site)]
    : [];
  return [
    ...own,
    property('og:image', address(PREVIEW)),
    property('og:image:width', String(preview.width)),
    property('og:image:height', String(preview.height)),
    property('og:image:alt', preview.alt),
    tag('link', { rel: 'manifest', href: `./${MANIFEST}` }),
    tag('link', { rel: 'apple-touch-icon', href: `./${TOUCH_ICON}` }),
  ];
}

/** Writes what other programs show of the page: its preview, icons, name and address. */
export function metadata(): Plugin {
  let dataset: Dataset;
  let preview: Preview;
  return {
    name: 'metadata',
    apply: 'build',
    configResolved(config) {
      dataset = readDataset(config);
    },
    async buildStart() {
      const source = './src/site/preview.ts';
      const plugins = [messages(), filesWithin('hosted')];
      const module = await runModule<typeof import('./preview')>(source, { plugins });
      const colour = tokenColours(readFileSync('src/ui/tokens.css', 'utf8'));
      const icon = readFileSync('public/icon.svg', 'utf8');
      const emit = (fileName: string, content: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source: content });
      preview = module.drawPreview(dataset, colour);
      emit(PREVIEW, pngOf(await outlineTexts(preview.svg), preview.width));
      for (const size of [180, ...ICON_SIZES]) emit(`icon-${size}.png`, pngOf(icon, size));
      emit(MANIFEST, JSON.stringify(manifestOf(dataset, colour)));
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => tagsOf(preview, siteOf(process.env.SITE_URL)),
    },
  };
}

/** Converts an SVG without text to PNG, with the same bytes on every computer, since it uses no fonts. */
export const pngOf = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: width } })
    .render()
    .asPng();
