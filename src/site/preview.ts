/**
 * Draws the preview that other programs show beside a link to the page, as SVG: the title of the matrix, its topics with
 * their bars and whether an offer is recorded, and the meeting. Its counts are those of the page.
 */
import type { Dataset } from '../dataset/schema';
import { loadWords, speak } from '../i18n';
import { MANY_TOPICS } from '../model/answers/layout';
import { createModel } from '../model/model';
import { stripes } from '../parts/mark-svg';
import { matrixLeadWords, matrixTitleWords } from '../parts/title-words';
import { changesOf, modelOf } from '../store/meeting-state';
import { createCodec, defaultState } from '../store/url-codec';
import { filterOf } from '../store/view-state';
import { fitText } from '../ui/fit-text';
import type { Colours } from '../ui/token-colours';
import { answerInTime } from '../views/matrix/load-in-time';
import { matrixInTime } from '../views/matrix/matrix-in-time';
import { drawnGrid } from '../views/matrix/matrix-picture';
import { drawGrid, text } from '../views/matrix/matrix-svg';

// The words are loaded with the module, since the runner that loads it cannot import later.
await speak('en');
await loadWords(['shared', 'findings', 'meetings']);
answerInTime(matrixInTime);

const SIZE = { width: 1200, height: 630 } as const;
const MARGIN = 48;
/** Size of the title, distance of its lines, and the baseline of its first line, in pixels. */
const TITLE = { size: 44, line: 50, first: 106 } as const;
/** The lower end of the topics in pixels, and their largest scale, relative to the page. */
const TOPICS = { end: 556, scale: 1.25 } as const;
/** Lengths of the bars in pixels; longer than on the page, so that the picture is as wide as its title. */
const BARS = { raised: 420, offered: 330, unit: 38 } as const;
/** The most topics, which are still legible where the picture is small. */
const MOST = 16;

export interface Preview {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Alternative text. */
  readonly alt: string;
}

export function drawPreview(dataset: Dataset, colours: Colours): Preview {
  const whole = createModel(dataset);
  const usual = defaultState(createCodec(whole));
  const model = modelOf(whole, usual);
  // By default many topics are in groups, and the first group would fill the picture.
  const topicsBy = model.topics.length > MANY_TOPICS ? 'unmet' : usual.sort.topics;
  const state = { ...usual, sort: { ...usual.sort, topics: topicsBy } };
  const filter = filterOf(state, null);
  const { width, height } = SIZE;
  const innerWidth = width - 2 * MARGIN;
  const [ink, soft] = [colours('ink'), colours('ink-soft')];

  const title = matrixTitleWords(model, filter, state, 'topics', changesOf(model, state, filter));
  const lines = fitText(title, innerWidth, { size: TITLE.size, bold: true, lines: 2 });
  const top = TITLE.first + (lines.length - 1) * TITLE.line + 14;

  const all = drawnGrid(model, filter, state);
  const topics = all.rows.map((row) => ({ ...row, cells: [] }));
  const shown = topics.slice(0, topics.length > MOST ? MOST - 1 : MOST);
  const left = topics.length - shown.length;
  const grid = drawGrid({ ...all, columns: [], bands: [], rows: shown, bars: BARS }, colours);
  const end = left > 0 ? TOPICS.end - 24 : TOPICS.end;
  const scale = Math.min(innerWidth / grid.width, (end - top) / grid.height, TOPICS.scale);
  const foot = { size: 17, fill: soft } as const;

  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    stripes(colours),
    `<rect width="${width}" height="${height}" fill="${colours('paper')}"/>`,
    text(dataset.title, MARGIN, 50, { size: 22, fill: soft, bold: true }),
    ...lines.map((line, at) =>
      text(line, MARGIN, TITLE.first + at * TITLE.line, {
        size: TITLE.size,
        fill: ink,
        bold: true,
      }),
    ),
    `<g transform="translate(${MARGIN} ${top}) scale(${Number(scale.toFixed(4))})">${grid.svg}</g>`,
    left > 0 ? text(`and ${left} more topics`, MARGIN, TOPICS.end - 4, foot) : '',
    ...fitText(matrixLeadWords(model, filter, []), innerWidth, { size: 17, lines: 2 }).map(
      (line, at) => text(line, MARGIN, 588 + at * 22, foot),
    ),
    '</svg>',
  ].join('');
  const alt = `${title}. ${topics.length} topics: who raises them, who offers help, and whether an offer is recorded`;
  return { svg, width, height, alt };
}
