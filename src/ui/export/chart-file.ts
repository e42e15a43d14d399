/** Makes the picture of a chart that was drawn off screen. Loaded with the first one asked for. */
import { pngOf } from './png';
import { svgDocument } from './svg-document';

export async function chartFile(
  format: 'svg' | 'png',
  stage: HTMLElement,
  words: Parameters<typeof svgDocument>[1],
): Promise<Blob> {
  // What is drawn to be measured is drawn again in the second frame.
  await nextFrame();
  await nextFrame();
  // Without the fonts text is measured, and in PNG drawn, in another one.
  await document.fonts.ready;
  const picture = svgDocument(stage, words);
  return format === 'png' ? pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
}

const nextFrame = () => new Promise((go) => requestAnimationFrame(go));
