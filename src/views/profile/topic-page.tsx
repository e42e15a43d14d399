import { useEffect, useState } from 'react';
import { t } from '../../i18n';
import { agendaOf } from '../../model/agenda';
import { CRITERIA } from '../../model/criterion';
import { byTime } from '../../model/profile-entries';
import { DRAWS, startRanking } from '../../model/ranking';
import { type TopicProfile, topicProfile } from '../../model/topic-profile';
import { LinkedNames } from '../../parts/profile-links';
import { useFilter, useLink, useModel, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { CompareButton } from './profile-choices';
import { EntrySection } from './profile-entry';
import {
  Card,
  HiddenNote,
  PositionLink,
  ProfileBody,
  ProfileHead,
  useProfileFilter,
} from './profile-parts';
import { gapWords, namesOf } from './profile-words';

/** All that is recorded on one topic, on one page. */
export function TopicPage({ id }: { id: string }) {
  const model = useModel();
  const profile = topicProfile(model, useProfileFilter(), id);
  const { topic, needs, offers, has, proposals, hidden } = profile;
  // The filter on topics, which acts in other views.
  const isLeft = useView((state) => state.topic.length === 0 || state.topic.includes(id));
  const group = model.dataset.topicGroups.find((each) => each.id === topic.group);
  const { made, past } = byTime(offers);
  const nothing = t('profile.nothing');
  return (
    <>
      <ProfileHead
        title={topic.label}
        within={group?.label}
        actions={<CompareButton of={[ofTopic(id)]} />}
      >
        <Lead profile={profile} />
        <HiddenNote
          count={hidden}
          elsewhere={isLeft ? null : { name: topic.label, cleared: { topic: [] } }}
        />
      </ProfileHead>
      <ProfileBody
        name={topic.label}
        side={
          <>
            <Card title={t('profile.topic.gap')}>
              <p>{gapWords(profile.answers)}</p>
            </Card>
            <Card title={t('profile.topic.instrument')}>
              <p>{topic.instrument || t('profile.topic.instrument.none')}</p>
            </Card>
            <OnAgenda profile={profile} />
            {proposals.length > 0 && <Proposals proposals={proposals} />}
          </>
        }
      >
        <EntrySection title={t('profile.needs')} entries={needs} by="actor" none={nothing} />
        <EntrySection title={t('profile.topic.offers')} entries={made} by="actor" none={nothing} />
        <EntrySection title={t('profile.has')} entries={has} by="actor" none={nothing} />
        {past.length > 0 && (
          <EntrySection title={t('profile.topic.past')} entries={past} by="actor" isFolded />
        )}
      </ProfileBody>
    </>
  );
}

/** Who asks, raises, offers and has, in a few short sentences; and where nobody offers, that. */
function Lead({ profile: { lead, needs } }: { profile: TopicProfile }) {
  const model = useModel();
  const isOffered = lead.some(({ status }) => status === 'available');
  return (
    <p className="profile-lead">
      {lead.length === 0 && t('profile.topic.lead.none')}
      {lead.map(({ status, actors, inferred }) => (
        <span key={status}>
          <LinkedNames
            words={t(`profile.topic.lead.${status}`, {
              count: actors.length,
              names: namesOf(model, actors, inferred),
            })}
            of={actors}
          />{' '}
        </span>
      ))}
      {needs.length > 0 && !isOffered && <b>{t('profile.topic.lead.nobody')}</b>}
    </p>
  );
}

/** What a chair weighs, and the topic's place under the weights of the agenda. */
function OnAgenda({ profile: { topic, criteria } }: { profile: TopicProfile }) {
  const place = usePlaceOnAgenda(topic.id);
  const link = useLink({ view: 'agenda', record: null, cell: null, position: null });
  const counted = criteria ? CRITERIA.filter((each) => criteria[each].count > 0) : [];
  // A topic on which nothing counts has a place for nothing.
  if (counted.length === 0) return null;
  return (
    <Card title={t('profile.topic.agenda')}>
      {place && (
        <p>
          {t('profile.topic.place', place)}{' '}
          {t(place.isOn ? 'profile.topic.on' : 'profile.topic.off')}
        </p>
      )}
      <ul>
        {counted.map((each) => (
          <li key={each}>
            {t(`profile.criterion.${each}`, { count: criteria?.[each].count ?? 0 })}
          </li>
        ))}
      </ul>
      <p>
        <a {...link}>{t('profile.topic.agenda.open')}</a>
      </p>
    </Card>
  );
}

/** Where the ranking has the topic, under the filter and the settings of the agenda; null until it is counted, and where it is not ranked. */
function usePlaceOnAgenda(id: string) {
  const model = useModel();
  const filter = useFilter();
  const settings = useView((state) => state);
  const [place, setPlace] = useState<{ place: number; of: number; isOn: 0 | 1 } | null>(null);
  useEffect(() => {
    const run = startRanking(model, filter, settings);
    if (typeof run === 'string') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // In slices, behind the page.
    const take = () => {
      if (run.advance(DRAWS / 40) > 0) {
        timer = setTimeout(take);
        return;
      }
      const { ranked, items } = agendaOf(model, run.result(), settings);
      const isIt = ({ topic }: { topic: number }) => model.topics[topic]?.id === id;
      const at = ranked.findIndex(isIt);
      const isOn = items.some(isIt) ? 1 : 0;
      setPlace(at < 0 ? null : { place: at + 1, of: ranked.length, isOn });
    };
    timer = setTimeout(take);
    return () => clearTimeout(timer);
  }, [model, filter, settings, id]);
  return place;
}

function Proposals({ proposals }: Pick<TopicProfile, 'proposals'>) {
  return (
    <Card title={t('profile.topic.proposals')}>
      <ul>
        {proposals.map(({ proposal, positions: [first] }) => (
          <li key={proposal.id}>
            <PositionLink position={first?.id ?? ''} label={proposal.label} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
