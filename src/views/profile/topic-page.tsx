import { t } from '../../i18n';
import { MARKS } from '../../model/count/marks';
import { offeredIn, raisedIn } from '../../model/count/sides';
import { topicProfile } from '../../model/findings/topic-profile';
import { Legend } from '../../parts/legend';
import { OfferedBar, RaisedBar } from '../../parts/need-bars';
import { QuotesLanguage } from '../../parts/quote';
import { useModel, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { AgendaPlace } from './agenda-place';
import { BecameOnTopic } from './became-on-topic';
import { CompareButton, PrintButton } from './profile-choices';
import { HiddenNote, Lead, ProfileHead, useProfileFilter } from './profile-head';
import { countWords, topicLead, topicTitle } from './profile-words';
import { RaisersTable } from './raisers-table';
import { TopicSide } from './topic-side';

/** The page of one topic: who raises it, who could help, and which proposals touch it. */
export function TopicPage({ id }: { id: string }) {
  const model = useModel();
  const filter = useProfileFilter();
  const profile = topicProfile(model, filter, id);
  const { topic, raised, sides, hidden } = profile;
  // The filter on topics does not act on profiles, but hides the topic in other views.
  const isShownElsewhere = useView((state) => state.topic.length === 0 || state.topic.includes(id));
  const group = model.dataset.topicGroups.find((each) => each.id === topic.group);
  const counted = raisedIn(sides) + offeredIn(sides) + sides.planned;
  return (
    <>
      <ProfileHead
        title={topicTitle(model, profile)}
        lead={<Lead words={topicLead(model, profile)} />}
        isOfTopics
        within={group?.label}
        controls={
          <>
            <CompareButton of={[ofTopic(id)]} />
            <PrintButton />
          </>
        }
      />
      <div className="profile-counts">
        {counted > 0 && (
          <span className="profile-bars">
            <RaisedBar sides={sides} unit={pixelsPerSentence(counted)} />
            <i />
            <OfferedBar sides={sides} unit={pixelsPerSentence(counted)} />
          </span>
        )}
        {raised.length > 0 && (
          <span>
            {t('profile.topic.raise', {
              who: countWords(
                model,
                raised.map(({ actor }) => actor),
              ),
              count: raised.length,
            })}
          </span>
        )}
        <AgendaPlace id={id} />
        {topic.instrument && <span>{topic.instrument}</span>}
      </div>
      <HiddenNote
        count={hidden}
        elsewhere={isShownElsewhere ? null : { name: topic.label, cleared: { topic: [] } }}
      />
      <QuotesLanguage of={model.dataset.meetings} />
      <div className="profile-sides">
        <div>
          {raised.length > 0 && <RaisersTable raised={raised} filter={filter} />}
          <Legend of={MARKS} inferred />
        </div>
        <TopicSide profile={profile} />
      </div>
      <BecameOnTopic topic={id} filter={filter} />
    </>
  );
}

/**
 * Pixels of one sentence in the two bars: at most 16, and less where both bars would be wider than 260 pixels together.
 */
const pixelsPerSentence = (counted: number): number => Math.min(16, 260 / counted);
