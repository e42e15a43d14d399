import { t } from '../../i18n';
import type { Filter } from '../../model/filter';
import { byKind, groupBy } from '../../model/group-by';
import {
  matchTable,
  singleProviderTopics,
  togetherTopics,
  uncoveredTopics,
} from '../../model/match-lists';
import { ANSWER_SIGNS } from '../../parts/answer-words';
import { useModel } from '../../store/react';
import { EmptyList, TopicHead } from './entry-lists';
import { Collapsible, EntryFrame, JointProviders } from './match-list';
import { ActorName } from './name-links';

/** With more names than this those of a topic are collapsed. */
const MAX_NAMES_OPEN = 60;

/**
 * Topics on which one provider alone answers a need, topics on which several providers make one offer
 * together, and topics on which nobody answers any. It is said where they answer only perhaps.
 */
export function SingleProviderList({ filter }: { filter: Filter }) {
  const model = useModel();
  const single = singleProviderTopics(model, filter);
  const uncovered = uncoveredTopics(model, filter);
  const { actor: actorOf, topic: topicOf } = model.index.columns;
  const answers = matchTable(model, filter).needs;
  const needs = groupBy(answers.keys(), (at) => topicOf[at] as number);
  if (needs.size === 0) return <EmptyList list="needs" />;
  const row = (topic: number, rests?: string, providers: readonly number[] = []) => {
    const inNeed = [...new Set(needs.get(topic)?.map((at) => actorOf[at] as number))];
    const [provider, ...others] = providers;
    const isSure = needs.get(topic)?.some((need) => answers.get(need) === 'answered');
    const isInNeed = others.length === 0 && inNeed.some((actor) => actor === provider);
    const left = (
      <>
        <TopicHead topic={topic} />
        {rests && !isSure && (
          <p className="match-perhaps">
            <span aria-hidden="true">{ANSWER_SIGNS.perhaps}</span> {t('matches.perhaps')}
          </p>
        )}
        {rests && (
          <p>
            {rests} <JointProviders actors={providers} />
          </p>
        )}
        {isInNeed && <p className="match-aside">{t('matches.single.itself')}</p>}
      </>
    );
    // A provider cannot meet its own need.
    const served = isInNeed ? inNeed.filter((actor) => actor !== provider) : inNeed;
    return (
      <EntryFrame key={topic} topic={topic} left={left}>
        {byKind(model, served, (actor) => actor).map(({ kind, items }) => (
          <Collapsible
            key={kind}
            label={t(`matches.needy.${kind}`, { count: items.length })}
            startOpen={items.length <= MAX_NAMES_OPEN}
          >
            {() => (
              <ul className="match-names">
                {items.map((actor) => (
                  <li key={actor}>
                    <ActorName actor={actor} />
                  </li>
                ))}
              </ul>
            )}
          </Collapsible>
        ))}
      </EntryFrame>
    );
  };
  const together = togetherTopics(model, filter).map(({ topic, providers, offers }) =>
    row(
      topic,
      t('matches.single.joint', { count: Math.round(offers / providers.length) }),
      providers,
    ),
  );
  return (
    <>
      <section className="match-block">
        <h3>{t('matches.single.one')}</h3>
        {single.length === 0 && <p>{t('matches.empty.single')}</p>}
        {single.map(({ topic, provider }) => row(topic, t('matches.single.rests'), [provider]))}
      </section>
      {together.length > 0 && (
        <section className="match-block">
          <h3>{t('matches.single.together')}</h3>
          <p className="match-aside">{t('matches.single.uncounted')}</p>
          {together}
        </section>
      )}
      <section className="match-block">
        <h3>{t('matches.single.none')}</h3>
        {uncovered.length === 0 && <p>{t('matches.empty.none')}</p>}
        {uncovered.map((topic) => row(topic))}
      </section>
    </>
  );
}
