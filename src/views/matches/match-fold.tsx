import { t } from '../../i18n';
import { ActorWord } from './actor-name';
import { Fold } from './fold';
import { MatchList } from './match-list';
import { actorsIn, type MatchRow } from './match-rows';

/** So many names stand for the matches while they are folded. */
const NAMED = 12;

interface Props {
  readonly label: string;
  readonly rows: readonly MatchRow[];
  readonly to: 'needs' | 'offers';
  readonly startOpen?: boolean;
}

/** Matches behind their count, and until they are unfolded the names alone. */
export function MatchFold({ label, rows, to, startOpen = false }: Props) {
  const actors = actorsIn(rows);
  const unnamed = actors.length - NAMED;
  const names = (
    <ul className="match-names">
      {actors.slice(0, NAMED).map((actor) => (
        <li key={actor}>
          <ActorWord actor={actor} />
        </li>
      ))}
      {unnamed > 0 && <li>{t('matches.more', { count: unnamed })}</li>}
    </ul>
  );
  return (
    <Fold label={label} instead={names} startOpen={startOpen}>
      {() => <MatchList rows={rows} to={to} />}
    </Fold>
  );
}
