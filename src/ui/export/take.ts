/** Makes the file that was asked for and saves it. Loaded with the first file asked for. */
import { csvFile, fileName, saveFile } from '../save-file';
import { pictureOf } from './picture';
import { pngOf } from './png';
import type { Format, Taken } from './use-take-along';

/** Takes the file from what is drawn off screen, and returns its name. */
export async function take(format: Format, stage: HTMLElement, taken: Taken): Promise<string> {
  const name = fileName(taken.fileWords, format);
  if (format === 'csv') {
    if (taken.csv) saveFile(name, csvFile(await taken.csv(stage)));
  } else {
    for (const details of stage.querySelectorAll('details')) details.open = true;
    // What is drawn to measure, and drawn again when measured, is there after the second.
    await nextFrame();
    await nextFrame();
    await document.fonts.ready;
    unmark(stage);
    const picture = pictureOf(stage, taken.title);
    saveFile(
      name,
      format === 'png' ? await pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' }),
    );
  }
  return name;
}

/** What is chosen is told by the filter, in words; and what is pointed at, by the reader's own hand. */
function unmark(stage: HTMLElement) {
  for (const pressed of stage.querySelectorAll('[aria-pressed="true"]'))
    pressed.setAttribute('aria-pressed', 'false');
  for (const pointed of stage.querySelectorAll('[data-pointed]'))
    pointed.removeAttribute('data-pointed');
}

const nextFrame = () => new Promise((go) => requestAnimationFrame(go));
