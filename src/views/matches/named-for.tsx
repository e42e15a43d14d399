import { useMemo } from 'react';
import type { Actor } from '../../dataset/schema';
import { t } from '../../i18n';
import { type NamedOffer, namedFor } from '../../model/match-named';
import { useFilter, useModel } from '../../store/react';
import { groupBy } from './entries';
import { offerWords } from './figures';
import { Fold } from './fold';
import { MatchList } from './match-list';
import { namedRows } from './match-rows';
import { TopicName } from './topic-name';

/** So many offers are drawn at once; of more, those for an actor when it is unfolded. */
const DRAWN = 30;

/** By row of the matrix, the offers made for it on topics where it has no need; none left out. */
export function useNamedFor(rows: readonly number[]): ReadonlyMap<number, NamedOffer[]> {
  const model = useModel();
  const filter = useFilter();
  return useMemo(
    () =>
      new Map(
        rows
          .map((row) => [row, namedFor(model, filter, row)] as const)
          .filter(([, named]) => named.length > 0),
      ),
    [model, filter, rows],
  );
}

/** What others make for an actor by name without its having asked. */
export function NamedFor({ named }: { named: ReadonlyMap<number, readonly NamedOffer[]> }) {
  const model = useModel();
  const { topic } = model.index.columns;
  const total = [...named.values()].reduce((sum, { length }) => sum + length, 0);
  return [...named].map(([row, offers]) => {
    const { id, name } = model.actors[row] as Actor;
    const isByName = offers.some(({ openness }) => openness === 'named');
    return (
      <section key={id} className="match-block match-group" data-actor={id}>
        <h3>{t(isByName ? 'matches.named' : 'matches.named.region', { name })}</h3>
        <Fold
          label={offerWords(
            model,
            offers.map(({ offer }) => offer),
          )}
          startOpen={total <= DRAWN}
        >
          {() =>
            [...groupBy(offers, ({ offer }) => topic[offer] as number)].map(([column, on]) => (
              <div key={column} className="match-entry" data-topic={model.topics[column]?.id}>
                <div className="match-asked">
                  <h4>
                    <TopicName topic={column} />
                  </h4>
                </div>
                <div className="match-answers">
                  <MatchList rows={namedRows(model, on)} to="offers" />
                </div>
              </div>
            ))
          }
        </Fold>
      </section>
    );
  });
}
