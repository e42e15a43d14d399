/** The side column of a topic's page: who could help, on which terms, and which proposals touch the topic. */
import { t } from '../../i18n';
import { markOf } from '../../model/count/marks';
import type { TopicProfile } from '../../model/findings/topic-profile';
import { Decision } from '../../parts/decision';
import { HelpChips } from '../../parts/help-chips';
import { Mark } from '../../parts/mark';
import { termsWords } from '../../parts/terms-words';
import { useModel } from '../../store/react';
import { ProfileSection } from './help-and-experience';
import { PositionLink } from './positions-and-remarks';
import { LinkedWords } from './profile-head';
import { Sentence } from './said-sentences';

export function TopicSide({ profile }: { profile: TopicProfile }) {
  const { helpers, terms, proposals } = profile;
  const helping = helpers.filter(({ said }) => said[0]?.mark !== 'experience');
  const experienced = helpers.filter(({ said }) => said[0]?.mark === 'experience');
  return (
    <div className="profile-column">
      <ProfileSection title={t('profile.topic.helpers')}>
        {helping.length > 0 ? <HelpChips of={helping} /> : <p>{t('help.none')}</p>}
      </ProfileSection>
      {experienced.length > 0 && (
        <ProfileSection title={t('profile.topic.experienced')}>
          <HelpChips of={experienced} />
        </ProfileSection>
      )}
      {terms.length > 0 && (
        <ProfileSection title={t('profile.topic.terms')}>
          <ul>
            {terms.map((each) => (
              <Offered key={each.records[0].id} terms={each} />
            ))}
          </ul>
        </ProfileSection>
      )}
      {proposals.length > 0 && (
        <ProfileSection title={t('profile.topic.proposals')}>
          <ul>
            {proposals.map(({ proposal, positions: [first], decision }) => (
              <li key={proposal.id}>
                <PositionLink position={first?.id ?? ''} label={proposal.label} />
                {decision && (
                  <p className="profile-note">
                    <Decision of={decision} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </ProfileSection>
      )}
    </div>
  );
}

function Offered({ terms }: { terms: TopicProfile['terms'][number] }) {
  const model = useModel();
  const [first] = terms.records;
  return (
    <li className="profile-said">
      <Mark of={markOf(first.status)} inferred={first.basis === 'implied'} />
      <div>
        <p>
          <LinkedWords {...termsWords(model, terms)} />
        </p>
        <Sentence record={first} />
      </div>
    </li>
  );
}
