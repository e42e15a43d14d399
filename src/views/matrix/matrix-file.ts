/** The matrix as a table that leaves the page: a row for each cell that it shows, in its order. */
import type { Cell, Column, WorkbookTable } from '../../dataset/table';
import { t } from '../../i18n';
import { type FileColumnId, fileColumn, fileWords } from '../../i18n/file-words';
import { documentWords, filterWords } from '../../i18n/filter-words';
import { FILTER_FIELDS, type Filter } from '../../model/filter';
import { isCounted, SHAPE_STATUSES, SHAPES, type Shape } from '../../model/marks';
import type { Model } from '../../model/model';
import type { Layout } from '../../model/order';
import { pivot } from '../../model/pivot';
import type { ViewState } from '../../store/view-state';
import { cellContent } from './cell-content';

const COUNTED: Readonly<Record<Shape, FileColumnId>> = {
  need: 'needs',
  available: 'offers_available',
  planned: 'offers_planned',
  delivered: 'offers_delivered',
  capacity: 'capacities',
};

interface MatrixCell {
  readonly actor: number;
  readonly topic: number;
}

interface About {
  readonly state: ViewState;
  /** The page as it is, and a cell in it. */
  readonly link: string;
  readonly linkTo: (cell: { readonly actor: string; readonly topic: string }) => string;
}

/**
 * Numbers count records. A number is empty where the filter leaves out what it counts, which is not
 * zero; `blank` says why a cell holds nothing.
 */
export function matrixFile(
  model: Model,
  filter: Filter,
  { rows, columns }: Layout,
  { state, link, linkTo }: About,
): WorkbookTable<MatrixCell> {
  const counts = pivot(model, filter);
  const isAsked = new Map(SHAPES.map((shape) => [shape, isCounted(model, filter, shape)]));
  const count = ({ actor, topic }: MatrixCell, shape: Shape): Cell =>
    isAsked.get(shape)
      ? SHAPE_STATUSES[shape].reduce((sum, status) => sum + counts.count(actor, topic, status), 0)
      : null;
  const source = documentWords(model, state);
  const actorOf = ({ actor }: MatrixCell) => model.actors[actor];
  const topicOf = ({ topic }: MatrixCell) => model.topics[topic];
  const contentOf = ({ actor, topic }: MatrixCell) =>
    cellContent(model, filter, actor, topic, false);
  const text = (id: FileColumnId, value: Column<MatrixCell>['value']) => ({
    ...fileColumn(id, 'string'),
    value,
  });
  const down = rows.flatMap(({ members }) => members);
  const across = columns.flatMap(({ members }) => members);
  return {
    origin: {
      title: t('matrix.name'),
      filter: filterWords(FILTER_FIELDS, model, state),
      source,
      link,
      dataset: model.dataset,
    },
    words: fileWords('matrix'),
    columns: [
      text('actor', (cell) => actorOf(cell)?.id ?? ''),
      text('actor_name', (cell) => actorOf(cell)?.name ?? ''),
      text('actor_kind', (cell) => actorOf(cell)?.kind ?? null),
      text('actor_kind_label', (cell) => {
        const kind = actorOf(cell)?.kind;
        return kind ? t(`files.actor.${kind}`) : null;
      }),
      text('subregion', (cell) => actorOf(cell)?.subregion ?? null),
      text('subregion_name', (cell) => {
        const subregion = actorOf(cell)?.subregion;
        return subregion ? (model.names.get(subregion) ?? subregion) : null;
      }),
      text('topic', (cell) => topicOf(cell)?.id ?? ''),
      text('topic_label', (cell) => topicOf(cell)?.label ?? ''),
      ...SHAPES.map((shape) => ({
        ...fileColumn(COUNTED[shape], 'integer'),
        value: (cell: MatrixCell) => count(cell, shape),
      })),
      text('blank', (cell) => contentOf(cell).blank),
      text('blank_label', (cell) => {
        const { blank } = contentOf(cell);
        return blank ? t(`matrix.blank.${blank}`) : null;
      }),
      text('two_codings_differed', (cell) => (contentOf(cell).disputed ? 'yes' : null)),
      text('source', () => source),
      {
        ...fileColumn('link', 'link'),
        value: (cell) => linkTo({ actor: actorOf(cell)?.id ?? '', topic: topicOf(cell)?.id ?? '' }),
      },
    ],
    rows: down.flatMap((actor) => across.map((topic) => ({ actor, topic }))),
  };
}
