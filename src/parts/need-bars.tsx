/**
 * The two bars of a topic or actor: those that raise it left of the axis, those that offer help right of it.
 * They are two components, so that a table can put them into two cells.
 */
import { offeredIn, raisedIn, type Sides } from '../model/count/sides';
import './need-bars.css';

interface Props {
  readonly sides: Sides;
  /** Those said at the meeting whose state is shown, where there are several; the rest of a bar is thin. */
  readonly said?: Sides | undefined;
  /** The length for a count of 1: pixels, or a CSS length. */
  readonly unit: number | string;
}

/** The parts of a bar, in their order on the page; `isOld`: of what was last said earlier. */
const parts = (
  names: readonly (keyof Sides)[],
  { sides, said = sides, unit }: Props,
  isOld?: boolean,
) =>
  names.map((name) => {
    const count = isOld ? sides[name] - said[name] : said[name];
    const width = typeof unit === 'number' ? count * unit : `calc(${count} * ${unit})`;
    return (
      count > 0 && (
        <i key={name} className={`bar bar-${name}${isOld ? ' bar-old' : ''}`} style={{ width }} />
      )
    );
  });

const NEEDS = ['mentions', 'difficulty', 'asks'] as const;
const OFFERS = ['offers', 'inferred'] as const;
const PLANS = ['planned'] as const;

/** Decorative, like the bar beside it: the label of its cell gives the counts. */
export function RaisedBar(props: Props) {
  const raised = raisedIn(props.sides);
  return (
    <span className="bars bars-raised" aria-hidden="true">
      {raised > 0 && <b data-count={raised} />}
      {parts(NEEDS, props, true)}
      {parts(NEEDS, props)}
    </span>
  );
}

export function OfferedBar(props: Props) {
  const { sides } = props;
  const offered = offeredIn(sides);
  return (
    <span className="bars bars-offered" aria-hidden="true">
      {parts(OFFERS, props)}
      {parts(OFFERS, props, true)}
      {offered > 0 && <b data-count={offered} />}
      {parts(PLANS, props)}
      {parts(PLANS, props, true)}
      {sides.planned > 0 && <span data-count={sides.planned} />}
    </span>
  );
}
