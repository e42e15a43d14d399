import { type CSSProperties, Fragment, type ReactNode } from 'react';
import { formatList, t } from '../../i18n';
import { helpAmong, sharedBy, sharedPositions } from '../../model/comparison';
import type { Filter } from '../../model/filter';
import { groupBy } from '../../model/group-by';
import { proposalLabel } from '../../model/labels';
import { actorProfile } from '../../model/profile';
import { byTime, type ProfileEntry } from '../../model/profile-entries';
import type { LeadFact } from '../../model/profile-lead';
import { topicProfile } from '../../model/topic-profile';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { QuotesLanguage } from '../../parts/quote';
import { useLink, useModel } from '../../store/react';
import { ofTopic, toProfile, topicOf } from '../../store/selectors';
import { CompareButton } from './profile-choices';
import { EntryLines } from './profile-entry';
import { Lead, PositionLink, PositionList, ProfileHead, useProfileFilter } from './profile-parts';
import {
  amongWords,
  gapWords,
  namesOf,
  profileName,
  topicsWords,
  topicWords,
} from './profile-words';

/** Two or three actors, or topics, beside each other: what they share first, then each. */
export function ComparisonPage({ of }: { of: readonly string[] }) {
  const model = useModel();
  const filter = useProfileFilter();
  const isOfTopics = topicOf(of[0] ?? '') !== null;
  const nameOf = (id: string) => profileName(model, id);
  return (
    <>
      <ProfileHead
        title={formatList(of.map(nameOf))}
        place={t('profile.comparison')}
        actions={<CompareButton of={of} />}
      />
      <Together of={of} filter={filter} />
      <QuotesLanguage of={model.dataset.meetings} />
      <div className="profile-comparison" style={{ '--compared': of.length } as CSSProperties}>
        <div className="profile-compared">
          {of.map((id) => (
            <Compared key={id} id={id} name={nameOf(id)} others={of.filter((one) => one !== id)} />
          ))}
        </div>
        {isOfTopics ? (
          <TopicColumns of={of} filter={filter} />
        ) : (
          <ActorColumns of={of} filter={filter} />
        )}
      </div>
    </>
  );
}

interface Props {
  readonly of: readonly string[];
  readonly filter: Filter;
}

