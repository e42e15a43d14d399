/** Exports the matrix as a picture, or as a table with a row for each cell. */
import { numberAt } from '../../dataset/number-at';
import type { Actor, Topic } from '../../dataset/schema';
import type { Column, WorkbookTable } from '../../dataset/table';
import { STATUSES, type Status } from '../../dataset/values';
import { downloadableTable } from '../../dataset/write-file';
import { t } from '../../i18n';
import { layout } from '../../model/answers/layout';
import { cellAnswer } from '../../model/answers/topic-answer';
import { blankOf } from '../../model/count/blanks';
import { passes } from '../../model/count/compiled-filter';
import { markBits } from '../../model/count/marks';
import { pivot } from '../../model/count/pivot';
import { type Filter, isAsked } from '../../model/filter';
import { disputesUnder } from '../../model/findings/agreement';
import { subregionName } from '../../model/labels';
import type { Model } from '../../model/model';
import {
  type FileColumnId,
  fileColumn,
  fileWords,
  sourceWords,
  stateAtWords,
} from '../../parts/file-words';
import { filterPhrases, filterWords } from '../../parts/filter-words';
import { needAnswerWords } from '../../parts/mark-words';
import { addressOfState, linksTo } from '../../store/page-address';
import type { Session } from '../../store/store';
import { arrangementOf } from '../../store/view-state';
import { pictureFile } from '../../ui/export/picture-file';
import { fileName } from '../../ui/file-name';
import type { SavedTable } from '../../ui/table-downloads';
import { tokenColours } from '../../ui/token-colours';
import tokens from '../../ui/tokens.css?raw';
import type { MadeFile } from '../../ui/use-download';
import { inTimeOf } from './load-in-time';
import { drawnMatrix } from './matrix-picture';
import { matrixSvg } from './matrix-svg';

/** Makes the picture: always in light colours, and equal for equal links on every screen. */
export async function matrixPicture(session: Session, format: 'svg' | 'png'): Promise<MadeFile> {
  const { model, store, time } = session;
  const { state, filter } = store.getState();
  const picture = matrixSvg(
    drawnMatrix(model, filter, state, time?.changesOf(model, state, filter)),
    tokenColours(tokens),
  );
  const { date, hash } = model.dataset;
  const dated = `${date} ${hash.slice(0, 8)}`;
  return {
    name: fileName(
      [t('matrix.name'), ...filterPhrases(model, state), ...stateAtWords(model), dated],
      format,
    ),
    blob: await pictureFile(picture, format),
  };
}

/** The counts of a row; planned and past help are never added to offers. */
const COUNTED: readonly (readonly [FileColumnId, readonly Status[]])[] = [
  ['needs', STATUSES.need],
  ['capacities', STATUSES.capacity],
  ['offers_available', ['available']],
  ['offers_planned', ['planned']],
  ['offers_delivered', ['delivered']],
];

/** A cell: the positions of its row and column, and their items. */
interface MatrixCell {
  readonly at: readonly [actor: number, topic: number];
  readonly actor: Actor;
  readonly topic: Topic;
}

/**
 * The rows of the table. Numbers count records. A number is empty, not zero, when the filter leaves out the kind that
 * it counts; `blank` says why a cell is blank.
 */
export function matrixNumbers(session: Session): SavedTable {
  const { model, store, codec } = session;
  const { state, filter } = store.getState();
  const inTime = inTimeOf(model, filter, state);
  const { rows, columns } = layout(model, filter, {
    ...arrangementOf(state),
    order: inTime?.order,
    shown: inTime?.shown,
  });
  const counts = pivot(model, filter);
  const bits = markBits(model, filter);
  const blankIn = ([actor, topic]: MatrixCell['at']) =>
    bits[actor * model.index.topics + topic] === 0 ? blankOf(model, filter, actor, topic) : null;
  const answerIn = (at: MatrixCell['at']) => cellAnswer(model, filter, ...at);
  const source = sourceWords(model, state);
  const lastDay = inTime && lastDays(model, filter);
  const linkTo = linksTo(codec, state, 'cell');
  const text = (id: FileColumnId, value: Column<MatrixCell>['value']) => ({
    ...fileColumn(id, 'string'),
    value,
  });
  const table: WorkbookTable<MatrixCell> = {
    origin: {
      title: t('matrix.name'),
      filter: filterWords(model, state),
      source,
      link: addressOfState(codec, state),
      dataset: model.dataset,
    },
    words: fileWords('matrix'),
    columns: [
      text('actor', ({ actor }) => actor.id),
      text('actor_name', ({ actor }) => actor.name),
      text('actor_kind', ({ actor }) => actor.kind),
      text('actor_kind_label', ({ actor }) => t(`files.actor.${actor.kind}`)),
      text('subregion', ({ actor }) => actor.subregion),
      text(
        'subregion_name',
        ({ actor }) => actor.subregion && subregionName(model, actor.subregion),
      ),
      text('topic', ({ topic }) => topic.id),
      text('topic_label', ({ topic }) => topic.label),
      ...COUNTED.map(([id, statuses]) => {
        const count = ({ at }: MatrixCell) =>
          statuses.reduce((sum, status) => sum + counts.count(...at, status), 0);
        const isCounted = statuses.some((status) => isAsked(filter, status));
        return { ...fileColumn(id, 'integer'), value: isCounted ? count : () => null };
      }),
      text('answer', ({ at }) => answerIn(at)),
      text('answer_label', ({ at }) => {
        const answer = answerIn(at);
        return answer && needAnswerWords(answer);
      }),
      text('blank', ({ at }) => blankIn(at)),
      text('blank_label', ({ at }) => {
        const blank = blankIn(at);
        return blank && (inTime?.blank(blank) ?? t(`matrix.blank.${blank}`));
      }),
      ...(lastDay ? [text('said', ({ at }) => lastDay(...at))] : []),
      text('two_codings_differed', ({ at }) =>
        disputesUnder(model, filter, ...at).length > 0 ? 'yes' : null,
      ),
      text('source', () => source),
      {
        ...fileColumn('link', 'link'),
        value: ({ actor, topic }) => linkTo({ actor: actor.id, topic: topic.id }),
      },
    ],
    rows: rows
      .flatMap(({ members }) => members)
      .flatMap((row) =>
        columns
          .flatMap(({ members }) => members)
          .map((column) => ({
            at: [row, column],
            actor: model.actors[row] as Actor,
            topic: model.topics[column] as Topic,
          })),
      ),
  };
  return downloadableTable(table, [...filterPhrases(model, state), ...stateAtWords(model)]);
}

/** Returns the day of the meeting at which a cell was last said; null for a blank cell. */
function lastDays(model: Model, filter: Filter) {
  const { dataset, index } = model;
  const { actor, topic, meeting, length } = index.columns;
  const isShown = passes(model, filter);
  const last = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const cell = numberAt(actor, i) * index.topics + numberAt(topic, i);
    if (isShown(i)) last.set(cell, Math.max(last.get(cell) ?? 0, numberAt(meeting, i)));
  }
  return (row: number, column: number): string | null =>
    dataset.meetings[last.get(row * index.topics + column) ?? -1]?.start ?? null;
}
