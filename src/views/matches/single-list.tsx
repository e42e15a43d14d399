import type { ReactNode } from 'react';
import { t } from '../../i18n';
import { singleProviderTopics, togetherTopics, uncoveredTopics } from '../../model/match-lists';
import { useFilter, useModel } from '../../store/react';
import { ActorName, KindSign } from './actor-name';
import { Empty } from './empty';
import { byKind } from './entries';
import { Fold } from './fold';
import { Together } from './match-list';
import { needyByTopic } from './needy';
import { TopicName } from './topic-name';

/**
 * Topics whose needs are all met by one provider, those whose providers offer but one thing together,
 * then those that nobody covers.
 */
export function SingleList() {
  const model = useModel();
  const filter = useFilter();
  const single = singleProviderTopics(model, filter);
  const uncovered = uncoveredTopics(model, filter);
  const together = togetherTopics(model, filter);
  const needy = needyByTopic(model, filter);
  if (needy.size === 0) return <Empty list="needs" />;
  return (
    <>
      <section className="match-block">
        <h3>{t('matches.single.one')}</h3>
        {single.length === 0 && <p>{t('matches.empty.single')}</p>}
        {single.map(({ topic, provider }) => {
          const inNeed = needy.get(topic) ?? new Set();
          // It cannot serve itself.
          const others = [...inNeed].filter((row) => row !== provider);
          return (
            <TopicRow key={topic} topic={topic} needy={others}>
              <p>
                {t('matches.single.rests')} <KindSign actor={provider} />
                <ActorName actor={provider} to="offers" topic={topic} />
              </p>
              {inNeed.has(provider) && <p className="match-aside">{t('matches.single.itself')}</p>}
            </TopicRow>
          );
        })}
      </section>
      {together.length > 0 && (
        <section className="match-block">
          <h3>{t('matches.single.together')}</h3>
          <p className="match-aside">{t('matches.single.uncounted')}</p>
          {together.map(({ topic, providers, offers }) => (
            <TopicRow key={topic} topic={topic} needy={needy.get(topic) ?? []}>
              <p>
                {t('matches.single.joint', { count: Math.round(offers / providers.length) })}{' '}
                <Together actors={providers} to="offers" topic={topic} />
              </p>
            </TopicRow>
          ))}
        </section>
      )}
      <section className="match-block">
        <h3>{t('matches.single.none')}</h3>
        {uncovered.length === 0 && <p>{t('matches.empty.none')}</p>}
        {uncovered.map((topic) => (
          <TopicRow key={topic} topic={topic} needy={needy.get(topic) ?? []} />
        ))}
      </section>
    </>
  );
}

/** So many names in need are drawn for a topic; of more, when they are unfolded. */
const DRAWN = 60;

interface TopicRowProps {
  readonly topic: number;
  readonly needy: Iterable<number>;
  readonly children?: ReactNode;
}

function TopicRow({ topic, needy, children }: TopicRowProps) {
  const model = useModel();
  return (
    <div className="match-entry" data-topic={model.topics[topic]?.id}>
      <div className="match-asked">
        <h4>
          <TopicName topic={topic} />
        </h4>
        {children}
      </div>
      <div className="match-answers">
        {byKind(model, needy, (row) => row).map(({ kind, items }) => (
          <Fold
            key={kind}
            label={t(`matches.needy.${kind}`, { count: items.length })}
            startOpen={items.length <= DRAWN}
          >
            {() => (
              <ul className="match-names">
                {items.map((actor) => (
                  <li key={actor}>
                    <ActorName actor={actor} to="needs" topic={topic} />
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        ))}
      </div>
    </div>
  );
}
