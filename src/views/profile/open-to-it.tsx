import { Fragment } from 'react';
import { t } from '../../i18n';
import { markOf } from '../../model/marks';
import type { ActorProfile } from '../../model/profile';
import { Mark, markWords } from '../../parts/mark';
import { ProfileLink } from '../../parts/profile-links';
import { SourceLink } from '../../parts/source-link';
import { termsWords } from '../../parts/terms-words';
import { useLink, useModel } from '../../store/react';
import { ofTopic, toRecord } from '../../store/selectors';
import { Part } from './given';
import { Linked } from './profile-head';
import { topicName } from './profile-words';

/** What is offered or planned for an actor on topics that it does not raise, sentence by sentence. */
export function OpenToIt({ open }: Pick<ActorProfile, 'open'>) {
  if (open.length === 0) return null;
  return (
    <div className="profile-column">
      <Part title={t('profile.open')}>
        <ul>
          {open.map((each) => (
            <Offer key={each.records[0].id} offer={each} />
          ))}
        </ul>
      </Part>
    </div>
  );
}

function Offer({ offer }: { offer: ActorProfile['open'][number] }) {
  const model = useModel();
  const [first] = offer.records;
  const mark = markOf(first.status);
  const isInferred = offer.records.every(({ basis }) => basis === 'implied');
  const terms = termsWords(model, offer);
  const link = useLink(toRecord(first.id));
  return (
    <li className="profile-said">
      <a className="profile-mark" {...link} data-record={first.id}>
        <Mark of={mark} inferred={isInferred} />
        <span className="visually-hidden">{markWords(mark)}</span>
      </a>
      <p>
        {offer.topics.map((id, at) => (
          <Fragment key={id}>
            {at > 0 && ', '}
            <ProfileLink of={ofTopic(id)}>{topicName(model, id)}</ProfileLink>
          </Fragment>
        ))}
        {t('links.colon')}
        <Linked {...terms} /> <SourceLink record={first} />
        {isInferred && <span className="profile-note"> {t('mark.inferred')}</span>}
      </p>
    </li>
  );
}
