/**
 * The two bars of a topic, or of an actor: to the left of the axis who raises it, to the right who offers help.
 * Two parts, so that a table can have them as two cells; a view without cells sets them beside each other.
 */
import { offeredIn, raisedIn, type Sides } from '../model/count/sides';
import './need-bars.css';

interface Props {
  readonly sides: Sides;
  /** Pixels for one, or a length of the style sheets. */
  readonly unit: number | string;
}

const part = (name: string, count: number, unit: Props['unit']) => {
  const width = typeof unit === 'number' ? count * unit : `calc(${count} * ${unit})`;
  return count > 0 && <i className={`bar bar-${name}`} style={{ width }} />;
};

/** For the eye alone, as the bar beside it: its cell says the counts. */
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
