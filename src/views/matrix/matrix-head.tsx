import type { CSSProperties } from 'react';
import { t } from '../../i18n';
import { topicAnswer } from '../../model/answers/topic-answer';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { AnswerSign } from '../../parts/answer-status';
import { signOf, signWords, topicAnswerWords } from '../../parts/mark-words';
import { useFilter, useModel, useView } from '../../store/react';
import {
  BAND_ROW,
  bandsOver,
  CHANGES,
  columnAt,
  type GridLayout,
  gapKey,
  HEAD_ROW,
} from './grid-layout';
import { orderOf } from './head-actions';
import { MatrixName, stopProps } from './matrix-cell';
import { classOf, MatrixGap, type RowSettings } from './matrix-row';
import { type Axis, headWords, orderedGroup } from './row-model';

interface Props {
  readonly grid: GridLayout;
  readonly across: RowSettings;
  /** The `aria-colindex` of the grid's tab stop; 0 when it is in another row. */
  readonly active: number;
  /** The `aria-colindex` of the open cell's column; 0 when no cell is open. */
  readonly open: number;
  readonly isLit: (axis: Axis, key: number) => boolean;
}

/** The head of the table: column groups, slanted column names, and the heads of bars and status. */
export function MatrixHead({ grid, across, active, open, isLit }: Props) {
  const { heads, slots, down, sideways, lean } = across;
  const alone = useView((state) => state[sideways].length > 0);
  const pinned = useView((state) => state.pinned);
  const sorted = useView((state) => state.sort[`${down}s`]);
  return (
    <thead>
      <tr
        aria-rowindex={BAND_ROW}
        className="m-bands"
        style={
          {
            gridTemplateColumns: tracksOf(across),
            paddingRight: lean,
            '--m-lean': `${lean}px`,
          } as CSSProperties
        }
      >
        <BandHeads grid={grid} across={across} />
      </tr>
      <tr aria-rowindex={HEAD_ROW} className="m-heads" style={{ paddingRight: lean }}>
        <th className="m-corner m-name" aria-colindex={1} {...stopProps(active === 1)}>
          <span className="visually-hidden">
            {t(down === 'topic' ? 'matrix.rows.topics' : 'matrix.rows.countries')}
          </span>
        </th>
        {grid.beside.map((key, position) => (
          <th
            key={key}
            scope="col"
            className={classOf(key)}
            aria-colindex={position + 2}
            aria-sort={orderOf(key) === sorted ? 'descending' : undefined}
            {...stopProps(active === position + 2)}
          >
            <span>{key === CHANGES ? grid.since : headWords(key, grid.isTopics)}</span>
          </th>
        ))}
        {slots.map((slot) => {
          if (slot.kind === 'gap')
            return <MatrixGap key={gapKey(slot.position)} size={slot.size} />;
          const head = heads[slot.position];
          if (!head) return null;
          const { key, ...named } = head;
          const at = columnAt(grid, slot.position);
          return (
            <MatrixName
              key={key}
              {...named}
              axis={sideways}
              scope="col"
              at={at}
              active={active === at}
              alone={alone || open === at}
              pinned={pinned.includes(head.id)}
              lit={isLit(sideways, key)}
            />
          );
        })}
      </tr>
    </thead>
  );
}

/** The heads of the groups of columns. */
function BandHeads({ grid, across: { slots, sideways } }: Pick<Props, 'grid' | 'across'>) {
  const model = useModel();
  const filter = useFilter();
  const order = useView((state) => state.sort[`${sideways}s`]);
  return bandsOver(grid, slots).map(({ id, position, span, gap }, at, bands) => {
    if (gap) return <MatrixGap key={gapKey(position)} size={gap} />;
    const status = id.startsWith('status.') && statusOf(model, filter, grid, id);
    const words = status ? status.words : orderedGroup(model, sideways, id, order);
    const classes = [
      'm-band',
      span < 6 && 'm-few',
      span === 1 && 'm-narrow',
      at === bands.length - 2 && bands[at + 1]?.span === 1 && 'm-before-narrow',
      /\S{17}/.test(words) && 'm-cut',
    ].filter(Boolean);
    return (
      <th
        key={`${id}-${position}`}
        scope="colgroup"
        aria-colindex={columnAt(grid, position)}
        aria-colspan={span}
        className={classes.join(' ')}
        style={{ gridColumn: `span ${span}` }}
      >
        <span>
          {status && <AnswerSign of={status.sign} />}
          <span>{words}</span>
        </span>
      </th>
    );
  });
}

/** The sign of the status that the topics of a group share, and its words, with numbers for a single topic. */
function statusOf(model: Model, filter: Filter, { columns }: GridLayout, id: string) {
  const own = columns.filter(({ group }) => group === id);
  const answer = topicAnswer(model, filter, own[0]?.key ?? 0);
  const sign = signOf(answer);
  if (own.length > 1) return { sign, words: signWords(sign) };
  const { open, of } = answer;
  return {
    sign,
    words: sign === 'partly' ? t('matrix.status.some', { open, of }) : topicAnswerWords(answer),
  };
}

/** Returns the grid tracks of the columns, which divide the width as the cells do. */
const tracksOf = ({ slots, heads }: RowSettings): string =>
  slots
    .map((slot) =>
      slot.kind === 'gap'
        ? `${slot.size}px`
        : `minmax(${heads[slot.position]?.width ?? 'var(--m-least)'}, 1fr)`,
    )
    .join(' ');