interface ComparedProps {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** The head of a column, said once: each row's part of it bears its name for a screen reader. */
function Compared({ id, name, others }: ComparedProps) {
  const without = t('profile.compare.without', { name });
  return (
    <p>
      <b id={headOf(id)}>
        <ProfileLink of={id}>{name}</ProfileLink>
      </b>{' '}
      <a {...useLink(toProfile(...others))} title={without}>
        <span aria-hidden="true">×</span> <span className="visually-hidden">{without}</span>
      </a>
    </p>
  );
}

/** The id of the element that names a column. */
const headOf = (of: string): string => `compared-${of.replace(':', '-')}`;

/** What several of them have in common and where one could help another; one sentence where there is neither. */
function Together({ of, filter }: Props) {
  const model = useModel();
  const topics = of.flatMap((id) => topicOf(id) ?? []);
  const isOfTopics = topics.length > 0;
  const shared = isOfTopics
    ? sharedBy(model, filter, 'topic', topics)
    : sharedBy(model, filter, 'actor', of);
  // Proposals on which the same actors agree, or differ, are one line.
  const positions = groupBy(
    isOfTopics ? [] : sharedPositions(model, filter, of),
    ({ actors, isContested }) =>
      t(isContested ? 'profile.share.differ' : 'profile.share.agree', {
        names: namesOf(model, actors),
      }),
  );
  const help = isOfTopics ? [] : helpAmong(model, filter, of);
  const isAnyShared = shared.length + positions.size > 0;
  if (!isAnyShared && help.length === 0)
    return (
      <p>
        {isOfTopics
          ? t('profile.share.none.topics')
          : t('profile.share.none', { names: namesOf(model, of), count: of.length })}
      </p>
    );
  return (
    <>
      {isAnyShared && (
        <section>
          <h3>{t('profile.share')}</h3>
          <ul className="profile-lines">
            {shared.map(({ kind, actors, topics: on, inferred }) => (
              <Line
                key={`${kind} ${actors} ${on}`}
                words={t(`profile.share.${kind}`, {
                  count: actors.length,
                  names: namesOf(model, actors, inferred),
                  topics: topicsWords(model, on, inferred),
                })}
                actors={actors}
                topics={on}
              />
            ))}
            {[...positions].map(([said, some]) => (
              <li key={said}>
                <LinkedNames words={said} of={some[0].actors} />{' '}
                {some.map(({ proposal, position }, at) => (
                  <Fragment key={proposal}>
                    {at > 0 && t('links.semicolon')}
                    <PositionLink position={position} label={proposalLabel(model, proposal)} />
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {help.length > 0 && (
        <section>
          <h3>{t('profile.among')}</h3>
          <ul className="profile-lines">
            {help.map((each) => (
              <Line
                key={[each.helper, each.needy, each.way, ...each.asked].join(' ')}
                words={amongWords(model, each)}
                actors={[each.helper, each.needy, ...each.asked]}
                topics={each.topics}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface LineProps {
  readonly words: string;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
}

/** A sentence whose names lead to their profiles. */
function Line({ words, actors, topics }: LineProps) {
  const model = useModel();
  return (
    <li>
      <LinkedNames
        words={words}
        of={[...actors, ...topics.map(ofTopic)]}
        topicName={(id) => topicWords(model, id)}
      />
    </li>
  );
}

interface RowProps {
  readonly title: string;
  /** By what is compared: what it has of this. */
  readonly cells: readonly (readonly [of: string, content: ReactNode])[];
}

/** One thing of each, beside each other. */
function Row({ title, cells }: RowProps) {
  return (
    <section className="profile-row">
      <h3>{title}</h3>
      {cells.map(([of, content]) => (
        // biome-ignore lint/a11y/useSemanticElements: a part of a row, and no fields of a form
        <div key={of} role="group" aria-labelledby={headOf(of)}>
          {content}
        </div>
      ))}
    </section>
  );
}

const isSilent = ({ lead }: { readonly lead: readonly LeadFact[] }): boolean =>
  lead[0]?.kind === 'silence';

function ActorColumns({ of, filter }: Props) {
  const model = useModel();
  const profiles = of.map((id) => actorProfile(model, filter, id));
  const row = (content: (profile: (typeof profiles)[number]) => ReactNode) =>
    profiles.map((profile) => [profile.actor.id, content(profile)] as const);
  const lines = (entries: readonly ProfileEntry[]) => <EntryLines entries={entries} by="topic" />;
  return (
    <>
      {profiles.some(isSilent) && (
        <Row
          title={t('profile.short')}
          cells={row((profile) => isSilent(profile) && <Lead facts={profile.lead} />)}
        />
      )}
      <Row title={t('kind.need.many')} cells={row(({ needs }) => lines(needs))} />
      <Row title={t('kind.offer.many')} cells={row(({ offers }) => lines(byTime(offers).made))} />
      <Row title={t('kind.capacity.many')} cells={row(({ has }) => lines(has))} />
      {profiles.some(({ offers }) => byTime(offers).past.length > 0) && (
        <Row title={t('profile.past')} cells={row(({ offers }) => lines(byTime(offers).past))} />
      )}
      <Row
        title={t('profile.compare.positions')}
        cells={row(({ sheet: { positions } }) =>
          positions.length === 0 ? (
            <p className="profile-aside">{t('profile.nothing')}</p>
          ) : (
            <PositionList positions={positions} />
          ),
        )}
      />
    </>
  );
}

function TopicColumns({ of, filter }: Props) {
  const model = useModel();
  const profiles = of.map((id) => topicProfile(model, filter, topicOf(id) ?? ''));
  const row = (content: (profile: (typeof profiles)[number]) => ReactNode) =>
    profiles.map((profile) => [ofTopic(profile.topic.id), content(profile)] as const);
  const lines = (entries: readonly ProfileEntry[]) => <EntryLines entries={entries} by="actor" />;
  return (
    <>
      <Row
        title={t('profile.topic.gap')}
        cells={row(({ answers }) => <p>{gapWords(answers)}</p>)}
      />
      <Row title={t('kind.need.many')} cells={row(({ needs }) => lines(needs))} />
      <Row
        title={t('profile.topic.offers')}
        cells={row(({ offers }) => lines(byTime(offers).made))}
      />
      <Row title={t('profile.has')} cells={row(({ has }) => lines(has))} />
      {profiles.some(({ offers }) => byTime(offers).past.length > 0) && (
        <Row
          title={t('profile.topic.past')}
          cells={row(({ offers }) => lines(byTime(offers).past))}
        />
      )}
    </>
  );
}
