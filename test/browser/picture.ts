import type { Page } from '@playwright/test';

/**
 * Pixels in which two screenshots differ; all of them where the sizes do. Where a browser draws the
 * same page twice, the edges of curves and slanted lines may be rounded otherwise, as tiles are
 * drawn by several threads and drawn anew at different times: a handful of pixels. One letter or
 * mark is more than `ROUNDING`.
 */
export const ROUNDING = 24;

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
          return new Uint32Array(paper?.getImageData(0, 0, width, height).data.buffer ?? []);
        }),
      );
      if (!a || a.length !== b?.length) return Number.POSITIVE_INFINITY;
      return a.reduce((count, pixel, at) => count + (pixel === b[at] ? 0 : 1), 0);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
