/**
 * Adds the page's font to a picture. An SVG file, and an SVG image drawn into a PNG, do not use the page's styles, so
 * that their words would be in another font.
 */

/** The font families of a picture: the page's font, and the fallback of programs that read no font from the file. */
export const PICTURE_FONT = "'Source Sans 3', Arial, sans-serif";

/**
 * Adds a `<style>` with the font (42 KB) at the beginning of an SVG. Returns the SVG unchanged in development, where the
 * font is in files of its own.
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
