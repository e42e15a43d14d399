/**
 * A picture with the page's font in it. As a file, and as an image that is drawn into a PNG, an SVG has nothing of
 * the page's styles, and its words would be drawn in another font.
 */

/** The families of a picture: the page's font, and what programs take that do not read it from the file. */
export const PICTURE_FONT = "'Source Sans 3', Arial, sans-serif";

/**
 * The SVG with the rules of the font and the font itself, 42 KB, in a style at its beginning. While developing the font
 * is files of its own: then the SVG as it is.
 */
export function withFont(svg: string): string {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map((each) => each.cssText)
    .filter((text) => text.startsWith('@font-face') && text.includes('data:font'));
  return svg.replace(/<svg\b[^>]*>/, (open) =>
    rules.length > 0 ? `${open}<style>${rules.join('')}</style>` : open,
  );
}
