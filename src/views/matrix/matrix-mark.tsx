import type { Mark } from '../../model/marks';

/**
 * A shape with its number. The style draws the number: standing in the cell as bare text, several of
 * them ("6 1") would contradict the cell's name ("6 needs, 1 capacity"). The text is there for those
 * who read without style.
 */
export function MatrixMark({ shape, count, soft, implied }: Mark) {
  return (
    <b
      className={`m-${shape}${soft ? ' m-soft' : ''}${implied ? ' m-implied' : ''}`}
      data-count={count}
    >
      <span>{count}</span>
    </b>
  );
}
