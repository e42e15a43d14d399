/**
 * Converts the words of a drawing to outlines of the page's font, since the library that draws the preview has no fonts
 * and reads no WOFF2.
 */
import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

const FOLDER = 'node_modules/@fontsource/source-sans-3/files';
/** The files of the font by script; the first with a letter draws it. */
const PARTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

type FontOf = (letter: string) => Font;

/** Reads the fonts of one weight. The result returns the font with a letter, or the first, which draws a box for it. */
async function fontsOf(weight: 400 | 600): Promise<FontOf> {
  const fonts: { font: Font; letters: Set<number> }[] = [];
  for (const part of PARTS) {
    const file = readFileSync(`${FOLDER}/source-sans-3-${part}-${weight}-normal.woff2`);
    // `slice` copies, since the next file is decompressed into the same memory.
    const face = new Face(new Blob((await decompress(file)).slice()), 0);
    fonts.push({ font: new Font(face), letters: new Set(face.collectUnicodes()) });
  }
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const found = fonts.find(({ letters }) => letters.has(code)) ?? fonts[0];
    if (!found) throw new Error('No font was read');
    return found.font;
  };
}

/** Paths of words from the origin to the right, and their length, in thousandths of the font size; y points up. */
function outlineOf(words: string, fontOf: FontOf): { paths: string; length: number } {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of words) {
    const font = fontOf(letter);
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  let length = 0;
  let paths = '';
  for (const { font, text } of runs) {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    for (const glyph of buffer.getGlyphInfosAndPositions()) {
      const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
      const path = font.glyphToPath(codepoint);
      if (path)
        paths += `<path transform="translate(${length + xOffset} ${yOffset})" d="${path}"/>`;
      length += xAdvance;
    }
  }
  return { paths, length };
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The share of the length before the anchor point, by `text-anchor`. */
const BEFORE: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/**
 * Replaces the `text` elements of an SVG by paths. Each must have one place, size, weight and anchor, and contain words
 * alone.
 */
export async function outlineTexts(svg: string): Promise<string> {
  const fonts = { regular: await fontsOf(400), bold: await fontsOf(600) };
  return svg.replace(
    /<text\b([^>]*)>([^<]*)<\/text>/g,
    (_, attributes: string, escaped: string) => {
      const given = new Map(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]]),
      );
      const words = escaped.replace(/&(?:amp|lt|gt|quot);/g, (sign) => SIGNS[sign] ?? sign);
      const fontOf = given.has('font-weight') ? fonts.bold : fonts.regular;
      const { paths, length } = outlineOf(words, fontOf);
      const scale = Number(given.get('font-size')) / 1000;
      const x =
        Number(given.get('x')) - length * scale * (BEFORE[given.get('text-anchor') ?? ''] ?? 0);
      const slant = given.get('font-style') === 'italic' ? ' skewX(12)' : '';
      const place = `translate(${x} ${given.get('y')}) scale(${scale} ${-scale})${slant}`;
      return `<g fill="${given.get('fill')}" transform="${place}">${paths}</g>`;
    },
  );
}
