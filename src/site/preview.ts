/** The picture that others show beside a link to the page: the matrix itself, drawn small, as SVG. */
import type { Dataset } from '../dataset/schema';
import { app } from '../i18n/en/app';
import { createModel, type Model } from '../model/model';
import { layout } from '../model/order';
import { createCodec, defaultState } from '../store/url-codec';
import { arrangementOf, filterOf } from '../store/view-state';
import { fitted } from '../ui/fitted-text';
import type { Colours } from '../ui/token-colours';
import { drawnCells } from '../views/matrix/matrix-picture';
import { cellsSize, drawCells } from '../views/matrix/matrix-svg';
import { drawSign, type TextStyle, text as textAt } from '../views/matrix/matrix-svg-cell';

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

/** The cells of the matrix as the page first shows them, made to fit the right half. */
function matrix(model: Model, colours: Colours): string {
  // As a link without keys shows it.
  const usual = defaultState(createCodec(model));
  const filter = filterOf(usual, null);
  const shown = layout(model, filter, { ...arrangementOf(usual), fold: usual.fold });
  const cells = drawnCells(model, filter, shown, false);
  const { width, height } = cellsSize(cells, COLUMN);
  const scale = Math.min(FIELD.width / (width || 1), FIELD.height / (height || 1), 1.2);
  const top = FIELD.y + (FIELD.height - height * scale) / 2;
  const place = `translate(${FIELD.x} ${digits(top)}) scale(${digits(scale, 4)})`;
  return `<g transform="${place}">${drawCells(cells, colours, COLUMN)}</g>`;
}

/** Narrower than on the page, so that rows are higher. */
const COLUMN = 34;

const digits = (value: number, places = 2) => String(Number(value.toFixed(places)));

/** Lines from `y` downward, three at most. Its type is wider than that of the page. */
function text(words: string, y: number, style: TextStyle & { size: number }): string {
  const lines = fitted(words, ROOM, { ...style, lines: 3 });
  return lines.map((line, at) => textAt(line, LEFT, y + at * style.size * 1.3, style)).join('');
}

/** The signs with their names, in a row. */
function legend(colours: Colours): string {
  const sign = { count: 1, soft: false, implied: false };
  const signs = [
    ['asks', { ...sign, shape: 'need' }],
    ['raises', { ...sign, shape: 'need', soft: true }],
    ['not answered', { shape: 'none' }],
    ['offers now', { ...sign, shape: 'available' }],
  ] as const;
  let x = LEFT;
  return signs
    .map(([words, sign]) => {
      const box = { x, y: 443, width: 24, height: 22 };
      x += 44 + words.length * 11;
      return (
        drawSign(sign, box, colours) +
        textAt(words, box.x + 32, 460, { size: 18, fill: colours('ink') })
      );
    })
    .join('');
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
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans">`,
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    text(app['app.title'], 128, { size: 68, fill: ink, bold: true }),
    text(`${app['app.question']}.`, 276, { size: 28, fill: ink }),
    text(figures, 414, { size: 22, fill: ink, bold: true }),
    legend(colour),
    text(source, 522, { size: 16, fill: soft }),
    matrix(model, colour),
    '</svg>',
  ].join('');
  const alt = `The matrix of ${figures}: needs and offers of each actor by topic`;
  return { svg, width, height, alt };
}
