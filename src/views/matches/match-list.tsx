import { Fragment } from 'react';
import { t } from '../../i18n';
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
      {rows.map(({ actors, form, open, asked, standing, records }) => (
        <li key={records[0]} data-openness={standing.openness}>
          <p>
            <Together actors={actors} to={to} />{' '}
            <span className="match-why" data-standing={standing.form}>
              {form}
            </span>{' '}
            <span className="match-why" data-standing={standing.openness}>
              {open}
            </span>
            {asked !== '' && (
              <>
                {' '}
                <span className="match-why">{asked}</span>
              </>
            )}
            {actors.length > 1 && (
              <>
                {' '}
                <span className="match-why">{t('matches.why.together')}</span>
              </>
            )}
          </p>
          {records.map((record) => (
            <Said key={record} record={record} />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface TogetherProps {
  /** Rows of the matrix. */
  readonly actors: readonly number[];
  readonly to: 'needs' | 'offers';
  /** Column of the matrix that the lists are narrowed to as well. */
  readonly topic?: number;
}

/** "Chile with ◆ INTERPOL". */
export function Together({ actors, to, topic }: TogetherProps) {
  return actors.map((actor, place) => (
    <Fragment key={actor}>
      {place === 1 && ` ${t('matches.with')} `}
      {place > 1 && ', '}
      <KindSign actor={actor} />
      <ActorName actor={actor} to={to} topic={topic} />
    </Fragment>
  ));
}
