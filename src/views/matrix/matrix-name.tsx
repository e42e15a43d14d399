import { memo } from 'react';
import { usePointed } from '../../store/react';
import { POINTED_WORDS } from './matrix-cell';
import type { Axis, HeadNote } from './row-model';

interface Props extends HeadNote {
  readonly axis: Axis;
  readonly id: string;
  readonly name: string;
  readonly scope: 'row' | 'col';
  /** `aria-colindex`. */
  readonly at: number;
  /** The one tab stop of the grid. */
  readonly active: boolean;
  /** The filters show this one alone, or with few others. */
  readonly alone: boolean;
  readonly pinned: boolean;
  /** Beside it something else is emphasized. */
  readonly pale: boolean;
  /** The name of its group, at the first row of it. */
  readonly group?: string | undefined;
}

/** The head of a row or column: an actor or a topic by name, marked while it is pointed at anywhere. */
export const MatrixName = memo(function MatrixName(props: Props) {
  const { axis, id, name, scope, at, active, description } = props;
  const isPointed = usePointed((pointed) => pointed[axis] === id);
  const classes = [
    scope === 'col' && 'm-slanted',
    props.alone && 'm-alone',
    props.pinned && 'm-pinned',
    props.shaky && 'm-shaky',
    props.pale && 'm-pale',
    isPointed && 'm-pointed',
  ].filter(Boolean);
  return (
    <th
      scope={scope}
      aria-colindex={at}
      aria-description={description || undefined}
      aria-describedby={active ? POINTED_WORDS : undefined}
      className={classes.join(' ') || undefined}
      tabIndex={active ? 0 : undefined}
    >
      <span>{name}</span>
      {props.group !== undefined && (
        <small className="m-group" aria-hidden="true">
          {props.group}
        </small>
      )}
    </th>
  );
});
