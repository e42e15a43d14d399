import { withFont } from './with-font';

/** An SVG document, without the line that declares XML, and its size in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the PNG for each CSS pixel. */
const SCALE = 2;

/** The largest canvas: beyond either limit some browsers draw nothing and report no error. */
const MOST = { side: 16_384, pixels: 100_000_000 };

/** The picture has more pixels than a browser draws. */
class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Makes the file of a picture, with the page's font in it. Throws TooLarge where no browser draws a PNG of this size. */
export async function pictureFile(picture: Picture, format: 'svg' | 'png'): Promise<Blob> {
  const whole = { ...picture, svg: withFont(picture.svg) };
  if (format === 'png') return pngOf(whole);
  const file = `<?xml version="1.0" encoding="UTF-8"?>\n${whole.svg}\n`;
  return new Blob([file], { type: 'image/svg+xml' });
}

async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const [wide, high] = [width * SCALE, height * SCALE];
  if (Math.max(wide, high) > MOST.side || wide * high > MOST.pixels) throw new TooLarge();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = wide;
    canvas.height = high;
    const pen = canvas.getContext('2d');
    if (!pen) throw new TooLarge();
    pen.drawImage(image, 0, 0, wide, high);
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'));
    if (!blob) throw new TooLarge();
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
