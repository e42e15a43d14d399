/** The matrix as a table that leaves the page: a row for each cell that it shows, in its order. */
import type { Cell } from '../../dataset/csv';
import type { FileTable } from '../../dataset/file-table';
import { t } from '../../i18n';
import { type FileColumnId, fileColumn, fileWords } from '../../i18n/file-words';
import { documentWords, filterWords } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import { SHAPE_STATUSES, SHAPES, type Shape } from '../../model/marks';
import type { Model } from '../../model/model';
import type { Layout } from '../../model/order';
import type { Pivot } from '../../model/pivot';
import type { ViewState } from '../../store/view-state';
import { blankIn, cellCode, isDisputed } from './cell-code';
import { asked } from './edges';

const COUNTED: Readonly<Record<Shape, FileColumnId>> = {
  need: 'needs',
  available: 'offers_available',
  planned: 'offers_planned',
  delivered: 'offers_delivered',
  capacity: 'capacities',
};

const NAMES: readonly FileColumnId[] = [
  'actor',
  'actor_name',
  'actor_kind',
  'actor_kind_label',
  'subregion',
  'subregion_name',
  'topic',
  'topic_label',
];
const REMARKS: readonly FileColumnId[] = ['blank', 'blank_label', 'two_codings_differed', 'source'];

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
  pivot: Pivot,
  { rows, columns }: Layout,
  { state, link, linkTo }: About,
): FileTable {
  const isAsked = new Map(SHAPES.map((shape) => [shape, asked(pivot, shape)]));
  const count = (actor: number, topic: number, shape: Shape): Cell =>
    isAsked.get(shape)
      ? SHAPE_STATUSES[shape].reduce((sum, status) => sum + pivot.count(actor, topic, status), 0)
      : null;
  const source = documentWords(model, state);
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
      ...NAMES.map((id) => fileColumn(id, 'string')),
      ...SHAPES.map((shape) => fileColumn(COUNTED[shape], 'integer')),
      ...REMARKS.map((id) => fileColumn(id, 'string')),
      fileColumn('link', 'link'),
    ],
    count: down.length * across.length,
    row: (position) => {
      const actor = down[Math.floor(position / across.length)] as number;
      const topic = across[position % across.length] as number;
      const code = cellCode(model, pivot, actor, topic);
      const blank = blankIn(code);
      const { id = '' } = model.actors[actor] ?? {};
      const { id: topicId = '', label = '' } = model.topics[topic] ?? {};
      return [
        ...actorCells(model, actor),
        topicId,
        label,
        ...SHAPES.map((shape) => count(actor, topic, shape)),
        blank ?? null,
        blank ? t(`matrix.blank.${blank}`) : null,
        isDisputed(code) ? 'yes' : null,
        source,
        linkTo({ actor: id, topic: topicId }),
      ];
    },
  };
}

function actorCells({ actors, names }: Model, actor: number): Cell[] {
  const { id = '', name = '', kind, subregion = null } = actors[actor] ?? {};
  return [
    id,
    name,
    kind ?? null,
    kind ? t(`files.actor.${kind}`) : null,
    subregion,
    subregion && (names.get(subregion) ?? subregion),
  ];
}
