/** The content of the matrix picture as words and numbers: rows, columns, bars and status. */

import { KINDS } from '../../dataset/values';
import { t } from '../../i18n';
import { layout } from '../../model/answers/layout';
import { topicAnswer } from '../../model/answers/topic-answer';
import type { ChangeFinding } from '../../model/count/finding-kinds';
import { raisedIn } from '../../model/count/sides';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { readersWords } from '../../parts/coded-twice';
import { pictureSource } from '../../parts/file-words';
import { scopeWords } from '../../parts/filter-words';
import { markWords, signOf, signWords, topicAnswerWords } from '../../parts/mark-words';
import { matrixLeadWords, matrixTitleWords } from '../../parts/title-words';
import type { ViewState } from '../../store/view-state';
import { bitsOf } from './cell-content';
import { allSlots, type GridLayout, OFFERED, RAISED, STATUS } from './grid-layout';
import { inTimeOf } from './load-in-time';
import type { DrawnMatrix } from './matrix-svg';
import { groupName, headOf, headWords, largestOf, rowContent } from './row-model';
import { marksShown, matrixArrangement, matrixGrid } from './use-matrix-layout';

/** Returns the rows and columns of a state, as a wide screen shows them. */
export function gridOfState(model: Model, filter: Filter, state: ViewState) {
  const inTime = inTimeOf(model, filter, state);
  const shown = layout(model, filter, matrixArrangement(model, state, inTime));
  return { shown, grid: matrixGrid(model, filter, shown, state, inTime), inTime };
}

/** Returns the sign and the words of a topic's status. */
const statusOf = (model: Model, filter: Filter, topic: number) => {
  const answer = topicAnswer(model, filter, topic);
  return { sign: signOf(answer), words: topicAnswerWords(answer) };
};

/** Returns the grid without the words around it. */
export function drawnGrid(model: Model, filter: Filter, state: ViewState): DrawnMatrix {
  const { grid, inTime } = gridOfState(model, filter, state);
  const { isTopics } = grid;
  const [down, across] = isTopics ? (['topic', 'actor'] as const) : (['actor', 'topic'] as const);
  const marks = marksShown(state);
  const shown = { filter, bits: bitsOf(marks), isLit: () => false, inTime };
  const small = inTime?.small(shown.bits);
  const slots = allSlots(grid.columns.length);
  return {
    columns: grid.columns.map((item) => {
      const { name, short } = headOf(model, across, item);
      return { name: short ?? name, isFirst: item.isFirst };
    }),
    bands: grid.bands.map(({ id, length }) => ({
      name: bandName(model, filter, grid, id),
      length,
    })),
    rows: grid.body.flatMap(({ kind, item, group }): DrawnMatrix['rows'] => {
      if (kind === 'band') return [{ band: groupName(model, down, group) }];
      if (!item) return [];
      const { name, sides, time, cells, answer } = rowContent(model, shown, grid, item, slots);
      return [
        {
          name,
          isBold: isTopics && raisedIn(sides) > 0,
          sides,
          ...time,
          status: answer && statusOf(model, filter, item.key),
          cells,
        },
      ];
    }),
    largest: largestOf(...(inTime?.shown ?? [model, filter]), grid),
    heads: {
      raised: headWords(RAISED, isTopics),
      offered: headWords(OFFERED, isTopics),
      status: isTopics ? headWords(STATUS, isTopics) : null,
      since: inTime?.since ?? null,
    },
    legend: [
      ...marks.map((of) => ({ mark: { of }, words: markWords(of) })),
      { mark: { of: 'mentions', inferred: true }, words: t('mark.inferred.sign') },
      { mark: { of: 'mentions', count: 2 }, words: t('mark.number') },
      ...(small ? [{ mark: { of: 'asks', old: true } as const, words: small }] : []),
    ],
    title: t('matrix.name'),
    lead: [],
    foot: [],
  };
}

/** Groups topics by status in the grid of countries. */
function bandName(model: Model, filter: Filter, { isTopics, columns }: GridLayout, id: string) {
  const first = columns.find(({ group }) => group === id)?.key ?? 0;
  return id.startsWith('status.')
    ? signWords(statusOf(model, filter, first).sign)
    : groupName(model, isTopics ? 'actor' : 'topic', id);
}

/** @param changes what changed since the earlier meeting of the state */
export function drawnMatrix(
  model: Model,
  filter: Filter,
  state: ViewState,
  changes?: readonly ChangeFinding[],
): DrawnMatrix {
  const { shown, inTime } = gridOfState(model, filter, state);
  const drawn = drawnGrid(model, filter, state);
  const isDisputed = drawn.rows.some(
    (row) => 'cells' in row && row.cells.some(({ disputed }) => disputed > 0),
  );
  const topics = shown.blankTopics.map((topic) => model.topics[topic]?.short ?? '');
  return {
    ...drawn,
    title: matrixTitleWords(model, filter, state, state.rows, changes),
    lead: [
      matrixLeadWords(model, filter, state.meeting),
      scopeWords(model, state, state.kind.length === 0 ? KINDS : state.kind),
    ],
    foot: [
      ...shown.leftOut.map(({ id, members }) => {
        const who = members.map((actor) => model.actors[actor]?.name ?? '').join(', ');
        return inTime?.left(id, who) ?? t(`matrix.left.${id}`, { who });
      }),
      ...(topics.length > 0
        ? [t('matrix.left.topics', { count: topics.length, names: topics.join(', ') })]
        : []),
      ...(isDisputed ? [t('files.disputed'), ...[readersWords(model)].filter(Boolean)] : []),
      ...(inTime?.foot(bitsOf(marksShown(state))) ?? []),
      `${pictureSource(model, state)} ${t('app.caution')}`,
    ],
  };
}
