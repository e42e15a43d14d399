/** The picture that others show beside a link to the page: the matrix itself, drawn small, as SVG. */
import type { Dataset } from '../dataset/schema';
import { loadWords, speak } from '../i18n';
import { matrix as words } from '../i18n/en/matrix';
import { createModel, type Model } from '../model/model';
import { layout } from '../model/order';
import { createCodec, defaultState } from '../store/url-codec';
import { arrangementOf, filterOf } from '../store/view-state';
import { fitted } from '../ui/fitted-text';
import type { Colours } from '../ui/token-colours';
import { drawnCells } from '../views/matrix/matrix-picture';
import { cellsSize, type DrawnCells, drawCells } from '../views/matrix/matrix-svg';
import {
  blanksIn,
  type DrawnCell,
  drawEmpty,
  drawSign,
  type Sign,
  type TextStyle,
  text as textAt,
} from '../views/matrix/matrix-svg-cell';

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

/** The cells of the matrix as a link without keys shows them. */
function firstCells(model: Model): DrawnCells {
  const usual = defaultState(createCodec(model));
  const filter = filterOf(usual, null);
  const shown = layout(model, filter, { ...arrangementOf(usual), fold: usual.fold });
  return drawnCells(model, filter, shown, false);
}

/** The cells, made to fit the right half. */
function matrix(cells: DrawnCells, colours: Colours): string {
  const { width, height } = cellsSize(cells, COLUMN);
  const scale = Math.min(FIELD.width / (width || 1), FIELD.height / (height || 1), 1.2);
  const top = FIELD.y + (FIELD.height - height * scale) / 2;
  const place = `translate(${FIELD.x} ${digits(top)}) scale(${digits(scale, 4)})`;
  return `<g transform="${place}">${drawCells(cells, colours, COLUMN)}</g>`;
}

/** Narrower than on the page, so that rows are higher. */
const COLUMN = 34;

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

/** Pixels of the legend: its first line, from line to line, about the words, and of one letter. */
const LEGEND = { y: 398, line: 26, sign: 44, letter: 8 } as const;

/** The signs, and the kinds of blank that the cells have, with their names. */
function legend({ lines }: DrawnCells, colours: Colours): string {
  const sign = { count: 1, soft: false, implied: false };
  const signs: readonly (readonly [words: string, sign: Sign | DrawnCell])[] = [
    [words['matrix.legend.need'], { ...sign, shape: 'need' }],
    [words['matrix.legend.soft'], { ...sign, shape: 'need', soft: true }],
    ['not answered', { shape: 'none' }],
    ['perhaps answered', { shape: 'perhaps' }],
    ['offers now', { ...sign, shape: 'available' }],
    ['planned', { ...sign, shape: 'planned' }],
    ['past', { ...sign, shape: 'delivered' }],
    ...blanksIn(lines.flatMap(({ cells }) => cells)).map(
      ({ blank, cell }) => [words[`matrix.blank.${blank}`], cell] as const,
    ),
  ];
  let x = LEFT;
  let y: number = LEGEND.y;
  return signs
    .map(([words, sign]) => {
      const width = LEGEND.sign + words.length * LEGEND.letter;
      if (x > LEFT && x + width > LEFT + ROOM) {
        x = LEFT;
        y += LEGEND.line;
      }
      const box = { x, y, width: 22, height: 20 };
      x += width;
      const drawn = 'signs' in sign ? drawEmpty(sign, box, colours) : drawSign(sign, box, colours);
      return drawn + textAt(words, box.x + 28, y + 15, { size: 15, fill: colours('ink') });
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
  const cells = firstCells(model);
  const { width, height } = SIZE;
  const ink = colour('ink');
  const soft = colour('ink-soft');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    text(dataset.title, 128, { size: 68, fill: ink, bold: true, lines: 2 }),
    text(dataset.question ?? '', 262, { size: 28, fill: ink, lines: 3 }),
    text(figures, 378, { size: 22, fill: ink, bold: true, lines: 1 }),
    legend(cells, colour),
    text(source, 562, { size: 16, fill: soft, lines: 3 }),
    matrix(cells, colour),
    '</svg>',
  ].join('');
  const alt = `The matrix of ${figures}: needs and offers of each actor by topic`;
  return { svg, width, height, alt };
}
