/** The picture that others show beside a link to the page: the matrix itself, drawn small, as SVG. */
import type { Dataset } from '../dataset/schema';
import { app } from '../i18n/en/app';
import { type Filter, NO_FILTER } from '../model/filter';
import { cellMarks, type Shape } from '../model/marks';
import { createModel, type Model } from '../model/model';
import { type Layout, layout } from '../model/order';

const SIZE = { width: 1200, height: 630 } as const;

/** Colour of the page by its name in tokens.css: "need". */
export type Colours = (name: string) => string;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** Lines of at most so many letters, three at most; a longer text ends in "…". */
function lines(words: string, letters: number): string[] {
  const all = [''];
  for (const word of words.split(/\s+/)) {
    const line = `${all.at(-1)} ${word}`.trim();
    if (line.length <= letters) all[all.length - 1] = line;
    else all.push(word);
  }
  return all.length > 3 ? [...all.slice(0, 2), `${all[2]}…`] : all;
}

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
const FIELD = { x: 604, y: 44, width: 552, height: 542 } as const;
/** Room between groups, in rows or columns. */
const GAP = 0.5;

/** Where each item of an axis stands, and how much room it has. */
function places(groups: Layout['rows'], from: number, room: number, most: number) {
  const items = groups.reduce((sum, { members }) => sum + members.length, 0);
  const step = Math.min(most, room / (items + GAP * Math.max(0, groups.length - 1)));
  const at = new Map<number, number>();
  let next = from;
  for (const { members } of groups) {
    for (const member of members) {
      at.set(member, next);
      next += step;
    }
    next += GAP * step;
  }
  return { at, step, end: next - GAP * step };
}

const digits = (value: number) => String(Math.round(value * 100) / 100);
const path = (...points: readonly (readonly [number, number])[]) =>
  `M${points.map((point) => point.map(digits).join(' ')).join('L')}Z`;

/** A need is square, help points; what is not to be had now is an outline, as on the page. */
function mark(shape: Shape, x: number, y: number, width: number, height: number): string {
  if (shape === 'need')
    return path([x, y], [x + width, y], [x + width, y + height], [x, y + height]);
  const neck = x + width - height / 2;
  const middle = y + height / 2;
  return path([x, y], [neck, y], [x + width, middle], [neck, y + height], [x, y + height]);
}

function matrix(model: Model, colour: Colours): string {
  const filter: Filter = { ...NO_FILTER, kind: ['need', 'offer'] };
  const { rows, columns } = layout(model, filter, {
    sortActors: 'neutral',
    sortTopics: 'neutral',
    hideActors: false,
    hideTopics: false,
  });
  const down = places(rows, FIELD.y, FIELD.height, 26);
  const across = places(columns, FIELD.x, FIELD.width, 40);
  const drawn: Record<'cell' | 'need' | 'offer' | 'outline', string[]> = {
    cell: [],
    need: [],
    offer: [],
    outline: [],
  };
  const height = down.step * 0.64;
  const width = across.step * 0.36;
  for (const [actor, top] of down.at)
    for (const [topic, left] of across.at) {
      const right = left + across.step - 1;
      const bottom = top + down.step - 1;
      drawn.cell.push(path([left, top], [right, top], [right, bottom], [left, bottom]));
      const y = top + (down.step - 1 - height) / 2;
      const marks = cellMarks(model, filter, actor, topic);
      const [offer] = marks.filter(({ shape }) => shape !== 'need');
      if (marks[0]?.shape === 'need')
        drawn.need.push(mark('need', left + across.step * 0.08, y, width, height));
      if (!offer) continue;
      const kind = offer.shape === 'available' ? 'offer' : 'outline';
      drawn[kind].push(mark(offer.shape, left + across.step * 0.54, y, width, height));
    }
  const offers = colour('offer');
  return [
    `<path d="${drawn.cell.join('')}" fill="${colour('surface')}"/>`,
    `<path d="${drawn.need.join('')}" fill="${colour('need')}"/>`,
    `<path d="${drawn.offer.join('')}" fill="${offers}"/>`,
    `<path d="${drawn.outline.join('')}" fill="${colour('paper')}" stroke="${offers}"/>`,
  ].join('');
}

interface Style {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** Lines from `y` downward; their text is text and nothing else. */
function text(words: readonly string[], y: number, { size, fill, bold }: Style): string {
  const weight = bold ? ' font-weight="bold"' : '';
  return words
    .map((line, at) => {
      const base = y + at * size * 1.3;
      return `<text x="${LEFT}" y="${digits(base)}" font-size="${size}" fill="${fill}"${weight}>${escaped(line)}</text>`;
    })
    .join('');
}

/** The three marks with their names, in a row. */
function legend(colour: Colours): string {
  const offer = colour('offer');
  const signs = [
    ['needs', 'need', LEFT, `fill="${colour('need')}"`],
    ['offers', 'available', LEFT + 122, `fill="${offer}"`],
    ['planned or past', 'planned', LEFT + 248, `fill="${colour('paper')}" stroke="${offer}"`],
  ] as const;
  return signs
    .map(
      ([words, shape, x, style]) =>
        `<path d="${mark(shape, x, 445, 24, 18)}" ${style}/><text x="${x + 34}" y="461" font-size="19" fill="${colour('ink')}">${words}</text>`,
    )
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
    text(app['app.title'].split(' '), 128, { size: 68, fill: ink, bold: true }),
    text(lines(`${app['app.question']}.`, 30), 276, { size: 28, fill: ink }),
    text([figures], 414, { size: 22, fill: ink, bold: true }),
    legend(colour),
    text(lines(source, 52), 522, { size: 16, fill: soft }),
    matrix(model, colour),
    '</svg>',
  ].join('');
  const alt = `The matrix of ${figures}: needs and offers of each actor by topic`;
  return { svg, width, height, alt };
}
