/** The files that the matrix is saved as: a picture, or a table with a row for each cell. */

import type { Cell, Column, WorkbookTable } from '../../dataset/table';
import { writeFile } from '../../dataset/write-file';
import { t } from '../../i18n';
import { type FileColumnId, fileColumn, fileWords } from '../../i18n/file-words';
import { documentWords, filterPhrases, filterWords } from '../../i18n/filter-words';
import { FILTER_FIELDS, type Filter } from '../../model/filter';
import { isCounted, SHAPE_STATUSES, SHAPES, type Shape } from '../../model/marks';
import type { Model } from '../../model/model';
import { type Layout, layout } from '../../model/order';
import { pivot } from '../../model/pivot';
import { addressOfState, linksTo } from '../../store/page-address';
import { withoutUsualKinds } from '../../store/selectors';
import type { Session } from '../../store/store';
import { arrangementOf, type ViewState } from '../../store/view-state';
import { pngOf } from '../../ui/export/png';
import { fileName } from '../../ui/file-name';
import type { SavedTable } from '../../ui/table-downloads';
import { tokenColours, tokenFont } from '../../ui/token-colours';
import tokens from '../../ui/tokens.css?raw';
import type { MadeFile } from '../../ui/use-download';
import { cellContent } from './cell-content';
import { drawnMatrix } from './matrix-picture';
import { matrixSvg } from './matrix-svg';
import { matrixArrangement } from './use-matrix-layout';

/** Always in light colours, and the same for the same link on every screen. */
export async function matrixPicture(session: Session, format: 'svg' | 'png'): Promise<MadeFile> {
  const { model, store, codec } = session;
  const { state, filter } = store.getState();
  const rows = layout(model, filter, matrixArrangement(model, state));
  const drawn = drawnMatrix(model, filter, rows, state, codec.kind.default);
  const picture = matrixSvg(drawn, tokenColours(tokens), tokenFont(tokens));
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}\n`;
  return {
    name: fileName(nameWords(session, state), format),
    blob: format === 'png' ? await pngOf(picture) : new Blob([svg], { type: 'image/svg+xml' }),
  };
}

export function matrixNumbers(session: Session): SavedTable {
  const { model, store, codec } = session;
  const { state, filter } = store.getState();
  const table = matrixFile(model, filter, layout(model, filter, arrangementOf(state)), {
    state,
    link: addressOfState(codec, state),
    linkTo: linksTo(codec, state, 'cell'),
  });
  return {
    fileWords: nameWords(session, state),
    count: table.rows.length,
    write: (format, tell) => writeFile(table, format, tell),
  };
}

/** What a file is named for: what it is, how it is filtered and of which dataset. */
function nameWords({ model, codec }: Session, state: ViewState): string[] {
  const { date, hash } = model.dataset;
  return [
    t('matrix.name'),
    ...filterPhrases(FILTER_FIELDS, model, withoutUsualKinds(codec, state)),
    `${date} ${hash.slice(0, 8)}`,
  ];
}

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

interface Around {
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
  { state, link, linkTo }: Around,
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
