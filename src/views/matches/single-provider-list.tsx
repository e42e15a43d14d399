import type { ReactNode } from 'react';
import { t } from '../../i18n';
import type { Filter } from '../../model/filter';
import { byKind, groupBy } from '../../model/group-by';
import {
  matchTable,
  singleProviderTopics,
  togetherTopics,
  uncoveredTopics,
} from '../../model/match-lists';
import type { Model } from '../../model/model';
import { useFilter, useModel } from '../../store/react';
import { EmptyList } from './actor-sections';
import { Collapsible, JointProviders } from './match-list';
import { ActorLink, KindSign, TopicLink } from './name-links';

/**
 * Topics on which one provider alone has available offers, topics on which several providers make one
 * offer together, and topics on which nobody has any.
 */
export function SingleProviderList() {
  const model = useModel();
  const filter = useFilter();
  const single = singleProviderTopics(model, filter);
  const uncovered = uncoveredTopics(model, filter);
  const together = togetherTopics(model, filter);
  const inNeed = actorsInNeed(model, filter);
  if (inNeed.size === 0) return <EmptyList list="needs" />;
  return (
    <>
      <section className="match-block">
        <h3>{t('matches.single.one')}</h3>
        {single.length === 0 && <p>{t('matches.empty.single')}</p>}
        {single.map(({ topic, provider }) => {
          const rows = inNeed.get(topic) ?? new Set();
          // A provider cannot meet its own need.
          const others = [...rows].filter((row) => row !== provider);
          return (
            <TopicRow key={topic} topic={topic} actors={others}>
              <p>
                {t('matches.single.rests')} <KindSign actor={provider} />
                <ActorLink actor={provider} to="offers" topic={topic} />
              </p>
              {rows.has(provider) && <p className="match-aside">{t('matches.single.itself')}</p>}
            </TopicRow>
          );
        })}
      </section>
      {together.length > 0 && (
        <section className="match-block">
          <h3>{t('matches.single.together')}</h3>
          <p className="match-aside">{t('matches.single.uncounted')}</p>
          {together.map(({ topic, providers, offers }) => (
            <TopicRow key={topic} topic={topic} actors={inNeed.get(topic) ?? []}>
              <p>
                {t('matches.single.joint', { count: Math.round(offers / providers.length) })}{' '}
                <JointProviders actors={providers} to="offers" topic={topic} />
              </p>
            </TopicRow>
          ))}
        </section>
      )}
      <section className="match-block">
        <h3>{t('matches.single.none')}</h3>
        {uncovered.length === 0 && <p>{t('matches.empty.none')}</p>}
        {uncovered.map((topic) => (
          <TopicRow key={topic} topic={topic} actors={inNeed.get(topic) ?? []} />
        ))}
      </section>
    </>
  );
}

/** With more names than this those of a topic are collapsed. */
const MAX_NAMES_OPEN = 60;

function TopicRow(props: { topic: number; actors: Iterable<number>; children?: ReactNode }) {
  const { topic, actors, children } = props;
  const model = useModel();
  return (
    <div className="match-entry" data-topic={model.topics[topic]?.id}>
      <div className="match-records">
        <h4>
          <TopicLink topic={topic} />
        </h4>
        {children}
      </div>
      <div className="match-matches">
        {byKind(model, actors, (row) => row).map(({ kind, items }) => (
          <Collapsible
            key={kind}
            label={t(`matches.needy.${kind}`, { count: items.length })}
            startOpen={items.length <= MAX_NAMES_OPEN}
          >
            {() => (
              <ul className="match-names">
                {items.map((actor) => (
                  <li key={actor}>
                    <ActorLink actor={actor} to="needs" topic={topic} />
                  </li>
                ))}
              </ul>
            )}
          </Collapsible>
        ))}
      </div>
    </div>
  );
}

/** By column of the matrix, the rows with needs under the filter. */
function actorsInNeed(model: Model, filter: Filter): ReadonlyMap<number, Set<number>> {
  const { actor, topic } = model.index.columns;
  const byTopic = groupBy(matchTable(model, filter).needs.keys(), (at) => topic[at] as number);
  const actorsOf = (needs: readonly number[]) => new Set(needs.map((at) => actor[at] as number));
  return new Map([...byTopic].map(([column, needs]) => [column, actorsOf(needs)]));
}
