/** The picture that others show beside a link to the page: the matrix itself, drawn small, as SVG. */
import type { Dataset } from '../dataset/schema';
import { loadWords, speak } from '../i18n';
import { createModel, type Model } from '../model/model';
import { stripes } from '../parts/mark-svg';
import { createCodec, defaultState } from '../store/url-codec';
import { filterOf } from '../store/view-state';
import { fitted } from '../ui/fitted-text';
import type { Colours } from '../ui/token-colours';
import { drawnGrid } from '../views/matrix/matrix-picture';
import { drawGrid, type TextStyle, text as textAt } from '../views/matrix/matrix-svg';

// While the module loads: cells are described in words, which the drawing leaves out.
await speak('en');
await loadWords(['shared']);

const SIZE = { width: 1200, height: 630 } as const;

/** What the picture tells in words. */
function wordsOf({ dataset, actors, topics }: Model): { figures: string; source: string } {
  const { meetings, records, version, date } = dataset;
  const figures = `${actors.length} actors, ${topics.length} topics, ${records.length} records`;
  const [first] = meetings;
  const source =
    first && meetings.length === 1
      ? `${first.title}, ${first.start} (${first.document})`
      : `${meetings.length} meetings, ${meetings.map(({ document }) => document).join(', ')}`;
  return { figures, source: `${source}. Dataset ${version} of ${date}` };
}

const LEFT = 56;
const ROOM = 440;
const FIELD = { x: 604, y: 44, width: 552, height: 542 } as const;

/** The matrix as a link without keys shows it, made to fit the right half. */
function matrix(model: Model, colours: Colours): string {
  const usual = defaultState(createCodec(model));
  const { svg, width, height } = drawGrid(drawnGrid(model, filterOf(usual, null), usual), colours);
  const scale = Math.min(FIELD.width / (width || 1), FIELD.height / (height || 1), 1.2);
  const top = FIELD.y + (FIELD.height - height * scale) / 2;
  const place = `translate(${FIELD.x} ${digits(top)}) scale(${digits(scale, 4)})`;
  return `<g transform="${place}">${svg}</g>`;
}

const digits = (value: number, places = 2) => String(Number(value.toFixed(places)));

/** Lines from `y` downward. */
function text(
  words: string,
  y: number,
  style: TextStyle & { size: number; lines: number },
): string {
  const lines = fitted(words, ROOM, style);
  return lines.map((line, at) => textAt(line, LEFT, y + at * style.size * 1.3, style)).join('');
}

export interface Preview {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** For readers who do not see it. */
  readonly alt: string;
}

export function preview(dataset: Dataset, colour: Colours): Preview {
  const model = createModel(dataset);
  const { figures, source } = wordsOf(model);
  const { width, height } = SIZE;
  const ink = colour('ink');
  const soft = colour('ink-soft');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    stripes(colour),
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    text(dataset.title, 128, { size: 68, fill: ink, bold: true, lines: 2 }),
    text(dataset.question ?? '', 262, { size: 28, fill: ink, lines: 3 }),
    text(figures, 378, { size: 22, fill: ink, bold: true, lines: 1 }),
    text(source, 562, { size: 16, fill: soft, lines: 3 }),
    matrix(model, colour),
    '</svg>',
  ].join('');
  const alt = `The matrix of ${figures}: needs and offers of each actor by topic`;
  return { svg, width, height, alt };
}
