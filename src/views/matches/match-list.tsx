import { ActorName, KindSign } from './actor-name';
import type { MatchRow } from './match-rows';
import { Said } from './said';

interface Props {
  readonly rows: readonly MatchRow[];
  /** The list that an actor's name leads to. */
  readonly to: 'needs' | 'offers';
}

/** Matches, each with whose it is, why it stands where it does, and its quotes. */
export function MatchList({ rows, to }: Props) {
  return (
    <ul className="match-list">
      {rows.map(({ actor, form, open, standing, records }) => (
        <li key={records[0]} data-openness={standing.openness}>
          <p>
            <KindSign actor={actor} />
            <ActorName actor={actor} to={to} />{' '}
            <span className="match-why" data-standing={standing.form}>
              {form}
            </span>{' '}
            <span className="match-why" data-standing={standing.openness}>
              {open}
            </span>
          </p>
          {records.map((record) => (
            <Said key={record} record={record} />
          ))}
        </li>
      ))}
    </ul>
  );
}
