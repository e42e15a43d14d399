import { memo } from 'react';
import { t } from '../../i18n';
import { offeredIn, raisedIn } from '../../model/count/sides';
import { useFilter, useModel } from '../../store/react';
import {
  CHANGES,
  columnAt,
  type GridLayout,
  gapKey,
  type Item,
  OFFERED,
  RAISED,
  type Slot,
} from './grid-layout';
import {
  MatrixCell,
  MatrixName,
  OfferedCell,
  RaisedCell,
  StatusCell,
  stopProps,
} from './matrix-cell';
import { type Axis, type Head, isSameRow, type Row, sidesOf } from './row-model';

interface ColumnHead extends Head {
  readonly isFirst: boolean;
  /** Its own width; undefined when it shares the free width. */
  readonly width: string | undefined;
}

/** The properties that all rows of a table share; the same object until one of them changes. */
export interface RowSettings {
  /** The axes of the rows and of the columns. */
  readonly down: Axis;
  readonly sideways: Axis;
  readonly slots: readonly Slot[];
  /** The number of all columns, in the page or not. */
  readonly heads: readonly ColumnHead[];
  readonly beside: GridLayout['beside'];
  /** Pixels by which slanted names reach beyond the last column. */
  readonly lean: number;
}

interface Props {
  readonly at: number;
  readonly row: Row;
  readonly across: RowSettings;
  /** The `aria-colindex` of the grid's tab stop, and of the open cell; 0 when it is in another row. */
  readonly active: number;
  readonly open: number;
  /** The `aria-colindex` of the open cell's column, for every row. */
  readonly openColumn: number;
  readonly alone: boolean;
  readonly pinned: boolean;
  readonly lit: boolean;
}

export const MatrixRow = memo(
  function MatrixRow({ at, row, across, active, open, openColumn, ...head }: Props) {
    const { down, slots, heads, beside, lean } = across;
    const { key, id, name, description, shaky, cells, sides, answer, time, isFolded } = row;
    const classes = [head.pinned && 'm-row-pinned', head.lit && 'm-lit', open && 'm-open'].filter(
      Boolean,
    );
    const own = { name, sides, said: time?.said, of: down };
    let item = 0;
    return (
      <tr
        aria-rowindex={at}
        className={classes.join(' ') || undefined}
        style={{ paddingRight: lean }}
      >
        <MatrixName
          axis={down}
          scope="row"
          at={1}
          active={active === 1}
          raised={down === 'topic' && raisedIn(sides) > 0}
          {...{ key, id, name, description, shaky, isFolded }}
          {...head}
          alone={head.alone || open > 0}
        />
        {beside.map((each, position) => {
          const props = { at: position + 2, active: active === position + 2 };
          if (each === RAISED) return <RaisedCell key={each} {...props} {...own} />;
          if (each === OFFERED) return <OfferedCell key={each} {...props} {...own} />;
          if (answer && each !== CHANGES)
            return <StatusCell key={each} {...props} id={id} name={name} answer={answer} />;
          return (
            <td
              key={each}
              className={classOf(each)}
              aria-colindex={props.at}
              {...stopProps(props.active)}
            >
              {each === CHANGES ? time?.told?.shown : description}
            </td>
          );
        })}
        {slots.map((slot) => {
          if (slot.kind === 'gap')
            return <MatrixGap key={gapKey(slot.position)} size={slot.size} />;
          const other = heads[slot.position];
          const column = columnAt(across, slot.position);
          const content = cells[item++];
          return (
            other &&
            content && (
              <MatrixCell
                key={other.key}
                at={column}
                actor={down === 'actor' ? name : other.name}
                topic={down === 'actor' ? other.name : name}
                content={content}
                isFirst={other.isFirst}
                width={other.width}
                active={active === column}
                open={open === column}
                isBeside={openColumn === column}
              />
            )
          );
        })}
      </tr>
    );
  },
  ({ row: before, ...a }, { row: after, ...b }) =>
    isSameRow(before, after) &&
    Object.keys(a).every((key) => Object.is(a[key as keyof typeof a], b[key as keyof typeof b])),
);

/** The gap in a row in place of columns that are not in the page. */
export function MatrixGap({ size }: { size: number }) {
  return <td aria-hidden="true" className="m-gap" style={{ flexBasis: size }} />;
}

/** The name of a group of rows, above its first row. */
export const BandRow = ({ at, name }: { at: number; name: string }) => (
  <tr aria-rowindex={at} className="m-rowband">
    <th scope="rowgroup" aria-colindex={1}>
      <span>{name}</span>
    </th>
  </tr>
);

/** The class of a column beside the names. */
export const classOf = (key: number) =>
  key === RAISED
    ? 'm-bar-raised'
    : key === OFFERED
      ? 'm-bar-offered'
      : key === CHANGES
        ? 'm-since'
        : 'm-status';

interface TotalsProps {
  readonly at: number;
  readonly across: RowSettings;
  readonly topics: readonly Item[];
  readonly active: number;
}

/** The totals above the countries: the number of States that raise each topic, and of actors that offer help on it. */
export function TotalsRow({ at, across, topics, active }: TotalsProps) {
  const model = useModel();
  const filter = useFilter();
  const { beside, slots, heads, lean } = across;
  return (
    <tr aria-rowindex={at} className="m-totals" style={{ paddingRight: lean }}>
      <th scope="row" className="m-name" aria-colindex={1} {...stopProps(active === 1)}>
        <span>{t('matrix.totals')}</span>
      </th>
      {beside.map((key, position) => (
        <td
          key={key}
          className={classOf(key)}
          aria-colindex={position + 2}
          aria-label={t('matrix.totals.none')}
          {...stopProps(active === position + 2)}
        />
      ))}
      {slots.map((slot) => {
        if (slot.kind === 'gap') return <MatrixGap key={gapKey(slot.position)} size={slot.size} />;
        const head = heads[slot.position];
        const topic = topics[slot.position];
        if (!head || !topic) return null;
        const column = columnAt(across, slot.position);
        const sides = sidesOf(model, filter, 'topic', topic);
        const words = [
          t('bars.topic.raised', { name: head.name, ...sides }),
          t('bars.offered', sides),
        ];
        return (
          <td
            key={head.key}
            className={head.isFirst ? 'm-edge' : undefined}
            style={head.width ? { minWidth: head.width } : undefined}
            aria-colindex={column}
            aria-label={words.join('; ')}
            {...stopProps(active === column)}
          >
            {raisedIn(sides) > 0 && <b className="m-sum-raised" data-count={raisedIn(sides)} />}
            {offeredIn(sides) > 0 && <b className="m-sum-offered" data-count={offeredIn(sides)} />}
          </td>
        );
      })}
    </tr>
  );
}
