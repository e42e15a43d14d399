import { usePointed } from '../../store/react';
import type { HeadNote } from './lines';

interface Props extends HeadNote {
  readonly axis: 'actor' | 'topic';
  readonly id: string;
  readonly name: string;
  readonly scope: 'row' | 'col';
  /** `aria-colindex`. */
  readonly at: number;
  /** The one tab stop of the grid. */
  readonly active: boolean;
  /** The filters show this one alone, or with few others. */
  readonly alone: boolean;
}

/** The head of a row or column: an actor or a topic by name, marked while it is pointed at anywhere. */
export function MatrixName(props: Props) {
  const { axis, id, name, scope, at, active, alone, shaky, description } = props;
  const isPointed = usePointed((pointed) => pointed[axis] === id);
  const classes = [
    scope === 'col' && 'm-slanted',
    alone && 'm-alone',
    shaky && 'm-shaky',
    isPointed && 'm-pointed',
  ];
  return (
    <th
      scope={scope}
      aria-colindex={at}
      aria-description={description || undefined}
      className={classes.filter(Boolean).join(' ') || undefined}
      tabIndex={active ? 0 : undefined}
    >
      <span>{name}</span>
    </th>
  );
}
