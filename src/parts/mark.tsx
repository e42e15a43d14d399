/** The mark in cells, legends and lists: its shape shows the kind of claim, its fill how firm the claim is. */
import type { MarkName } from '../model/count/marks';
import './mark.css';

interface Props {
  readonly of: MarkName;
  /** The number of sentences; the mark shows it from 2 up. */
  readonly count?: number;
  /** True when all its sentences are inferred; the mark is striped. */
  readonly inferred?: boolean;
  /** True when the two coders differed; a dotted line is drawn below. */
  readonly disputed?: boolean;
  /** True where it was last said at an earlier meeting; the mark is small. */
  readonly old?: boolean | undefined;
}

/** Decorative: the element around the mark gives its words (`markWords`). */
export function Mark({ of, count = 1, inferred, disputed, old }: Props) {
  const classes = `mark mark-${of}${inferred ? ' mark-inferred' : ''}${disputed ? ' mark-disputed' : ''}${old ? ' mark-old' : ''}`;
  return (
    <i className={classes} aria-hidden="true">
      {count > 1 && <b data-count={count} />}
    </i>
  );
}

export { markWords } from './mark-words';
