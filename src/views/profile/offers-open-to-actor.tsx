import { Fragment } from 'react';
import { t } from '../../i18n';
import type { Terms } from '../../model/answers/helpers';
import { markOf } from '../../model/count/marks';
import type { ActorProfile, OpenOffers } from '../../model/findings/profile';
import { Mark, markWords } from '../../parts/mark';
import { ProfileLink } from '../../parts/profile-links';
import { SourceLink } from '../../parts/source-link';
import { termsWords } from '../../parts/terms-words';
import { useLink, useModel } from '../../store/react';
import { ofTopic, toRecord } from '../../store/selectors';
import { ProfileSection } from './help-and-experience';
import { LinkedWords } from './profile-head';
import { topicName } from './profile-words';

/**
 * Lists offers and plans that are open to an actor: first those that name it, then those on topics that it raises by
 * topic, then the others, each sentence once.
 */
export function OffersOpenToActor({
  openByName,
  open,
  openOnRaised,
}: Pick<ActorProfile, 'openByName' | 'open' | 'openOnRaised'>) {
  if (openByName.length + open.length + openOnRaised.length === 0) return null;
  return (
    <div className="profile-column">
      <OpenPart title={t('profile.open.named')} open={openByName} />
      {openOnRaised.length > 0 && (
        <ProfileSection title={t('profile.open.raised')}>
          <ul>
            {openOnRaised.map(({ topic, offers }) => (
              <li key={topic}>
                <b>
                  <TopicLink id={topic} />
                </b>
                {offers.map((each) => (
                  <Offer key={each.records[0].id} offer={each} isOtherForm={each.isOtherForm} />
                ))}
              </li>
            ))}
          </ul>
        </ProfileSection>
      )}
      <OpenPart title={t('profile.open')} open={open} />
    </div>
  );
}

/** Lists open offers by sentence, each with its topics. Renders nothing for an empty list. */
export function OpenPart({ title, open }: { title: string; open: readonly OpenOffers[] }) {
  if (open.length === 0) return null;
  return (
    <ProfileSection title={title}>
      <ul>
        {open.map((each) => (
          <li key={each.records[0].id}>
            <Offer offer={each} topics={each.topics} />
          </li>
        ))}
      </ul>
    </ProfileSection>
  );
}

function TopicLink({ id }: { id: string }) {
  return <ProfileLink of={ofTopic(id)}>{topicName(useModel(), id)}</ProfileLink>;
}

interface OfferProps {
  readonly offer: Terms;
  /** Ids of the topics that stand before the offer as links. */
  readonly topics?: readonly string[];
  /** Whether the offer has another form of help than the need asks for. */
  readonly isOtherForm?: boolean;
}

function Offer({ offer, topics = [], isOtherForm = false }: OfferProps) {
  const model = useModel();
  const [first] = offer.records;
  const mark = markOf(first.status);
  const isInferred = offer.records.every(({ basis }) => basis === 'implied');
  const terms = termsWords(model, offer);
  const link = useLink(toRecord(first.id));
  const notes = [
    ...(isInferred ? [t('mark.inferred')] : []),
    ...(isOtherForm ? [t('offer.other')] : []),
  ];
  return (
    <div className="profile-said">
      <a className="profile-mark" {...link} data-record={first.id}>
        <Mark of={mark} inferred={isInferred} />
        <span className="visually-hidden">{markWords(mark)}</span>
      </a>
      <p>
        {topics.map((id, at) => (
          <Fragment key={id}>
            {at > 0 && ', '}
            <TopicLink id={id} />
          </Fragment>
        ))}
        {topics.length > 0 && t('links.colon')}
        <LinkedWords {...terms} /> <SourceLink record={first} />
        {notes.length > 0 && <span className="profile-note"> {notes.join(', ')}</span>}
      </p>
    </div>
  );
}
