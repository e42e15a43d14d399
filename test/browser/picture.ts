import type { Page } from '@playwright/test';

/**
 * Pixels in which two screenshots differ; all of them where the sizes do. Where a browser draws the
 * same page twice, the edges of curves and slanted lines may be rounded otherwise, as tiles are
 * drawn by several threads and drawn anew at different times: a handful of pixels. One letter or
 * mark is more than `ROUNDING`.
 */
export const ROUNDING = 16;

export function differingPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const { width, height } = bitmap;
          const paper = new OffscreenCanvas(width, height).getContext('2d');
          paper?.drawImage(bitmap, 0, 0);
          const { buffer } = paper?.getImageData(0, 0, width, height).data ?? {};
          return { width, pixels: new Uint32Array(buffer ?? []) };
        }),
      );
      if (!a || a.pixels.length !== b?.pixels.length) return Number.POSITIVE_INFINITY;
      const places = [0, -a.width, a.width];
      const differs = (pixel: number, at: number) =>
        !places.some((by) => b.pixels[at + by] === pixel);
      return a.pixels.reduce((count, pixel, at) => count + (differs(pixel, at) ? 1 : 0), 0);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
