import type { CSSProperties } from 'react';
import { t } from '../../i18n';
import type { Sort } from '../../model/answers/layout';
import { AnswerSign } from '../../parts/answer-status';
import {
  BAND_ROW,
  bandsOver,
  columnAt,
  type GridLayout,
  gapKey,
  HEAD_ROW,
  OFFERED,
  RAISED,
} from './grid-layout';
import { orderOf } from './head-actions';
import { MatrixName, stopProps } from './matrix-cell';
import { MatrixGap, type RowSettings } from './matrix-row';

/** The head of a group of columns. */
export interface BandWords {
  readonly words: string;
  /** The sign of the status that its topics share. */
  readonly sign?: Parameters<typeof AnswerSign>[0]['of'];
}

interface Props {
  readonly grid: GridLayout;
  readonly across: RowSettings;
  readonly bandWords: (id: string) => BandWords;
  /** The `aria-colindex` of the grid's tab stop; 0 when it is in another row. */
  readonly active: number;
  /** The `aria-colindex` of the open cell's column; 0 when no cell is open. */
  readonly open: number;
  readonly alone: boolean;
  /** The ids of the items that the reader has pinned. */
  readonly pinned: readonly string[];
  readonly isLit: (key: number) => boolean;
  /** The key by which the rows are sorted. */
  readonly sorted: Sort;
}

/** The head of the table: column groups, slanted column names, and the heads of bars and status. */
export function MatrixHead(props: Props) {
  const { grid, across, active, sorted } = props;
  const { heads, slots, down, lean } = across;
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
        {bandsOver(grid, slots).map(({ id, position, span, gap }, at, bands) => {
          if (gap) return <MatrixGap key={gapKey(position)} size={gap} />;
          const { words, sign } = props.bandWords(id);
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
                {sign && <AnswerSign of={sign} />}
                <span>{words}</span>
              </span>
            </th>
          );
        })}
      </tr>
      <tr aria-rowindex={HEAD_ROW} className="m-heads" style={{ paddingRight: lean }}>
        <th className="m-corner m-name" aria-colindex={1} {...stopProps(active === 1)}>
          <span className="visually-hidden">
            {t(down === 'topic' ? 'matrix.rows.topics' : 'matrix.rows.countries')}
          </span>
        </th>
        {grid.beside.map((key, position) => {
          const words = headWords(key, grid.isTopics);
          return (
            <th
              key={key}
              scope="col"
              className={classOf(key)}
              aria-colindex={position + 2}
              aria-sort={orderOf(key) === sorted ? 'descending' : undefined}
              {...stopProps(active === position + 2)}
            >
              <span>{words}</span>
            </th>
          );
        })}
        {slots.map((slot) => {
          if (slot.kind === 'gap')
            return <MatrixGap key={gapKey(slot.position)} size={slot.size} />;
          const head = heads[slot.position];
          if (!head) return null;
          const { key, ...named } = head;
          return (
            <MatrixName
              key={key}
              {...named}
              axis={down === 'actor' ? 'topic' : 'actor'}
              scope="col"
              at={columnAt(grid, slot.position)}
              active={active === columnAt(grid, slot.position)}
              alone={props.alone || props.open === columnAt(grid, slot.position)}
              pinned={props.pinned.includes(head.id)}
              lit={props.isLit(key)}
            />
          );
        })}
      </tr>
    </thead>
  );
}

const classOf = (key: number) =>
  key === RAISED ? 'm-bar-raised' : key === OFFERED ? 'm-bar-offered' : 'm-status';

function headWords(key: number, isTopics: boolean): string {
  if (key === RAISED) return t(isTopics ? 'matrix.head.raised' : 'matrix.head.raises');
  if (key === OFFERED) return t(isTopics ? 'matrix.head.offers' : 'matrix.head.offered');
  return t('offer.is-there');
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
