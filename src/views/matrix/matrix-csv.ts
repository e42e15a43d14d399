/** The matrix as numbers: a row for each cell that it shows, in its order. */

import type { Cell } from '../../dataset/csv';
import { csvWithOrigin } from '../../dataset/csv-origin';
import { SHAPE_STATUSES, SHAPES, type Shape } from '../../model/marks';
import type { Model } from '../../model/model';
import type { Layout } from '../../model/order';
import type { Pivot } from '../../model/pivot';
import { blankIn, cellCode, isDisputed } from './cell-code';
import { asked } from './edges';

const COUNTED: Readonly<Record<Shape, string>> = {
  need: 'needs',
  available: 'offers_available',
  planned: 'offers_planned',
  delivered: 'offers_delivered',
  capacity: 'capacities',
};

const HEAD = [
  'actor',
  'actor_name',
  'actor_kind',
  'subregion',
  'subregion_name',
  'topic',
  'topic_label',
  ...SHAPES.map((shape) => COUNTED[shape]),
  'blank',
  'two_codings_differed',
  'source',
];

interface About {
  /** The filter, and the documents that it leaves, in words. */
  readonly filter: string;
  readonly source: string;
  /** The address of a cell in the page. */
  readonly linkTo: (actor: string, topic: string) => string;
}

/**
 * Numbers count records. A number is empty where the filter leaves out what it counts, which is not
 * zero; `blank` says why a cell holds nothing.
 */
export function matrixCsv(
  model: Model,
  pivot: Pivot,
  { rows, columns }: Layout,
  { filter, source, linkTo }: About,
): string {
  const isAsked = new Map(SHAPES.map((shape) => [shape, asked(pivot, shape)]));
  const count = (actor: number, topic: number, shape: Shape): Cell =>
    isAsked.get(shape)
      ? SHAPE_STATUSES[shape].reduce((sum, status) => sum + pivot.count(actor, topic, status), 0)
      : null;
  const across = columns.flatMap(({ members }) => members);
  const cells = rows.flatMap(({ members }) =>
    members.flatMap((actor) =>
      across.map((topic) => {
        const { id = '', name = '', kind = '', subregion = null } = model.actors[actor] ?? {};
        const { id: topicId = '', label = '' } = model.topics[topic] ?? {};
        const code = cellCode(model, pivot, actor, topic);
        return {
          link: linkTo(id, topicId),
          cells: [
            ...[
              id,
              name,
              kind,
              subregion,
              subregion && (model.names.get(subregion) ?? subregion),
              topicId,
              label,
            ],
            ...SHAPES.map((shape) => count(actor, topic, shape)),
            blankIn(code) ?? null,
            isDisputed(code) ? 'yes' : null,
            source,
          ],
        };
      }),
    ),
  );
  return csvWithOrigin(HEAD, cells, { filter, dataset: model.dataset });
}
