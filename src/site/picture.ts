import { Resvg } from '@resvg/resvg-js';

const FONTS = 'node_modules/dejavu-fonts-ttf/ttf';

/** An SVG as PNG, the same bytes on every computer: no font of the system is looked at. */
export function pngOf(svg: string, width: number): Uint8Array {
  const font = {
    loadSystemFonts: false,
    fontFiles: [`${FONTS}/DejaVuSans.ttf`, `${FONTS}/DejaVuSans-Bold.ttf`],
    defaultFontFamily: 'DejaVu Sans',
  };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
}
