import { ActorWord } from './actor-name';
import { Fold } from './fold';
import { MatchList } from './match-list';
import { actorsIn, type MatchRow } from './match-rows';

interface Props {
  readonly label: string;
  readonly rows: readonly MatchRow[];
  readonly to: 'needs' | 'offers';
  readonly startOpen?: boolean;
}

/** Matches behind their count, and until they are unfolded the names alone. */
export function MatchFold({ label, rows, to, startOpen = false }: Props) {
  const names = (
    <ul className="match-names">
      {actorsIn(rows).map((actor) => (
        <li key={actor}>
          <ActorWord actor={actor} />
        </li>
      ))}
    </ul>
  );
  return (
    <Fold label={label} instead={names} startOpen={startOpen}>
      {() => <MatchList rows={rows} to={to} />}
    </Fold>
  );
}
