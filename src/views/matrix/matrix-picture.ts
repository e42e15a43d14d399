/** What the picture of the matrix shows, as words and numbers: the present rows, columns and totals. */
import { KINDS } from '../../dataset/values';
import { t } from '../../i18n';
import { sourceWords } from '../../i18n/source-words';
import { FILTER_FIELDS, type Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import type { Layout } from '../../model/order';
import { summary } from '../../model/summary';
import { scopeWords } from '../../parts/filter-words';
import { summaryWords } from '../../parts/summary-words';
import type { ViewState } from '../../store/view-state';
import { cellContent, signsUnder, signWords } from './cell-content';
import { FOLD } from './grid-layout';
import type { DrawnCells, DrawnMatrix } from './matrix-svg';
import { blanksIn } from './matrix-svg-cell';
import type { DrawnTotal } from './matrix-svg-totals';
import {
  type Axis,
  grandTotalsOf,
  groupName,
  groupShort,
  nameOf,
  ownLineWords,
  type Totals,
  totalShapes,
  totalsOf,
} from './row-model';

/** What goes down the drawing and what across it. */
const turned = <Group>(rows: Group, columns: Group, transposed: boolean) =>
  transposed
    ? ({ down: columns, across: rows, downAxis: 'topic', acrossAxis: 'actor' } as const)
    : ({ down: rows, across: columns, downAxis: 'actor', acrossAxis: 'topic' } as const);

/** The cells with the names of their rows and columns; groups go by their ids. */
export function drawnCells(
  model: Model,
  filter: Filter,
  { rows, columns }: Pick<Layout, 'rows' | 'columns'>,
  transposed: boolean,
): DrawnCells {
  const { down, across, downAxis, acrossAxis } = turned(rows, columns, transposed);
  const members = across.flatMap((group) => group.members);
  return {
    columns: members.map((item) => nameOf(model, acrossAxis, item)),
    bands: across.map((group) => ({ name: group.id, length: group.members.length })),
    lines: down.flatMap((group) =>
      group.members.map((item) => ({
        name: nameOf(model, downAxis, item),
        group: group.id,
        cells: members.map((other) =>
          transposed
            ? cellContent(model, filter, other, item, false)
            : cellContent(model, filter, item, other, false),
        ),
        totals: [],
      })),
    ),
  };
}

/** @param usual the kinds that are shown unless others are asked for */
export function drawnMatrix(
  model: Model,
  filter: Filter,
  layout: Layout,
  state: ViewState,
  usual: ViewState['kind'],
): DrawnMatrix {
  const transpose = state.rows === 'topics';
  const { down, across, downAxis, acrossAxis } = turned(layout.rows, layout.columns, transpose);
  const cells = drawnCells(model, filter, layout, transpose);
  const shapes = totalShapes(model, filter);
  const totals = (axis: Axis, item: number) => drawn(totalsOf(model, filter, axis, item));
  const items = down.flatMap(({ members }) => members);
  const members = across.flatMap((group) => group.members);
  const feet = members.map((item) => totals(acrossAxis, item));
  const grand = drawn(grandTotalsOf(model, filter));
  const none: DrawnTotal = { count: null, part: 0 };
  const isDisputed = cells.lines.some((line) => line.cells.some(({ disputed }) => disputed));
  return {
    ...cells,
    title: t('matrix.name'),
    lead: [
      summaryWords(summary(model, filter), filter),
      scopeWords(
        FILTER_FIELDS,
        model,
        state,
        KINDS.filter(
          (each) => filter.kind.length === 0 || usual.includes(each) || filter.kind.includes(each),
        ),
      ),
    ],
    foot: [
      ...(layout.folded.length > 0 ? [ownLineWords(model, layout, FOLD, true)] : []),
      ...(isDisputed ? [t('files.disputed')] : []),
      `${sourceWords(model.dataset)} ${t('app.caution')}`,
    ],
    legend: [
      ...signsUnder(model, filter).map(([name, sign]) => ({
        sign: typeof sign === 'string' ? { shape: sign } : { ...sign, count: 1 },
        words: signWords(name),
      })),
      ...blanksIn(cells.lines.flatMap((line) => line.cells)).map(({ blank, cell }) => ({
        sign: cell,
        words: t(`matrix.blank.${blank}`),
      })),
      ...(isDisputed
        ? [
            {
              sign: { blank: null, signs: [], gap: null, disputed: true },
              words: t('matrix.legend.disputed'),
            },
          ]
        : []),
    ],
    bands: cells.bands.map(({ name, length }) => ({
      name: groupShort(model, acrossAxis, name),
      whole: groupName(model, acrossAxis, name),
      length,
    })),
    lines: cells.lines.map((line, at) => ({
      ...line,
      group: groupName(model, downAxis, line.group),
      totals: totals(downAxis, items[at] ?? 0),
    })),
    shapes,
    totalHeads: shapes.map((shape) =>
      t(`matrix.total.${transpose ? 'states' : 'topics'}.${shape}`),
    ),
    feet: shapes.map((shape, side) => ({
      name: t(`matrix.total.${transpose ? 'topics' : 'states'}.${shape}`),
      totals: [
        ...feet.map((both) => both[side] ?? none),
        ...shapes.map((_, edge) => (edge === side ? (grand[side] ?? none) : none)),
      ],
    })),
  };
}

const drawn = (totals: Totals): DrawnTotal[] =>
  totals.map(({ count, part }) => ({ count: typeof count === 'number' ? count : null, part }));
