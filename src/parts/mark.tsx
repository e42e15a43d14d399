/** A mark as it stands in cells, legends and lists: its shape says the kind of claim, its fill how firm it is. */
import type { MarkName } from '../model/count/marks';
import './mark.css';

interface Props {
  readonly of: MarkName;
  /** Sentences; a number stands in the mark from two up. */
  readonly count?: number;
  /** It rests on inference alone: striped. */
  readonly inferred?: boolean;
  /** Two readers of the minutes differed: a dotted line below. */
  readonly disputed?: boolean;
}

/** For the eye alone: whatever holds it says it in words (`markWords`). */
export function Mark({ of, count = 1, inferred, disputed }: Props) {
  const classes = `mark mark-${of}${inferred ? ' mark-inferred' : ''}${disputed ? ' mark-disputed' : ''}`;
  return (
    <i className={classes} aria-hidden="true">
      {count > 1 && <b data-count={count} />}
    </i>
  );
}

export { markWords } from './mark-words';
