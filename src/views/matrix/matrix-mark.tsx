import type { Mark } from '../../model/marks';

/** A shape with its number. */
export function MatrixMark({ shape, count, soft, implied }: Mark) {
  return (
    <b className={`m-${shape}${soft ? ' m-soft' : ''}${implied ? ' m-implied' : ''}`}>{count}</b>
  );
}
