/** Reads exported files as other programs would. */
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect } from './page';

/** The rules with which a picture begins: the two weights of the page's font, in the file. */
const FONT =
  /<style>(?:@font-face \{[^<>{}]*"data:font\/woff2;base64,[\w+/=]+"[^<>{}]*\}){2}<\/style>/;

/** What a program for vector graphics would find in a file. */
export async function readSvg(page: Page, bytes: Buffer) {
  const whole = bytes.toString('utf8');
  expect(whole).toMatch(FONT);
  const text = whole.replace(FONT, '');
  expect(text).not.toMatch(/foreignObject|<image|<script|<style|data:|url\((?!#)|xlink|href=/i);
  expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  return page.evaluate((source) => {
    const drawn = new DOMParser().parseFromString(source, 'image/svg+xml');
    const ids = new Set([...drawn.querySelectorAll('[id]')].map(({ id }) => id));
    const referred = [...source.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id as string);
    const svg = drawn.documentElement;
    return {
      isWellFormed: drawn.querySelector('parsererror') === null,
      lost: referred.filter((id) => !ids.has(id)),
      words: [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      colours: [...drawn.querySelectorAll('[fill]')].map((part) => part.getAttribute('fill')),
      ground: svg.querySelector(':scope > rect')?.getAttribute('fill'),
      turned: drawn.querySelectorAll('g[transform*="rotate"]').length,
      width: Number(svg.getAttribute('width')),
      height: Number(svg.getAttribute('height')),
    };
  }, text);
}

/** Points of a drawing that differ where the font that it brings is left out of it. */
export const drawnInItsFont = (page: Page, bytes: Buffer): Promise<number> =>
  page.evaluate(
    async ([svg, without]) => {
      const [own, other] = await Promise.all(
        [svg, without].map(async (source = '') => {
          const image = new Image();
          image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
          await image.decode();
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      return own?.filter((value, at) => value !== other?.[at]).length ?? 0;
    },
    [bytes.toString('utf8'), bytes.toString('utf8').replace(FONT, '')],
  );

/** Size of a picture, and how many of its points are not white, in a thousand. */
export const readPng = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    // The page's own policy lets nothing be fetched from elsewhere, not even from an address of data.
    const given = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([given]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const points = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < points.length; at += 4) if ((points[at] as number) < 128) dark++;
    return { width: image.width, height: image.height, dark: (dark * 4000) / points.length };
  }, bytes.toString('base64'));

export const readCsv = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes.toString('utf8'), { columns: true, bom: true });
