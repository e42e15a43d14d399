/**
 * The two bars of a topic or actor: those that raise it left of the axis, those that offer help right of it.
 * They are two components, so that a table can put them into two cells.
 */
import { offeredIn, raisedIn, type Sides } from '../model/count/sides';
import './need-bars.css';

interface Props {
  readonly sides: Sides;
  /** The length for a count of 1: pixels, or a CSS length. */
  readonly unit: number | string;
}

const part = (name: string, count: number, unit: Props['unit']) => {
  const width = typeof unit === 'number' ? count * unit : `calc(${count} * ${unit})`;
  return count > 0 && <i className={`bar bar-${name}`} style={{ width }} />;
};

/** Decorative, like the bar beside it: the label of its cell gives the counts. */
export function RaisedBar({ sides, unit }: Props) {
  const raised = raisedIn(sides);
  return (
    <span className="bars bars-raised" aria-hidden="true">
      {raised > 0 && <b data-count={raised} />}
      {part('mentions', sides.mentions, unit)}
      {part('difficulty', sides.difficulty, unit)}
      {part('asks', sides.asks, unit)}
    </span>
  );
}

export function OfferedBar({ sides, unit }: Props) {
  const offered = offeredIn(sides);
  return (
    <span className="bars bars-offered" aria-hidden="true">
      {part('offers', sides.offers, unit)}
      {part('inferred', sides.inferred, unit)}
      {offered > 0 && <b data-count={offered} />}
      {part('planned', sides.planned, unit)}
      {sides.planned > 0 && <span data-count={sides.planned} />}
    </span>
  );
}
